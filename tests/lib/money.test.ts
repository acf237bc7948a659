import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  add,
  allocate,
  type Cents,
  cents,
  dividedRoundedUp,
  dollars,
  inDollars,
  MAX_AMOUNT,
  payablePortion,
  portion,
  roundUpTo,
  sizeOf,
  subtract,
  sum,
  times,
  ZERO,
} from '../../src/lib/money.ts';

const anAmount = fc.integer({ min: -10_000_000_000, max: 10_000_000_000 }).map(cents);
const aPositiveAmount = fc.integer({ min: 0, max: 10_000_000_000 }).map(cents);

/** A decimal as people write it, with the same value in units of its last place. */
const aDecimal = fc
  .record({ units: fc.integer({ min: 0, max: 9_999_999 }), places: fc.integer({ min: 0, max: 9 }) })
  .map(({ units, places }) => ({ units, places, value: Number(`${units}e-${places}`) }));

/** `top ÷ bottom` to the nearest whole number, half away from zero, by counting up from below. */
function nearestWhole(top: bigint, bottom: bigint): bigint {
  if (top < 0n) return -nearestWhole(-top, bottom);
  const floor = top / bottom;
  return (top - floor * bottom) * 2n >= bottom ? floor + 1n : floor;
}

describe('cents', () => {
  it('takes whole numbers as they are', () => {
    expect(cents(0)).toBe(0);
    expect(cents(-1)).toBe(-1);
    expect(cents(9_007_199_254_740_991)).toBe(9_007_199_254_740_991);
  });

  it('has no negative zero', () => {
    expect(cents(-0)).toBe(0);
    expect(Object.is(cents(-0), 0)).toBe(true);
  });

  it.each([
    [0.5, 'not a whole number of cents: 0.5'],
    [Number.NaN, 'not a whole number of cents: NaN'],
    [Number.POSITIVE_INFINITY, 'not a whole number of cents: Infinity'],
    [9_007_199_254_740_992, 'not a whole number of cents: 9007199254740992'],
  ])('refuses %d', (value, message) => {
    expect(() => cents(value)).toThrow(new RangeError(message));
  });

  it('knows zero and the largest amount of a field', () => {
    expect(ZERO).toBe(0);
    expect(MAX_AMOUNT).toBe(10_000_000_000);
  });
});

describe('dollars', () => {
  it.each([
    [185_000, 18_500_000],
    [0.145, 15],
    [-0.145, -15],
    [1.005, 101],
    [1.0049, 100],
    [0.005, 1],
    [0.004999, 0],
    [-0.004, 0],
    [8.165, 817],
    [100_000_000.005, 10_000_000_001],
    [0.1 + 0.2, 30],
    [0.145 * 3, 44],
    [1e-7, 0],
    [90_071_992_547_409, 9_007_199_254_740_900],
  ])('$%d is %d cents', (value, expected) => {
    expect(dollars(value)).toBe(expected);
  });

  it.each([Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY])(
    'refuses %d',
    (value) => {
      expect(() => dollars(value)).toThrow(
        new RangeError(`not a number to calculate with: ${value}`),
      );
    },
  );

  it.each([90_071_992_547_410, -90_071_992_547_410, 1e300])(
    'refuses $%d, beyond exactness',
    (value) => {
      expect(() => dollars(value)).toThrow(new RangeError('amount out of range'));
    },
  );

  it('has no negative zero', () => {
    expect(Object.is(dollars(-0.001), 0)).toBe(true);
  });

  it('goes back to dollars', () => {
    expect(inDollars(cents(18_500_050))).toBe(185_000.5);
    fc.assert(fc.property(anAmount, (amount) => dollars(inDollars(amount)) === amount));
  });
});

describe('sums', () => {
  it('adds and subtracts', () => {
    expect(add(cents(10), cents(-3))).toBe(7);
    expect(subtract(cents(10), cents(13))).toBe(-3);
    expect(sum([cents(1), cents(2), cents(-7)])).toBe(-4);
    expect(sum(new Set([cents(5), cents(6)]))).toBe(11);
    expect(sum([])).toBe(0);
  });

  it('has no negative zero', () => {
    expect(Object.is(subtract(cents(0), cents(0)), 0)).toBe(true);
  });

  it('refuses a sum that is no longer exact', () => {
    const largest = cents(9_007_199_254_740_991);
    expect(() => add(largest, cents(1))).toThrow(RangeError);
    expect(() => subtract(cents(-1), largest)).toThrow(RangeError);
    expect(() => sum([largest, largest])).toThrow(RangeError);
  });
});

