import { describe, expect, it } from 'vitest';
import { answer } from '../calc.ts';

describe('withholding', () => {
  it('shows every line, the sums by tax, and what is left', async () => {
    const input = { bonus: 40_000, wagesToDate: 160_000, supplementalToDate: 990_000, state: 'WA' };
    expect(await answer('withholding', { withholding: input })).toEqual({
      tool: 'withholding',
      unit: 'US dollars',
      bonus: 40_000,
      assumptions: {
        year: 2026,
        filingStatus: 'single',
        state: 'WA',
        localities: [],
        wagesToDate: 160_000,
        supplementalToDate: 990_000,
      },
      lines: [
        {
          code: 'federal-income',
          name: 'Federal income tax',
          basis: 10_000,
          rate: 0.22,
          amount: 2200,
          from: 0,
          to: 1_000_000,
        },
        {
          code: 'federal-income',
          name: 'Federal income tax',
          basis: 30_000,
          rate: 0.37,
          amount: 11_100,
          from: 1_000_000,
          to: null,
        },
        {
          code: 'social-security',
          name: 'Social Security',
          basis: 24_500,
          rate: 0.062,
          amount: 1519,
          from: 0,
          to: 184_500,
        },
        {
          code: 'medicare',
          name: 'Medicare',
          basis: 40_000,
          rate: 0.0145,
          amount: 580,
          from: 0,
          to: null,
        },
        {
          code: 'state-payroll',
          name: 'State payroll tax: Paid Family and Medical Leave (PFML)',
          basis: 24_500,
          rate: 0.00807159,
          amount: 197.75,
          from: 0,
          to: 184_500,
        },
        {
          code: 'state-payroll',
          name: 'State payroll tax: WA Cares Fund (long-term care)',
          basis: 40_000,
          rate: 0.0058,
          amount: 232,
          from: 0,
          to: null,
        },
      ],
      taxes: {
        'federal-income': 13_300,
        'social-security': 1519,
        medicare: 580,
        'state-payroll': 429.75,
      },
      total: 15_828.75,
      net: 24_171.25,
      share: 0.39571875,
      issues: [
        {
          code: 'supplemental-above-wages',
          text: 'The supplemental wages are more than all wages of which they are part; both count as stated.',
        },
      ],
    });
  });

  it('takes one rate for everything', async () => {
    expect(await answer('withholding', { bonus: 10_000, rate: '36%' })).toEqual({
      tool: 'withholding',
      unit: 'US dollars',
      bonus: 10_000,
      assumptions: { rate: 0.36 },
      lines: [
        {
          code: 'combined',
          name: 'All taxes at one rate',
          basis: 10_000,
          rate: 0.36,
          amount: 3600,
          from: 0,
          to: null,
        },
      ],
      taxes: { combined: 3600 },
      total: 3600,
      net: 6400,
      share: 0.36,
      issues: [],
    });
  });

  it('federal alone names no state', async () => {
    const result = await answer('withholding', { bonus: 40_000 });
    expect(result).toMatchObject({ net: 28_140, assumptions: { state: null } });
    expect(result.issues[0].code).toBe('state-not-stated');
  });
});
