import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MAX_AMOUNT } from '../../src/lib/money.ts';
import {
  type Limits,
  type ParseProblem,
  parseDay,
  parseDecimal,
  parseMoney,
  parsePercent,
  parseText,
  parseWhole,
} from '../../src/lib/parse.ts';

const ANY_SIGN: Limits = { min: -MAX_AMOUNT, max: MAX_AMOUNT };
const MONTHS: Limits = { min: 1, max: 72 };
const EMPTY = { state: 'empty' };
const valid = (value: number) => ({ state: 'valid', value });
const invalid = (problem: ParseProblem) => ({ state: 'invalid', problem });

describe('money that is understood', () => {
  it.each([
    ['185000', 18_500_000],
    ['$185,000', 18_500_000],
    ['$ 185,000.00', 18_500_000],
    ['185k', 18_500_000],
    ['185K', 18_500_000],
    ['$ 185 k', 18_500_000],
    ['185.5k', 18_550_000],
    ['18,500k', 1_850_000_000],
    ['.5k', 50_000],
    ['5.k', 500_000],
    ['1.005k', 100_500],
    ['1.234k', 123_400],
    ['1.23456k', 123_456],
    ['1.2m', 120_000_000],
    ['1.2M', 120_000_000],
    ['0.00000001m', 1],
    ['100m', 10_000_000_000],
    ['$1,234.5', 123_450],
    ['1,234,567.89', 123_456_789],
    ['1 200 000', 120_000_000],
    ['1\u00a0200\u202f000', 120_000_000],
    ['1  200', 120_000],
    ["1'200", 120_000],
    ['1’200', 120_000],
    ['US$90', 9000],
    ['us$ 90', 9000],
    ['US $90', 9000],
    ['USD 90', 9000],
    ['usd90', 9000],
    ['90 USD', 9000],
    ['90usd', 9000],
    ['90 dollars', 9000],
    ['1 dollar', 100],
    ['90 $', 9000],
    ['90$', 9000],
    ['90 US$', 9000],
    ['$90 USD', 9000],
    ['+5', 500],
    ['+ $5', 500],
    ['$+5', 500],
    ['  5\t\n', 500],
    ['5.', 500],
    ['.5', 50],
    ['$.50', 50],
    ['0', 0],
    ['$0.00', 0],
    ['00', 0],
    ['007', 700],
    ['1.230000', 123],
    ['0.10', 10],
    ['1234.50', 123_450],
    ['\u200b185\u200b000\ufeff', 18_500_000],
    ['\u202a$5\u202c', 500],
    ['１８５', 18_500],
    ['＄５', 500],
    ['100000000', 10_000_000_000],
  ])('%j is %d cents', (text, amount) => {
    expect(parseMoney(text)).toEqual(valid(amount));
  });

  it.each([
    ['-5', -500],
    ['−5', -500],
    ['–5', -500],
    ['—5', -500],
    ['－5', -500],
    ['- 5', -500],
    ['-$5', -500],
    ['$-5', -500],
    ['$ −5', -500],
    ['-5k', -500_000],
    ['-$5 USD', -500],
    ['(500)', -50_000],
    ['($500)', -50_000],
    ['$(500)', -50_000],
    ['(500 USD)', -50_000],
    ['(1.5k)', -150_000],
    ['-0', 0],
    ['(0)', 0],
    ['-.0', 0],
  ])('%j is %d cents where it may be negative', (text, amount) => {
    const parsed = parseMoney(text, ANY_SIGN);
    expect(parsed).toEqual(valid(amount));
    expect(Object.is(parsed.state === 'valid' && parsed.value, -0)).toBe(false);
  });
});

