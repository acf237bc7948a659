import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ceilingOf, fraction, nearestOf } from '../../src/lib/exact.ts';

describe('the nearest whole number', () => {
  it.each([
    [1, 0.5, 1, 1],
    [-1, 0.5, 1, -1],
    [1, 0.499999, 1, 0],
    [7, 1, 2, 4],
    [-7, 1, 2, -4],
    [7, 1, -2, -4],
    [1, 1.005, 1, 1],
    [100, 1.005, 1, 101],
    [10, 0.25, 1, 3],
    // 0.1 + 0.2 stands for 0.3
    [5, 0.1 + 0.2, 1, 2],
    [15, 0.1 + 0.2, 1, 5],
    [1e10, 0.999999999999999, 1, 1e10],
    [1e10, 1 / 3, 1, 3_333_333_333],
    // too large for a double on the way, not at the end
    [1e10, 1e10, 1e10, 1e10],
    [9_007_199_254_740_991, 0.1, 1, 900_719_925_474_099],
    [9_007_199_254_740_991, 2, 2, 9_007_199_254_740_991],
    [-9_007_199_254_740_991, 2, 2, -9_007_199_254_740_991],
    [3, 1e-7, 1e-7, 3],
    [1e-7, 3, 1e-7, 3],
    // a decimal in each place, beside a number that could be mistaken for one in millionths
    [0.5, 4, 1, 2],
    [1_000_000, 1, 0.5, 2_000_000],
    [4_000_000, 0.25, 1_000_000, 1],
    [0.25, 4_000_000, 1_000_000, 1],
    [2_000_001, 1, 1_000_000.5, 2],
    // sixteen digits are read as fifteen: 1234567890.50000
    [1_234_567_890.499999, 1, 1, 1_234_567_891],
  ])('to %d × %d ÷ %d is %d', (a, b, c, expected) => {
    expect(nearestOf(a, b, c)).toBe(expected);
  });

  it('is refused where it is not exact', () => {
    expect(() => nearestOf(1e10, 1e10)).toThrow(new RangeError('amount out of range'));
    expect(() => nearestOf(-1e10, 1e10)).toThrow(new RangeError('amount out of range'));
    expect(() => nearestOf(1, 1, 0)).toThrow(new RangeError('division by zero'));
    expect(() => nearestOf(1, Number.NaN)).toThrow(
      new RangeError('not a number to calculate with: NaN'),
    );
  });
});

describe('rounding up', () => {
  it.each([
    [6000_00, 1, 0.64, 9375_00],
    [1, 1, 0.64, 2],
    [64, 1, 0.64, 100],
    [-3, 1, 2, -1],
    [0, 1, 0.5, 0],
    [7, 0.25, 1, 2],
    [1e15, 1e10, 1e10, 1e15],
    [1e15 + 1, 1e10, 2e10, 500_000_000_000_001],
  ])('%d × %d ÷ %d is %d', (a, b, c, expected) => {
    expect(ceilingOf(a, b, c)).toBe(expected);
  });
});

describe('a number as a fraction', () => {
  it.each<[number, bigint, bigint]>([
    [5, 5n, 1n],
    [0.0145, 145n, 10_000n],
    [-0.5, -1n, 2n],
    [1e-20, 1n, 10n ** 20n],
    [1_234_567_890_123_456.5, 1_234_567_890_123_460n, 1n],
    [0.1 + 0.2, 3n, 10n],
  ])('%d', (value, top, bottom) => {
    const read = fraction(value);
    expect(read.top * bottom).toBe(top * read.bottom);
  });
});

describe('small and large numbers', () => {
  /** a × b ÷ c by whole numbers of any size: the slow way, for every number. */
  const slowly = (a: number, b: number, c: number) => {
    const [inA, inB, inC] = [fraction(a), fraction(b), fraction(c)];
    const sign = inC.top < 0n ? -1n : 1n;
    const top = sign * inA.top * inB.top * inC.bottom;
    const bottom = sign * inC.top * inA.bottom * inB.bottom;
    const half = top < 0n ? -bottom : bottom;
    const up = top % bottom > 0n ? top / bottom + 1n : top / bottom;
    return { nearest: Number((2n * top + half) / (2n * bottom)), up: Number(up) };
  };
  const amount = fc.integer({ min: -10_000_000_000, max: 10_000_000_000 });
  const decimal = fc.oneof(
    fc.integer({ min: -5_000_000, max: 5_000_000 }).map((millionths) => millionths / 1e6),
    fc.double({ min: -5, max: 5, noNaN: true }),
    amount,
  );
  const divisor = decimal.filter((value) => Math.abs(value) > 0.001);

  it('are rounded alike', () => {
    fc.assert(
      fc.property(amount, decimal, divisor, (a, b, c) => {
        const { nearest, up } = slowly(a, b, c);
        fc.pre(Number.isSafeInteger(nearest) && Number.isSafeInteger(up));
        expect(nearestOf(a, b, c) + 0).toBe(nearest + 0);
        expect(ceilingOf(a, b, c) + 0).toBe(up + 0);
      }),
      { numRuns: 1000 },
    );
  });
});
