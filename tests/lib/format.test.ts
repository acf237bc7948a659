import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  articleFor,
  capital,
  formatCount,
  formatDay,
  formatDayInSpeech,
  formatDecimal,
  formatList,
  formatMoney,
  formatMonthOf,
  formatMonths,
  formatPercent,
  formatPrice,
  formatShortDay,
  formatShortMoney,
  formatSpan,
  formatSpokenMoney,
  formatWholeMoney,
  formatYears,
} from '../../src/lib/format.ts';
import { cents } from '../../src/lib/money.ts';
import { parseDecimal, parseMoney, parsePercent, parseWhole } from '../../src/lib/parse.ts';
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
    [99_999_499_999, '$999.99m'],
    [99_999_500_000, '$1b'],
    [1_809_016_994_375, '$18.09b'],
  ])('%d cents is %s', (amount, text) => {
    expect(formatShortMoney(cents(amount))).toBe(text);
  });

  it('has at most three digits before the point, up to a trillion', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 99_999_000_000_000 }), (amount) => {
        expect(formatShortMoney(cents(amount))).toMatch(/^\$\d{1,3}(\.\d{1,2})?[kmb]?$/);
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

describe('a number that is no whole one', () => {
  it.each([
    [231.27, '231.27'],
    [1250.5, '1,250.5'],
    [0.000001, '0.000001'],
    [1.00000049, '1'],
    [-0.25, '−0.25'],
    [-0.0000001, '0'],
  ])('%d is %s', (value, text) => {
    expect(formatDecimal(value)).toBe(text);
  });
});

describe('a price', () => {
  it.each([
    [210, '$210'],
    [1234, '$1,234'],
    [224.5, '$224.50'],
    [231.27, '$231.27'],
    [0.0125, '$0.0125'],
    [0.000001, '$0.000001'],
    [99_999.123456, '$99,999.123456'],
  ])('%d is %s, and reads back', (value, text) => {
    expect(formatPrice(value)).toBe(text);
    expect(parseDecimal(text, 1e6)).toEqual({ state: 'valid', value });
  });
});

describe('a day', () => {
  it.each([
    ['2027-01-31', 'January 31, 2027', 'Jan 31, 2027'],
    ['2027-02-01', 'February 1, 2027', 'Feb 1, 2027'],
    ['2024-03-09', 'March 9, 2024', 'Mar 9, 2024'],
    ['2027-04-10', 'April 10, 2027', 'Apr 10, 2027'],
    ['2027-05-05', 'May 5, 2027', 'May 5, 2027'],
    ['2027-06-30', 'June 30, 2027', 'Jun 30, 2027'],
    ['2027-07-04', 'July 4, 2027', 'Jul 4, 2027'],
    ['2027-08-08', 'August 8, 2027', 'Aug 8, 2027'],
    ['2027-09-21', 'September 21, 2027', 'Sep 21, 2027'],
    ['2027-10-12', 'October 12, 2027', 'Oct 12, 2027'],
    ['2026-11-25', 'November 25, 2026', 'Nov 25, 2026'],
    ['2026-12-01', 'December 1, 2026', 'Dec 1, 2026'],
  ])('%s is %s, in a column %s', (day, text, short) => {
    expect(formatDay(day)).toBe(text);
    expect(formatShortDay(day)).toBe(short);
  });
});

it('a day within a year leaves the year out', () => {
  expect(formatDayInSpeech('2027-03-01')).toBe('March 1');
  expect(formatDayInSpeech('2026-11-25')).toBe('November 25');
});

describe('the article before a figure', () => {
  it.each([
    ['$8,000', 'an'],
    ['85%', 'an'],
    ['8', 'an'],
    ['$800k', 'an'],
    ['$11,000', 'an'],
    ['11%', 'an'],
    ['18 months', 'an'],
    ['$1,100', 'a'],
    ['$110,000', 'a'],
    ['$180,000', 'a'],
    ['$1,800', 'a'],
    ['$10', 'a'],
    ['$7,000', 'a'],
    ['$28,000', 'a'],
    ['nothing', 'a'],
  ])('%s takes %s', (figure, article) => {
    expect(articleFor(figure)).toBe(article);
  });
});

it('a month of the calendar is named without its day', () => {
  expect(formatMonthOf('2027-03-01')).toBe('Mar 2027');
  expect(formatMonthOf('2030-12-31')).toBe('Dec 2030');
});

describe('in a sentence', () => {
  it.each([
    [[], '', ''],
    [['a'], 'a', 'a'],
    [['a', 'b'], 'a and b', 'a or b'],
    [['a', 'b', 'c'], 'a, b and c', 'a, b or c'],
  ])('%j are %s, and of a choice %s', (items, all, one) => {
    expect(formatList(items)).toBe(all);
    expect(formatList(items, 'or')).toBe(one);
  });

  it.each([
    [0, '$0'],
    [40, '$0.40'],
    [99, '$0.99'],
    [-99, '−$0.99'],
    [100, '$1'],
    [18_500_050, '$185,001'],
  ])('%d cents are %s', (amount, spoken) => {
    expect(formatSpokenMoney(cents(amount))).toBe(spoken);
  });

  it('years are counted, and a beginning has its capital', () => {
    expect([formatYears(1), formatYears(4)]).toEqual(['1 year', '4 years']);
    expect([capital('an offer'), capital('é'), capital('')]).toEqual(['An offer', 'É', '']);
  });
});
