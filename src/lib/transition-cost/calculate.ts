import { type CostLine, costLine, type TransitionCostInput } from '../costs/items.ts';
import { type Cents, sum } from '../money.ts';
import { WHOLE } from '../rate.ts';
import type { Result } from '../result.ts';

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

function isCertain(line: CostLine): boolean {
  return line.detail.item.certainty === WHOLE;
}

function heaviest(lines: readonly CostLine[], count: number): CostLine[] {
  return lines
    .filter((line) => line.amount > 0)
    .toSorted((a, b) => b.amount - a.amount)
    .slice(0, count);
}
