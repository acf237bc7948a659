import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { complement, inPercent, NONE, percent, rate, WHOLE } from '../../src/lib/rate.ts';

/** A percentage with at most four decimals, in its last place. */
const tenThousandths = fc.integer({ min: -1_000_000, max: 10_000_000 });

describe('rate', () => {
  it('takes a ratio as it is', () => {
    expect(rate(0.22)).toBe(0.22);
    expect(rate(-0.5)).toBe(-0.5);
    expect(NONE).toBe(0);
    expect(WHOLE).toBe(1);
  });

  it('has no negative zero', () => {
    expect(Object.is(rate(-0), 0)).toBe(true);
    expect(Object.is(percent(-0), 0)).toBe(true);
    expect(Object.is(percent(-1e-12), 0)).toBe(true);
  });

  it.each([Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY])(
    'refuses %d',
    (value) => {
      expect(() => rate(value)).toThrow(new RangeError(`not a rate: ${value}`));
      expect(() => percent(value)).toThrow(RangeError);
    },
  );
});

describe('percent', () => {
  it.each([
    [22, 0.22],
    [6.2, 0.062],
    [1.45, 0.0145],
    [0.9, 0.009],
    [7, 0.07],
    [34.35, 0.3435],
    [0.0001, 0.000001],
    [-50, -0.5],
    [100, 1],
    [250, 2.5],
  ])('%d %% is %d, and back', (value, ratio) => {
    expect(percent(value)).toBe(ratio);
    expect(inPercent(rate(ratio))).toBe(value);
  });

  it('goes there and back for every percentage with four decimals', () => {
    fc.assert(
      fc.property(tenThousandths, (units) => {
        const ratio = percent(units / 1e4);
        expect(ratio).toBe(Number(`${units}e-6`));
        expect(inPercent(ratio)).toBe(Number(`${units}e-4`));
      }),
    );
  });
});

describe('complement', () => {
  it.each([
    [0.36, 0.64],
    [0.3435, 0.6565],
    [0.9, 0.1],
    [0.999999, 0.000001],
    [0.000001, 0.999999],
    [0, 1],
    [1, 0],
  ])('of %d is %d', (ratio, rest) => {
    expect(complement(rate(ratio))).toBe(rest);
  });

  it('has no noise', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1_000_000 }), (units) => {
        expect(complement(percent(units / 1e4))).toBe(Number(`${1_000_000 - units}e-6`));
      }),
    );
  });
});