describe('times', () => {
  it.each([
    [100, 0.145, 15],
    [-100, 0.145, -15],
    [1000, 0.0145, 15],
    [1000, 0.01449, 14],
    [18_500_000, 0.062, 1_147_000],
    [1, 0.5, 1],
    [-1, 0.5, -1],
    [1, 0.4999, 0],
    [3, 0.1 + 0.2, 1],
    [5, 0.1 + 0.2, 2],
    [3, 1 / 3, 1],
    [10_000_000_000, 1 / 3, 3_333_333_333],
    [9_007_199_254_740_991, 1, 9_007_199_254_740_991],
    [9_007_199_254_740_991, -1, -9_007_199_254_740_991],
    [7, 0, 0],
    [0, 0.3, 0],
    [200, 1e-9, 0],
    [10_000_000_000, 5e-11, 1],
    [3, 1e14, 300_000_000_000_000],
    [1, 123_456_789_012_345.67, 123_456_789_012_346],
  ])('%d × %d is %d', (amount, factor, expected) => {
    expect(times(cents(amount), factor)).toBe(expected);
  });

  it('is exact for decimals', () => {
    fc.assert(
      fc.property(anAmount, aDecimal, (amount, { units, places, value }) => {
        const exact = nearestWhole(BigInt(amount) * BigInt(units), 10n ** BigInt(places));
        fc.pre(exact <= 9_007_199_254_740_991n && exact >= -9_007_199_254_740_991n);
        expect(times(amount, value)).toBe(Number(exact));
      }),
    );
  });

  it('has no negative zero', () => {
    expect(Object.is(times(cents(-1), 0.1), 0)).toBe(true);
    expect(Object.is(times(cents(-1), 0), 0)).toBe(true);
  });

  it('refuses what is no number or no longer exact', () => {
    expect(() => times(cents(1), Number.NaN)).toThrow(RangeError);
    expect(() => times(cents(1), Number.POSITIVE_INFINITY)).toThrow(RangeError);
    expect(() => times(MAX_AMOUNT, 1e6)).toThrow(new RangeError('amount out of range'));
    expect(() => times(MAX_AMOUNT, -1e6)).toThrow(new RangeError('amount out of range'));
  });
});

describe('portion', () => {
  it.each([
    [6, 1, 12, 1],
    [5, 1, 12, 0],
    [-6, 1, 12, -1],
    [1_000_000, 1, 12, 83_333],
    [1_000_000, 2, 12, 166_667],
    [1_000_000, 36, 12, 3_000_000],
    [100, 0.1, 0.3, 33],
    [100, 0.2, 0.3, 67],
    [100, 1, -3, -33],
    [100, -2, -3, 67],
    [0, 5, 7, 0],
    [7, 0, 7, 0],
  ])('%d × %d ÷ %d is %d', (amount, part, whole, expected) => {
    expect(portion(cents(amount), part, whole)).toBe(expected);
  });

  it('rounds once: a third of two thirds is two ninths', () => {
    fc.assert(
      fc.property(aPositiveAmount, fc.integer({ min: 1, max: 99 }), (amount, whole) => {
        const exact = nearestWhole(BigInt(amount) * 7n, BigInt(whole));
        expect(portion(amount, 7, whole)).toBe(Number(exact));
      }),
    );
  });

  it('refuses a whole of nothing', () => {
    expect(() => portion(cents(1), 1, 0)).toThrow(new RangeError('division by zero'));
  });
});

it.each([
  [0, 0],
  [5, 5],
  [-5, 5],
])('the size of %d is %d', (amount, size) => {
  expect(sizeOf(cents(amount))).toBe(size);
});

describe('payablePortion', () => {
  it.each([
    [1000, 3, 7, 429],
    [1000, 0, 7, 0],
    // A trillion dollars, and a cent more.
    [1e14, 1, 1, 1e14],
    [1e14 + 1, 1, 1, null],
    [1, 1e14, 1, 1e14],
    [1, 1, 1e-300, null],
    [1000, 3, 0, null],
    [0, 3, 0, null],
    [1000, 0, 0, null],
    [1000, 3, -1e-16, null],
  ])('%d × %d ÷ %d is %s', (amount, part, whole, expected) => {
    expect(payablePortion(cents(amount), part, whole)).toBe(expected);
  });
});

