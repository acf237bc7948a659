import './jitless.ts';
import * as z from 'zod';
import { readJson } from '../../lib/json.ts';
import { readForm } from '../../lib/scenario/forms.ts';
import type { Problem } from '../../lib/scenario/problems.ts';
import { type Read, readWith } from '../../lib/scenario/read.ts';
import { sheetOf } from '../../lib/scenario/sheet.ts';
import { type ExampleName, isExample, toolStart } from '../site/examples.ts';
import type { Content, Start, State } from './store.ts';

// Everything that comes from outside the page goes through the schema here. Only ever imported when it is needed:
// the schema costs more bytes than a tool.

/** A labelled example, to begin from. */
export function readStart(name: ExampleName): Start {
  return toolStart(name);
}

const stored = z.object({
  version: z.unknown(),
  start: z.string(),
  scenario: z.unknown(),
  texts: z.record(z.string(), z.string()),
});

/** What a browser kept of a sheet; `home` stands in for an example that is no more. */
export function readKept(text: string, home: Start): Read<Content> {
  const json = readJson(text);
  if ('wrong' in json) return { state: 'invalid', problems: [{ path: '', message: json.wrong }] };
  return readContent(json.value, home);
}

function readContent(input: unknown, home: Start): Read<Content> {
  const outside = readWith(stored, input);
  if (outside.state === 'invalid') return outside;
  const { version, start, scenario, texts } = outside.value;
  const inside = readForm(version, scenario);
  if (inside.state === 'invalid') return inside;
  const content = {
    start: isExample(start) ? toolStart(start) : home,
    sheet: sheetOf(inside.value),
    texts,
  };
  return { state: 'valid', value: content };
}

const steps = z.object({
  of: z.string(),
  past: z.array(z.unknown()),
  future: z.array(z.unknown()),
});

/** The steps back and forward of a tab; none if they belong to something else than `text` or cannot be read. */
export function readSteps(
  kept: string | null,
  text: string,
  home: Start,
): Pick<State, 'past' | 'future'> {
  const none = { past: [], future: [] };
  const json = readJson(kept ?? '');
  const read = 'value' in json ? readWith(steps, json.value) : null;
  if (read?.state !== 'valid' || read.value.of !== text) return none;
  const past = allOf(read.value.past, home);
  const future = allOf(read.value.future, home);
  return past && future ? { past, future } : none;
}

function allOf(inputs: readonly unknown[], home: Start): Content[] | null {
  const contents = inputs.flatMap((input) => {
    const read = readContent(input, home);
    return read.state === 'valid' ? [read.value] : [];
  });
  return contents.length === inputs.length ? contents : null;
}

/** A problem as one line: where, and what is wrong there. */
export function problemText({ path, message }: Problem): string {
  return path === '' ? `It ${message}` : `${path}: ${message}`;
}
