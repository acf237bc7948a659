import type { Cents } from '../money.ts';
import type { Rate } from '../rate.ts';
import type { Month } from '../month.ts';
import type { Line, Result } from '../result.ts';

/** What the letter says is owed back of a lump on leaving early. */
export type Repayment =
  | { readonly kind: 'none' }
  | { readonly kind: 'pro-rata' | 'cliff'; readonly windowMonths: number };

export interface BaseVsBonusInput {
  /** The base rise, a year. */
  readonly rise: Cents;
  /** The one-off, paid at the start. */
  readonly bonus: Cents;
  /** Horizon, 1 to 6 years. */
  readonly years: number;
  /** Yearly raise that the rise grows with. */
  readonly raise: Rate;
  /** What rides on base: bonus target and retirement match, as a share of base. */
  readonly riders: Rate;
  /** Yearly chance of still being there. */
  readonly stay: Rate;
  /** Yearly discount rate. */
  readonly discount: Rate;
  readonly repayment: Repayment;
}

export type BaseVsBonusCode = 'rise-in-year' | 'bonus' | 'expected-repayment';

/** Lines of the rise, year by year, are positive; the bonus is negative: total = rise − bonus. */
export type BaseVsBonusLine = Line<BaseVsBonusCode, { readonly year: number | null }>;

export interface BaseVsBonus extends Result<BaseVsBonusLine> {
  /** Present value of the rise over the horizon. */
  readonly riseValue: Cents;
  /** The one-off less its expected repayment. */
  readonly bonusValue: Cents;
  readonly expectedRepayment: Cents;
  /** The first month whose running sum reaches the one-off; null is never within the horizon. */
  readonly breakEvenMonth: Month | null;
  /** The signing bonus worth as much as the rise. */
  readonly equalBonus: Cents;
  /** The yearly rise worth as much as the signing bonus. */
  readonly equalRise: Cents;
  /** Running sum of the rise at the end of months 0 … 12 × years, for the chart. */
  readonly running: readonly Cents[];
  /** `even` where the two lie within 2 % of the larger. */
  readonly better: 'base' | 'signing-bonus' | 'even';
}

export declare function calculateBaseVsBonus(input: BaseVsBonusInput): BaseVsBonus;
