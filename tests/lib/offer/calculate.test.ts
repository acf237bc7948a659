import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { grantOfUnits, grantOfValue } from '../../../src/lib/ledger/grant.ts';
import { monthSums, sumUpTo } from '../../../src/lib/ledger/ledger.ts';
import { type Pay, WAYS_PAID } from '../../../src/lib/ledger/pay.ts';
import { cents } from '../../../src/lib/money.ts';
import { calculateOffer, type OfferResult } from '../../../src/lib/offer/calculate.ts';
import { rate } from '../../../src/lib/rate.ts';
import { SCHEDULES } from '../../../src/lib/vesting/presets.ts';
import { amazonPay, NO_BONUS, NOTHING, usd } from './pays.ts';

const FOUR_YEARS = { horizonYears: 4, raise: rate(0) };
const totals = ({ years }: OfferResult) => years.map((year) => year.total / 100);
const months = ({ ledger }: OfferResult, last: number) => monthSums(ledger, last).slice(1);

describe('published offers', () => {
  it('L6, about 2021 (nailyourjobinterview.com): 212,500 · 217,500 · 210,000 · 210,000', () => {
    const pay = amazonPay(150_000, 55_000, 45_000, 150_000);
    const result = calculateOffer({ ...pay, relocation: { amount: usd(15_000) } }, FOUR_YEARS);
    expect(result.years).toEqual([
      {
        year: 1,
        base: 15_000_000,
        signingBonus: 5_500_000,
        equity: 750_000,
        other: 0,
        total: 21_250_000,
      },
      {
        year: 2,
        base: 15_000_000,
        signingBonus: 4_500_000,
        equity: 2_250_000,
        other: 0,
        total: 21_750_000,
      },
      {
        year: 3,
        base: 15_000_000,
        signingBonus: 0,
        equity: 6_000_000,
        other: 0,
        total: 21_000_000,
      },
      {
        year: 4,
        base: 15_000_000,
        signingBonus: 0,
        equity: 6_000_000,
        other: 0,
        total: 21_000_000,
      },
    ]);
    expect(result.total).toBe(85_000_000);
    expect(result.relocation).toBe(1_500_000);
    expect(result.afterHorizon).toBe(0);
    expect(result.issues).toEqual(['equity-without-growth', 'relocation-not-counted']);
  });

  it('L5 TPM, about 2021 (nailyourjobinterview.com): 205,000 · 205,000 · 190,000 · 190,000', () => {
    const result = calculateOffer(amazonPay(150_000, 50_000, 40_000, 100_000), FOUR_YEARS);
    expect(totals(result)).toEqual([205_000, 205_000, 190_000, 190_000]);
    expect(result.total).toBe(79_000_000);
  });

  it('worked example (Josh Doody, fearlesssalarynegotiation.com): 180,000 · 180,000 · 185,000 · 185,000', () => {
    const result = calculateOffer(amazonPay(145_000, 30_000, 20_000, 100_000), FOUR_YEARS);
    expect(totals(result)).toEqual([180_000, 180_000, 185_000, 185_000]);
  });
});

describe('base', () => {
  it('is split over twelve months, the odd cents first', () => {
    const result = calculateOffer({ ...NOTHING, base: cents(10_000_003) }, FOUR_YEARS);
    // 8,333.335833…: every month 833,333 cents, and 7 of them one more.
    expect(months(result, 13)).toEqual([
      ...Array(7).fill(833_334),
      ...Array(5).fill(833_333),
      833_334,
    ]);
    expect(totals(result)).toEqual([100_000.03, 100_000.03, 100_000.03, 100_000.03]);
  });

  it('is raised once a year', () => {
    const result = calculateOffer(
      { ...NOTHING, base: usd(150_000) },
      { horizonYears: 6, raise: rate(0.03) },
    );
    // 150,000 × 1.03^n, each rounded once
    expect(totals(result)).toEqual([150_000, 154_500, 159_135, 163_909.05, 168_826.32, 173_891.11]);
    expect(result.lines[2]).toEqual({
      code: 'base',
      amount: 15_913_500,
      detail: { year: 3, annual: 15_913_500, raise: 0.03 },
    });
    expect(months(result, 13).slice(11)).toEqual([1_250_000, 1_287_500]);
  });

  it('is raised by the employer’s own raise where one is stated, none included', () => {
    const pay: Pay = { ...NOTHING, base: usd(100_000), raise: rate(0) };
    expect(totals(calculateOffer(pay, { horizonYears: 2, raise: rate(0.1) }))).toEqual([
      100_000, 100_000,
    ]);
    const raised = calculateOffer(
      { ...pay, raise: rate(-0.05) },
      { horizonYears: 2, raise: rate(0.1) },
    );
    expect(totals(raised)).toEqual([100_000, 95_000]);
  });

  it('runs through all 72 months of the ledger, whatever the horizon', () => {
    const result = calculateOffer(
      { ...NOTHING, base: usd(120_000) },
      { horizonYears: 1, raise: rate(0) },
    );
    expect(sumUpTo(result.ledger, 72)).toBe(72_000_000);
    expect(result.years).toHaveLength(1);
    expect(result.total).toBe(12_000_000);
    expect(result.lines).toEqual([
      { code: 'base', amount: 12_000_000, detail: { year: 1, annual: 12_000_000, raise: 0 } },
    ]);
    expect(result.afterHorizon).toBe(0);
    expect(result.issues).toEqual([]);
  });
});

