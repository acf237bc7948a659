import { describe, expect, it } from 'vitest';
import { answer } from '../calc.ts';

describe('tax-owed', () => {
  it('shows what is owed, what the year withholds, the gap and the next rate', async () => {
    const result = await answer('tax-owed', {
      'tax-owed': { bonus: 40_000, wages: 180_000, state: 'CA' },
    });
    expect(result).toMatchObject({
      tool: 'tax-owed',
      unit: 'US dollars',
      bonus: 40_000,
      assumptions: {
        year: 2026,
        filingStatus: 'single',
        state: 'CA',
        localities: [],
        wages: 180_000,
        supplementalWages: 0,
        otherWages: 0,
        spouseWages: 0,
        otherIncome: 0,
      },
      taxes: {
        'federal-income': 9770,
        'social-security': 279,
        medicare: 580,
        'additional-medicare': 180,
        'state-income': 3720,
        'state-payroll': 520,
      },
      total: 15_049,
      net: 24_951,
      share: 0.376225,
      withheldInYear: { total: 14_451, net: 25_549, taxes: { 'state-income': 4092 } },
      aprilGap: { total: 598 },
      marginal: { rate: 0.4495, holdsFor: 52_325 },
    });
    expect(result.lines[1]).toEqual({
      code: 'federal-income',
      name: 'Federal income tax',
      basis: 2125,
      rate: 0.32,
      amount: 680,
      from: 201_775,
      to: 256_225,
    });
    expect(result.aprilGap.lines[4]).toEqual({
      code: 'state-income',
      name: 'State income tax',
      amount: -372,
      owed: 3720,
      withheld: 4092,
    });
    expect(result.marginal.lines[3]).toEqual({
      code: 'state-income',
      name: 'State income tax: CA',
      rate: 0.093,
    });
    expect(result.issues).toEqual([
      {
        code: 'state-tax-simplified',
        text: 'State tax comes from the brackets, with the deductions, exemptions and recapture on file; other exemptions and credits are not counted.',
      },
    ]);
  });

  it('tells what is not known of what is withheld and of what is owed, once each', async () => {
    const result = await answer('tax-owed', { bonus: 1, state: 'SC', spouseWages: 1 });
    expect(result.issues.map(({ code }: { code: string }) => code)).toEqual([
      'state-withholding-unknown',
      'state-tax-simplified',
      'spouse-not-on-return',
    ]);
    expect((await answer('tax-owed', { bonus: 1 })).issues).toHaveLength(1);
  });

  it('of a rate that holds for good', async () => {
    const result = await answer('tax-owed', { bonus: 0, wages: 5_000_000 });
    expect(result).toMatchObject({ total: 0, share: null, marginal: { holdsFor: null } });
  });
});
