import type { Cents } from '../../lib/money.ts';

/** One line of a worked example: what it is, and what it adds to the total. */
export interface Row {
  readonly label: string;
  readonly amount: Cents;
}

/** An example computed by the engine; its rows add up to the total, which the engine gives by itself. */
export interface WorkedExample {
  readonly caption: string;
  /** The example inputs, in words. */
  readonly given: readonly string[];
  readonly rows: readonly Row[];
  readonly total: Row;
  /** What else follows from the same inputs, as sentences. */
  readonly notes?: readonly string[];
}

/** A value that the example needs in order to say what it shows. */
export function known<T>(value: T | null | undefined, what: string): T {
  if (value === null || value === undefined)
    throw new Error(`the worked example shows no ${what}; change its inputs`);
  return value;
}
