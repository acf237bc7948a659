import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type CompareInput,
  type Comparison,
  calculateCompare,
} from '../../../src/lib/compare/calculate.ts';
import { grantOfValue } from '../../../src/lib/ledger/grant.ts';
import type { Pay, RepaymentTerms } from '../../../src/lib/ledger/pay.ts';
import { rate } from '../../../src/lib/rate.ts';
import { SCHEDULES } from '../../../src/lib/vesting/presets.ts';
import { anyPay, isAmount, month, raise, share } from '../leaving/any.ts';
import { amazonPay, NO_BONUS, NOTHING, usd } from '../offer/pays.ts';

/** L6, about 2021, as published (nailyourjobinterview.com): 212,500 · 217,500 · 210,000 · 210,000. */
const PUBLISHED = amazonPay(150_000, 55_000, 45_000, 150_000);

/** 183,160 in each of four years: 145,000, 10.8 % of it as bonus, and 22,500 that vests. */
const PRESENT: Pay = {
  ...NOTHING,
  base: usd(145_000),
  cashBonus: { target: rate(0.12), payout: rate(0.9) },
  grants: [grantOfValue(usd(90_000), SCHEDULES['four-equal-years'], rate(0))],
};

const USUAL = {
  assumptions: { horizonYears: 4, raise: rate(0) },
  month: 48,
  withheldRate: rate(0),
};

/** The offer against one present job. */
function against(presentJob: Pay, offer: Pay, more: Partial<CompareInput> = {}) {
  const input = { offer, alternatives: { 'present-job': presentJob }, ...USUAL, ...more };
  const [comparison] = calculateCompare(input).comparisons;
  if (!comparison) throw new Error('no comparison');
  return comparison;
}

const basePay = (base: number): Pay => ({ ...NOTHING, base: usd(base) });

describe('the published offer against a present job', () => {
  const result = against(PRESENT, PUBLISHED, { month: 18 });

  it('by year', () => {
    expect(result.alternative).toBe('present-job');
    expect(result.years).toEqual([
      { year: 1, offer: 21_250_000, alternative: 18_316_000, difference: 2_934_000 },
      { year: 2, offer: 21_750_000, alternative: 18_316_000, difference: 3_434_000 },
      { year: 3, offer: 21_000_000, alternative: 18_316_000, difference: 2_684_000 },
      { year: 4, offer: 21_000_000, alternative: 18_316_000, difference: 2_684_000 },
    ]);
  });

  it('by year and kind of pay, without those that neither pays', () => {
    const lines = result.lines.map(({ code, amount, detail }) => [detail.year, code, amount / 100]);
    expect(lines).toEqual([
      [1, 'base', 5000],
      [1, 'signing-bonus', 55_000],
      [1, 'equity', -15_000],
      [1, 'other', -15_660],
      [2, 'base', 5000],
      [2, 'signing-bonus', 45_000],
      [2, 'equity', 0],
      [2, 'other', -15_660],
      [3, 'base', 5000],
      [3, 'equity', 37_500],
      [3, 'other', -15_660],
      [4, 'base', 5000],
      [4, 'equity', 37_500],
      [4, 'other', -15_660],
    ]);
    expect(result.lines[2]).toEqual({
      code: 'equity',
      amount: -1_500_000,
      detail: { year: 1, offer: 750_000, alternative: 2_250_000 },
    });
    expect(result.total).toBe(11_736_000);
  });

  it('over four years, with what would turn it', () => {
    expect(result.horizon).toEqual({
      offer: 85_000_000,
      alternative: 73_264_000,
      difference: 11_736_000,
      verdict: 'offer',
      // 117,360 of 150,000 is 78.24 %; (117,360 + 62,640) ÷ 69,600 is 258.6 %; more than all equity there is none
      flips: { price: -0.783, payout: 2.587, certainty: null },
    });
  });

  it('on leaving after month 18, with what would turn it', () => {
    expect(result.leaving).toEqual({
      // 225,000 + 55,000 + 22,500 + 7,500 against 217,500 + 15,660 + 22,500; of a base that does not divide
      // by twelve the odd cents come first, here two of them
      offer: 31_000_000,
      alternative: 25_566_002,
      difference: 5_433_998,
      verdict: 'offer',
      // (54,340 + 15,660) ÷ 17,400 is 402.3 %
      flips: { price: null, payout: 4.023, certainty: null },
    });
  });

  it('at every month of leaving', () => {
    // By month 12 the offer is 29,340 ahead; before, it has paid more base and bonus each month.
    expect(result.stretches).toEqual([{ from: 1, ahead: 'offer' }]);
    expect(result.issues).toEqual(['present-job-equity-counted']);
  });
});

