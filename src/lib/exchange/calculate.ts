import { sumUpTo } from '../ledger/ledger.ts';
import { type Cents, inDollars, payablePortion, subtract, sum, ZERO } from '../money.ts';
import { ANNIVERSARIES, type Month } from '../month.ts';
import type { Line, Result } from '../result.ts';
import { type Curves, curvesOf, type ExchangeTerms } from './curves.ts';

/** An amount of signing bonus, when one leaves, and how each part of the offer is paid. */
export interface ExchangeInput extends ExchangeTerms {
  /** Signing bonus of year 1. */
  readonly amount: Cents;
  /** Leaving at the end of this month, 0 to 72. */
  readonly month: Month;
  /** Dollars a unit of equity, where it is known. */
  readonly price: number | null;
}

/** What the reader should know about the answer; the words live beside the view. */
const EXCHANGE_ISSUES = [
  'nothing-kept-by-then',
  'no-base-by-then',
  'no-year-2-bonus-by-then',
  'no-equity-by-then',
  'no-price',
] as const;
export type ExchangeIssue = (typeof EXCHANGE_ISSUES)[number];

/** What the signing bonus comes to by the month of leaving: paid, less what is owed back. */
export type ExchangeLine = Line<'paid' | 'owed'>;

/**
 * What brings as much as the signing bonus to somebody who leaves at the end of a month, in cents;
 * null where nothing of it is paid by then, or no amount would do.
 */
export interface EqualAmounts {
  readonly month: Month;
  /** What of the signing bonus is kept by then. */
  readonly kept: Cents;
  /** Rise in base, a year. */
  readonly base: Cents | null;
  /** Signing bonus of year 2. */
  readonly year2: Cents | null;
  /** Value of a grant on the day of the grant. */
  readonly equity: Cents | null;
  /** The same grant in units, to six decimals; null without a price. */
  readonly units: number | null;
}

/** What the amount equals, at the reader’s month and at each anniversary. */
export interface Exchange extends Result<ExchangeLine, ExchangeIssue> {
  /** At the month of leaving; the total is its `kept`. */
  readonly at: EqualAmounts;
  /** At each anniversary of the first four years. */
  readonly anniversaries: readonly EqualAmounts[];
}

/**
 * What an amount of year-1 signing bonus equals in base, year-2 bonus or equity: the amount of each that
 * brings the same money by the month of leaving (/methodology/#exchange).
 */
export function calculateExchange(input: ExchangeInput): Exchange {
  const curves = curvesOf(input.amount, input);
  const equal = equalAt(input.month, input, curves);
  const lines = linesOf(sumUpTo(curves.ledger, input.month), equal.kept);
  return {
    lines,
    total: sum(lines.map(({ amount }) => amount)),
    issues: issuesOf(input, equal),
    at: equal,
    anniversaries: ANNIVERSARIES.map((month) => equalAt(month, input, curves)),
  };
}

function linesOf(paid: Cents, kept: Cents): ExchangeLine[] {
  return [
    { code: 'paid', amount: paid, detail: undefined },
    { code: 'owed', amount: subtract(kept, paid), detail: undefined },
  ];
}

function equalAt(month: Month, { amount, price }: ExchangeInput, curves: Curves): EqualAmounts {
  const year1 = at(curves.year1, month);
  const equity = payablePortion(amount, year1, at(curves.equity, month));
  return {
    month,
    kept: at(curves.amount, month),
    base: payablePortion(amount, year1, at(curves.base, month)),
    year2: payablePortion(amount, year1, at(curves.year2, month)),
    equity,
    units: equity === null || price === null ? null : unitsOf(equity, price),
  };
}

function at(curve: readonly Cents[], month: Month): Cents {
  return curve[month] ?? ZERO;
}

function unitsOf(value: Cents, price: number): number {
  return Math.round((inDollars(value) / price) * 1e6) / 1e6;
}

function issuesOf(input: ExchangeInput, equal: EqualAmounts): ExchangeIssue[] {
  const holds: Readonly<Record<ExchangeIssue, boolean>> = {
    'nothing-kept-by-then': equal.kept === 0,
    'no-base-by-then': equal.base === null,
    'no-year-2-bonus-by-then': equal.year2 === null,
    'no-equity-by-then': equal.equity === null,
    'no-price': input.price === null,
  };
  return EXCHANGE_ISSUES.filter((issue) => holds[issue]);
}