describe('the signing bonus', () => {
  const pay = (paid: Pay['signingBonus']['paid']): Pay => ({
    ...NOTHING,
    signingBonus: { year1: usd(12_000), year2: usd(6000), paid },
  });

  it('comes in twelve instalments a year', () => {
    const result = calculateOffer(pay('instalments'), FOUR_YEARS);
    expect(months(result, 25)).toEqual([...Array(12).fill(100_000), ...Array(12).fill(50_000), 0]);
  });

  it('comes as a lump, then in instalments', () => {
    const result = calculateOffer(pay('lump-then-instalments'), FOUR_YEARS);
    expect(months(result, 25)).toEqual([
      1_200_000,
      ...Array(11).fill(0),
      ...Array(12).fill(50_000),
      0,
    ]);
  });

  it('comes as two lumps', () => {
    const result = calculateOffer(pay('two-lumps'), FOUR_YEARS);
    expect(months(result, 14)).toEqual([1_200_000, ...Array(11).fill(0), 600_000, 0]);
  });

  it('has a line for each year in which there is one', () => {
    const one = { ...NOTHING, signingBonus: { ...NO_BONUS, year2: usd(9) } };
    expect(
      calculateOffer(one, FOUR_YEARS).lines.filter(({ code }) => code === 'signing-bonus'),
    ).toEqual([{ code: 'signing-bonus', amount: 900, detail: { year: 2, paid: 'instalments' } }]);
  });

  it('of odd cents is split by largest remainder', () => {
    const result = calculateOffer(
      { ...NOTHING, signingBonus: { ...NO_BONUS, year1: cents(14) } },
      FOUR_YEARS,
    );
    expect(months(result, 12)).toEqual([2, 2, ...Array(10).fill(1)]);
  });

  it('beyond a horizon of one year is cut off, and said so', () => {
    const result = calculateOffer(pay('instalments'), { ...FOUR_YEARS, horizonYears: 1 });
    expect(result.total).toBe(1_200_000);
    expect(result.afterHorizon).toBe(600_000);
    expect(result.issues).toEqual(['no-base', 'signing-bonus-after-horizon']);
    expect(calculateOffer(pay('instalments'), { ...FOUR_YEARS, horizonYears: 2 }).issues).toEqual([
      'no-base',
    ]);
  });
});

