import { describe, expect, it } from 'vitest';
import { answer } from '../calc.ts';

describe('exchange', () => {
  it('tells what the amount equals', async () => {
    const result = await answer('exchange', { amount: 10000, month: 24, price: 200 });
    expect(result).toMatchObject({
      tool: 'exchange',
      unit: 'US dollars',
      amount: 10000,
      month: 24,
      assumptions: { price: 200, paid: 'instalments', withheldRate: 0, raise: 0, growth: 0 },
      lines: [
        { code: 'paid', amount: 10000 },
        { code: 'owed', amount: 0 },
      ],
      total: 10000,
      equals: {
        month: 24,
        kept: 10000,
        base: 5000,
        signingBonusYear2: 10000,
        equity: 50000,
        units: 250,
      },
      issues: [],
    });
    expect(result.anniversaries.map((row: { equity: number }) => row.equity)).toEqual([
      200000, 50000, 16666.67, 10000,
    ]);
  });

  it('says what would not do by then', async () => {
    const result = await answer('exchange', { month: 0 });
    expect(result.equals).toEqual({
      month: 0,
      kept: 0,
      base: null,
      signingBonusYear2: null,
      equity: null,
      units: null,
    });
    expect(result.issues.map((issue: { text: string }) => issue.text)).toEqual([
      'By that month nothing of the signing bonus is kept.',
      'No raise in base brings as much by that month.',
      'No signing bonus of year 2 brings as much by that month.',
      'No grant of equity brings as much by that month.',
      'No price was stated, so equity is not counted in units.',
    ]);
  });
});
