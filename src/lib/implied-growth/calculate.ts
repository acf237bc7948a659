import type { YearSum } from '../ledger/ledger.ts';
import { yearSum } from '../ledger/ledger.ts';
import { type Cents, subtract, sum, ZERO } from '../money.ts';
import { calculateOffer } from '../offer/calculate.ts';
import type { Grant } from '../offer/grant.ts';
import type { Pay } from '../offer/pay.ts';
import type { Rate } from '../rate.ts';
import type { Line, Result } from '../result.ts';
import { type Equity, equityIn, fittingAll, growthFor } from './growth.ts';

/** What a recruiter says one year comes to. */
export interface StatedTotal {
  readonly year: number;
  readonly total: Cents;
}

export interface ImpliedGrowthInput {
  readonly pay: Pay;
  /** Yearly raise of base where the employer states none. */
  readonly raise: Rate;
  readonly totals: readonly StatedTotal[];
  /** How far a year may miss its total for one growth to fit all years. */
  readonly tolerance: Cents;
}

/** Why a year’s total implies no growth; the words live beside the view. */
export const YEAR_ISSUES = [
  'no-equity-in-year',
  'total-below-cash',
  'growth-makes-no-difference',
  'out-of-range',
] as const;
export type YearIssue = (typeof YEAR_ISSUES)[number];

export type ImpliedGrowthIssue = 'no-totals' | 'no-growth-in-a-year' | 'no-common-growth';

/** The stated total less base, signing bonus and other pay leaves the equity. */
export type ImpliedGrowthLine = Line<'stated-total' | 'base' | 'signing-bonus' | 'other'>;

/** One year; the lines add up to the equity that its total implies. */
export interface ImpliedYear extends Result<ImpliedGrowthLine, YearIssue> {
  readonly year: number;
  readonly stated: Cents;
  /** The year’s equity without any growth. */
  readonly flat: Cents;
  /** A year, to six decimals; null where an issue says why. */
  readonly growth: Rate | null;
}

export interface ImpliedGrowth {
  readonly years: readonly ImpliedYear[];
  /** One growth for all years; null where no year states a total. */
  readonly common: CommonGrowth | null;
  readonly issues: readonly ImpliedGrowthIssue[];
}

/** The one growth that all years together imply. */
export interface CommonGrowth {
  /** A year, to six decimals; null where none brings the years together to what was stated. */
  readonly growth: Rate | null;
  /** True if one growth brings every year within the tolerance; `growth` is then such a one. */
  readonly fits: boolean;
  readonly tolerance: Cents;
  /** By year, what the growth brings above what was stated, in cents; empty without a growth. */
  readonly misses: readonly { readonly year: number; readonly miss: Cents }[];
}
