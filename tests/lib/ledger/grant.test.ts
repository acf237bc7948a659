import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  grantOfUnits,
  grantOfValue,
  grantOfVests,
  growthAt,
  isWorthAnAmount,
  unitsVesting,
  valueOfUnits,
  vestsAsStated,
  vestsOf,
} from '../../../src/lib/ledger/grant.ts';
import { cents } from '../../../src/lib/money.ts';
import { rate } from '../../../src/lib/rate.ts';
import { SCHEDULES } from '../../../src/lib/vesting/presets.ts';
import { usd } from '../offer/pays.ts';

const { amazon } = SCHEDULES;
const amounts = (...grant: Parameters<typeof grantOfValue>) =>
  vestsOf(grantOfValue(...grant)).map((vest) => vest.amount);

describe('units × price', () => {
  it.each([
    [100, 231.27, 2_312_700],
    [650.5, 231.27, 15_044_114], // 150,441.135, half a cent rounded up
    [1, 1.005, 101],
    [1, 1.0049, 100],
    [0.000001, 10_000, 1],
    [0.000001, 4999, 0],
    [1_000_000_000, 0.1, 10_000_000_000],
    [3, 0.333333, 100],
  ])('%d at $%d is %d cents', (units, price, value) => {
    expect(valueOfUnits(units, price)).toBe(value);
  });
});

describe('a grant', () => {
  it('by value has units where the price is known', () => {
    expect(grantOfValue(usd(150_000), amazon, rate(0), 200)).toEqual({
      value: 15_000_000,
      units: 750,
      price: 200,
      schedule: amazon,
      growth: 0,
    });
    expect(grantOfValue(usd(150_000), amazon, rate(0.1))).toEqual({
      value: 15_000_000,
      units: null,
      price: null,
      schedule: amazon,
      growth: 0.1,
    });
  });

  it('by units keeps them as stated', () => {
    expect(grantOfUnits(650.5, 231.27, amazon, rate(0))).toEqual({
      value: 15_044_114,
      units: 650.5,
      price: 231.27,
      schedule: amazon,
      growth: 0,
    });
  });

  it('by vests adds them up', () => {
    const vests = [
      { month: 3, value: usd(3000) },
      { month: 9, value: usd(1000) },
    ];
    expect(grantOfVests(vests, rate(0.05))).toEqual({
      value: 400_000,
      units: null,
      price: null,
      schedule: [
        { month: 3, fraction: 0.75 },
        { month: 9, fraction: 0.25 },
      ],
      growth: 0.05,
      vests,
    });
    expect(vestsOf(grantOfVests([{ month: 3, value: usd(0) }], rate(0)))).toEqual([
      { month: 3, fraction: 0, amount: 0 },
    ]);
    expect(vestsOf(grantOfVests([], rate(0)))).toEqual([]);
  });
});

describe('vests', () => {
  it('follow Amazon’s schedule', () => {
    expect(vestsOf(grantOfValue(usd(150_000), amazon, rate(0)))).toEqual([
      { month: 12, fraction: 0.05, amount: 750_000 },
      { month: 24, fraction: 0.15, amount: 2_250_000 },
      { month: 30, fraction: 0.2, amount: 3_000_000 },
      { month: 36, fraction: 0.2, amount: 3_000_000 },
      { month: 42, fraction: 0.2, amount: 3_000_000 },
      { month: 48, fraction: 0.2, amount: 3_000_000 },
    ]);
  });

  it('give odd cents to the largest remainder, then to the earlier vest', () => {
    // 100.01: 5.0005, 15.0015, 4 × 20.002: one cent is missing, the vests at 20 % are nearest to it.
    expect(amounts(cents(10_001), amazon, rate(0))).toEqual([500, 1500, 2001, 2000, 2000, 2000]);
    expect(amounts(cents(2), SCHEDULES['four-equal-years'], rate(0))).toEqual([1, 1, 0, 0]);
  });

  it('grow by (1 + g)^(m/12): 15 % a year on $150,000', () => {
    // 7,500 × 1.15 · 22,500 × 1.15² · 30,000 × 1.15^2.5, ^3, ^3.5, ^4, taken with forty digits.
    expect(amounts(usd(150_000), amazon, rate(0.15))).toEqual([
      862_500, 2_975_625, 4_254_670, 4_562_625, 4_892_870, 5_247_019,
    ]);
  });

  it('shrink at a negative rate', () => {
    // 5,000 × 0.9 and 5,000 × 0.81
    const twice = [
      { month: 12, fraction: rate(0.5) },
      { month: 24, fraction: rate(0.5) },
    ];
    expect(amounts(usd(10_000), twice, rate(-0.1))).toEqual([450_000, 405_000]);
  });

  it('may vest at once', () => {
    expect(amounts(usd(10_000), [{ month: 0, fraction: rate(1) }], rate(0.5))).toEqual([1_000_000]);
    expect(growthAt(0, rate(0.5))).toBe(1);
    expect(growthAt(24, rate(0.5))).toBe(2.25);
  });

  it('without growth add up to the grant to the cent, whatever the schedule', () => {
    const weights = fc.array(fc.integer({ min: 0, max: 1000 }), { minLength: 1, maxLength: 40 });
    fc.assert(
      fc.property(weights, fc.integer({ min: 0, max: 10_000_000_000 }), (parts, value) => {
        const whole = parts.reduce((total, part) => total + part, 0);
        fc.pre(whole > 0);
        const schedule = parts.map((part, index) => ({
          month: index,
          fraction: rate(part / whole),
        }));
        const vests = amounts(cents(value), schedule, rate(0));
        expect(vests.reduce((total, vest) => total + vest, 0)).toBe(value);
        for (const [index, vest] of vests.entries()) {
          expect(Math.abs(vest - (value * (parts[index] ?? 0)) / whole)).toBeLessThan(1.001);
        }
      }),
    );
  });

  it('never fall as growth rises', () => {
    const growth = fc.integer({ min: -9000, max: 40_000 });
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 10_000_000_000 }), growth, growth, (value, a, b) => {
        const total = (g: number) =>
          amounts(cents(value), amazon, rate(g / 10_000)).reduce((sum, vest) => sum + vest, 0);
        expect(total(Math.min(a, b))).toBeLessThanOrEqual(total(Math.max(a, b)));
      }),
    );
  });
});

