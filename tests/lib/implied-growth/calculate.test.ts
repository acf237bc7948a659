import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  calculateImpliedGrowth,
  type ImpliedGrowthInput,
} from '../../../src/lib/implied-growth/calculate.ts';
import { impliedGrowthInput } from '../../../src/lib/implied-growth/input.ts';
import { grantOfValue } from '../../../src/lib/ledger/grant.ts';
import type { Pay } from '../../../src/lib/ledger/pay.ts';
import { cents, dollars } from '../../../src/lib/money.ts';
import { calculateOffer } from '../../../src/lib/offer/calculate.ts';
import { rate } from '../../../src/lib/rate.ts';
import { type ScenarioInput, scenario } from '../../../src/lib/scenario/schema.ts';
import { SCHEDULES } from '../../../src/lib/vesting/presets.ts';
import { amount, anyPay, growth, isAmount } from '../leaving/any.ts';
import { amazonPay, NOTHING, usd } from '../offer/pays.ts';

/** L6, about 2021, as published (nailyourjobinterview.com); without growth 212,500 · 217,500 · 210,000 · 210,000. */
const PUBLISHED = amazonPay(150_000, 55_000, 45_000, 150_000);

/** Totals by year, in dollars. */
type Totals = Readonly<Record<number, number>>;

function implied(totals: Totals, pay: Pay = PUBLISHED, more: Partial<ImpliedGrowthInput> = {}) {
  const stated = Object.entries(totals).map(([year, total]) => ({
    year: Number(year),
    total: dollars(total),
  }));
  const usual = { raise: rate(0), tolerance: usd(500) };
  return calculateImpliedGrowth({ pay, totals: stated, ...usual, ...more });
}

/** The one year asked for. */
function one(year: number, total: number, pay: Pay = PUBLISHED) {
  const [answer] = implied({ [year]: total }, pay).years;
  if (!answer) throw new Error('no answer');
  return answer;
}

describe('one year', () => {
  it('is taken apart into what it implies for equity', () => {
    // 8,625 = 7,500 × 1.15
    expect(one(1, 213_625)).toEqual({
      year: 1,
      stated: 21_362_500,
      lines: [
        { code: 'stated-total', amount: 21_362_500, detail: undefined },
        { code: 'base', amount: -15_000_000, detail: undefined },
        { code: 'signing-bonus', amount: -5_500_000, detail: undefined },
        { code: 'other', amount: 0, detail: undefined },
      ],
      total: 862_500,
      flat: 750_000,
      growth: 0.15,
      issues: [],
    });
  });

  it.each([
    // 22,500 × 1.15²
    [2, 224_756.25, 0.15],
    // 30,000 × (1.15^2.5 + 1.15^3) and 30,000 × (1.15^3.5 + 1.15^4), taken with forty digits
    [3, 238_172.95, 0.15],
    [4, 251_398.89, 0.15],
    // the published totals assume none
    [1, 212_500, 0],
    [2, 217_500, 0],
    [3, 210_000, 0],
    [4, 210_000, 0],
    // 7,500 × 0.9 and 22,500 × 0.81
    [1, 211_750, -0.1],
    [2, 213_225, -0.1],
    // 7,500 × 5: the most that is looked for
    [1, 242_500, 4],
    // 29,756 ÷ 22,500 = 1.32248888… is 1.1499951…²
    [2, 224_756, 0.149995],
    // 1.15000133 and 1.14999867: to the nearest step
    [1, 213_625.01, 0.150001],
    [1, 213_624.99, 0.149999],
  ])('year %d at %d implies %d', (year, total, answer) => {
    expect(one(year, total).growth).toBe(answer);
    expect(one(year, total).issues).toEqual([]);
  });

  it('counts raise and cash bonus, and what the reader pays himself not at all', () => {
    const pay: Pay = {
      ...PUBLISHED,
      cashBonus: { target: rate(0.1), payout: rate(1) },
      oneOffs: [{ label: 'Stipend', month: 13, amount: usd(1000) }],
      costs: [{ label: 'Licence', month: 13, amount: usd(900) }],
    };
    // 157,500 + 45,000 + 15,750 + 1,000 + 22,500 × 1.21
    const [year] = implied({ 2: 246_475 }, pay, { raise: rate(0.05) }).years;
    expect(year?.lines.map((line) => line.amount)).toEqual([
      24_647_500, -15_750_000, -4_500_000, -1_675_000,
    ]);
    expect(year?.growth).toBe(0.1);
  });

  it('takes no notice of the growth that the reader assumes', () => {
    const grants = [grantOfValue(usd(150_000), SCHEDULES.amazon, rate(0.4))];
    expect(one(1, 213_625, { ...PUBLISHED, grants })).toMatchObject({
      flat: 750_000,
      growth: 0.15,
    });
  });

  it('adds up several grants', () => {
    const more = grantOfValue(usd(40_000), SCHEDULES['four-equal-years'], rate(0));
    // 17,500 × 1.2
    expect(one(1, 226_000, { ...PUBLISHED, grants: [...PUBLISHED.grants, more] }).growth).toBe(0.2);
  });
});

