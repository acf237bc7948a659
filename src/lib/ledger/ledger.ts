import { type Cents, cents } from '../money.ts';
import { MONTHS_A_YEAR, type Month } from '../month.ts';

/** What money is paid for. Every figure of an offer or a job is of exactly one kind. */
export const KINDS = ['base', 'signing-bonus', 'equity', 'other'] as const;
export type Kind = (typeof KINDS)[number];

/**
 * An amount in equal parts, one at the end of each of `count` months from `first` on; of cents that do not divide,
 * the earlier months get one each. What the reader pays is negative, and paid at once.
 */
export interface Flow {
  readonly kind: Kind;
  readonly amount: Cents;
  /** 0 to 72. */
  readonly first: Month;
  /** 1 where all of it comes at once. */
  readonly count: number;
}

/** The money of an offer or a job in each of months 0 to 72, in no particular order. */
export type Ledger = readonly Flow[];

/** What of a flow has come in by the end of a month, in cents. */
export function paidBy({ amount, first, count }: Flow, month: Month): Cents {
  const months = month - first + 1;
  if (months <= 0) return cents(0);
  if (months >= count) return amount;
  const over = amount % count;
  return cents(((amount - over) / count) * months + Math.min(months, over));
}

/** What of a flow comes in one year, in cents. Month 0 belongs to year 1, month 12 too. */
export function paidIn(flow: Flow, year: number): Cents {
  const last = year * MONTHS_A_YEAR;
  return paidFromTo(flow, year === 1 ? 0 : last - MONTHS_A_YEAR + 1, last);
}

/** What of a flow comes in months `from` to `to`, both included, in cents. */
export function paidFromTo(flow: Flow, from: Month, to: Month): Cents {
  return cents(paidBy(flow, to) - paidBy(flow, from - 1));
}

/** Everything that has come in by the end of a month, of one kind where one is named, in cents. */
export function sumUpTo(ledger: Ledger, month: Month, kind?: Kind): Cents {
  let total = 0;
  for (const flow of ledger) {
    if (kind === undefined || flow.kind === kind) total += paidBy(flow, month);
  }
  return cents(total);
}

/** What each month 0 … `last` brings, in cents: place m holds month m. */
export function monthSums(ledger: Ledger, last: Month): Cents[] {
  const months = Array.from({ length: last + 1 }, () => 0);
  for (const flow of ledger) {
    const end = Math.min(last, flow.first + flow.count - 1);
    for (let month = flow.first; month <= end; month += 1) {
      months[month] = (months[month] ?? 0) + paidFromTo(flow, month, month);
    }
  }
  return months.map(cents);
}

/** What has come in by the end of each month 0 … `last`, in cents: place m holds month m. */
export function runningSums(ledger: Ledger, last: Month): Cents[] {
  let total = 0;
  return monthSums(ledger, last).map((inMonth) => {
    total += inMonth;
    return cents(total);
  });
}
