import { type Cents, dollars, sum, ZERO } from '../money.ts';
import type { FilingStatus } from '../scenario/defaults.ts';

/** What one employer has paid in the calendar year before the bonus. */
export interface PaidToDate {
  /** All wages, supplemental ones too. */
  readonly wages: Cents;
  /** The part of the wages that was supplemental: bonuses, vested shares, relocation money. */
  readonly supplemental: Cents;
  /** All that it pays in the year without the bonus; what it has paid so far where this is left out. */
  readonly annual?: Cents | undefined;
}

/** A full year of a product manager, where nothing is known of the pay. */
export const USUAL_ANNUAL_WAGES: Cents = dollars(150_000);

/** What the employer pays in the whole year without the bonus. */
export function annualWages({ annual, wages }: PaidToDate): Cents {
  return annual ?? (wages > 0 ? wages : USUAL_ANNUAL_WAGES);
}

/** The calendar year on the return, all of it, without the bonus. */
export interface YearIncome {
  /** What the employer that pays the bonus pays in the year beside it. */
  readonly paid: PaidToDate;
  /** The reader's wages from other employers. */
  readonly otherWages: Cents;
  /** Counts on a joint return. */
  readonly spouseWages: Cents;
  /** Taxable income that is not wages. */
  readonly otherIncome: Cents;
}

/** The reader's wages from every employer: what Social Security counts. */
export function ownWages({ paid, otherWages }: YearIncome): Cents {
  return sum([paid.wages, otherWages]);
}

/** Wages on the return: what Additional Medicare counts. */
export function wagesOnReturn(income: YearIncome, status: FilingStatus): Cents {
  return sum([ownWages(income), status === 'married-joint' ? income.spouseWages : ZERO]);
}

/** Everything on the return before deductions. */
export function incomeOnReturn(income: YearIncome, status: FilingStatus): Cents {
  return sum([wagesOnReturn(income, status), income.otherIncome]);
}