describe('an offer that is behind', () => {
  const better: Pay = {
    ...basePay(150_000),
    grants: [grantOfValue(usd(400_000), SCHEDULES['four-equal-years'], rate(0))],
  };

  it('is turned by a price, or by equity that does not come true', () => {
    // 850,000 against 1,000,000: as much again on 150,000, or 250,000 of 400,000.
    expect(against(better, PUBLISHED).horizon).toEqual({
      offer: 85_000_000,
      alternative: 100_000_000,
      difference: -15_000_000,
      verdict: 'alternative',
      flips: { price: 1, payout: null, certainty: 0.625 },
    });
  });

  it('is turned by nothing where base alone is too much', () => {
    const { flips } = against(basePay(500_000), PUBLISHED).horizon;
    expect(flips).toEqual({ price: null, payout: null, certainty: null });
  });

  it('is turned by a price up to five times the present one', () => {
    // 750,000 of shares in place of 150,000
    expect(against(basePay(362_500), PUBLISHED).horizon.flips.price).toBe(4);
    expect(against(basePay(362_501), PUBLISHED).horizon.flips.price).toBeNull();
  });

  it('is turned by a payout from nothing to five times the target', () => {
    const pays = (base: number, payout: number): Pay => ({
      ...basePay(base),
      cashBonus: { target: rate(0.2), payout: rate(payout) },
    });
    const flip = (base: number, payout: number, offer: number) =>
      against(pays(base, payout), basePay(offer)).horizon.flips.payout;
    expect(flip(100_000, 1, 110_000)).toBe(0.5);
    expect(flip(100_000, 1, 100_000)).toBe(0);
    expect(flip(100_000, 1, 99_999.99)).toBeNull();
    expect(flip(100_000, 0, 200_000)).toBe(5);
    expect(flip(100_000, 0, 200_000.01)).toBeNull();
    expect(flip(100_000, 0.5, 110_000)).toBe(0.5);
    // 10,033 ÷ 20,000 is 50.165 %: the step nearest to the present payout that turns the answer
    expect(flip(100_000, 1, 110_033)).toBe(0.501);
    expect(flip(100_000, 0.25, 110_033)).toBe(0.502);
  });
});

describe('too close to call', () => {
  it.each([
    // four years: 800,000 against 784,000 is 2 % of the larger
    [200_000, 196_000, 'even'],
    [200_000, 195_999.99, 'offer'],
    [196_000, 200_000, 'even'],
    [195_999.99, 200_000, 'alternative'],
    [200_000, 200_000, 'even'],
    [0, 0, 'even'],
    [0.01, 0, 'offer'],
  ])('%d against %d is %s', (offer, alternative, verdict) => {
    expect(against(basePay(alternative), basePay(offer)).horizon.verdict).toBe(verdict);
  });

  it('is measured on what is owed, too', () => {
    const inDebt = (amount: number): Pay => ({
      ...NOTHING,
      costs: [{ label: 'Licence', month: 1, amount: usd(amount) }],
    });
    expect(against(inDebt(100), inDebt(98)).horizon.verdict).toBe('even');
    expect(against(inDebt(100), inDebt(97)).horizon.verdict).toBe('offer');
    expect(against(inDebt(97), inDebt(100)).horizon.verdict).toBe('alternative');
  });

  it('two equal totals are turned by any change', () => {
    const same = against(PRESENT, PRESENT).horizon;
    expect(same).toMatchObject({ difference: 0, verdict: 'even' });
    expect(same.flips).toEqual({ price: 0, payout: 0.9, certainty: 1 });
  });
});

