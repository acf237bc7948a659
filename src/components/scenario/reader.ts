import * as z from 'zod';
import { capital } from '../../lib/format.ts';
import { readJson } from '../../lib/json.ts';
import { inLatestForm, readForm } from '../../lib/scenario/forms.ts';
import { readable } from '../../lib/scenario/mend.ts';
import { valueAt, withValue } from '../../lib/scenario/path.ts';
import type { Problem } from '../../lib/scenario/problems.ts';
import { type Read, readScenario, readWith } from '../../lib/scenario/read.ts';
import type { Scenario } from '../../lib/scenario/schema.ts';
import { type Sheet, sheetOf } from '../../lib/scenario/sheet.ts';
import { FORM } from '../../lib/scenario/version.ts';
import { writeScenario } from '../../lib/scenario/write.ts';
import { type ExampleName, isExample, toolStart } from '../site/examples.ts';
import { valueText } from './contents.ts';
import { labelIn } from './labels.ts';
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
  return path === '' ? ofTheWhole(message) : `${path}: ${message}`;
}

/** Some messages go on from the name of what they are about, others name it themselves. */
function ofTheWhole(message: string): string {
  return message.startsWith('is ') ? `It ${message}` : capital(message);
}

/** A file, or as much of one as can be read. */
export type ReadFile =
  | { readonly state: 'valid'; readonly scenario: Scenario }
  | {
      readonly state: 'invalid';
      readonly problems: readonly string[];
      readonly rest: Scenario | null;
    };

/** Reads a scenario file, or an example file around a scenario. */
export function readFile(text: string): ReadFile {
  const json = readJson(text);
  if ('wrong' in json) return { state: 'invalid', problems: [ofTheWhole(json.wrong)], rest: null };
  const input = inside(json.value);
  const read = readScenario(input);
  if (read.state === 'valid') return { state: 'valid', scenario: read.value };
  const problems = read.problems.map(problemText);
  return { state: 'invalid', problems, rest: readRest(FORM, input) };
}

function inside(input: unknown): unknown {
  const around = z.object({ scenario: z.record(z.string(), z.unknown()) }).safeParse(input);
  return around.success ? around.data.scenario : input;
}

/** As much of a scenario as can be read once what is wrong is left out; null if nothing is. */
export function readRest(form: number, input: unknown): Scenario | null {
  return readable(inLatestForm(form, input), readScenario);
}

/** One field that a link sets: its path in a scenario file, and its value as typed. */
interface Setting {
  readonly path: string;
  readonly text: string;
}

/** The settings of a link: `offer.base:150k;assumptions.stay:90%25`. */
export function settingsIn(text: string): Setting[] {
  return text.split(';').map((setting) => {
    const [path = '', ...value] = setting.split(':').map(decoded);
    return { path, text: value.join(':') };
  });
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** What came of the settings of a link. */
interface Settled {
  readonly sheet: Sheet;
  /** The paths that were set, and a sentence on each. */
  readonly set: readonly string[];
  readonly changes: readonly string[];
  readonly problems: readonly string[];
}

/** The sheet with some fields set, each as a file would set it; what cannot be set is told and left. */
export function readSettings(sheet: Sheet, settings: readonly Setting[]): Settled {
  return settings.slice(0, MOST_SETTINGS).reduce(settled, {
    sheet,
    set: [],
    changes: [],
    problems: [],
  } as Settled);
}

const MOST_SETTINGS = 20;

function settled(before: Settled, { path, text }: Setting): Settled {
  const written = writeScenario(before.sheet);
  const failed = (lines: readonly string[]) => ({
    ...before,
    problems: [...before.problems, ...lines],
  });
  const reads = candidates(text).map((value) => readScenario(withValue(written, path, value)));
  const valid = reads.find((read) => read.state === 'valid');
  if (valid?.state !== 'valid') return failed(linesOf(reads));
  const value = valueAt(writeScenario(valid.value), path);
  if (value === undefined) return failed([`${path} is not there to be set`]);
  return {
    ...before,
    sheet: sheetOf(valid.value),
    set: [...before.set, path],
    changes: [...before.changes, `${labelIn(path) ?? path} is now ${valueText(path, value)}.`],
  };
}

/** What was wrong with the first reading. */
function linesOf(reads: readonly Read<unknown>[]): string[] {
  const [first] = reads;
  return first?.state === 'invalid' ? first.problems.map(problemText) : [];
}

/** A text may stand for a number; where the field wants text, it is text, and where it wants a list, one of one. */
function candidates(text: string): unknown[] {
  return /^-?\d+(?:\.\d+)?$/.test(text) ? [Number(text), text] : [text, [text]];
}
