import { describe, expect, it } from 'vitest';
import { answer, type Moved } from '../calc.ts';

describe('transition-cost', () => {
  it('adds up its items', async () => {
    const items = [
      { id: 'units', kind: 'unvested-equity', amount: 42000 },
      { kind: 'lease-or-home', amount: 6500, certainty: 0.5 },
    ];
    // 6,500 ÷ (1 − 0.35) = 10,000, half of it likely
    const { sensitivity, ...rest } = await answer('transition-cost', { items, marginalRate: 0.35 });
    expect(sensitivity.map(({ input, moves }: Moved) => [input, moves])).toEqual([
      ['transition.items[0].amount', 4200],
      ['transition.items[0].certainty', 4200],
      ['transition.items[1].certainty', 1000],
    ]);
    expect(rest).toEqual({
      tool: 'transition-cost',
      unit: 'US dollars before tax',
      assumptions: { marginalRate: 0.35 },
      lines: [
        {
          code: 'unvested-equity',
          amount: 42000,
          id: 'units',
          stated: 42000,
          taxation: 'pre-tax',
          beforeTax: 42000,
          certainty: 1,
        },
        {
          code: 'lease-or-home',
          amount: 5000,
          id: 'item-2',
          stated: 6500,
          taxation: 'after-tax',
          beforeTax: 10000,
          certainty: 0.5,
        },
      ],
      total: 47000,
      certain: 42000,
      likely: 47000,
      largest: 52000,
      drivers: ['units', 'item-2'],
      issues: [],
    });
  });
});
