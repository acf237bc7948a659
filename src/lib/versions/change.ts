import type { Kind } from '../ledger/ledger.ts';
import type { OfferYear } from '../ledger/years.ts';
import { type Cents, subtract, sum } from '../money.ts';
import type { Month } from '../month.ts';
import { pairs } from '../pairs.ts';
import type { Line, Result } from '../result.ts';
import { type ChangeIssue, changeIssues } from './issues.ts';
import type { VersionSum } from './sums.ts';

/** The part in that year before and after, in cents. */
export interface ChangeDetail {
  readonly year: number;
  readonly before: Cents;
  readonly after: Cents;
}

/** How one part changed in one year: `after` − `before`. What did not change has no line. */
export type ChangeLine = Line<Kind, ChangeDetail>;

/** What a change comes to over the horizon, whatever it is called. */
export type Outcome = 'more' | 'less' | 'only-moved' | 'unchanged';

/** One version against an earlier one, in cents; the total is the change over the horizon. */
export interface VersionChange extends Result<ChangeLine, ChangeIssue> {
  readonly from: string;
  readonly to: string;
  readonly outcome: Outcome;
  /** The lines that money went out of, and those that it went into. */
  readonly movedFrom: readonly ChangeLine[];
  readonly movedTo: readonly ChangeLine[];
  /** On leaving at each anniversary. */
  readonly kept: readonly KeptChange[];
  /** In no total. */
  readonly relocation: Cents;
}

/** What is kept on leaving at the end of a month, before and after, in cents. */
export interface KeptChange {
  readonly month: Month;
  readonly before: Cents;
  readonly after: Cents;
  readonly change: Cents;
}

/** What `after` changed; up to `tolerance` counts as nothing. */
export function changeOf(before: VersionSum, after: VersionSum, tolerance: Cents): VersionChange {
  const lines = pairs(before.years, after.years).flatMap(linesOf);
  const total = sum(lines.map(({ amount }) => amount));
  return {
    from: before.label,
    to: after.label,
    lines,
    total,
    outcome: outcomeOf(lines, total, tolerance),
    movedFrom: lines.filter(({ amount }) => amount < 0),
    movedTo: lines.filter(({ amount }) => amount > 0),
    kept: pairs(before.kept, after.kept).map(keptChange),
    relocation: subtract(after.pay.relocation.amount, before.pay.relocation.amount),
    issues: changeIssues(before, after),
  };
}

function linesOf([before, after]: [OfferYear, OfferYear]): ChangeLine[] {
  const line = (code: Kind, was: Cents, is: Cents): ChangeLine => ({
    code,
    amount: subtract(is, was),
    detail: { year: before.year, before: was, after: is },
  });
  return [
    line('base', before.base, after.base),
    line('signing-bonus', before.signingBonus, after.signingBonus),
    line('equity', before.equity, after.equity),
    line('other', before.other, after.other),
  ].filter(({ amount }) => amount !== 0);
}

/** Money only moved where a line changed by more than the tolerance and the total did not. */
function outcomeOf(lines: readonly ChangeLine[], total: Cents, tolerance: Cents): Outcome {
  if (total > tolerance) return 'more';
  if (total < -tolerance) return 'less';
  return lines.some(({ amount }) => Math.abs(amount) > tolerance) ? 'only-moved' : 'unchanged';
}

function keptChange([before, after]: [
  VersionSum['kept'][number],
  VersionSum['kept'][number],
]): KeptChange {
  return {
    month: before.month,
    before: before.amount,
    after: after.amount,
    change: subtract(after.amount, before.amount),
  };
}
