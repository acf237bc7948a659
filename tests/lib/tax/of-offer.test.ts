import { describe, expect, it } from 'vitest';
import { type ScenarioInput, scenario } from '../../../src/lib/scenario/schema.ts';
import { taxesOfOffer } from '../../../src/lib/tax/of-offer.ts';

const asked = (input: ScenarioInput) => taxesOfOffer(scenario.parse(input));

/** The published offer: year 1 is 150,000 of base, 55,000 of bonus, 5 % of 150,000 in shares. */
const published: NonNullable<ScenarioInput['offer']> = {
  base: 150000,
  signingBonus: { year1: 55000, year2: 45000 },
  equity: { value: 150000, schedule: 'amazon' },
  relocation: { amount: 15000 },
};

describe('the tax tools’ questions about an offer', () => {
  it('are none without an offer', () => {
    expect(asked({ assumptions: { state: 'CA' } })).toBeNull();
  });

  it('are about the bonus of year 1 on top of that year’s base and vests', () => {
    const assumptions = {
      taxYear: 2025,
      state: 'NY',
      filingStatus: 'married-joint',
      otherIncome: 90000,
    } as const;
    const place = {
      year: 2025,
      filingStatus: 'married-joint',
      state: 'NY',
      localities: [],
      figures: {},
    };
    const toDate = { wagesToDate: 15_750_000, supplementalToDate: 750_000 };
    const ofYear = {
      wages: 15_750_000,
      supplementalWages: 750_000,
      otherWages: 0,
      spouseWages: 0,
      otherIncome: 9_000_000,
    };
    expect(asked({ offer: published, assumptions })).toEqual({
      withholding: { bonus: 5_500_000, ...toDate, ...place },
      taxOwed: { bonus: 5_500_000, ...ofYear, ...place },
      grossUp: { net: 5_500_000, against: 'withheld', ...toDate, ...ofYear, ...place },
    });
  });

  it('are by the assumptions’ defaults where nothing else is stated', () => {
    expect(asked({ offer: {} })?.withholding).toEqual({
      bonus: 0,
      wagesToDate: 0,
      supplementalToDate: 0,
      year: 2026,
      filingStatus: 'single',
      state: 'WA',
      localities: [],
      figures: {},
    });
  });

  it('count a cash bonus and one-offs of year 1 as wages, and no cost out of pocket', () => {
    const offer = {
      base: 100000,
      cashBonus: { target: 0.1 },
      oneOffs: [
        { month: 0, amount: 1000 },
        { month: 12, amount: 200 },
        { month: 13, amount: 30 },
      ],
      costs: [{ month: 1, amount: 4000 }],
    };
    // 100,000 + 10,000 + 1,000 + 200
    expect(asked({ offer })?.taxOwed).toMatchObject({
      wages: 11_120_000,
      supplementalWages: 1_120_000,
    });
  });

  it('look at year 1, whatever the horizon and however the bonus is paid', () => {
    const offer = {
      ...published,
      signingBonus: { year1: 55000, year2: 45000, paid: 'two-lumps' },
    } as const;
    const answer = asked({ offer, assumptions: { horizonYears: 6, raise: 0.1 } });
    expect(answer?.taxOwed).toMatchObject({ bonus: 5_500_000, wages: 15_750_000 });
  });

  it('count vests at the price that the offer assumes', () => {
    const equity = { value: 150000, schedule: 'amazon', growth: 0.1 } as const;
    // 5 % of 150,000 × 1.1
    expect(asked({ offer: { equity } })?.taxOwed).toMatchObject({ wages: 825_000 });
  });
});