describe('leaving early', () => {
  const cliff: RepaymentTerms = { kind: 'cliff', windowMonths: 12, owed: 'net' };
  const lump: Pay = {
    ...basePay(100_000),
    signingBonus: { ...NO_BONUS, year1: usd(30_000), paid: 'two-lumps', repayment: cliff },
  };

  it('turns the answer at exact months; even months belong to the stretch before', () => {
    // 10,000 a year behind and 30,000 in the hand: kept from month 12 on, used up after month 36.
    const { stretches } = against(basePay(110_000), lump);
    expect(stretches).toEqual([
      { from: 1, ahead: 'alternative' },
      { from: 12, ahead: 'offer' },
      { from: 37, ahead: 'alternative' },
    ]);
  });

  it('begins with the first month that tells them apart', () => {
    const more = { ...lump, grants: PUBLISHED.grants };
    const instalments = { ...basePay(100_000), grants: PUBLISHED.grants };
    expect(against(instalments, more).stretches).toEqual([{ from: 12, ahead: 'offer' }]);
    expect(against(PRESENT, PRESENT).stretches).toEqual([]);
    const atOnce: Pay = {
      ...NOTHING,
      oneOffs: [{ label: 'Stipend', month: 0, amount: usd(1) }],
    };
    expect(against(NOTHING, atOnce).stretches).toEqual([{ from: 1, ahead: 'offer' }]);
  });

  it('is shown up to the horizon, or to the reader’s month if that is later', () => {
    const until = (horizonYears: number, at: number) =>
      against(basePay(110_000), lump, {
        month: at,
        assumptions: { ...USUAL.assumptions, horizonYears },
      }).stretches.length;
    expect(until(3, 12)).toBe(2);
    expect(until(3, 36)).toBe(2);
    expect(until(3, 37)).toBe(3);
    expect(until(4, 0)).toBe(3);
    expect(until(1, 11)).toBe(2);
  });

  it('takes what is owed off what was paid, and leaves the horizon alone', () => {
    const result = against(basePay(110_000), lump, { month: 6, withheldRate: rate(0.3) });
    // 50,000 + 30,000 − 21,000 against 55,000, and two odd cents of base each
    expect(result.leaving).toMatchObject({ offer: 5_900_002, alternative: 5_500_002 });
    expect(result.horizon).toMatchObject({ offer: 43_000_000, alternative: 44_000_000 });
  });

  it('goes by the alternative’s own terms on its side', () => {
    const result = against(lump, basePay(110_000), { month: 6, withheldRate: rate(0.3) });
    expect(result.leaving).toMatchObject({ offer: 5_500_002, alternative: 5_900_002 });
  });

  it('at month 0 nothing is paid by anybody', () => {
    expect(against(PRESENT, PUBLISHED, { month: 0 }).leaving).toEqual({
      offer: 0,
      alternative: 0,
      difference: 0,
      verdict: 'even',
      flips: { price: 0, payout: 0.9, certainty: 1 },
    });
  });
});

