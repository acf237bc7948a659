import { type Step, stepsOf } from './path.ts';
import type { Problem } from './problems.ts';
import type { Read } from './read.ts';

type Json = Readonly<Record<string, unknown>> | readonly unknown[];

/** What is written, without the fields that are wrong; the same if a problem is about the whole. */
export function withoutWrong(input: unknown, problems: readonly Problem[]): unknown {
  return problems
    .toSorted((a, b) => byIndexDescending(a.path, b.path))
    .reduce((rest, { path }) => without(rest, stepsOf(path)), input);
}

/** Later items go first, so that the earlier keep their places. */
function byIndexDescending(a: string, b: string): number {
  return b.localeCompare(a, 'en', { numeric: true });
}

function without(input: unknown, [step, ...further]: readonly Step[]): unknown {
  if (step === undefined || !isJson(input)) return input;
  if (Array.isArray(input)) {
    const at = Number(step);
    return further.length === 0
      ? input.filter((_, index) => index !== at)
      : input.map((item, index) => (index === at ? without(item, further) : item));
  }
  const { [step]: inside, ...others } = input as Readonly<Record<string, unknown>>;
  if (inside === undefined || further.length === 0) return others;
  return { ...others, [step]: without(inside, further) };
}

function isJson(input: unknown): input is Json {
  return typeof input === 'object' && input !== null;
}

/** Leaving something out can show what it hid; more rounds than this no file needs. */
const ROUNDS = 5;

/** As much of something as can be read once what is wrong is left out; null if nothing sensible is left. */
export function readable<T>(input: unknown, read: (input: unknown) => Read<T>): T | null {
  let rest = input;
  for (let round = 0; round < ROUNDS; round += 1) {
    const outcome = read(rest);
    if (outcome.state === 'valid') return isEmpty(rest) ? null : outcome.value;
    rest = withoutWrong(rest, outcome.problems);
  }
  return null;
}

function isEmpty(input: unknown): boolean {
  return isJson(input) && Object.keys(input).length === 0;
}