describe('money that is not understood', () => {
  it.each(['', ' ', '\t\n', '\u00a0', '\u200b', '\ufeff \u2003'])('%j is empty', (text) => {
    expect(parseMoney(text)).toEqual(EMPTY);
  });

  it.each([
    '$',
    'k',
    'm',
    '.',
    '-',
    '+',
    '()',
    '$ k',
    'USD',
    '-$',
    'abc',
    '12a',
    '12b',
    '1e5',
    '1e999',
    '0x10',
    'Infinity',
    '-Infinity',
    'NaN',
    'null',
    '١٢',
    '٫5',
    '½',
    '5²',
    '①',
    '1.2.3',
    '1..2',
    '..5',
    '1.2.345',
    '12k5',
    'k5',
    '5kk',
    '5km',
    '5 k k',
    '--5',
    '+-5',
    '-(5)',
    '(-5)',
    '((5))',
    '(5',
    '5)',
    '(5)5',
    '1’23',
    '0,5%',
    'x1.234,56',
    '1.234,56x',
    'x1.234.567',
    '1.234.567x',
    '5-',
    '1,,000',
    ',5',
    '5,',
    '1,2345',
    '12,3456',
    '1234,567',
    '1,234,56',
    '1,234 567',
    '1 23',
    '12 34',
    '0 125',
    "0'125",
    "1'23",
    '1,234.5.6',
    '1 2.5',
    '5%',
    '€5',
    '£5',
    '$5 £',
    '5 usd usd',
    '10-20',
    '10/20',
    '$185k/yr',
    '185k per year',
    'about 5',
    '<script>',
    '5;',
    '#5',
  ])('%j is not a number', (text) => {
    expect(parseMoney(text)).toEqual(invalid('not-a-number'));
  });

  it.each([
    '1,5',
    '1,23',
    '12,34',
    '1234,5',
    '0,5',
    '0,125',
    '00,125',
    '01,234',
    '1,5k',
    '1,25m',
    '1.234',
    '$1.234',
    '12.345',
    '185.000',
    '1.000',
    '-1.234',
    '1.234.567',
    '12.345.678',
    '1.234,56',
    '12.345,67',
    '1.234,',
    '1.234.567,8',
    '1 234,56',
    "1'234,56",
    '1.234.567k',
  ])('%j is ambiguous', (text) => {
    expect(parseMoney(text)).toEqual(invalid('ambiguous'));
  });

  it.each([
    '0.001',
    '0.125',
    '.125',
    '1.2345',
    '1234.567',
    '1,234.567',
    '1.23456789',
    '1.234567k',
    '0.000000001m',
  ])('%j is finer than a cent', (text) => {
    expect(parseMoney(text)).toEqual(invalid('too-precise'));
  });

  it.each(['100000000.01', '100,000,001', '101m', '9'.repeat(20)])('%j is too large', (text) => {
    expect(parseMoney(text)).toEqual(invalid('too-large'));
  });

  it.each(['-5', '−0.01', '(500)', '$-5k'])('%j is negative', (text) => {
    expect(parseMoney(text)).toEqual(invalid('negative'));
  });

  it('keeps to its limits, which belong to the range', () => {
    const limits = { min: 500, max: 1000 };
    expect(parseMoney('4.99', limits)).toEqual(invalid('too-small'));
    expect(parseMoney('5', limits)).toEqual(valid(500));
    expect(parseMoney('10', limits)).toEqual(valid(1000));
    expect(parseMoney('10.01', limits)).toEqual(invalid('too-large'));
    expect(parseMoney('-5', limits)).toEqual(invalid('negative'));
    expect(parseMoney('-5', { min: -499, max: 0 })).toEqual(invalid('too-small'));
  });
});

describe('very long texts', () => {
  const nines = '9'.repeat(5000);
  const zeros = '0'.repeat(5000);

  it('are read by their digits', () => {
    expect(parseMoney(`${zeros}5`)).toEqual(valid(500));
    expect(parseMoney(`5.${zeros}`)).toEqual(valid(500));
    expect(parseMoney(`0.${zeros}1`)).toEqual(invalid('too-precise'));
    expect(parseMoney(nines)).toEqual(invalid('too-large'));
    expect(parseMoney(`${nines}k`)).toEqual(invalid('too-large'));
    expect(parseMoney(`-${nines}`)).toEqual(invalid('negative'));
    expect(parseMoney(`-${nines}`, ANY_SIGN)).toEqual(invalid('too-small'));
  });

  // Read in more than one pass, these would take minutes, and the test its time.
  it('are refused at once where they are no number', () => {
    const texts = [
      '1 '.repeat(50_000),
      `${'1,'.repeat(50_000)}k`,
      ' k'.repeat(50_000),
      '('.repeat(50_000),
    ];
    for (const text of texts) expect(parseMoney(text)).toEqual(invalid('not-a-number'));
  });
});

