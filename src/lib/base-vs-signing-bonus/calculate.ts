import { isTooCloseToCall } from '../close-call.ts';
import {
  type Cents,
  cents,
  payablePortion,
  portion,
  subtract,
  sum,
  times,
  ZERO,
} from '../money.ts';
import { MONTHS_A_YEAR, type Month, monthsTo, yearsAt } from '../month.ts';
import type { Rate } from '../rate.ts';
import type { Line, Result } from '../result.ts';

/** What the letter says is owed back of a lump on leaving early. */
export type Repayment =
  | { readonly kind: 'none' }
  | { readonly kind: 'pro-rata' | 'cliff'; readonly windowMonths: number };

/** A base rise and the one-off that it is held against; amounts in cents. */
export interface BaseVsBonusInput {
  /** The base rise, a year. */
  readonly rise: Cents;
  /** The one-off, paid at the start. */
  readonly bonus: Cents;
  /** Horizon, 1 to 6 years. */
  readonly years: number;
  /** Yearly raise that the rise grows with. */
  readonly raise: Rate;
  /** Pay that grows with base, as a share of it: a target bonus, a match to retirement savings. */
  readonly riders: Rate;
  /** Yearly chance of still being there. */
  readonly stay: Rate;
  /** Yearly discount rate. */
  readonly discount: Rate;
  readonly repayment: Repayment;
}

/** A year of the rise, the one-off, or what of it one would expect to repay. */
export type BaseVsBonusCode = 'rise-in-year' | 'bonus' | 'expected-repayment';

/** Lines of the rise, year by year, are positive; the bonus is negative: total = rise − bonus. */
export type BaseVsBonusLine = Line<BaseVsBonusCode, { readonly year: number | null }>;

/** What the two come to at the start, in cents; the total is rise − bonus. */
export interface BaseVsBonus extends Result<BaseVsBonusLine> {
  /** Present value of the rise over the horizon. */
  readonly riseValue: Cents;
  /** The one-off less its expected repayment. */
  readonly bonusValue: Cents;
  readonly expectedRepayment: Cents;
  /**
   * The first month whose running sum reaches `bonusValue`: 0 where that is nothing, null where it
   * is never reached within the horizon.
   */
  readonly breakEvenMonth: Month | null;
  /** The signing bonus worth as much as the rise; null where no amount is. */
  readonly equalBonus: Cents | null;
  /** The yearly rise worth as much as the signing bonus; null where no amount is. */
  readonly equalRise: Cents | null;
  /** Running sum of the rise at the end of months 0 … 12 × years, for the chart. */
  readonly running: readonly Cents[];
  /** `even` where the two lie within 2 % of the larger. */
  readonly better: 'base' | 'signing-bonus' | 'even';
}

/**
 * What a base rise is worth over the horizon against a signing bonus paid at the start, before tax
 * (/methodology/#base-or-one-off). Every amount is rounded once, to the nearest cent.
 */
export function calculateBaseVsBonus(input: BaseVsBonusInput): BaseVsBonus {
  const { rise, bonus } = input;
  const weights = runningWeights(input);
  const horizon = weights.at(-1) ?? 0;
  const running = weights.map((weight) => portion(rise, weight, MONTHS_A_YEAR));
  const riseValue = running.at(-1) ?? ZERO;
  const repaid = expectedRepaidShare(input);
  const expectedRepayment = times(bonus, repaid);
  const bonusValue = subtract(bonus, expectedRepayment);
  const lines = [...riseLines(running), ...bonusLines(input, expectedRepayment)];
  return {
    lines,
    total: sum(lines.map((line) => line.amount)),
    issues: [],
    riseValue,
    bonusValue,
    expectedRepayment,
    breakEvenMonth: firstReaching(bonusValue, running),
    equalBonus: solve(rise, horizon, MONTHS_A_YEAR * (1 - repaid)),
    equalRise: solve(bonus, MONTHS_A_YEAR * (1 - repaid), horizon),
    running,
    better: betterOf(riseValue, bonusValue),
  };
}

/** The total alone, in cents: what a change of an input is measured by, many times over. */
export function differenceOf(input: BaseVsBonusInput): Cents {
  const riseValue = portion(input.rise, runningWeights(input).at(-1) ?? 0, MONTHS_A_YEAR);
  const repaid = times(input.bonus, expectedRepaidShare(input));
  return subtract(riseValue, subtract(input.bonus, repaid));
}

/** What a dollar of rise a month has come to by the end of each month, from month 0 on. */
function runningWeights(input: BaseVsBonusInput): number[] {
  let total = 0;
  const weights = monthsTo(input.years * MONTHS_A_YEAR).map((month) => {
    total += weightOf(month, input);
    return total;
  });
  return [0, ...weights];
}

/** What a dollar of rise in one month is worth at the start. */
function weightOf(month: Month, { raise, riders, stay, discount }: BaseVsBonusInput): number {
  const anniversaries = Math.floor((month - 1) / MONTHS_A_YEAR);
  const paid = (1 + raise) ** anniversaries * (1 + riders);
  return (paid * stay ** yearsAt(month)) / (1 + discount) ** yearsAt(month);
}

/** The share of the one-off that is repaid on average: Σ P(leave in month m) × share owed then. */
function expectedRepaidShare({ stay, repayment }: BaseVsBonusInput): number {
  if (repayment.kind === 'none') return 0;
  return monthsTo(repayment.windowMonths)
    .map((month) => leavesIn(month, stay) * owedShare(month, repayment))
    .reduce((a, b) => a + b, 0);
}

/** The chance of leaving in that very month. */
function leavesIn(month: Month, stay: Rate): number {
  return stay ** yearsAt(month - 1) - stay ** yearsAt(month);
}

/** The share owed on leaving at the end of a month: nothing from the end of the window on. */
function owedShare(month: Month, repayment: Exclude<Repayment, { kind: 'none' }>): number {
  const { kind, windowMonths } = repayment;
  if (month >= windowMonths) return 0;
  return kind === 'cliff' ? 1 : (windowMonths - month) / windowMonths;
}

/** What each year adds to the running sum, so that the years add up to it. */
function riseLines(running: readonly Cents[]): BaseVsBonusLine[] {
  const ends = running.filter((_, month) => month % MONTHS_A_YEAR === 0);
  return ends.slice(1).map((end, index) => ({
    code: 'rise-in-year',
    amount: subtract(end, ends[index] ?? ZERO),
    detail: { year: index + 1 },
  }));
}

/** The repayment has a line wherever the letter asks for one, even if none is expected. */
function bonusLines(input: BaseVsBonusInput, expectedRepayment: Cents): BaseVsBonusLine[] {
  const detail = { year: null };
  const bonus = { code: 'bonus', amount: cents(-input.bonus), detail } as const;
  if (input.repayment.kind === 'none') return [bonus];
  return [bonus, { code: 'expected-repayment', amount: expectedRepayment, detail }];
}

function firstReaching(target: Cents, running: readonly Cents[]): Month | null {
  const month = running.findIndex((soFar) => soFar >= target);
  return month === -1 ? null : month;
}

/** What is worth nothing is equaled by nothing, even where no amount would be worth anything. */
function solve(amount: Cents, part: number, whole: number): Cents | null {
  return amount * part === 0 ? ZERO : payablePortion(amount, part, whole);
}

function betterOf(rise: Cents, bonus: Cents): BaseVsBonus['better'] {
  if (isTooCloseToCall(rise, bonus)) return 'even';
  return rise > bonus ? 'base' : 'signing-bonus';
}
