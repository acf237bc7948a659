import { readJson } from '../lib/json.ts';
import type { Problem } from '../lib/scenario/problems.ts';
import { shown } from '../lib/scenario/shown.ts';
import type { Door } from './door.ts';
import { DOORS } from './doors.ts';
import { help, helpOn } from './help.ts';

import { answerTo } from './input.ts';

import { jsonText, schemaOf } from './schemas.ts';

/** What a run leaves behind: its exit code and what goes to the two outputs. */
export interface Outcome {
  readonly code: 0 | 2;
  readonly out: string;
  readonly err: string;
}

/** A text, or one sentence about why there is none. */
export type Loaded = { readonly text: string } | { readonly wrong: string };

/** Loads a file, or standard input for `-`. */
export type Load = (source: string) => Promise<Loaded>;

const FLAGS = ['--help', '-h', '--schema', '--example'];
const STDIN = '-';

/** The tool meant by a file without one before it. */
const ALL = 'all';

/** More problems than anybody reads are counted, not listed. */
const MOST_PROBLEMS = 50;

/** Runs one command line. It neither throws nor prints. */
export async function run(args: readonly string[], load: Load): Promise<Outcome> {
  const flags = args.filter((arg) => arg.startsWith('-') && arg !== STDIN);
  const words = args.filter((arg) => !flags.includes(arg));
  const [name, source = STDIN, ...rest] = isFile(words[0]) ? [ALL, ...words] : words;
  const unknown = flags.filter((flag) => !FLAGS.includes(flag));
  if (unknown.length > 0) return failed(unknown.map(unknownFlag));
  if (name === undefined)
    return flags.length > 0 && !isHelp(flags) ? failed([noTool(flags)]) : printed(help());
  const door = DOORS.find((one) => one.name === name);
  if (!door) return failed([unknownTool(name)]);
  if (rest.length > 0) return failed(rest.map(secondFile));
  if (isHelp(flags)) return printed(helpOn(door));
  if (flags.includes('--schema')) return printedJson(schemaOf(door));
  if (flags.includes('--example')) return printedJson(door.example);
  return answered(door, source, await load(source));
}

function answered(door: Door, source: string, loaded: Loaded): Outcome {
  const whole = source === STDIN ? 'standard input' : source;
  if ('wrong' in loaded) return failed([{ path: whole, message: loaded.wrong }]);
  const json = readJson(loaded.text);
  if ('wrong' in json) return failed([{ path: whole, message: json.wrong }]);
  const answer = answerTo(door.part, json.value, door.run);
  if (!answer) return failed([partMissing(door)]);
  if (answer.state === 'valid') return printedJson(answer.value);
  return failed(answer.problems.map(({ path, message }) => ({ path: path || whole, message })));
}

/** No tool has a point or a slash in its name; nearly every file has. */
function isFile(word: string | undefined): boolean {
  return word === STDIN || /[./\\]/.test(word ?? '');
}

function printed(out: string): Outcome {
  return { code: 0, out, err: '' };
}

function printedJson(value: object): Outcome {
  return printed(jsonText(value));
}

function failed(problems: readonly Problem[]): Outcome {
  const listed = problems
    .slice(0, MOST_PROBLEMS)
    .map(({ path, message }) => `${path}: ${message}\n`);
  const more = problems.length - listed.length;
  const rest = more > 0 ? `… and ${more} more ${more === 1 ? 'problem' : 'problems'}\n` : '';
  return { code: 2, out: '', err: listed.join('') + rest };
}

function isHelp(flags: readonly string[]): boolean {
  return flags.includes('--help') || flags.includes('-h');
}

function toolNames(): string {
  return DOORS.map(({ name }) => name).join(', ');
}

function unknownFlag(flag: string): Problem {
  return {
    path: 'options',
    message: `${shown(flag)} is not an option here; known are ${FLAGS.join(', ')}`,
  };
}

function noTool(flags: readonly string[]): Problem {
  return { path: 'tool', message: `is missing before ${flags[0]}; write one of ${toolNames()}` };
}

function unknownTool(name: string): Problem {
  return {
    path: 'tool',
    message: `${shown(name)} is not a tool; write one of ${toolNames()}, or --help`,
  };
}

function secondFile(file: string): Problem {
  return {
    path: 'file',
    message: `${shown(file)} is one file too many; a tool reads one at a time`,
  };
}

function partMissing({ part, name }: Door): Problem {
  return {
    path: part ?? 'scenario',
    message: `is missing; ${name} reads it, and ${name} --example prints one`,
  };
}
