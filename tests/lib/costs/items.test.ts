import { expect, it } from 'vitest';
import { type CostItem, costLine, isCertain } from '../../../src/lib/costs/items.ts';
import { dollars } from '../../../src/lib/money.ts';
import { percent } from '../../../src/lib/rate.ts';

const RELOCATION: CostItem = {
  id: 'move',
  kind: 'relocation',
  amount: dollars(6000),
  taxation: 'after-tax',
  certainty: percent(50),
};

it('money out of pocket has to be earned before tax, and weighs as much as it is certain', () => {
  // 6,000 ÷ (1 − 0.36) = 9,375, half of it 4,687.50
  expect(costLine(RELOCATION, percent(36))).toEqual({
    code: 'relocation',
    amount: 468_750,
    detail: { item: RELOCATION, beforeTax: 937_500 },
  });
});

it('forfeited pay counts as it is', () => {
  const bonus: CostItem = { ...RELOCATION, kind: 'annual-bonus', taxation: 'pre-tax' };
  expect(costLine(bonus, percent(36))).toEqual({
    code: 'annual-bonus',
    amount: 300_000,
    detail: { item: bonus, beforeTax: 600_000 },
  });
});

it.each([
  [100, true],
  [99.9999, false],
  [0, false],
])('at %d %% certain is %s', (certainty, sure) => {
  const line = costLine({ ...RELOCATION, certainty: percent(certainty) }, percent(36));
  expect(isCertain(line)).toBe(sure);
});
