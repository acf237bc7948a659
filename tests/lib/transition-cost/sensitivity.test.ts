import { describe, expect, it } from 'vitest';
import type { CostItem } from '../../../src/lib/costs/items.ts';
import { percent, WHOLE } from '../../../src/lib/rate.ts';
import { transitionCostDrivers } from '../../../src/lib/transition-cost/sensitivity.ts';
import { usd } from '../offer/pays.ts';

const EQUITY: CostItem = {
  id: 'equity',
  kind: 'unvested-equity',
  amount: usd(42_000),
  taxation: 'pre-tax',
  certainty: WHOLE,
};
const LEASE: CostItem = {
  id: 'lease',
  kind: 'lease-or-home',
  amount: usd(6500),
  taxation: 'after-tax',
  certainty: percent(50),
};

const drivers = (items: readonly CostItem[]) =>
  transitionCostDrivers({ items, marginalRate: percent(35) }).map(({ name, moves, slope }) => [
    name,
    moves / 100,
    slope,
  ]);

describe('what moves the cost of a move most', () => {
  it('is how much, how sure, or the tax rate', () => {
    // The lease is 6,500 ÷ 0.65 = 10,000 before tax and weighs half of it.
    expect(drivers([EQUITY, LEASE])).toEqual([
      ['transition.items[0].amount', 4200, 1],
      ['transition.items[0].certainty', 4200, 42_000],
      ['transition.items[1].certainty', 1000, 10_000],
    ]);
    // At 38.5 %: 6,500 ÷ 0.615 = 10,569.11; at 31.5 %: 6,500 ÷ 0.685 = 9,489.06; half of each.
    expect(drivers([LEASE])).toEqual([
      ['transition.items[0].certainty', 1000, 10_000],
      ['transition.items[0].amount', 500, 0.769231],
      ['transition.marginalRate', 284.56, 7715],
    ]);
  });

  it('is about the likely cost as it stands', () => {
    const [first] = transitionCostDrivers({ items: [EQUITY, LEASE], marginalRate: percent(35) });
    expect(first?.now).toEqual({ value: 4_200_000, measure: 4_700_000 });
    expect(first?.curve[0]).toEqual({ value: 2_520_000, measure: 3_020_000 });
  });

  it('names an item by its place in the scenario, also where others are left out', () => {
    expect(drivers([{ ...LEASE, place: 7 }])[0]?.[0]).toBe('transition.items[7].certainty');
  });

  it('is nothing where nothing is lost', () => {
    expect(drivers([])).toEqual([]);
  });
});
