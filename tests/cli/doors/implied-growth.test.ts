import { describe, expect, it } from 'vitest';
import published from '../../../src/content/examples/l6-published.json' with { type: 'json' };
import { answer } from '../calc.ts';

describe('implied-growth', () => {
  it('finds 15 % in totals that assume it', async () => {
    const result = await answer('implied-growth', {
      base: 150000,
      signingBonus: { year1: 55000, year2: 45000 },
      equity: { value: 150000 },
      recruiter: {
        totals: [
          { year: 1, total: 213625 },
          { year: 5, total: 160000 },
        ],
      },
    });
    expect(result).toEqual({
      tool: 'implied-growth',
      unit: 'US dollars',
      assumptions: { raise: 0, tolerance: 500 },
      years: [
        {
          year: 1,
          growth: 0.15,
          stated: 213625,
          lines: [
            { code: 'stated-total', amount: 213625 },
            { code: 'base', amount: -150000 },
            { code: 'signing-bonus', amount: -55000 },
            { code: 'other', amount: 0 },
          ],
          total: 8625,
          equityWithoutGrowth: 7500,
          issues: [],
        },
        {
          year: 5,
          growth: null,
          stated: 160000,
          lines: [
            { code: 'stated-total', amount: 160000 },
            { code: 'base', amount: -150000 },
            { code: 'signing-bonus', amount: 0 },
            { code: 'other', amount: 0 },
          ],
          total: 10000,
          equityWithoutGrowth: 0,
          issues: [
            {
              code: 'no-equity-in-year',
              text: 'No equity vests in this year, so its total implies no growth.',
            },
          ],
        },
      ],
      // 8,625 + 10,000 is 2.4833 times 7,500
      common: {
        growth: 1.483333,
        fits: false,
        tolerance: 500,
        misses: [
          { year: 1, miss: 10000 },
          { year: 5, miss: -10000 },
        ],
      },
      issues: [
        {
          code: 'no-growth-in-a-year',
          text: 'At least one year’s total implies no growth at all.',
        },
        {
          code: 'no-common-growth',
          text: 'No one growth brings every year within the tolerance of its total.',
        },
      ],
    });
  });

  it('says that no totals were stated', async () => {
    const result = await answer('implied-growth', published);
    expect(result).toMatchObject({ years: [], common: null });
    expect(result.issues).toEqual([
      {
        code: 'no-totals',
        text: 'No totals by the recruiter were stated; write offer.recruiter.totals.',
      },
    ]);
  });
});
