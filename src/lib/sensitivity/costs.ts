import { type CostItem, costLine, type TransitionCostInput } from '../costs/items.ts';
import { type Cents, cents, ZERO } from '../money.ts';
import { rate } from '../rate.ts';
import { SHARE, TAX_RATES } from '../scenario/limits.ts';
import type { NamedInput } from './calculate.ts';
import { field, items, type Lens } from './lens.ts';
import { moneyInput, rateInput, TEN_POINTS } from './numbers.ts';

/** Every number that the cost of a move rests on: how much each item is, how sure, and the tax rate. */
export function costInputs<Whole>(
  at: Lens<Whole, TransitionCostInput>,
  costs: TransitionCostInput,
  /** True of the items that the measure counts; each adds to it by itself. */
  counts: (item: CostItem) => boolean = () => true,
): NamedInput<Whole>[] {
  const weight = (item: CostItem) =>
    counts(item) ? costLine(item, costs.marginalRate).amount : ZERO;
  return [
    ...items(field(at, 'items'), costs.items).flatMap((place, index) =>
      costs.items.slice(index, index + 1).flatMap((item) => itemInputs(place, item, index, weight)),
    ),
    rateInput('transition.marginalRate', field(at, 'marginalRate'), TAX_RATES),
  ];
}

function itemInputs<Whole>(
  place: Lens<Whole, CostItem>,
  item: CostItem,
  index: number,
  weight: (item: CostItem) => Cents,
): NamedInput<Whole>[] {
  const name = `transition.items[${item.place ?? index}]`;
  const sure = { ...SHARE, step: TEN_POINTS };
  return [
    {
      ...moneyInput(`${name}.amount`, field(place, 'amount')),
      alone: (value) => weight({ ...item, amount: cents(value) }),
    },
    {
      ...rateInput(`${name}.certainty`, field(place, 'certainty'), sure),
      alone: (value) => weight({ ...item, certainty: rate(value) }),
    },
  ];
}
