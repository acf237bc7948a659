import type { CostItem } from '../../../src/lib/costs/items.ts';
import { dollars } from '../../../src/lib/money.ts';
import { percent } from '../../../src/lib/rate.ts';
import {
  calculateTransitionCost,
  type TransitionCost,
} from '../../../src/lib/transition-cost/calculate.ts';

type Cost = Partial<Omit<CostItem, 'amount' | 'certainty'>> & {
  /** In dollars. */
  readonly amount: number;
  /** In percent. */
  readonly certainty?: number;
};

/** What these costs come to at a tax rate in percent. */
export function costs(items: readonly Cost[], rate = 40): TransitionCost {
  return calculateTransitionCost({
    marginalRate: percent(rate),
    items: items.map(({ amount, certainty = 100, ...rest }, index) => ({
      id: `c${index + 1}`,
      kind: 'other',
      taxation: 'pre-tax',
      ...rest,
      amount: dollars(amount),
      certainty: percent(certainty),
    })),
  });
}