describe('no growth is implied', () => {
  const none = (year: number, total: number, pay: Pay = PUBLISHED) => {
    const { growth: answer, issues } = one(year, total, pay);
    expect(answer).toBeNull();
    return issues;
  };

  it('where no equity vests in the year', () => {
    expect(none(5, 150_000)).toEqual(['no-equity-in-year']);
    expect(none(6, 149_999)).toEqual(['no-equity-in-year']);
    expect(none(1, 205_000, amazonPay(150_000, 55_000, 45_000, 0))).toEqual(['no-equity-in-year']);
  });

  it('where the total is less than the cash', () => {
    expect(none(1, 204_999.99)).toEqual(['total-below-cash']);
    expect(one(1, 204_999.99).total).toBe(-1);
  });

  it('where it would be out of range', () => {
    expect(none(1, 205_000)).toEqual(['out-of-range']);
    expect(none(1, 205_000.7)).toEqual(['out-of-range']);
    expect(none(1, 242_500.01)).toEqual(['out-of-range']);
    // 7,500 × 0.0002 is just in range
    expect(one(1, 205_001.5).growth).toBe(-0.9998);
  });

  it('where all of it vests before the price can change', () => {
    const grants = [grantOfValue(usd(1000), [{ month: 0, fraction: rate(1) }], rate(0))];
    expect(none(1, 1000, { ...NOTHING, grants })).toEqual(['growth-makes-no-difference']);
    expect(none(1, 2000, { ...NOTHING, grants })).toEqual(['growth-makes-no-difference']);
  });
});

