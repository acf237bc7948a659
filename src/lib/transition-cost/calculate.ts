import { type Cents, dividedRoundedUp, sum, times } from '../money.ts';
import { complement, type Rate, WHOLE } from '../rate.ts';
import type { Line, Result } from '../result.ts';

/** What a move can cost, item by item. */
export const COST_KINDS = [
  'unvested-equity',
  'annual-bonus',
  'retirement-match',
  'repay-signing-bonus',
  'repay-relocation',
  'repay-tuition',
  'relocation',
  'lease-or-home',
  'health-cover',
  'income-gap',
  'lost-leave',
  'student-loan-help',
  'legal-fees',
  'partner-income',
  'other',
] as const;
export type CostKind = (typeof COST_KINDS)[number];

/** Forfeited pay counts as it is; money out of pocket has to be earned before tax first. */
export type Taxation = 'pre-tax' | 'after-tax';

export interface CostItem {
  readonly id: string;
  readonly kind: CostKind;
  readonly amount: Cents;
  readonly taxation: Taxation;
  /** How sure the loss is, from 0 to 1. */
  readonly certainty: Rate;
}

export interface TransitionCostInput {
  readonly items: readonly CostItem[];
  /** Combined marginal rate at which an after-tax cost is grossed up, below 1. */
  readonly marginalRate: Rate;
}

export interface CostDetail {
  readonly item: CostItem;
  /** The item in dollars before tax. */
  readonly beforeTax: Cents;
}

/** One line an item; its amount is what it weighs: dollars before tax × certainty. */
export type CostLine = Line<CostKind, CostDetail>;

export interface TransitionCost extends Result<CostLine> {
  /** Σ over items that are certain. */
  readonly certain: Cents;
  /** Σ amount × certainty; equal to `total`. */
  readonly likely: Cents;
  /** Σ amount, as if everything came true. */
  readonly largest: Cents;
  /** The heaviest lines, at most three, heaviest first; lines that weigh nothing are left out. */
  readonly drivers: readonly CostLine[];
}

/**
 * The smallest pre-tax amount, in cents, that leaves at least `net` at a flat combined rate r:
 * net ÷ (1 − r), rounded up, exactly (methodology, "Tax").
 * @throws RangeError for a rate of 1 or more, or below 0.
 */
export function grossUpFlat(net: Cents, combinedRate: Rate): Cents {
  if (combinedRate < 0 || combinedRate >= 1)
    throw new RangeError(`no gross-up at a rate of ${combinedRate}`);
  return dividedRoundedUp(net, complement(combinedRate));
}

/** What the move costs in the only unit a signing bonus comes in: dollars before tax. */
export function calculateTransitionCost({
  items,
  marginalRate,
}: TransitionCostInput): TransitionCost {
  const lines = items.map((item) => costLine(item, marginalRate));
  const likely = sum(lines.map((line) => line.amount));
  return {
    lines,
    total: likely,
    issues: [],
    likely,
    certain: sum(lines.filter(isCertain).map((line) => line.amount)),
    largest: sum(lines.map((line) => line.detail.beforeTax)),
    drivers: heaviest(lines, 3),
  };
}

function costLine(item: CostItem, marginalRate: Rate): CostLine {
  const beforeTax =
    item.taxation === 'after-tax' ? grossUpFlat(item.amount, marginalRate) : item.amount;
  return { code: item.kind, amount: times(beforeTax, item.certainty), detail: { item, beforeTax } };
}

function isCertain(line: CostLine): boolean {
  return line.detail.item.certainty === WHOLE;
}

function heaviest(lines: readonly CostLine[], count: number): CostLine[] {
  return lines
    .filter((line) => line.amount > 0)
    .toSorted((a, b) => b.amount - a.amount)
    .slice(0, count);
}