describe('percentages', () => {
  it.each([
    ['3.5', 0.035],
    ['3.5%', 0.035],
    ['3.5 %', 0.035],
    ['3.5 percent', 0.035],
    ['3.5PERCENT', 0.035],
    ['３.5％', 0.035],
    ['5.125', 0.05125],
    ['0.125', 0.00125],
    ['.125', 0.00125],
    ['12.345', 0.12345],
    ['6.2', 0.062],
    ['0.0001', 0.000001],
    ['34.35', 0.3435],
    ['100', 1],
    ['100.0000', 1],
    ['0', 0],
    ['+5', 0.05],
  ])('%j is %d', (text, ratio) => {
    expect(parsePercent(text)).toEqual(valid(ratio));
  });

  it.each<[string, ParseProblem]>([
    ['%', 'not-a-number'],
    ['3.5%%', 'not-a-number'],
    ['% 5', 'not-a-number'],
    ['5k', 'not-a-number'],
    ['5m', 'not-a-number'],
    ['$5', 'not-a-number'],
    ['1e1', 'not-a-number'],
    ['3,5', 'ambiguous'],
    ['3,125', 'ambiguous'],
    ['12,125', 'ambiguous'],
    ['0,125', 'ambiguous'],
    ['1,2345', 'ambiguous'],
    ['1.234,5', 'ambiguous'],
    ['1.234.567', 'ambiguous'],
    ['0.00001', 'too-precise'],
    ['5.12345', 'too-precise'],
    ['100.0001', 'too-large'],
    ['1234', 'too-large'],
    ['1,234,567', 'too-large'],
    ['-1', 'negative'],
    ['(1)', 'negative'],
  ])('%j is %s', (text, problem) => {
    expect(parsePercent(text)).toEqual(invalid(problem));
  });

  it('is empty where nothing is typed', () => {
    expect(parsePercent('')).toEqual(EMPTY);
  });

  it('keeps to limits in percent', () => {
    const limits = { min: -50, max: 0.07 };
    expect(parsePercent('-50', limits)).toEqual(valid(-0.5));
    expect(parsePercent('-50.0001', limits)).toEqual(invalid('too-small'));
    expect(parsePercent('0.07', limits)).toEqual(valid(0.0007));
    expect(parsePercent('0.0701', limits)).toEqual(invalid('too-large'));
    expect(parsePercent('(5%)', limits)).toEqual(valid(-0.05));
    expect(parsePercent('-5%', limits)).toEqual(valid(-0.05));
  });
});

describe('whole numbers', () => {
  it.each([
    ['1', 1],
    [' 72 ', 72],
    ['12.0', 12],
    ['12.', 12],
    ['+12', 12],
    ['012', 12],
  ])('%j is %d', (text, value) => {
    expect(parseWhole(text, MONTHS)).toEqual(valid(value));
  });

  it.each<[string, ParseProblem]>([
    ['1.5', 'not-whole'],
    ['.5', 'not-whole'],
    ['0', 'too-small'],
    ['73', 'too-large'],
    ['-1', 'negative'],
    ['1,5', 'ambiguous'],
    ['1.234', 'ambiguous'],
    ['12k', 'not-a-number'],
    ['12%', 'not-a-number'],
    ['$12', 'not-a-number'],
    ['twelve', 'not-a-number'],
  ])('%j is %s', (text, problem) => {
    expect(parseWhole(text, MONTHS)).toEqual(invalid(problem));
  });

  it('reads groups', () => {
    expect(parseWhole('1,234', { min: 0, max: 5000 })).toEqual(valid(1234));
    expect(parseWhole('', MONTHS)).toEqual(EMPTY);
    expect(parseWhole('-0', ANY_SIGN)).toEqual(valid(0));
  });
});

describe('units and prices', () => {
  const MOST = 1_000_000;

  it.each([
    ['231.27', 231.27],
    ['$208.40', 208.4],
    ['208.4 USD', 208.4],
    ['1,150', 1150],
    ['1.234', 1.234],
    ['0.000001', 0.000001],
    ['1000000', 1_000_000],
  ])('%j is %d', (text, value) => {
    expect(parseDecimal(text, MOST)).toEqual(valid(value));
  });

  it.each<[string, ParseProblem]>([
    ['0', 'too-small'],
    ['0.0000001', 'too-precise'],
    ['1000000.000001', 'too-large'],
    ['-1', 'negative'],
    ['1,5', 'ambiguous'],
    ['1.234.567', 'ambiguous'],
    ['5k', 'not-a-number'],
    ['5%', 'not-a-number'],
  ])('%j is %s', (text, problem) => {
    expect(parseDecimal(text, MOST)).toEqual(invalid(problem));
  });

  it('are empty where nothing is typed', () => {
    expect(parseDecimal(' ', MOST)).toEqual(EMPTY);
  });
});