describe('several years', () => {
  it('may agree on one growth', () => {
    const { common, issues, years } = implied({
      1: 213_625,
      2: 224_756,
      3: 238_173,
      4: 251_399,
    });
    expect(years.map((year) => year.growth)).toEqual([0.15, 0.149995, 0.15, 0.15]);
    expect(common).toEqual({
      growth: 0.15,
      fits: true,
      tolerance: 50_000,
      misses: [
        { year: 1, miss: 0 },
        { year: 2, miss: 25 },
        { year: 3, miss: -5 },
        { year: 4, miss: -11 },
      ],
    });
    expect(issues).toEqual([]);
  });

  it('of whole cents agree even without any tolerance', () => {
    const totals = { 1: 213_625, 2: 224_756.25, 3: 238_172.95, 4: 251_398.89 };
    const { common } = implied(totals, PUBLISHED, { tolerance: usd(0) });
    expect(common).toMatchObject({ growth: 0.15, fits: true });
    const flat = { 1: 212_500, 2: 217_500, 3: 210_000, 4: 210_000 };
    expect(implied(flat, PUBLISHED, { tolerance: usd(0) }).common).toMatchObject({
      growth: 0,
      fits: true,
      misses: [
        { year: 1, miss: 0 },
        { year: 2, miss: 0 },
        { year: 3, miss: 0 },
        { year: 4, miss: 0 },
      ],
    });
  });

  it('agree within the tolerance or not at all', () => {
    // Together 37,256 = 7,500 x + 22,500 x², so x = 1.13086946. At 1.130869 year 1 is
    // 981.52 over, and year 2, 28,774.46, 981.54 short.
    const totals = { 1: 212_500, 2: 224_756 };
    const misses = [
      { year: 1, miss: 98_152 },
      { year: 2, miss: -98_154 },
    ];
    const far = implied(totals, PUBLISHED, { tolerance: usd(981) });
    expect(far.common).toEqual({ growth: 0.130869, fits: false, tolerance: 98_100, misses });
    expect(far.issues).toEqual(['no-common-growth']);
    const near = implied(totals, PUBLISHED, { tolerance: usd(982) });
    expect(near.common).toEqual({ growth: 0.130869, fits: true, tolerance: 98_200, misses });
    expect(near.issues).toEqual([]);
  });

  it('move the growth that they imply together to where each of them fits', () => {
    // Together they imply none, but year 4 would then be $600 over: 30,000 × (x^3.5 + x^4) ≤ 59,900 up to
    // −0.0445 %; years 1 and 2 are then $303.34 and $320.02 short.
    const { common } = implied({ 1: 212_800, 2: 217_800, 4: 209_400 });
    expect(common).toEqual({
      growth: -0.000445,
      fits: true,
      tolerance: 50_000,
      misses: [
        { year: 1, miss: -30_334 },
        { year: 2, miss: -32_002 },
        { year: 4, miss: 49_994 },
      ],
    });
    // The other way round: 30,000 × (x^3.5 + x^4) ≥ 60,100 from 0.0445 % on.
    expect(implied({ 1: 212_200, 2: 217_200, 4: 210_600 }).common).toMatchObject({
      growth: 0.000445,
      fits: true,
    });
  });

  it('fit up to the end of the range', () => {
    expect(implied({ 1: 242_500 }).common).toMatchObject({ growth: 4, fits: true });
    // 400 more than at 400 %, and 200.75 less than at −99.99 %
    expect(implied({ 1: 242_900 }).common).toMatchObject({
      growth: 4,
      fits: true,
      misses: [{ year: 1, miss: -40_000 }],
    });
    expect(implied({ 1: 204_800 }).common).toMatchObject({
      growth: -0.9999,
      fits: true,
      misses: [{ year: 1, miss: 20_075 }],
    });
  });

  it('do not agree where one of them is out of reach, above or below', () => {
    expect(implied({ 1: 300_000 }).common).toEqual({
      growth: null,
      fits: false,
      tolerance: 50_000,
      misses: [],
    });
    expect(implied({ 1: 300_000 }).issues).toEqual(['no-growth-in-a-year', 'no-common-growth']);
    expect(implied({ 1: 200_000 }).common).toMatchObject({ growth: null, fits: false });
    expect(implied({ 1: 200_000, 2: 217_500 }).common?.fits).toBe(false);
    expect(implied({ 1: 300_000, 2: 217_500 }).common?.fits).toBe(false);
  });

  it('without equity fit any growth, so none is needed, if their cash is right', () => {
    const { common, issues } = implied({ 5: 150_400 });
    expect(common).toMatchObject({ growth: 0, fits: true, misses: [{ year: 5, miss: -40_000 }] });
    expect(issues).toEqual(['no-growth-in-a-year']);
    expect(implied({ 5: 150_500 }).common?.fits).toBe(true);
    expect(implied({ 5: 149_500 }).common?.fits).toBe(true);
    expect(implied({ 5: 150_501 }).common).toMatchObject({ growth: null, fits: false });
    expect(implied({ 5: 149_499 }).common).toMatchObject({ growth: null, fits: false });
    const both = implied({ 2: 224_756.25, 5: 150_400 });
    expect(both.common?.fits).toBe(true);
    expect(both.issues).toEqual(['no-growth-in-a-year']);
  });

  it('are answered in the order in which they were stated, and none has no answer', () => {
    expect(implied({}).years).toEqual([]);
    expect(implied({}).common).toBeNull();
    expect(implied({}).issues).toEqual(['no-totals']);
    const totals = [
      { year: 3, total: usd(210_000) },
      { year: 1, total: usd(212_500) },
    ];
    expect(implied({}, PUBLISHED, { totals }).years.map(({ year }) => year)).toEqual([3, 1]);
  });
});

