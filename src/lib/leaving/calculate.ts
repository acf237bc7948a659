import { partsOf } from '../ledger/parts.ts';
import type { Pay } from '../ledger/pay.ts';
import { lumpsOf } from '../ledger/repayment.ts';
import { type LeavingIssue, leavingIssues } from '../ledger/repayment-issues.ts';
import { sum } from '../money.ts';
import type { Month } from '../month.ts';
import type { Rate } from '../rate.ts';
import type { Result } from '../result.ts';
import { type LeavingLine, linesAt } from './lines.ts';
import { type LeavingMonth, monthsOf } from './months.ts';

/** A job and the month of leaving it. */
export interface LeavingInput {
  readonly pay: Pay;
  /** Yearly raise of base where the employer states none. */
  readonly raise: Rate;
  /** Share of a lump that was withheld when it was paid: what a net repayment leaves out. */
  readonly withheldRate: Rate;
  /** The month that the lines are about, 0 to 72. */
  readonly month: Month;
  /** Where the curve ends, 0 to 72. */
  readonly lastMonth: Month;
}

/** What is kept at that month, line by line, and at every month up to the last. */
export interface Leaving extends Result<LeavingLine, LeavingIssue> {
  /** The month that lines and total are about; the total is its `kept`. */
  readonly at: LeavingMonth;
  /** Months 0 … `lastMonth`: place m holds month m. */
  readonly months: readonly LeavingMonth[];
}

/** What is kept, owed and lost on leaving at the end of every month (/methodology/#leaving). */
export function calculateLeaving(input: LeavingInput): Leaving {
  const { pay, withheldRate, month, lastMonth } = input;
  const parts = partsOf(pay, input.raise);
  const lumps = lumpsOf(pay);
  const monthAt = monthsOf(parts, lumps, withheldRate);
  const lines = linesAt(month, parts, lumps, withheldRate);
  return {
    lines,
    total: sum(lines.map(({ amount }) => amount)),
    issues: leavingIssues(pay, withheldRate),
    at: monthAt(month),
    months: Array.from({ length: lastMonth + 1 }, (_, place) => monthAt(place)),
  };
}
