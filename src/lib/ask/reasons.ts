import {
  type CostDetail,
  type CostKind,
  costLine,
  type TransitionCostInput,
} from '../costs/items.ts';
import { type Cents, cents, dollars, roundUpTo, subtract, sum } from '../money.ts';
import type { Line } from '../result.ts';
import type { Against } from './against.ts';
import type { Gap } from './years.ts';

/** The years that a signing bonus is for. */
export type BonusYear = 1 | 2;
export const BONUS_YEARS: readonly BonusYear[] = [1, 2];

/** One reason with its dollars before tax, and the year in which they are asked. */
export type AskLine = ShortfallLine | CostReason | Line<'rounding', { readonly year: BonusYear }>;

/** What the offer falls short of the alternative in one year; nothing where it does not. */
export type ShortfallLine = Line<'shortfall', { readonly year: BonusYear; readonly gap: Gap }>;

/** What one item of the transition weighs: dollars before tax × certainty. */
export type CostReason = Line<CostKind, CostDetail & { readonly year: 1 }>;

/** Asks are made in steps of this. */
export const STEP: Cents = dollars(500);

/** Shortfall = alternative − offer, in years 1 and 2; a negative one does not cancel the other year's. */
export function shortfallLines(gaps: readonly Gap[]): ShortfallLine[] {
  return BONUS_YEARS.flatMap((year) =>
    gaps
      .filter((gap) => gap.year === year)
      .map((gap) => ({ code: 'shortfall', amount: shortfall(gap), detail: { year, gap } })),
  );
}

/** What one year lacks, in cents: 0 where the offer pays as much or more. */
export function shortfall({ total }: Gap): Cents {
  return cents(Math.max(0, total));
}

/** The items of the transition: those that count in the ask, and those that the comparison counts already. */
export interface CostReasons {
  readonly counted: readonly CostReason[];
  readonly elsewhere: readonly CostReason[];
}

/**
 * Every item once. Equity left behind is a part of what the present job would pay; where that is compared,
 * it is not counted a second time (/methodology/#ask).
 */
export function costReasons(transition: TransitionCostInput, against: Against | null): CostReasons {
  const lines: readonly CostReason[] = transition.items.map((item) => {
    const { code, amount, detail } = costLine(item, transition.marginalRate);
    return { code, amount, detail: { ...detail, year: 1 } };
  });
  return {
    counted: lines.filter(({ code }) => isCounted(code, against)),
    elsewhere: lines.filter(({ code }) => !isCounted(code, against)),
  };
}

/** False of the items that what the offer is measured against counts already. */
export function isCounted(kind: CostKind, against: Against | null): boolean {
  return kind !== 'unvested-equity' || !comparesPresentEquity(against);
}

function comparesPresentEquity(against: Against | null): boolean {
  if (against?.alternative !== 'present-job') return false;
  return against.years.some(({ equity }) => equity > 0);
}

/**
 * What the reasons lack to the next $500 together. Each year is brought to its own next step where the total has
 * room for both, so that the figures can be said aloud; else the first year that has a reason takes it all. No year
 * is asked for less than its reasons.
 */
export function roundingLines(reasons: readonly AskLine[]): AskLine[] {
  const target = totalOf(reasons);
  const missing = subtract(roundUpTo(target, STEP), target);
  if (missing === 0) return [];
  const byYear = BONUS_YEARS.map((year) => roundingLine(year, toNextStep(totalIn(year, reasons))));
  if (totalOf(byYear) === missing) return byYear.filter(({ amount }) => amount > 0);
  const first = reasons.find(({ amount }) => amount > 0);
  return first ? [roundingLine(first.detail.year, missing)] : [];
}

function toNextStep(amount: Cents): Cents {
  return subtract(roundUpTo(amount, STEP), amount);
}

function roundingLine(year: BonusYear, amount: Cents): AskLine {
  return { code: 'rounding', amount, detail: { year } };
}

/** The sum of some lines, in cents. */
export function totalOf(lines: readonly { readonly amount: Cents }[]): Cents {
  return sum(lines.map(({ amount }) => amount));
}

/** What of some lines falls in one year, in cents. */
export function totalIn(
  year: BonusYear,
  lines: readonly { readonly amount: Cents; readonly detail: { readonly year: BonusYear } }[],
): Cents {
  return totalOf(lines.filter(({ detail }) => detail.year === year));
}