describe('any offer', () => {
  it('gives back the growth behind the ledger’s own totals', () => {
    const grown = fc.integer({ min: -500, max: 1000 }).map((value) => rate(value / 1000));
    const large = fc.integer({ min: 1_000_000_000, max: 10_000_000_000 }).map(cents);
    fc.assert(
      fc.property(large, amount, grown, (value, base, assumed) => {
        const grants = [grantOfValue(value, SCHEDULES.amazon, assumed)];
        const pay = { ...NOTHING, base, grants };
        const { years } = calculateOffer(pay, { horizonYears: 4, raise: rate(0) });
        const { years: answers, common } = calculateImpliedGrowth({
          pay,
          raise: rate(0),
          totals: years.map(({ year, total }) => ({ year, total })),
          tolerance: usd(1),
        });
        for (const answer of answers) expect(answer.growth).toBeCloseTo(assumed, 6);
        expect(common?.growth).toBeCloseTo(assumed, 6);
        expect(common?.fits).toBe(true);
      }),
    );
  });

  it('has lines that add up to whole amounts, and rates that are finite', () => {
    const total = fc.record({ year: fc.integer({ min: 1, max: 6 }), total: amount });
    const totals = fc.array(total, { maxLength: 6 });
    fc.assert(
      fc.property(anyPay, growth, totals, amount, (pay, raise, stated, tolerance) => {
        const raised = rate(Math.min(1, Math.max(-0.5, raise)));
        const answer = calculateImpliedGrowth({ pay, raise: raised, totals: stated, tolerance });
        for (const year of answer.years) {
          expect(year.lines.reduce((sum, line) => sum + line.amount, 0)).toBe(year.total);
          expect(year.lines.filter((line) => !isAmount(line.amount))).toEqual([]);
          expect(year.growth === null).toBe(year.issues.length === 1);
          expect(Number.isFinite(year.growth ?? 0)).toBe(true);
        }
        const { misses = [] } = answer.common ?? {};
        expect(misses.filter(({ miss }) => !isAmount(miss))).toEqual([]);
      }),
    );
  });
});

describe('a scenario', () => {
  const read = (input: ScenarioInput) => impliedGrowthInput(scenario.parse(input));

  it('without an offer implies nothing', () => {
    expect(read({})).toBeNull();
  });

  it('without totals has none, and the usual tolerance', () => {
    expect(read({ offer: {} })).toMatchObject({ totals: [], tolerance: 50_000, raise: 0 });
    expect(read({ offer: { recruiter: { totals: [] } } })?.tolerance).toBe(50_000);
  });

  it('states them with the offer', () => {
    const recruiter = { totals: [{ year: 2, total: '$217.5k' }], tolerance: 1 };
    const assumptions = { raise: 0.02 };
    const offer = scenario.parse({ offer: { base: 1, recruiter } }).offer;
    expect(read({ offer: { base: 1, recruiter }, assumptions })).toEqual({
      pay: offer,
      raise: 0.02,
      totals: [{ year: 2, total: 21_750_000 }],
      tolerance: 100,
    });
  });
});
