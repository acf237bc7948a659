import { describe, expect, it } from 'vitest';
import competing from '../../../src/content/examples/l6-competing-offer.json' with { type: 'json' };
import { answer } from '../calc.ts';

const sumOf = (lines: readonly { amount: number }[]) =>
  Math.round(lines.reduce((sum, { amount }) => sum + amount, 0) * 100) / 100;

describe('compare', () => {
  it('sets an offer against both alternatives', async () => {
    const result = await answer('compare', competing);
    expect(result.comparisons.map((one: { alternative: string }) => one.alternative)).toEqual([
      'presentJob',
      'competingOffer',
    ]);
    for (const { lines, total, years, horizon } of result.comparisons) {
      expect(sumOf(lines)).toBe(total);
      expect(horizon.difference).toBe(total);
      expect(years).toHaveLength(4);
    }
  });

  it('shows years, lines, measures and what turns them', async () => {
    const result = await answer('compare', {
      offer: { base: 100000, equity: { value: 80000, schedule: [{ month: 24, fraction: 1 }] } },
      alternative: { presentJob: { base: 120000, cashBonus: { target: 0.1 } } },
      leaving: { month: 12 },
      assumptions: { horizonYears: 2 },
    });
    expect(result).toEqual({
      tool: 'compare',
      unit: 'US dollars',
      assumptions: { horizonYears: 2, raise: 0, withheldRate: 0 },
      month: 12,
      comparisons: [
        {
          alternative: 'presentJob',
          years: [
            { year: 1, offer: 100000, alternative: 132000, difference: -32000 },
            { year: 2, offer: 180000, alternative: 132000, difference: 48000 },
          ],
          lines: [
            { code: 'base', amount: -20000, year: 1, offer: 100000, alternative: 120000 },
            { code: 'other', amount: -12000, year: 1, offer: 0, alternative: 12000 },
            { code: 'base', amount: -20000, year: 2, offer: 100000, alternative: 120000 },
            { code: 'equity', amount: 80000, year: 2, offer: 80000, alternative: 0 },
            { code: 'other', amount: -12000, year: 2, offer: 0, alternative: 12000 },
          ],
          total: 16000,
          horizon: {
            offer: 280000,
            alternative: 264000,
            difference: 16000,
            verdict: 'offer',
            flips: { price: -0.2, payout: 1.667, certainty: null },
            never: [
              {
                code: 'certainty',
                text: 'No share of the alternative’s equity that comes true turns the answer.',
              },
            ],
          },
          leaving: {
            offer: 100000,
            alternative: 132000,
            difference: -32000,
            verdict: 'alternative',
            flips: { price: null, payout: null, certainty: null },
            never: [
              {
                code: 'price',
                text: 'No price of the offer’s shares from −100% to +400% turns the answer.',
              },
              {
                code: 'payout',
                text: 'No payout of the alternative’s cash bonus from 0% to 500% turns the answer.',
              },
              {
                code: 'certainty',
                text: 'No share of the alternative’s equity that comes true turns the answer.',
              },
            ],
          },
          aheadByMonth: [
            { from: 1, ahead: 'alternative' },
            { from: 24, ahead: 'offer' },
          ],
          issues: [],
        },
      ],
      issues: [],
    });
  });

  it('puts what is to know in words', async () => {
    const result = await answer('compare', {
      offer: { signingBonus: { year1: 1, paid: 'two-lumps' }, equity: { value: 1 } },
      alternative: { presentJob: { equity: { value: 9 } } },
      assumptions: { horizonYears: 1 },
    });
    expect(result.issues).toEqual([
      {
        code: 'repayment-terms-not-stated',
        text: 'The signing bonus comes in a lump and no terms of repayment were stated, so nothing counts as owed.',
      },
    ]);
    expect(result.comparisons[0].issues).toEqual([
      {
        code: 'present-job-equity-counted',
        text: 'What vests in the present job is counted here; leave it out of the transition cost.',
      },
      {
        code: 'vests-after-horizon',
        text: 'Some equity vests after the years compared and is not in the totals over the horizon.',
      },
    ]);
  });

  it('says that there is nothing to compare with', async () => {
    expect((await answer('compare', { offer: { base: 1 } })).issues).toEqual([
      {
        code: 'no-alternative',
        text: 'There is nothing to compare with; write alternative.presentJob or alternative.competingOffer.',
      },
    ]);
  });
});