describe('dividedRoundedUp', () => {
  it.each([
    [600_000, 0.64, 937_500],
    [1, 0.64, 2],
    [64, 0.64, 100],
    [65, 0.64, 102],
    [10, 1, 10],
    [10, 3, 4],
    [9, 3, 3],
    [-10, 3, -3],
    [10, -3, -3],
    [0, 0.5, 0],
    [10_000_000_000, 0.0001, 100_000_000_000_000],
  ])('%d ÷ %d is %d', (amount, divisor, expected) => {
    expect(dividedRoundedUp(cents(amount), divisor)).toBe(expected);
  });

  it('refuses to divide by zero', () => {
    expect(() => dividedRoundedUp(cents(1), 0)).toThrow(new RangeError('division by zero'));
  });
});

describe('roundUpTo', () => {
  it.each([
    [1, 50_000, 50_000],
    [50_000, 50_000, 50_000],
    [50_001, 50_000, 100_000],
    [0, 50_000, 0],
    [-1, 50_000, 0],
    [7, 1, 7],
    [-50_001, 50_000, -50_000],
    [9_007_199_254_740_989, 3, 9_007_199_254_740_990],
  ])('%d in steps of %d is %d', (amount, step, expected) => {
    expect(roundUpTo(cents(amount), cents(step))).toBe(expected);
  });

  it('has no negative zero', () => {
    expect(Object.is(roundUpTo(cents(-1), cents(10)), 0)).toBe(true);
  });

  it.each([0, -5])('refuses steps of %d', (step) => {
    expect(() => roundUpTo(cents(7), cents(step))).toThrow(
      new RangeError(`no multiples of ${step}`),
    );
  });
});

describe('allocate', () => {
  it.each<[number, number[], number[]]>([
    [100, [1, 1, 1], [34, 33, 33]],
    [101, [1, 1, 1], [34, 34, 33]],
    [-100, [1, 1, 1], [-34, -33, -33]],
    [10, [5, 15, 20, 20, 20, 20], [1, 1, 2, 2, 2, 2]],
    [15_000_000, [0.05, 0.15, 0.2, 0.2, 0.2, 0.2], [750_000, 2_250_000, 3e6, 3e6, 3e6, 3e6]],
    [100, [0, 1, 0], [0, 100, 0]],
    [7, [0, 0], [7, 0]],
    [0, [1, 2], [0, 0]],
    [5, [1], [5]],
    [1, [1, 2], [0, 1]],
    [3, [0.3, 0.1 + 0.2], [2, 1]],
    [1, [1e-9, 3e-9], [0, 1]],
    [9_007_199_254_740_991, [1, 1], [4_503_599_627_370_496, 4_503_599_627_370_495]],
  ])('%d in proportion to %j is %j', (total, weights, expected) => {
    expect(allocate(cents(total), weights)).toEqual(expected);
  });

  it('spreads a year over its months', () => {
    expect(allocate(cents(1_000_000), Array(12).fill(1))).toEqual([
      83_334, 83_334, 83_334, 83_334, 83_333, 83_333, 83_333, 83_333, 83_333, 83_333, 83_333,
      83_333,
    ]);
  });

  it('adds up, is within a cent of the exact share, and favors nobody', () => {
    const weights = fc.array(aDecimal, { minLength: 1, maxLength: 24 });
    fc.assert(
      fc.property(anAmount, weights, (total, decimals) => {
        const parts = allocate(
          total,
          decimals.map(({ value }) => value),
        );
        const shares = decimals.map(
          ({ units, places }) => BigInt(units) * 10n ** BigInt(9 - places),
        );
        const whole = shares.reduce((a, b) => a + b, 0n);
        expect(sum(parts)).toBe(total);
        if (whole === 0n) return;
        parts.forEach((part, index) => {
          const off = BigInt(part) * whole - BigInt(total) * (shares[index] ?? 0n);
          expect(off < whole && off > -whole).toBe(true);
          expect(Object.is(part, -0)).toBe(false);
        });
      }),
    );
  });

  it('gives the odd cents to the largest remainders, the earlier first', () => {
    expect(allocate(cents(10), [0.26, 0.24, 0.25, 0.25])).toEqual([3, 2, 3, 2]);
    expect(allocate(cents(5), [0.1, 0.3, 0.6])).toEqual([1, 1, 3]);
  });

  it('refuses what nothing can be given to', () => {
    expect(() => allocate(cents(1), [])).toThrow(new RangeError('nothing to allocate to'));
    expect(() => allocate(cents(1), [1, -1])).toThrow(new RangeError('a weight is negative'));
    expect(() => allocate(cents(1), [1, Number.NaN])).toThrow(RangeError);
    expect(() => allocate(cents(1), [1, Number.POSITIVE_INFINITY])).toThrow(RangeError);
  });
});

it('does not take a bare number for money', () => {
  // @ts-expect-error a number is not money until it is named as such
  const bare: Cents = 5;
  expect(bare).toBe(5);
});
