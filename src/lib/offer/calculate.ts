import type { Ledger } from '../ledger/ledger.ts';
import { afterHorizon, linesBy, type OfferLine, partsOf } from '../ledger/parts.ts';
import type { Pay } from '../ledger/pay.ts';
import { type OfferYear, type PayAssumptions, yearSums } from '../ledger/years.ts';
import { type Cents, sum } from '../money.ts';
import { MONTHS_A_YEAR } from '../month.ts';
import type { Result } from '../result.ts';
import { issuesOf, type OfferIssue } from './issues.ts';

/** An offer’s years and the lines behind them; the total is over the horizon, in cents. */
export interface OfferResult extends Result<OfferLine, OfferIssue> {
  /** All 72 months, whatever the horizon. */
  readonly ledger: Ledger;
  readonly years: readonly OfferYear[];
  /** Vests, signing bonus and one-offs that the horizon cuts off, in cents; base goes on anyway. */
  readonly afterHorizon: Cents;
  /** In no total. */
  readonly relocation: Cents;
}

/** What an employer pays, year by year (/methodology/#offer). */
export function calculateOffer(pay: Pay, { horizonYears, raise }: PayAssumptions): OfferResult {
  const parts = partsOf(pay, raise);
  const horizon = horizonYears * MONTHS_A_YEAR;
  const lines = linesBy(parts, horizon);
  return {
    lines,
    total: sum(lines.map((line) => line.amount)),
    issues: issuesOf(pay, parts, horizon),
    ledger: parts,
    years: yearSums(parts, horizonYears),
    afterHorizon: afterHorizon(parts, horizon),
    relocation: pay.relocation.amount,
  };
}
