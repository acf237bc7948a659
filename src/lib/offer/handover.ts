import type { Kind, Ledger } from '../ledger/ledger.ts';
import { type OfferYear, yearSum } from '../ledger/years.ts';
import { type Cents, subtract } from '../money.ts';
import { LAST_MONTH, type Month, yearOf } from '../month.ts';

/** A year that pays less than the one before it, and how much less, in cents. */
export interface Dip {
  readonly year: number;
  readonly fall: Cents;
}

/** The year that falls furthest behind the year before it, of equal ones the earlier; null where none does. */
export function dipOf(years: readonly OfferYear[]): Dip | null {
  let deepest: Dip | null = null;
  for (const [index, { year, total }] of years.entries()) {
    const fall = subtract(years[index - 1]?.total ?? total, total);
    if (fall > (deepest?.fall ?? 0)) deepest = { year, fall };
  }
  return deepest;
}

/** Where the signing bonus hands over to equity; months from the start. */
export interface Handover {
  /** The last month in which signing bonus is paid. */
  readonly bonusEnds: Month;
  /** The first vest after that month; null where nothing vests any more. */
  readonly nextVest: Month | null;
}

/** The handover of an offer; null where there is no signing bonus. */
export function handoverOf(ledger: Ledger): Handover | null {
  const bonusEnds = monthsOf('signing-bonus', ledger).at(-1);
  if (bonusEnds === undefined) return null;
  const nextVest = monthsOf('equity', ledger).find((month) => month > bonusEnds) ?? null;
  return { bonusEnds, nextVest };
}

/** Where the last equity vests, and what the full year after that pays, in cents. */
export interface Cliff {
  readonly lastVest: Month;
  /** The year of the last vest. */
  readonly before: Cents;
  readonly after: Cents;
}

/** What happens once everything has vested; null without equity, or where the six years of the ledger end first. */
export function cliffOf(ledger: Ledger): Cliff | null {
  const lastVest = monthsOf('equity', ledger).at(-1);
  if (lastVest === undefined || yearOf(lastVest) === yearOf(LAST_MONTH)) return null;
  const year = yearOf(lastVest);
  return {
    lastVest,
    before: yearSum(ledger, year).total,
    after: yearSum(ledger, year + 1).total,
  };
}

/** The last month of each flow of a kind, in order. */
function monthsOf(kind: Kind, ledger: Ledger): Month[] {
  return ledger
    .filter((flow) => flow.kind === kind && flow.amount !== 0)
    .map(({ first, count }) => first + count - 1)
    .toSorted((a, b) => a - b);
}
