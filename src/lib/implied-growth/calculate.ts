import type { Pay } from '../ledger/pay.ts';
import { type OfferYear, yearsOf } from '../ledger/years.ts';
import { type Cents, subtract, sum, ZERO } from '../money.ts';
import { LAST_MONTH, yearOf } from '../month.ts';
import { NONE, type Rate } from '../rate.ts';
import type { Line, Result } from '../result.ts';
import { type CommonGrowth, commonGrowth } from './common.ts';
import { type Equity, equityIn, growthFor, HIGHEST_GROWTH, LOWEST_GROWTH } from './growth.ts';

/** What a recruiter says one year comes to. */
export interface StatedTotal {
  readonly year: number;
  readonly total: Cents;
}

/** An offer, and what the recruiter says its years come to. */
export interface ImpliedGrowthInput {
  readonly pay: Pay;
  /** Yearly raise of base where the employer states none. */
  readonly raise: Rate;
  readonly totals: readonly StatedTotal[];
  /** How far a year may miss its total for one growth to fit all years. */
  readonly tolerance: Cents;
}

/** Why a year’s total implies no growth; the words live beside the view. */
const YEAR_ISSUES = [
  'no-equity-in-year',
  'total-below-cash',
  'growth-makes-no-difference',
  'out-of-range',
] as const;
export type YearIssue = (typeof YEAR_ISSUES)[number];

/** What the reader should know about all years together; the words live beside the view. */
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

/** The growth that each year implies, and the one that all of them do. */
export interface ImpliedGrowth {
  readonly years: readonly ImpliedYear[];
  /** One growth for all years; null where no year states a total. */
  readonly common: CommonGrowth | null;
  readonly issues: readonly ImpliedGrowthIssue[];
}

/** The growth of the price that a recruiter’s yearly totals assume (/methodology/#growth). */
export function calculateImpliedGrowth({
  pay,
  raise,
  totals,
  tolerance,
}: ImpliedGrowthInput): ImpliedGrowth {
  const flat = flatYears(pay, raise);
  const years = totals.flatMap((stated) =>
    flat.filter(({ year }) => year === stated.year).map((year) => impliedYear(stated, year, pay)),
  );
  const aims = years.map(({ year, total }) => ({
    year,
    target: total,
    equity: equityIn(year, pay.grants),
  }));
  const common = years.length === 0 ? null : commonGrowth(aims, tolerance);
  return { years, common, issues: issuesOf(years, common) };
}

/** Every year as the employer pays it without growth; what the reader pays is not the recruiter’s. */
function flatYears(pay: Pay, raise: Rate): readonly OfferYear[] {
  const grants = pay.grants.map((grant) => ({ ...grant, growth: NONE }));
  const horizonYears = yearOf(LAST_MONTH);
  return yearsOf({ ...pay, grants, costs: [] }, { horizonYears, raise });
}

function impliedYear(
  { total: stated }: StatedTotal,
  flat: OfferYear,
  { grants }: Pay,
): ImpliedYear {
  const lines = linesOf(stated, flat);
  const total = sum(lines.map(({ amount }) => amount));
  const equity = equityIn(flat.year, grants);
  const growth = growthFor(total, equity);
  return {
    year: flat.year,
    stated,
    lines,
    total,
    flat: flat.equity,
    growth,
    issues: yearIssues(total, equity, growth),
  };
}

function linesOf(stated: Cents, { base, signingBonus, other }: OfferYear): ImpliedGrowthLine[] {
  const less = (code: ImpliedGrowthLine['code'], amount: Cents) => ({
    code,
    amount: subtract(ZERO, amount),
    detail: undefined,
  });
  return [
    { code: 'stated-total', amount: stated, detail: undefined },
    less('base', base),
    less('signing-bonus', signingBonus),
    less('other', other),
  ];
}

/** The first reason why no growth brings the equity to `target`, if there is one. */
function yearIssues(target: Cents, equity: Equity, growth: Rate | null): YearIssue[] {
  if (equity(NONE) === 0) return ['no-equity-in-year'];
  if (target < 0) return ['total-below-cash'];
  if (equity(LOWEST_GROWTH) === equity(HIGHEST_GROWTH)) return ['growth-makes-no-difference'];
  return growth === null ? ['out-of-range'] : [];
}

function issuesOf(
  years: readonly ImpliedYear[],
  common: CommonGrowth | null,
): ImpliedGrowthIssue[] {
  if (!common) return ['no-totals'];
  const impliesNone = years.some(({ growth }) => growth === null);
  return [
    ...(impliesNone ? (['no-growth-in-a-year'] as const) : []),
    ...(common.fits ? [] : (['no-common-growth'] as const)),
  ];
}
