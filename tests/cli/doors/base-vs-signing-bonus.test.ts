import { describe, expect, it } from 'vitest';
import { answer, type Moved } from '../calc.ts';

describe('base-vs-signing-bonus', () => {
  it('$10,000 a year reaches $30,000 at month 36', async () => {
    const result = await answer('base-vs-signing-bonus', { rise: 10000, bonus: 30000 });
    expect(result).toMatchObject({
      tool: 'base-vs-signing-bonus',
      unit: 'US dollars',
      rise: 10000,
      bonus: 30000,
      assumptions: {
        years: 4,
        raise: 0,
        riders: 0,
        stay: 1,
        discount: 0,
        repayment: { kind: 'none' },
      },
      riseValue: 40000,
      bonusValue: 30000,
      expectedRepayment: 0,
      breakEvenMonth: 36,
      equalBonus: 40000,
      equalRise: 7500,
      better: 'base',
      total: 10000,
      issues: [],
    });
    expect(result.lines.slice(0, 2)).toEqual([
      { code: 'rise-in-year', amount: 10000, year: 1 },
      { code: 'rise-in-year', amount: 10000, year: 2 },
    ]);
    expect(result.sensitivity.map(({ input, moves }: Moved) => [input, moves])).toEqual([
      ['assumptions.stay', 7502.77],
      ['baseVsSigningBonus.rise', 4000],
      ['baseVsSigningBonus.bonus', 3000],
    ]);
    const amounts = result.lines.map((line: { amount: number }) => line.amount);
    expect(amounts.reduce((total: number, amount: number) => total + amount, 0)).toBe(10000);
  });

  it('may be that no amount is equal', async () => {
    const result = await answer('base-vs-signing-bonus', { rise: 10000, bonus: 30000, stay: 0 });
    expect(result.equalRise).toBeNull();
    expect(result.breakEvenMonth).toBeNull();
  });
});
