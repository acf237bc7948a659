import type { CostKind, Taxation } from '../costs/items.ts';
import type { RepaymentTerms, SigningBonus, WayPaid } from '../ledger/pay.ts';
import { type Cents, dollars, ZERO } from '../money.ts';
import { NONE, type Rate, rate, WHOLE } from '../rate.ts';
import type { FiguresStated } from '../tax/rules.ts';
import type { ScheduleName } from '../vesting/presets.ts';

/** Whose tax brackets apply; the names under which the tax years are stored. */
export const FILING_STATUSES = [
  'single',
  'married-joint',
  'married-separate',
  'head-of-household',
] as const;
export type FilingStatus = (typeof FILING_STATUSES)[number];

/** The fifty states and the District of Columbia, by postal code. */
export const STATES = [
  ...['AL', 'AK', 'AZ', 'AR', 'CA', 'CO', 'CT', 'DE', 'DC', 'FL', 'GA', 'HI', 'ID', 'IL', 'IN'],
  ...['IA', 'KS', 'KY', 'LA', 'ME', 'MD', 'MA', 'MI', 'MN', 'MS', 'MO', 'MT', 'NE', 'NV', 'NH'],
  ...['NJ', 'NM', 'NY', 'NC', 'ND', 'OH', 'OK', 'OR', 'PA', 'RI', 'SC', 'SD', 'TN', 'TX', 'UT'],
  ...['VT', 'VA', 'WA', 'WV', 'WI', 'WY'],
] as const;
export type State = (typeof STATES)[number];

/** What the reader assumes about every job alike. */
export interface Assumptions {
  /** 1 to 6. */
  readonly horizonYears: number;
  /** A year. */
  readonly discountRate: Rate;
  /** Of base, once a year. */
  readonly raise: Rate;
  /** Chance a year of still being there. */
  readonly stay: Rate;
  readonly taxYear: number;
  readonly filingStatus: FilingStatus;
  /** Where no state is stated, no state tax is counted. */
  readonly state?: State | undefined;
  /** Places in the state that tax pay too, by their names on file. */
  readonly localities?: readonly string[] | undefined;
  /** One rate for all income tax of the state, or of places in it, instead of the ones on file. */
  readonly stateRate?: Rate | undefined;
  readonly localRate?: Rate | undefined;
  /** Figures that replace the ones on file. */
  readonly figures?: FiguresStated | undefined;
  /** Wages and other income of the household beside this job, a year. */
  readonly otherIncome: Cents;
}

/** The plainest case there is: four years, no growth, no discount, nobody leaves. */
export const ASSUMPTIONS = {
  horizonYears: 4,
  discountRate: NONE,
  raise: NONE,
  stay: WHOLE,
  taxYear: 2026,
  filingStatus: 'single',
  otherIncome: ZERO,
} satisfies Assumptions;

/** Price growth never enters a total unless the reader types it. */
export const GROWTH: Rate = NONE;

/** The way that most reports describe (/methodology/#offer); the letter decides. */
export const WAY_PAID: WayPaid = 'instalments';

/** No signing bonus. */
export const SIGNING_BONUS: SigningBonus = { year1: ZERO, year2: ZERO, paid: WAY_PAID };

/** Twelve months is the window heard of most; pro rata and gross where the letter says no more. */
export const REPAYMENT: RepaymentTerms = { kind: 'pro-rata', windowMonths: 12, owed: 'gross' };

/** The schedule of an offer by Amazon, and of anybody else who states none. */
export const AMAZON_SCHEDULE: ScheduleName = 'amazon';
export const OTHER_SCHEDULE: ScheduleName = 'four-equal-years';

/** The most units that a grant may have, and the most dollars that one may cost. */
export const MOST_UNITS = 1_000_000_000;
export const HIGHEST_PRICE = 10_000_000;

/** All of a bonus target is paid. */
export const PAYOUT: Rate = WHOLE;

/** Amounts this close are the same amount: the step in which asks are made. */
export const TOLERANCE: Cents = dollars(500);

/** Nobody works for both on one day. */
export const GAP_DAYS = 1;

/** What the exchange rates are quoted for. */
export const EXCHANGED: Cents = dollars(10_000);

/** A loss that is listed is taken as certain. */
export const CERTAINTY: Rate = WHOLE;

/**
 * Federal taxes alone on a single person's dollar of pay above $218,000 in 2026: 32 % income tax,
 * 1.45 % Medicare and 0.9 % additional Medicare. What a state takes comes on top, 0.58 % for
 * WA Cares in Washington; a reader who knows the whole rate states it.
 */
export const MARGINAL_RATE: Rate = rate(0.3435);

/** At 90 % a dollar in the hand takes ten before tax; above it a gross-up means nothing. */
export const HIGHEST_MARGINAL_RATE: Rate = rate(0.9);

/** Forfeited pay is pre-tax; what comes out of the pocket is after-tax (/methodology/#transition-cost). */
export const TAXATION: Readonly<Record<CostKind, Taxation>> = {
  'unvested-equity': 'pre-tax',
  'annual-bonus': 'pre-tax',
  'retirement-match': 'pre-tax',
  'repay-signing-bonus': 'after-tax',
  'repay-relocation': 'after-tax',
  'repay-tuition': 'after-tax',
  relocation: 'after-tax',
  'lease-or-home': 'after-tax',
  'health-cover': 'after-tax',
  'income-gap': 'pre-tax',
  'lost-leave': 'pre-tax',
  'student-loan-help': 'after-tax',
  'legal-fees': 'after-tax',
  'partner-income': 'after-tax',
  other: 'pre-tax',
};