describe('a day', () => {
  it.each([
    '2027-01-01',
    '2027-01-31',
    '2027-02-28',
    '2027-03-31',
    '2027-04-30',
    '2027-05-31',
    '2027-06-30',
    '2027-07-31',
    '2027-08-31',
    '2027-09-30',
    '2027-10-31',
    '2027-11-30',
    '2027-12-31',
    '2024-02-29',
    '2000-02-29',
  ])('%s is one', (text) => {
    expect(parseDay(text)).toEqual({ state: 'valid', value: text });
  });

  it.each([
    '2027-01-32',
    '2027-02-29',
    '2027-03-32',
    '2027-04-31',
    '2027-05-32',
    '2027-06-31',
    '2027-07-32',
    '2027-08-32',
    '2027-09-31',
    '2027-10-32',
    '2027-11-31',
    '2027-12-32',
    '2024-02-30',
    '1900-02-29',
    '2027-01-00',
    '2027-00-10',
    '2027-13-10',
    '27-01-01',
    '2027-1-01',
    '2027-01-1',
    '02027-01-01',
    '2027-01-011',
    'x2027-01-01',
    '2027-01-01x',
    '2027/01/01',
    'x027-01-01',
    '2027-x1-01',
    '2027-01-x1',
    'March 1, 2027',
  ])('%s is none', (text) => {
    expect(parseDay(text)).toEqual({ state: 'invalid', problem: 'not-a-day' });
  });

  it('is taken without the space around it, and may be missing', () => {
    expect(parseDay(' 2027-03-01 ')).toEqual({ state: 'valid', value: '2027-03-01' });
    expect(parseDay(' ')).toEqual(EMPTY);
  });
});

describe('a few words', () => {
  it('are taken without the space around them', () => {
    expect(parseText('  a bonus,  paid in March ')).toEqual({
      state: 'valid',
      value: 'a bonus,  paid in March',
    });
    expect(parseText(' \t')).toEqual(EMPTY);
  });

  it('are at most eighty letters', () => {
    expect(parseText('x'.repeat(80))).toEqual({ state: 'valid', value: 'x'.repeat(80) });
    expect(parseText('x'.repeat(81))).toEqual({ state: 'invalid', problem: 'too-long' });
  });
});

describe('any text at all', () => {
  const typing = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.string({ unit: fc.constantFrom(..."0123456789.,-−+()$%kKmM' \u00a0eUSDx") }),
  );

  it('is empty, or a finite value within the limits that is not negative zero, or a problem', () => {
    const readings = [
      (text: string) => parseMoney(text, ANY_SIGN),
      (text: string) => parsePercent(text, { min: -1e10, max: 1e10 }),
      (text: string) => parseWhole(text, ANY_SIGN),
    ];
    fc.assert(
      fc.property(typing, fc.constantFrom(...readings), (text, read) => {
        const parsed = read(text);
        if (parsed.state !== 'valid') return;
        expect(Number.isFinite(parsed.value)).toBe(true);
        expect(Object.is(parsed.value, -0)).toBe(false);
        expect(Math.abs(parsed.value)).toBeLessThanOrEqual(10_000_000_000);
      }),
      { numRuns: 5000 },
    );
  });

  it('means the same with space around it', () => {
    fc.assert(
      fc.property(typing, (text) => {
        expect(parseMoney(` \u00a0${text}\t`, ANY_SIGN)).toEqual(parseMoney(text, ANY_SIGN));
      }),
    );
  });

  it('is read to the cent however it is grouped', () => {
    const amount = fc.integer({ min: 0, max: 10_000_000_000 });
    fc.assert(
      fc.property(amount, fc.constantFrom('', ',', ' ', "'"), (value, separator) => {
        const whole = String(Math.floor(value / 100)).replace(/\B(?=(\d{3})+$)/g, separator);
        const text = `$${whole}.${String(value % 100).padStart(2, '0')}`;
        expect(parseMoney(text)).toEqual(valid(value));
      }),
    );
  });
});
