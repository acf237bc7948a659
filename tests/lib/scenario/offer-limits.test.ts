import { describe, expect, it } from 'vitest';
import { calculateCompare } from '../../../src/lib/compare/calculate.ts';
import { compareInput } from '../../../src/lib/compare/input.ts';
import { calculateExchange } from '../../../src/lib/exchange/calculate.ts';
import { exchangeInput } from '../../../src/lib/exchange/input.ts';
import { calculateImpliedGrowth } from '../../../src/lib/implied-growth/calculate.ts';
import { impliedGrowthInput } from '../../../src/lib/implied-growth/input.ts';
import { calculateLeaving } from '../../../src/lib/leaving/calculate.ts';
import { leavingInput } from '../../../src/lib/leaving/input.ts';
import { type ScenarioInput, scenario } from '../../../src/lib/scenario/schema.ts';
import { calculateVersions } from '../../../src/lib/versions/calculate.ts';
import { versionsInput } from '../../../src/lib/versions/input.ts';

const MOST = 100_000_000;
const grant = { value: MOST, schedule: [{ month: 72, fraction: 1 }], growth: 4 };
const oneOff = { month: 72, amount: MOST };

/** Everything that one job can bring at most. */
const rich = {
  base: MOST,
  signingBonus: { year1: MOST, year2: MOST, paid: 'two-lumps' },
  cashBonus: { target: 5, payout: 5 },
  equity: grant,
  moreGrants: Array(20).fill(grant),
  oneOffs: Array(100).fill(oneOff),
} as const;

/** Everything that one job can cost at most. */
const poor = { costs: Array(100).fill(oneOff) };

const totals = [1, 2, 3, 4, 5, 6].map((year) => ({ year, total: MOST }));

function input(
  offer: NonNullable<ScenarioInput['offer']>,
  presentJob: NonNullable<NonNullable<ScenarioInput['alternative']>['presentJob']>,
) {
  return scenario.parse({
    offer: { ...offer, recruiter: { totals } },
    alternative: { presentJob, competingOffer: presentJob },
    leaving: { month: 72, withheldRate: 1 },
    exchange: { amount: MOST, month: 72, price: 0.000001 },
    versions: {
      offers: [
        { label: 'A', offer: rich },
        { label: 'B', offer: poor },
      ],
    },
    assumptions: { horizonYears: 6, raise: 1 },
  });
}

describe('at its limits', () => {
  it.each([
    ['a rich offer against a poor job', rich, poor],
    ['a poor offer against a rich job', poor, rich],
    ['a rich offer against a rich job', rich, rich],
  ])('%s can be computed with', (_, offer, job) => {
    const whole = input(offer, job);
    const [leaving, implied, compared, exchanged, versions] = [
      leavingInput(whole),
      impliedGrowthInput(whole),
      compareInput(whole),
      exchangeInput(whole),
      versionsInput(whole),
    ];
    expect(() => leaving && calculateLeaving(leaving)).not.toThrow();
    expect(() => implied && calculateImpliedGrowth(implied)).not.toThrow();
    expect(() => compared && calculateCompare(compared)).not.toThrow();
    expect(() => exchanged && calculateExchange(exchanged)).not.toThrow();
    expect(() => versions && calculateVersions(versions)).not.toThrow();
  });

  it('amounts are exact, and prices turn nothing that they cannot', () => {
    const compared = compareInput(input(rich, poor));
    const [comparison] = compared ? calculateCompare(compared).comparisons : [];
    // 21 grants × 5⁶; base × 63 × 26 with its bonus; signing bonus, one-offs, costs: all × 100 millions
    expect(comparison?.total).toBe((21 * 15_625 + 63 * 26 + 2 + 100 + 100) * 100 * 100_000_000);
    expect(comparison?.horizon.flips.price).toBeNull();
  });
});
