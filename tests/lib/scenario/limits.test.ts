import { describe, expect, it } from 'vitest';
import { calculateBaseVsBonus } from '../../../src/lib/base-vs-signing-bonus/calculate.ts';
import { calculateOffer } from '../../../src/lib/offer/calculate.ts';
import {
  baseVsBonusInput,
  payAssumptions,
  transitionInput,
} from '../../../src/lib/scenario/inputs.ts';
import { type ScenarioInput, scenario } from '../../../src/lib/scenario/schema.ts';
import { calculateTransitionCost } from '../../../src/lib/transition-cost/calculate.ts';

const MOST = 100_000_000;
const grant = { value: MOST, schedule: [{ month: 72, fraction: 1 }], growth: 4 };
const oneOff = { month: 72, amount: MOST };

/** Every amount, rate and list at its upper limit. */
const largest: ScenarioInput = {
  offer: {
    base: MOST,
    signingBonus: { year1: MOST, year2: MOST },
    cashBonus: { target: 5, payout: 5 },
    equity: grant,
    moreGrants: Array(20).fill(grant),
    oneOffs: Array(100).fill(oneOff),
  },
  transition: {
    marginalRate: 0.9,
    items: Array(200).fill({ kind: 'other', amount: MOST, taxation: 'after-tax' }),
  },
  baseVsSigningBonus: { rise: MOST, bonus: MOST, riders: 5 },
  assumptions: { horizonYears: 6, raise: 1 },
};

describe('a scenario at its limits', () => {
  const read = scenario.parse(largest);

  it('gives exact totals', () => {
    const total = read.offer && calculateOffer(read.offer, payAssumptions(read)).total;
    // Base 100m × 63, bonus 200m, cash bonus 25 × base, 21 grants × 5^6, one-offs 100 × 100m; in cents.
    const millions = 100 * 63 * 26 + 200 + 21 * 100 * 15_625 + 100 * 100;
    expect(total).toBe(millions * 100_000_000);
    const input = transitionInput(read);
    const cost = input && calculateTransitionCost(input);
    expect(cost?.total).toBe(200 * 1000 * 100_000_000);
  });

  it('can be compared', () => {
    const input = baseVsBonusInput(read);
    const result = input && calculateBaseVsBonus(input);
    expect(result?.riseValue).toBe(63 * 6 * 100 * 100_000_000);
  });

  it.each([
    [{ horizonYears: 6, raise: -0.5, discountRate: 1, stay: 0 }],
    [{ horizonYears: 1, raise: -0.5, discountRate: 1, stay: 0.0001 }],
    [{ horizonYears: 6, raise: 1, discountRate: 0, stay: 1 }],
  ] as const)('can be compared under %j', (assumptions) => {
    for (const [rise, bonus] of [
      [0, 0],
      [0, MOST],
      [0.01, MOST],
      [MOST, 0.01],
    ]) {
      for (const kind of ['none', 'pro-rata', 'cliff'] as const) {
        const comparison = { rise, bonus, riders: 5, repayment: { kind, windowMonths: 72 } };
        const input = baseVsBonusInput(
          scenario.parse({ baseVsSigningBonus: comparison, assumptions }),
        );
        expect(() => input && calculateBaseVsBonus(input)).not.toThrow();
      }
    }
  });
});
