import { exampleScenario } from '../../../src/components/site/examples.ts';
import { type Row, type Sheet, sheetOf } from '../../../src/components/transition-cost/input.ts';
import { dollars } from '../../../src/lib/money.ts';
import { percent } from '../../../src/lib/rate.ts';
import { transitionInput } from '../../../src/lib/scenario/inputs.ts';
import {
  type CostItem,
  calculateTransitionCost,
  type TransitionCost,
} from '../../../src/lib/transition-cost/calculate.ts';

/** The example that the tool starts with. */
export function startSheet(): Sheet {
  const transition = transitionInput(exampleScenario('l6-competing-offer').scenario);
  if (!transition) throw new Error('the example has no transition costs');
  return sheetOf(transition);
}

export function row(id: string, rest: Partial<Row> = {}): Row {
  return { id, kind: 'other', amount: '', taxation: 'pre-tax', certainty: '100%', ...rest };
}

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