describe('equity', () => {
  it('grows if the reader says so, and then says so', () => {
    const pay = {
      ...amazonPay(150_000, 55_000, 45_000, 0),
      grants: [grantOfValue(usd(150_000), SCHEDULES.amazon, rate(0.15))],
    };
    const result = calculateOffer(pay, FOUR_YEARS);
    expect(totals(result)).toEqual([213_625, 224_756.25, 238_172.95, 251_398.89]);
    expect(result.issues).toEqual(['equity-with-growth']);
    expect(result.lines.find((line) => line.code === 'vest' && line.detail.month === 24)).toEqual({
      code: 'vest',
      amount: 2_975_625,
      detail: { grant: 1, month: 24, value: 15_000_000, fraction: 0.15, growth: 1.15 ** 2 },
    });
  });

  it('by units × price', () => {
    const pay = { ...NOTHING, grants: [grantOfUnits(650.5, 231.27, SCHEDULES.amazon, rate(0))] };
    // 150,441.14: 5 % is 7,522.057, 15 % is 22,566.171, 40 % is 60,176.456; the two cents that are left go to years 1 and 3.
    expect(totals(calculateOffer(pay, FOUR_YEARS))).toEqual([
      7522.06, 22_566.17, 60_176.46, 60_176.45,
    ]);
  });

  it('of several grants is kept apart in the lines', () => {
    const grants = [
      grantOfValue(usd(1000), [{ month: 6, fraction: rate(1) }], rate(0)),
      grantOfValue(usd(2000), [{ month: 0, fraction: rate(1) }], rate(0.1)),
    ];
    const result = calculateOffer({ ...NOTHING, grants }, { ...FOUR_YEARS, horizonYears: 1 });
    expect(result.lines.slice(1)).toEqual([
      {
        code: 'vest',
        amount: 100_000,
        detail: { grant: 1, month: 6, value: 100_000, fraction: 1, growth: 1 },
      },
      {
        code: 'vest',
        amount: 200_000,
        detail: { grant: 2, month: 0, value: 200_000, fraction: 1, growth: 1 },
      },
    ]);
    expect(totals(result)).toEqual([3000]);
    expect(result.issues).toEqual(['no-base', 'equity-without-growth', 'equity-with-growth']);
  });

  it('of nothing raises no issue about growth', () => {
    expect(calculateOffer(amazonPay(1, 0, 0, 0), FOUR_YEARS).issues).toEqual([]);
    const grown = {
      ...amazonPay(1, 0, 0, 0),
      grants: [grantOfValue(usd(0), SCHEDULES.amazon, rate(1))],
    };
    expect(calculateOffer(grown, FOUR_YEARS).issues).toEqual([]);
  });

  it('after the horizon is cut off, and said so', () => {
    const result = calculateOffer(amazonPay(150_000, 0, 0, 100_000), {
      ...FOUR_YEARS,
      horizonYears: 2,
    });
    expect(totals(result)).toEqual([155_000, 165_000]);
    expect(result.afterHorizon).toBe(8_000_000);
    expect(result.issues).toEqual(['vests-after-horizon', 'equity-without-growth']);
  });

  it('may vest as late as month 72', () => {
    const grants = [grantOfValue(usd(600), [{ month: 72, fraction: rate(1) }], rate(0))];
    const pay = { ...NOTHING, base: usd(1), grants };
    expect(totals(calculateOffer(pay, { horizonYears: 6, raise: rate(0) }))).toEqual([
      1, 1, 1, 1, 1, 601,
    ]);
    expect(calculateOffer(pay, { horizonYears: 5, raise: rate(0) }).afterHorizon).toBe(60_000);
  });
});

describe('other pay', () => {
  it('a yearly cash bonus is base of the year × target × payout, at the end of the year', () => {
    const pay: Pay = {
      ...NOTHING,
      base: usd(100_000),
      cashBonus: { target: rate(0.15), payout: rate(0.9) },
    };
    const result = calculateOffer(pay, { horizonYears: 2, raise: rate(0.1) });
    // 13.5 % of 100,000 and of 110,000
    expect(result.years.map((year) => year.other)).toEqual([1_350_000, 1_485_000]);
    expect(months(result, 12).slice(10)).toEqual([833_333, 833_333 + 1_350_000]);
    expect(result.lines.slice(2)).toEqual([
      {
        code: 'cash-bonus',
        amount: 1_350_000,
        detail: { year: 1, base: 10_000_000, share: 0.135 },
      },
      {
        code: 'cash-bonus',
        amount: 1_485_000,
        detail: { year: 2, base: 11_000_000, share: 0.135 },
      },
    ]);
    expect(result.afterHorizon).toBe(0);
  });

  it('one-offs add and costs subtract, each in its month', () => {
    const pay: Pay = {
      ...NOTHING,
      oneOffs: [{ label: 'Stipend', month: 0, amount: usd(500) }],
      costs: [{ label: 'Licence', month: 13, amount: usd(200) }],
    };
    const result = calculateOffer(pay, { ...FOUR_YEARS, horizonYears: 2 });
    expect(result.years.map(({ other, total }) => [other, total])).toEqual([
      [50_000, 50_000],
      [-20_000, -20_000],
    ]);
    expect(result.lines.slice(2)).toEqual([
      { code: 'one-off', amount: 50_000, detail: { month: 0, label: 'Stipend' } },
      { code: 'cost', amount: -20_000, detail: { month: 13, label: 'Licence' } },
    ]);
    expect(result.total).toBe(30_000);
  });

  it.each(['oneOffs', 'costs'] as const)(
    '%s after the horizon are cut off, and said so',
    (list) => {
      const pay: Pay = {
        ...NOTHING,
        base: usd(1),
        [list]: [{ label: 'Late', month: 13, amount: usd(1) }],
      };
      const result = calculateOffer(pay, { ...FOUR_YEARS, horizonYears: 1 });
      expect(result.total).toBe(100);
      expect(result.afterHorizon).toBe(list === 'costs' ? -100 : 100);
      expect(result.issues).toEqual(['one-offs-after-horizon']);
    },
  );

  it('relocation money is in no total', () => {
    const result = calculateOffer(
      { ...NOTHING, base: usd(1), relocation: { amount: usd(9) } },
      FOUR_YEARS,
    );
    expect(result.total).toBe(400);
    expect(result.relocation).toBe(900);
  });
});

