import { describe, expect, it } from 'vitest';
import { answer } from '../calc.ts';

describe('leaving', () => {
  it('shows the working at one month, and every month', async () => {
    const repayment = { kind: 'pro-rata', windowMonths: 12, owed: 'net' };
    const result = await answer('leaving', {
      offer: {
        base: 120000,
        signingBonus: { year1: 60000, paid: 'two-lumps', repayment },
        equity: { value: 1000, schedule: [{ month: 1, fraction: 1 }], growth: 0 },
        relocation: { amount: 9000 },
      },
      leaving: { month: 8, withheldRate: '25%' },
      assumptions: { raise: 0.03 },
    });
    expect(result).toMatchObject({
      tool: 'leaving',
      unit: 'US dollars',
      assumptions: { raise: 0.03, withheldRate: 0.25, growth: [0] },
      month: 8,
      lines: [
        { code: 'signing-bonus', amount: 60000, year: 1, paid: 'two-lumps' },
        { code: 'vest', amount: 1000, grant: 1, month: 1, value: 1000, fraction: 1, growth: 1 },
        { code: 'relocation', amount: 9000 },
        {
          code: 'repay-signing-bonus',
          amount: -15000,
          year: 1,
          lump: 60000,
          months: 8,
          terms: repayment,
          withheldRate: 0.25,
        },
      ],
      total: 55000,
      issues: [
        {
          code: 'relocation-terms-not-stated',
          text: 'No terms of repayment were stated for the relocation money, so nothing of it counts as owed.',
        },
      ],
    });
    expect(result.at).toEqual({
      month: 8,
      signingBonus: 60000,
      equity: 1000,
      relocation: 9000,
      owedSigningBonus: 15000,
      owedRelocation: 0,
      kept: 55000,
      base: 80000,
      other: 0,
      keptWithPay: 135000,
      stops: 0,
      unvested: 0,
    });
    expect(result.months).toHaveLength(49);
    expect(result.months[8]).toEqual(result.at);
  });

  it('prefers the employer’s own raise, and reads an offer alone', async () => {
    const result = await answer('leaving', { base: 1, raise: 0.1 });
    expect(result.assumptions).toEqual({ raise: 0.1, withheldRate: 0, growth: [] });
    expect(result.month).toBe(48);
  });
});
