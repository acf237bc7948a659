import { describe, expect, it } from 'vitest';
import { COST_KINDS } from '../../../src/lib/costs/items.ts';
import { example } from '../../../src/lib/scenario/example.ts';
import { decimal } from '../../../src/lib/scenario/fields.ts';
import { jsonSchemaOf } from '../../../src/lib/scenario/json-schema.ts';
import { readScenario } from '../../../src/lib/scenario/read.ts';
import { scenario } from '../../../src/lib/scenario/schema.ts';

/** One line a problem. */
function problems(input: unknown): string[] {
  const read = readScenario(input);
  return read.state === 'valid'
    ? []
    : read.problems.map(({ path, message }) => `${path}: ${message}`);
}

describe('a count or a price', () => {
  const field = decimal('Units.', 650, 10_000_000);
  const wrong = (value: unknown) => field.safeParse(value).error?.issues[0]?.message;

  it.each<[unknown, number]>([
    [1250.5, 1250.5],
    ['1,250.5', 1250.5],
    ['12,345', 12_345],
    ['1,234,567.25', 1_234_567.25],
    ['1234567', 1_234_567],
    ['$231.27', 231.27],
    [' $ 231.27 ', 231.27],
    [0.000001, 0.000001],
    ['0.123456', 0.123456],
    [10_000_000, 10_000_000],
  ])('%j is read', (value, expected) => {
    expect(field.parse(value)).toBe(expected);
  });

  const expected = 'is not a number above 0 and up to 10,000,000; write 650';
  const fine = 'has more than six decimals; round it';
  it.each<[unknown, string]>([
    ['x1', `“x1” ${expected}`],
    ['1x', `“1x” ${expected}`],
    ['$x1', `“$x1” ${expected}`],
    ['12,34', `“12,34” ${expected}`],
    ['1e3', `“1e3” ${expected}`],
    ['', `“” ${expected}`],
    [0, `0 ${expected}`],
    [-1, `-1 ${expected}`],
    [10_000_000.5, `10000000.5 ${expected}`],
    [Number.POSITIVE_INFINITY, `this number ${expected}`],
    [Number.NaN, `NaN ${expected}`],
    [null, `null ${expected}`],
    [1e-30, `1e-30 ${fine}`],
    ['12.1234567', `“12.1234567” ${fine}`],
    [' $ 1,234.1234567 ', `“ $ 1,234.1234567 ” ${fine}`],
    ['x1.1234567', `“x1.1234567” ${expected}`],
    ['$x1.1234567', `“$x1.1234567” ${expected}`],
    ['1.1234567x', `“1.1234567x” ${expected}`],
  ])('%j is refused', (value, message) => {
    expect(wrong(value)).toBe(message);
  });
});

describe('an amount typed as text', () => {
  it.each([
    [
      '1.234',
      'has a comma or point that could mean two things; write digits and a decimal point only',
    ],
    ['1e-5', 'is not an amount of money; write 150000, "150k" or "$150,000"'],
  ])('%s is refused', (base, message) => {
    expect(problems({ offer: { base } })).toEqual([`offer.base: “${base}” ${message}`]);
  });
});

describe('a rate typed as text', () => {
  it('may have space after its sign', () => {
    expect(problems({ assumptions: { raise: '3 % ' } })).toEqual([]);
  });

  it.each([
    ['(3%)', 'has no percent sign; write 0.03 as a number or "3%" as text'],
    [' ', 'is empty; leave the field out or write 0.03 or "3%", from -0.5 to 1 (−50% to 100%)'],
    ['-60%', 'is out of range; write 0.03 or "3%", from -0.5 to 1 (−50% to 100%)'],
  ])('%j is refused', (raise, message) => {
    expect(problems({ assumptions: { raise } })).toEqual([
      `assumptions.raise: “${raise}” ${message}`,
    ]);
  });
});

describe('a rate typed as a number of percent', () => {
  it.each([
    [36, 'write 0.36 or "36%"'],
    [500, 'write 5 or "500%"'],
    // As percent it would be too large as well, so the hint is only an example.
    [501, 'write 0.03 or "3%"'],
  ])('%d: %s', (target, hint) => {
    expect(problems({ offer: { cashBonus: { target } } })).toEqual([
      `offer.cashBonus.target: ${target} is out of range; ${hint}, from 0 to 5 (0% to 500%)`,
    ]);
  });
});

describe('a whole number, a word, a list', () => {
  it.each([0, 7, 1.5, '4'])('%j is no count of years', (horizonYears) => {
    const typed = typeof horizonYears === 'string' ? `“${horizonYears}”` : horizonYears;
    expect(problems({ assumptions: { horizonYears } })).toEqual([
      `assumptions.horizonYears: ${typed} is not a count of years; write a whole number from 1 to 6`,
    ]);
  });

  it('says how long a window is counted', () => {
    const repayment = { kind: 'cliff', windowMonths: 0 };
    expect(problems({ baseVsSigningBonus: { repayment } })).toEqual([
      'baseVsSigningBonus.repayment.windowMonths: 0 is not a count of months; write a whole number from 1 to 72',
    ]);
  });

  it.each(['', 'x'.repeat(81), 5])('%j is no name', (role) => {
    const [line = ''] = problems({ offer: { role } });
    expect(line).toMatch(/ is not a text of the right length; write 1 to 80 characters in quotes$/);
  });
});

it('each kind of cost is forfeited pay, or paid out of pocket, unless stated', () => {
  const items = COST_KINDS.map((kind) => ({ kind, amount: 1 }));
  const read = scenario.parse({ transition: { items } });
  expect(read.transition?.items.map(({ kind, taxation }) => [kind, taxation])).toEqual([
    ['unvested-equity', 'pre-tax'],
    ['annual-bonus', 'pre-tax'],
    ['retirement-match', 'pre-tax'],
    ['repay-signing-bonus', 'after-tax'],
    ['repay-relocation', 'after-tax'],
    ['repay-tuition', 'after-tax'],
    ['relocation', 'after-tax'],
    ['lease-or-home', 'after-tax'],
    ['health-cover', 'after-tax'],
    ['income-gap', 'pre-tax'],
    ['lost-leave', 'pre-tax'],
    ['student-loan-help', 'after-tax'],
    ['legal-fees', 'after-tax'],
    ['partner-income', 'after-tax'],
    ['other', 'pre-tax'],
  ]);
});

it('an example is described, and what stands around its scenario', () => {
  expect(jsonSchemaOf(example, '')).toMatchObject({
    description: 'An example scenario and where it comes from.',
    properties: {
      title: { description: 'Its name, as a reader sees it.', maxLength: 80 },
      note: {
        description: 'That it is an example, and whether it was published or made up.',
        maxLength: 400,
      },
    },
  });
});

it('the ways of paying a signing bonus are explained one by one', () => {
  expect(jsonSchemaOf(scenario, '')).toMatchObject({
    properties: {
      offer: {
        properties: {
          signingBonus: {
            properties: {
              paid: {
                description:
                  'instalments: twelve equal parts in months 1–12, and again in 13–24; lump-then-instalments: year 1 in month 1, year 2 in months 13–24; two-lumps: months 1 and 13. Left out: instalments.',
              },
            },
          },
        },
      },
    },
  });
});