describe('any offer', () => {
  const amount = fc.integer({ min: 0, max: 10_000_000_000 }).map(cents);
  const month = fc.integer({ min: 0, max: 72 });
  const share = fc.integer({ min: 0, max: 5000 }).map((value) => rate(value / 1000));
  const oneOffs = fc.array(fc.record({ label: fc.constant('x'), month, amount }), { maxLength: 4 });
  const schedule = fc
    .array(fc.tuple(month, fc.integer({ min: 1, max: 100 })), { minLength: 1, maxLength: 8 })
    .map((pairs) => {
      const whole = pairs.reduce((total, [, weight]) => total + weight, 0);
      return pairs.map(([vestMonth, weight]) => ({
        month: vestMonth,
        fraction: rate(weight / whole),
      }));
    });
  const growth = fc.integer({ min: -9999, max: 40_000 }).map((value) => rate(value / 10_000));
  const grant = fc.tuple(amount, schedule, growth).map((parts) => grantOfValue(...parts));
  const pay: fc.Arbitrary<Pay> = fc.record({
    base: amount,
    raise: fc.option(
      fc.integer({ min: -500, max: 1000 }).map((value) => rate(value / 1000)),
      { nil: undefined },
    ),
    signingBonus: fc.record({ year1: amount, year2: amount, paid: fc.constantFrom(...WAYS_PAID) }),
    cashBonus: fc.option(fc.record({ target: share, payout: share }), { nil: undefined }),
    grants: fc.array(grant, { maxLength: 3 }),
    oneOffs,
    costs: oneOffs,
    relocation: fc.record({ amount }),
  });
  const assumptions = fc.record({
    horizonYears: fc.integer({ min: 1, max: 6 }),
    raise: fc.integer({ min: -500, max: 1000 }).map((value) => rate(value / 1000)),
  });

  it('has lines, years and a ledger that add up to one total', () => {
    fc.assert(
      fc.property(pay, assumptions, (offer, assumed) => {
        const result = calculateOffer(offer, assumed);
        expect(result.lines.reduce((total, line) => total + line.amount, 0)).toBe(result.total);
        expect(result.years.reduce((total, year) => total + year.total, 0)).toBe(result.total);
        expect(sumUpTo(result.ledger, assumed.horizonYears * 12)).toBe(result.total);
        for (const { base, signingBonus, equity, other, total } of result.years) {
          expect(base + signingBonus + equity + other).toBe(total);
        }
      }),
    );
  });

  it('never answers with anything but whole, finite amounts', () => {
    fc.assert(
      fc.property(pay, assumptions, (offer, assumed) => {
        const { ledger, total, afterHorizon } = calculateOffer(offer, assumed);
        for (const value of [total, afterHorizon, ...ledger.map((entry) => entry.amount)]) {
          expect(Number.isSafeInteger(value)).toBe(true);
          expect(Object.is(value, -0)).toBe(false);
        }
      }),
    );
  });

  it('is worth the same however its signing bonus is paid', () => {
    fc.assert(
      fc.property(pay, assumptions, (offer, assumed) => {
        const sums = WAYS_PAID.map((paid) =>
          totals(
            calculateOffer({ ...offer, signingBonus: { ...offer.signingBonus, paid } }, assumed),
          ),
        );
        expect(sums[1]).toEqual(sums[0]);
        expect(sums[2]).toEqual(sums[0]);
      }),
    );
  });

  it('over six years cuts off nothing', () => {
    fc.assert(
      fc.property(pay, (offer) => {
        const result = calculateOffer(offer, { horizonYears: 6, raise: rate(0) });
        expect(result.afterHorizon).toBe(0);
        expect(result.issues.filter((issue) => issue.endsWith('after-horizon'))).toEqual([]);
      }),
    );
  });
});
