import { isObject } from '../untrusted.ts';

/** One step into something written: a field's name, or a place in a list from 0. */
export type Step = string | number;

/** `offer.grants[0].value` as its steps. */
export function stepsOf(path: string): Step[] {
  return [...path.matchAll(/\[(\d+)\]|[^.[\]]+/g)].map(([step, index]) =>
    index === undefined ? step : Number(index),
  );
}

/** What is written, with another value at a path; lists grow by nothing. */
export function withValue(whole: unknown, path: string, value: unknown): unknown {
  return put(whole, stepsOf(path), value);
}

function put(whole: unknown, [step, ...further]: readonly Step[], value: unknown): unknown {
  if (step === undefined) return value;
  if (typeof step === 'number')
    return Array.isArray(whole)
      ? whole.map((item, index) => (index === step ? put(item, further, value) : item))
      : whole;
  const object = isObject(whole) ? whole : {};
  return { ...object, [step]: put(object[step], further, value) };
}

/** What stands at a path. */
export function valueAt(whole: unknown, path: string): unknown {
  return stepsOf(path).reduce<unknown>(
    (part, step) =>
      typeof part === 'object' && part !== null ? (part as Record<Step, unknown>)[step] : undefined,
    whole,
  );
}
