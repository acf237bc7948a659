import type { Problem } from './problems.ts';

type Json = Readonly<Record<string, unknown>> | readonly unknown[];

/** `offer.grants[0].value` as its steps. */
function stepsOf(path: string): (string | number)[] {
  return [...path.matchAll(/\[(\d+)\]|[^.[\]]+/g)].map(([step, index]) =>
    index === undefined ? step : Number(index),
  );
}

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

function without(input: unknown, [step, ...further]: readonly (string | number)[]): unknown {
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
