import { type Cents, sum } from '../money.ts';
import { LAST_MONTH, type Month, yearOf } from '../month.ts';

/** What money is paid for. Every figure of an offer or a job is of exactly one kind. */
export const KINDS = ['base', 'signing-bonus', 'equity', 'other', 'repayment'] as const;
export type Kind = (typeof KINDS)[number];

/** Money that changes hands at the end of a month; what the reader pays is negative. */
export interface Entry {
  readonly month: Month;
  readonly kind: Kind;
  readonly amount: Cents;
}

/** The month-by-month money of an offer or a job, months 0 to 72, in no particular order. */
export type Ledger = readonly Entry[];

/** One year of a ledger by kind, in cents; the five kinds add up to `total`. */
export interface YearSum {
  readonly year: number;
  readonly base: Cents;
  readonly signingBonus: Cents;
  readonly equity: Cents;
  readonly other: Cents;
  readonly repayment: Cents;
  readonly total: Cents;
}

/**
 * A ledger of these entries.
 * @throws RangeError for a month that is not a whole number from 0 to 72.
 */
export function ledgerOf(entries: Iterable<Entry>): Ledger {
  const ledger = [...entries];
  for (const { month } of ledger) {
    if (!isLedgerMonth(month)) throw new RangeError(`not a month of the ledger: ${month}`);
  }
  return ledger;
}

/** Whole months from 0, the moment before work starts, to 72, the end of year 6. */
export function isLedgerMonth(month: number): month is Month {
  return Number.isInteger(month) && month >= 0 && month <= LAST_MONTH;
}

/** The sum of the entries that pass, in cents; of none it is zero. */
export function sumWhere(ledger: Ledger, passes: (entry: Entry) => boolean): Cents {
  return sum(ledger.filter(passes).map((entry) => entry.amount));
}

/** Everything of one kind, in cents. */
export function sumOfKind(ledger: Ledger, kind: Kind): Cents {
  return sumWhere(ledger, (entry) => entry.kind === kind);
}

/** Everything up to the end of a month, that month included, in cents. */
export function sumUpTo(ledger: Ledger, month: Month): Cents {
  return sumWhere(ledger, (entry) => entry.month <= month);
}

/** Everything of one kind in one year, in cents. Month 0 belongs to year 1, month 12 too. */
export function sumOfYear(ledger: Ledger, year: number, kind: Kind): Cents {
  return sumWhere(ledger, (entry) => entry.kind === kind && yearOf(entry.month) === year);
}

/** One year by kind. */
export function yearSum(ledger: Ledger, year: number): YearSum {
  const [base, signingBonus, equity, other, repayment] = [
    sumOfYear(ledger, year, 'base'),
    sumOfYear(ledger, year, 'signing-bonus'),
    sumOfYear(ledger, year, 'equity'),
    sumOfYear(ledger, year, 'other'),
    sumOfYear(ledger, year, 'repayment'),
  ];
  const total = sum([base, signingBonus, equity, other, repayment]);
  return { year, base, signingBonus, equity, other, repayment, total };
}

/** Years 1 to `years`, each by kind. */
export function yearSums(ledger: Ledger, years: number): YearSum[] {
  const byYear = Array.from({ length: years }, () => [] as Entry[]);
  for (const entry of ledger) byYear[yearOf(entry.month) - 1]?.push(entry);
  return byYear.map((entries, index) => yearSum(entries, index + 1));
}

/** One month of a ledger by kind, in cents, with all that has come in by its end. */
export interface MonthSum extends Omit<YearSum, 'year'> {
  readonly month: Month;
  /** Everything up to the end of the month. */
  readonly soFar: Cents;
}

/** Months 1 to `last`, each by kind; what comes in month 0 counts with month 1. */
export function monthsByKind(ledger: Ledger, last: Month): MonthSum[] {
  const running = runningSums(ledger, last);
  const byMonth = Array.from({ length: last }, () => [] as Entry[]);
  for (const entry of ledger) byMonth[Math.max(entry.month, 1) - 1]?.push(entry);
  return byMonth.map((entries, index) => {
    const ofYear = yearOf(index + 1);
    const { year: _, ...sums } = yearSum(entries, ofYear);
    return { month: index + 1, ...sums, soFar: running[index + 1] ?? sums.total };
  });
}

/** What each month 0 … `last` brings, in cents: place m holds month m. */
export function monthSums(ledger: Ledger, last: Month): Cents[] {
  const months = Array.from({ length: last + 1 }, () => [] as Cents[]);
  for (const { month, amount } of ledger) months[month]?.push(amount);
  return months.map(sum);
}

/** What has come in by the end of each month 0 … `last`, in cents: place m holds month m. */
export function runningSums(ledger: Ledger, last: Month): Cents[] {
  const running: Cents[] = [];
  for (const inMonth of monthSums(ledger, last)) {
    running.push(sum([running.at(-1) ?? sum([]), inMonth]));
  }
  return running;
}
