import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  formatCount,
  formatMoney,
  formatMonths,
  formatPercent,
  formatShortMoney,
  formatSpan,
  formatWholeMoney,
} from '../../src/lib/format.ts';
import { cents } from '../../src/lib/money.ts';
import { parseMoney, parsePercent, parseWhole } from '../../src/lib/parse.ts';
import { percent, rate } from '../../src/lib/rate.ts';

const LARGE = { min: -10_000_000_000, max: 10_000_000_000 };

describe('money', () => {
  it.each([
    [18_500_000, '$185,000'],
    [18_500_050, '$185,000.50'],
    [5, '$0.05'],
    [0, '$0'],
    [-500, '−$5'],
    [-150, '−$1.50'],
    [-123_456_789, '−$1,234,567.89'],
    [10_000_000_000, '$100,000,000'],
  ])('%d cents is %s', (amount, text) => {
    expect(formatMoney(cents(amount))).toBe(text);
  });

  it('reads back as the same amount', () => {
    fc.assert(
      fc.property(fc.integer(LARGE), (amount) => {
        expect(parseMoney(formatMoney(cents(amount)), LARGE)).toEqual({
          state: 'valid',
          value: amount,
        });
      }),
    );
  });
});

describe('whole money', () => {
  it.each([
    [18_500_049, '$185,000'],
    [18_500_050, '$185,001'],
    [49, '$0'],
    [50, '$1'],
    [-49, '$0'],
    [-50, '−$1'],
    [-18_500_050, '−$185,001'],
    [0, '$0'],
  ])('%d cents is %s', (amount, text) => {
    expect(formatWholeMoney(cents(amount))).toBe(text);
  });
});

describe('short money', () => {
  it.each([
    [0, '$0'],
    [49, '$0'],
    [-49, '$0'],
    [50, '$1'],
    [99_900, '$999'],
    [99_949, '$999'],
    [99_950, '$1k'],
    [100_000, '$1k'],
    [123_400, '$1.2k'],
    [18_500_000, '$185k'],
    [99_994_900, '$999.9k'],
    [99_995_000, '$1m'],
    [99_999_999, '$1m'],
    [100_000_000, '$1m'],
    [120_000_000, '$1.2m'],
    [123_456_789, '$1.23m'],
    [-18_550_000, '−$185.5k'],
    [10_000_000_000, '$100m'],
  ])('%d cents is %s', (amount, text) => {
    expect(formatShortMoney(cents(amount))).toBe(text);
  });

  it('has at most three digits before the point, up to a billion', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 99_999_000_000 }), (amount) => {
        expect(formatShortMoney(cents(amount))).toMatch(/^\$\d{1,3}(\.\d{1,2})?[km]?$/);
      }),
    );
  });
});

describe('percent', () => {
  it.each([
    [0.035, '3.5%'],
    [0.07, '7%'],
    [0, '0%'],
    [1, '100%'],
    [-0.5, '−50%'],
    [0.000001, '0.0001%'],
    [0.0000001, '0%'],
    [-0.0000001, '0%'],
    [12.34, '1234%'],
    [0.3435, '34.35%'],
  ])('%d is %s', (ratio, text) => {
    expect(formatPercent(rate(ratio))).toBe(text);
  });

  it('reads back as the same rate', () => {
    const limits = { min: -100, max: 1000 };
    fc.assert(
      fc.property(fc.integer({ min: -1_000_000, max: 10_000_000 }), (units) => {
        const value = percent(units / 1e4);
        expect(parsePercent(formatPercent(value), limits)).toEqual({ state: 'valid', value });
      }),
    );
  });
});

describe('counts', () => {
  it.each([
    [0, '0'],
    [-0, '0'],
    [1234, '1,234'],
    [-1234, '−1,234'],
    [1_000_000, '1,000,000'],
  ])('%d is %s', (count, text) => {
    expect(formatCount(count)).toBe(text);
  });

  it('reads back as the same count', () => {
    fc.assert(
      fc.property(fc.integer(LARGE), (value) => {
        expect(parseWhole(formatCount(value), LARGE)).toEqual({
          state: 'valid',
          value: value === 0 ? 0 : value,
        });
      }),
    );
  });

  it.each([
    [0, '0 months'],
    [1, '1 month'],
    [36, '36 months'],
    [1200, '1,200 months'],
  ])('%d is %s', (count, text) => {
    expect(formatMonths(count)).toBe(text);
  });

  it.each([
    [0, '0 months'],
    [1, '1 month'],
    [7, '7 months'],
    [12, '1 year'],
    [13, '1 year and 1 month'],
    [36, '3 years'],
    [37, '3 years and 1 month'],
    [71, '5 years and 11 months'],
  ])('%d months is a span of %s', (months, text) => {
    expect(formatSpan(months)).toBe(text);
  });
});
