import { type Cents, cents } from '../money.ts';
import { type Month, monthsTo } from '../month.ts';
import type { Rate } from '../rate.ts';
import { type Flow, type Kind, type Ledger, paidFromTo, paidIn, sumUpTo } from './ledger.ts';
import { partsOf } from './parts.ts';
import type { Pay } from './pay.ts';

/** What the reader assumes about every employer alike. */
export interface PayAssumptions {
  /** 1 to 6. */
  readonly horizonYears: number;
  /** Yearly raise of base, once a year. */
  readonly raise: Rate;
}

/** One year, in cents; the four kinds add up to `total`. */
export interface OfferYear {
  readonly year: number;
  readonly base: Cents;
  readonly signingBonus: Cents;
  readonly equity: Cents;
  readonly other: Cents;
  readonly total: Cents;
}

/** Years 1 to `years` of a ledger, each by kind. */
export function yearSums(ledger: Ledger, years: number): OfferYear[] {
  return Array.from({ length: years }, (_, index) => yearSum(ledger, index + 1));
}

/** One year of a ledger by kind. */
export function yearSum(ledger: Ledger, year: number): OfferYear {
  return { year, ...byKind(ledger, (flow) => paidIn(flow, year)) };
}

/** Amounts by kind, in cents; the four add up to `total`. */
type ByKind = Omit<OfferYear, 'year'>;

function byKind(ledger: Ledger, paid: (flow: Flow) => Cents): ByKind {
  const sums: Record<Kind, number> = { base: 0, 'signing-bonus': 0, equity: 0, other: 0 };
  for (const flow of ledger) sums[flow.kind] += paid(flow);
  const { base, 'signing-bonus': signingBonus, equity, other } = sums;
  return {
    base: cents(base),
    signingBonus: cents(signingBonus),
    equity: cents(equity),
    other: cents(other),
    total: cents(base + signingBonus + equity + other),
  };
}

/** One month of a ledger by kind, in cents, with all that has come in by its end. */
export interface MonthSum extends ByKind {
  readonly month: Month;
  /** Everything up to the end of the month. */
  readonly soFar: Cents;
}

/** Months 1 to `last`, each by kind; what comes in month 0 counts with month 1. */
export function monthsByKind(ledger: Ledger, last: Month): MonthSum[] {
  return monthsTo(last).map((month) => ({
    month,
    ...byKind(ledger, (flow) => paidFromTo(flow, month === 1 ? 0 : month, month)),
    soFar: sumUpTo(ledger, month),
  }));
}

/** What an employer pays in each year of the horizon. */
export function yearsOf(pay: Pay, { horizonYears, raise }: PayAssumptions): OfferYear[] {
  return yearSums(partsOf(pay, raise), horizonYears);
}
