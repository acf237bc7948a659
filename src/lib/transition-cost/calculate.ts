import {
  type CostLine,
  costLine,
  type GrossUpRate,
  isCertain,
  type TransitionCostInput,
} from '../costs/items.ts';
import { type Cents, sum } from '../money.ts';
import type { Result } from '../result.ts';

/** What the reader should know about the rate; the words live beside the view. */
const TRANSITION_ISSUES = ['rate-computed', 'rate-assumed', 'rate-ends-earlier'] as const;
export type TransitionIssue = (typeof TRANSITION_ISSUES)[number];

/** What a move costs, in cents before tax; the total is what is likely. */
export interface TransitionCost extends Result<CostLine, TransitionIssue> {
  /** Σ over items that are certain. */
  readonly certain: Cents;
  /** Σ amount × certainty; equal to `total`. */
  readonly likely: Cents;
  /** Σ amount, as if everything came true. */
  readonly largest: Cents;
  /** The heaviest lines, at most three, heaviest first; lines that weigh nothing are left out. */
  readonly drivers: readonly CostLine[];
}

/** What the move costs in dollars before tax, as a signing bonus is counted. */
export function calculateTransitionCost(input: TransitionCostInput): TransitionCost {
  const lines = input.items.map((item) => costLine(item, input.marginalRate));
  const likely = sum(lines.map((line) => line.amount));
  return {
    lines,
    total: likely,
    issues: issuesOf(lines, input),
    likely,
    certain: sum(lines.filter(isCertain).map((line) => line.amount)),
    largest: sum(lines.map((line) => line.detail.beforeTax)),
    drivers: heaviest(lines, 3),
  };
}

/** The rate matters where something is paid after tax. */
function issuesOf(lines: readonly CostLine[], rate: GrossUpRate): TransitionIssue[] {
  const grossedUp = lines.filter(({ detail }) => detail.item.taxation === 'after-tax');
  const needed = sum(grossedUp.map(({ detail }) => detail.beforeTax));
  const { rateFrom, rateHoldsFor = null } = rate;
  const holds: Readonly<Record<TransitionIssue, boolean>> = {
    'rate-computed': rateFrom === 'computed',
    'rate-assumed': rateFrom === 'assumed',
    'rate-ends-earlier': rateHoldsFor !== null && needed > rateHoldsFor,
  };
  return needed === 0 ? [] : TRANSITION_ISSUES.filter((issue) => holds[issue]);
}

function heaviest(lines: readonly CostLine[], count: number): CostLine[] {
  return lines
    .filter((line) => line.amount > 0)
    .toSorted((a, b) => b.amount - a.amount)
    .slice(0, count);
}
