import { describe, expect, it } from 'vitest';
import published from '../../../src/content/examples/l6-published.json' with { type: 'json' };
import { answer, type Moved } from '../calc.ts';

describe('offer', () => {
  it('is the published case to the dollar', async () => {
    const { sensitivity, ...rest } = await answer('offer', published);
    expect(sensitivity[0]).toMatchObject({
      input: 'offer.base',
      moves: 60000,
      now: { total: 850000 },
    });
    expect(sensitivity.map(({ input, moves }: Moved) => [input, moves]).slice(1)).toEqual([
      ['offer.grants[0].value', 15000],
      ['assumptions.raise', 9060.15],
    ]);
    expect(rest).toEqual({
      tool: 'offer',
      unit: 'US dollars',
      assumptions: { horizonYears: 4, raise: 0, growth: [0] },
      years: [
        { year: 1, base: 150000, signingBonus: 55000, equity: 7500, other: 0, total: 212500 },
        { year: 2, base: 150000, signingBonus: 45000, equity: 22500, other: 0, total: 217500 },
        { year: 3, base: 150000, signingBonus: 0, equity: 60000, other: 0, total: 210000 },
        { year: 4, base: 150000, signingBonus: 0, equity: 60000, other: 0, total: 210000 },
      ],
      lines: [
        { code: 'base', amount: 150000, year: 1, annual: 150000, raise: 0 },
        { code: 'base', amount: 150000, year: 2, annual: 150000, raise: 0 },
        { code: 'base', amount: 150000, year: 3, annual: 150000, raise: 0 },
        { code: 'base', amount: 150000, year: 4, annual: 150000, raise: 0 },
        { code: 'signing-bonus', amount: 55000, year: 1, paid: 'instalments' },
        { code: 'signing-bonus', amount: 45000, year: 2, paid: 'instalments' },
        {
          code: 'vest',
          amount: 7500,
          grant: 1,
          month: 12,
          value: 150000,
          fraction: 0.05,
          growth: 1,
        },
        {
          code: 'vest',
          amount: 22500,
          grant: 1,
          month: 24,
          value: 150000,
          fraction: 0.15,
          growth: 1,
        },
        {
          code: 'vest',
          amount: 30000,
          grant: 1,
          month: 30,
          value: 150000,
          fraction: 0.2,
          growth: 1,
        },
        {
          code: 'vest',
          amount: 30000,
          grant: 1,
          month: 36,
          value: 150000,
          fraction: 0.2,
          growth: 1,
        },
        {
          code: 'vest',
          amount: 30000,
          grant: 1,
          month: 42,
          value: 150000,
          fraction: 0.2,
          growth: 1,
        },
        {
          code: 'vest',
          amount: 30000,
          grant: 1,
          month: 48,
          value: 150000,
          fraction: 0.2,
          growth: 1,
        },
      ],
      total: 850000,
      afterHorizon: 0,
      relocation: 15000,
      issues: [
        {
          code: 'equity-without-growth',
          text: 'Equity counts at its price when granted; a recruiter’s yearly totals may assume growth.',
        },
        {
          code: 'relocation-not-counted',
          text: 'Relocation money covers a cost, so it is not in the total.',
        },
      ],
    });
  });

  it('is exact to the cent, and show every kind of line', async () => {
    const result = await answer('offer', {
      offer: {
        base: 100000.01,
        cashBonus: { target: '10%' },
        oneOffs: [{ label: 'Stipend', month: 0, amount: 1.01 }],
        costs: [{ label: 'Licence', month: 1, amount: 0.1 }],
      },
      assumptions: { horizonYears: 1, raise: '2%' },
    });
    expect(result.years).toEqual([
      { year: 1, base: 100000.01, signingBonus: 0, equity: 0, other: 10000.91, total: 110000.92 },
    ]);
    expect(result.lines.slice(1)).toEqual([
      { code: 'cash-bonus', amount: 10000, year: 1, base: 100000.01, share: 0.1 },
      { code: 'one-off', amount: 1.01, month: 0, label: 'Stipend' },
      { code: 'cost', amount: -0.1, month: 1, label: 'Licence' },
    ]);
    expect(result.assumptions).toEqual({ horizonYears: 1, raise: 0.02, growth: [] });
  });
});