describe('the units behind each vest', () => {
  it('are 5, 15 and four times 20 of a hundred', () => {
    expect(unitsVesting(grantOfUnits(100, 50, amazon, rate(0)))).toEqual([5, 15, 20, 20, 20, 20]);
  });

  it('keep a broken unit, free of floating-point noise', () => {
    expect(unitsVesting(grantOfUnits(7, 50, amazon, rate(0)))).toEqual([
      0.35, 1.05, 1.4, 1.4, 1.4, 1.4,
    ]);
  });

  it('are not known of a grant in dollars alone', () => {
    expect(unitsVesting(grantOfValue(usd(1000), amazon, rate(0)))).toEqual([]);
  });
});

describe('the vests as they were stated', () => {
  it('are those of the schedule, whatever the price does later', () => {
    const grant = grantOfValue(usd(1000), SCHEDULES['four-equal-years'], rate(0.5));
    expect(vestsAsStated(grant)).toEqual(
      [12, 24, 36, 48].map((month) => ({ month, value: 25_000 })),
    );
  });

  it('are the very ones that were listed, units and all', () => {
    const vests = [{ month: 3, value: usd(700), units: 7 }];
    expect(vestsAsStated(grantOfVests(vests, rate(0.5), 100))).toBe(vests);
  });
});

it('units and price together stay within what is accepted', () => {
  expect(isWorthAnAmount(1_000_000, 100)).toBe(true);
  expect(isWorthAnAmount(1_000_000, 100.000_001)).toBe(false);
});

describe('the cents of vests', () => {
  const of = (value: number, months: readonly number[], growth = 0) =>
    vestsOf(
      grantOfValue(
        usd(value),
        months.map((month) => ({ month, fraction: rate(1 / months.length) })),
        rate(growth),
      ),
    );

  it('add up year by year where a grant vests every month', () => {
    const months = Array.from({ length: 48 }, (_, index) => index + 1);
    const vests = of(100_000, months);
    const year = (number: number) =>
      vests
        .filter(({ month }) => Math.ceil(month / 12) === number)
        .reduce((total, { amount }) => total + amount, 0);
    expect([1, 2, 3, 4].map(year)).toEqual([2_500_000, 2_500_000, 2_500_000, 2_500_000]);
    // 100,000 ÷ 48 = 2,083.33…: by each month the sum is right to the cent.
    expect(vests.slice(0, 4).map(({ amount }) => amount)).toEqual([
      208_333, 208_334, 208_333, 208_333,
    ]);
  });

  it('come in order of month, whatever the order of the schedule', () => {
    expect(of(300, [36, 12, 24]).map(({ month }) => month)).toEqual([12, 24, 36]);
  });

  it('of a grown year are rounded together', () => {
    // 50 × 1.1^2.5 = 63.4529 and 50 × 1.1^3 = 66.55: together 130.0029 less what the first brings.
    const vests = of(100, [30, 36], 0.1);
    expect(vests.map(({ amount }) => amount)).toEqual([6345, 6655]);
  });
});
