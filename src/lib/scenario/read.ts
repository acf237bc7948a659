import type * as z from 'zod';
import { type Problem, problemsOf } from './problems.ts';
import { type Scenario, scenario } from './schema.ts';

/** Either what was read, ready to compute with, or everything that is wrong; never half of it. */
export type Read<T> =
  | { readonly state: 'valid'; readonly value: T }
  | { readonly state: 'invalid'; readonly problems: readonly Problem[] };

/** Reads something stored or typed; whatever it is, this answers and does not throw. */
export function readWith<Schema extends z.ZodType>(
  schema: Schema,
  input: unknown,
): Read<z.output<Schema>> {
  const parsed = schema.safeParse(input);
  return parsed.success
    ? { state: 'valid', value: parsed.data }
    : { state: 'invalid', problems: problemsOf(parsed.error) };
}

/** Reads a whole scenario. */
export function readScenario(input: unknown): Read<Scenario> {
  return readWith(scenario, input);
}