describe('the horizon', () => {
  const years = (horizonYears: number, raised = 0) =>
    against(PRESENT, PUBLISHED, {
      assumptions: { horizonYears, raise: rate(raised) },
      month: 12,
    });

  it('cuts off what comes later, and says so of vests', () => {
    const result = years(1);
    expect(result.years).toHaveLength(1);
    expect(result.total).toBe(2_934_000);
    expect(result.horizon.difference).toBe(2_934_000);
    expect(result.issues).toEqual(['present-job-equity-counted', 'vests-after-horizon']);
    expect(years(3).issues).toEqual(['present-job-equity-counted', 'vests-after-horizon']);
    expect(years(6).issues).toEqual(['present-job-equity-counted']);
  });

  it('says so of vests on either side, and counts no forfeit that comes later', () => {
    const late = (vestMonth: number, value = usd(5)): Pay => ({
      ...NOTHING,
      grants: [grantOfValue(value, [{ month: vestMonth, fraction: rate(1) }], rate(0))],
    });
    const issues = (theirs: number, ours: number, value = usd(5)) =>
      against(late(theirs, value), late(ours, value), {
        assumptions: { horizonYears: 2, raise: rate(0) },
      }).issues;
    expect(issues(25, 25, usd(0))).toEqual([]);
    expect(issues(25, 24)).toEqual(['vests-after-horizon']);
    expect(issues(24, 25)).toEqual(['present-job-equity-counted', 'vests-after-horizon']);
    expect(issues(24, 24)).toEqual(['present-job-equity-counted']);
  });

  it('applies the raise to both', () => {
    // 5,000 more base and 15,660 less bonus, both 10 % up
    expect(years(2, 0.1).years[1]?.difference).toBe(550_000 + 4_500_000 - 1_722_600);
  });
});

describe('several alternatives', () => {
  const compare = (alternatives: CompareInput['alternatives'], offer: Pay = PUBLISHED) =>
    calculateCompare({ offer, alternatives, ...USUAL });

  it('are compared one by one', () => {
    const result = compare({ 'competing-offer': basePay(1), 'present-job': PRESENT });
    expect(result.comparisons.map(({ alternative }) => alternative)).toEqual([
      'present-job',
      'competing-offer',
    ]);
    expect(result.comparisons[1]?.total).toBe(84_999_600);
    expect(result.comparisons[1]?.issues).toEqual([]);
    expect(result.month).toBe(48);
    expect(result.issues).toEqual([]);
  });

  it('of a competing offer, nothing is forfeited', () => {
    expect(compare({ 'competing-offer': PRESENT }).comparisons[0]?.issues).toEqual([]);
  });

  it('may be none at all', () => {
    expect(compare({})).toEqual({ comparisons: [], month: 48, issues: ['no-alternative'] });
  });

  it('come with what is to know about the offer’s own terms', () => {
    const lump = {
      ...PUBLISHED,
      signingBonus: { ...PUBLISHED.signingBonus, paid: 'two-lumps' as const },
    };
    expect(compare({ 'present-job': PRESENT }, lump).issues).toEqual([
      'repayment-terms-not-stated',
    ]);
    expect(compare({}, lump).issues).toEqual(['no-alternative', 'repayment-terms-not-stated']);
  });
});

describe('any two jobs', () => {
  const input = fc.record({
    offer: anyPay,
    other: anyPay,
    month,
    withheldRate: share,
    assumptions: fc.record({ horizonYears: fc.integer({ min: 1, max: 6 }), raise }),
  });
  const both = input.map(({ other, offer, ...rest }): [Comparison, Comparison] => [
    against(other, offer, rest),
    against(offer, other, rest),
  ]);

  it('differ by the sum of the lines, and of the years', () => {
    fc.assert(
      fc.property(both, ([{ lines, years, total, horizon }]) => {
        expect(lines.reduce((sum, { amount }) => sum + amount, 0)).toBe(total);
        expect(years.reduce((sum, { difference }) => sum + difference, 0)).toBe(total);
        expect(horizon.difference).toBe(total);
        expect(lines.filter(({ amount }) => !isAmount(amount))).toEqual([]);
      }),
    );
  });

  it('swap sides when they swap places', () => {
    const swapped = { offer: 'alternative', alternative: 'offer', even: 'even' } as const;
    fc.assert(
      fc.property(both, ([one, two]) => {
        expect(two.horizon.verdict).toBe(swapped[one.horizon.verdict]);
        expect(two.leaving.verdict).toBe(swapped[one.leaving.verdict]);
        expect(two.leaving.difference + one.leaving.difference).toBe(0);
        expect(two.stretches.map(({ from }) => from)).toEqual(
          one.stretches.map(({ from }) => from),
        );
        expect(two.stretches.map(({ ahead }) => swapped[ahead])).toEqual(
          one.stretches.map(({ ahead }) => ahead),
        );
      }),
    );
  });
});
