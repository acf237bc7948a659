import type { Cents } from './money.ts';

/**
 * One line of working: what it is (a code that the view words), and what it adds to the total.
 * `detail` carries the figures that the wording needs.
 */
export interface Line<Code extends string = string, Detail = undefined> {
  readonly code: Code;
  readonly amount: Cents;
  readonly detail: Detail;
}

/** What every tool answers: lines that add up to the total, and what to know about it. */
export interface Result<L extends Line<string, unknown> = Line, Issue extends string = never> {
  readonly lines: readonly L[];
  readonly total: Cents;
  readonly issues: readonly Issue[];
}
