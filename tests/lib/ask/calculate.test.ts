import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Ask, PRIMARY_ASKS } from '../../../src/lib/ask/calculate.ts';
import { COST_KINDS } from '../../../src/lib/costs/items.ts';
import { grantOfValue } from '../../../src/lib/ledger/grant.ts';
import { cents } from '../../../src/lib/money.ts';
import { NONE, percent, rate } from '../../../src/lib/rate.ts';
import { SCHEDULES } from '../../../src/lib/vesting/presets.ts';
import { amazonPay, NO_BONUS, NOTHING, usd } from '../offer/pays.ts';
import { against, askOf, costs, yearly } from './asks.ts';

const amounts = ({ lines }: Ask) => lines.map(({ code, amount }) => [code, amount / 100]);
const inYears = ({ split }: Ask, part: 'floor' | 'target' | 'ask') =>
  split.map((year) => year[part] / 100);

describe('a worked case', () => {
  // Offer (published L6): 212,500 · 217,500 · 210,000 · 210,000.
  // Competing: base 160,000, signing bonus 58,000 in year 1, 240,000 in four equal years:
  // 278,000 · 220,000 · 220,000 · 220,000.
  const competing = {
    ...amazonPay(160_000, 58_000, 0, 0),
    grants: [grantOfValue(usd(240_000), SCHEDULES['four-equal-years'], rate(0))],
  };
  const result = askOf({
    offer: amazonPay(150_000, 55_000, 45_000, 150_000),
    alternatives: { 'competing-offer': competing },
    ...costs(
      { id: 'bonus', kind: 'annual-bonus', amount: usd(9000), certainty: percent(75) },
      { id: 'lease', kind: 'lease-or-home', amount: usd(6000), taxation: 'after-tax' },
    ),
  });

  it('gives a reason for every dollar, and the year in which it is asked', () => {
    expect(result.lines).toEqual([
      {
        code: 'shortfall',
        amount: 6_550_000,
        detail: {
          year: 1,
          gap: {
            year: 1,
            alternative: 27_800_000,
            offer: 21_250_000,
            base: 1_000_000,
            signingBonus: 300_000,
            equity: 5_250_000,
            other: 0,
            total: 6_550_000,
          },
        },
      },
      {
        code: 'shortfall',
        amount: 250_000,
        detail: {
          year: 2,
          gap: {
            year: 2,
            alternative: 22_000_000,
            offer: 21_750_000,
            base: 1_000_000,
            signingBonus: -4_500_000,
            equity: 3_750_000,
            other: 0,
            total: 250_000,
          },
        },
      },
      {
        code: 'annual-bonus',
        amount: 675_000,
        detail: {
          year: 1,
          item: {
            id: 'bonus',
            kind: 'annual-bonus',
            amount: 900_000,
            taxation: 'pre-tax',
            certainty: 0.75,
          },
          beforeTax: 900_000,
        },
      },
      {
        code: 'lease-or-home',
        amount: 937_500,
        detail: {
          year: 1,
          item: {
            id: 'lease',
            kind: 'lease-or-home',
            amount: 600_000,
            taxation: 'after-tax',
            certainty: 1,
          },
          beforeTax: 937_500,
        },
      },
      { code: 'rounding', amount: 37_500, detail: { year: 1 } },
    ]);
  });

  it('adds up: 65,500 + 2,500 + 6,750 + 9,375 = 84,125, asked as 84,500', () => {
    expect(result.target).toBe(8_412_500);
    expect(result.total).toBe(8_450_000);
  });

  it('has a floor without what is not certain', () => {
    expect(result.floor.from).toBe('certain-costs');
    expect(result.floor.total).toBe(7_737_500);
    expect(result.floor.lines).toEqual([result.lines[0], result.lines[1], result.lines[3]]);
    expect(result.floor.issues).toEqual([]);
  });

  it('asks each shortfall in its own year, and says what the signing bonus becomes', () => {
    expect(result.split).toEqual([
      {
        year: 1,
        floor: 7_487_500,
        target: 8_162_500,
        ask: 8_200_000,
        offered: 5_500_000,
        becomes: 13_700_000,
      },
      {
        year: 2,
        floor: 250_000,
        target: 250_000,
        ask: 250_000,
        offered: 4_500_000,
        becomes: 4_750_000,
      },
    ]);
  });

  it('shows all four years', () => {
    expect(result.gaps.map(({ year, total }) => [year, total])).toEqual([
      [1, 6_550_000],
      [2, 250_000],
      [3, 1_000_000],
      [4, 1_000_000],
    ]);
    expect(result.against).toMatchObject({ alternative: 'competing-offer', chosen: 'only' });
    expect(result.countedElsewhere).toEqual([]);
    expect(result.permanent).toMatchObject({ amount: 2_000_000, lever: 'level' });
  });
});

describe('shortfalls', () => {
  it('of one year are not cancelled by the other', () => {
    const result = askOf(against(210_000, 150_000, 200_000, 200_000));
    expect(amounts(result)).toEqual([
      ['shortfall', 10_000],
      ['shortfall', 0],
    ]);
    expect(result.lines[1]?.detail).toMatchObject({ year: 2, gap: { total: -5_000_000 } });
    expect(result.total).toBe(1_000_000);
  });

  it('may fall in year 2 alone, and so may the rounding', () => {
    const result = askOf(against(150_000, 210_250, 200_000, 200_000));
    expect(amounts(result)).toEqual([
      ['shortfall', 0],
      ['shortfall', 10_250],
      ['rounding', 250],
    ]);
    expect(inYears(result, 'ask')).toEqual([0, 10_500]);
    expect(inYears(result, 'target')).toEqual([0, 10_250]);
    expect(inYears(result, 'floor')).toEqual([0, 10_250]);
  });

  it('of years 3 and 4 are not asked for', () => {
    expect(askOf(against(200_000, 200_000, 250_000, 250_000)).total).toBe(0);
  });

  it('count the raise of both', () => {
    const pay = (base: number) => ({ ...NOTHING, base: usd(base) });
    const result = askOf({
      offer: pay(100_000),
      alternatives: { 'present-job': pay(110_000) },
      raise: rate(0.1),
    });
    expect(inYears(result, 'target')).toEqual([10_000, 11_000]);
  });

  it('leave out what the offer pays for moving', () => {
    const offer = { ...yearly(200_000), relocation: { amount: usd(15_000) } };
    expect(askOf({ offer, ...against(210_000) }).total).toBe(1_000_000);
  });
});

describe('rounding', () => {
  it.each([
    [0, 0],
    [0.01, 500],
    [499.99, 500],
    [500, 500],
    [500.01, 1000],
    [12_345.67, 12_500],
  ])('asks $%d as $%d', (target, asked) => {
    const result = askOf(against(200_000 + target, 0, 0, 0));
    expect(result.target).toBe(Math.round(target * 100));
    expect(result.total).toBe(asked * 100);
    const rounding = result.lines.find(({ code }) => code === 'rounding');
    expect(rounding?.amount).toBe(
      asked === target ? undefined : Math.round(asked * 100 - target * 100),
    );
  });
});

describe('nothing to ask for', () => {
  it('is an ask of zero, with the working', () => {
    const result = askOf(against(200_000, 190_000, 200_000, 100_000));
    expect(result.total).toBe(0);
    expect(amounts(result)).toEqual([
      ['shortfall', 0],
      ['shortfall', 0],
    ]);
    expect(result.issues).toEqual(['nothing-to-ask-for']);
    expect(inYears(result, 'ask')).toEqual([0, 0]);
  });

  it('is said of an offer that stands alone', () => {
    const result = askOf({});
    expect(result).toMatchObject({ lines: [], total: 0, target: 0, gaps: [], permanent: null });
    expect(result.against).toBeNull();
    expect(result.issues).toEqual(['nothing-to-ask-for', 'no-alternative']);
  });

  it('is not said of costs without an alternative', () => {
    const result = askOf(costs({ amount: usd(750) }));
    expect(amounts(result)).toEqual([
      ['other', 750],
      ['rounding', 250],
    ]);
    expect(inYears(result, 'ask')).toEqual([1000, 0]);
    expect(result.issues).toEqual(['no-alternative']);
  });
});

describe('equity left behind', () => {
  const vesting = (month: number, growth = 0) => ({
    ...yearly(150_000, 150_000, 150_000, 150_000),
    grants: [grantOfValue(usd(30_000), [{ month, fraction: rate(1) }], rate(growth))],
  });
  const items = costs(
    { id: 'units', kind: 'unvested-equity', amount: usd(30_000) },
    { id: 'match', kind: 'retirement-match', amount: usd(4000) },
  );

  it('is not counted beside a present job whose equity is compared', () => {
    const result = askOf({ alternatives: { 'present-job': vesting(48) }, ...items });
    expect(amounts(result)).toEqual([
      ['shortfall', 0],
      ['shortfall', 0],
      ['retirement-match', 4000],
    ]);
    expect(result.countedElsewhere).toEqual([
      {
        code: 'unvested-equity',
        amount: 3_000_000,
        detail: {
          year: 1,
          item: {
            id: 'units',
            kind: 'unvested-equity',
            amount: 3_000_000,
            taxation: 'pre-tax',
            certainty: 1,
          },
          beforeTax: 3_000_000,
        },
      },
    ]);
    expect(result.floor.total).toBe(400_000);
    expect(result.issues).toEqual(['equity-counted-in-comparison']);
  });

  it('is counted once where what is compared does not hold it', () => {
    const once = [
      { alternatives: { 'present-job': vesting(49) } },
      { alternatives: { 'present-job': yearly(150_000) } },
      { alternatives: { 'competing-offer': vesting(12) } },
      {},
    ];
    for (const compared of once) {
      const result = askOf({ ...compared, ...items });
      expect(result.total).toBe(3_400_000);
      expect(result.countedElsewhere).toEqual([]);
      expect(result.issues).not.toContain('equity-counted-in-comparison');
    }
  });
});

describe('any ask', () => {
  const dollarsAYear = fc.integer({ min: 0, max: 50_000_000 }).map((value) => value / 100);
  const fourYears = fc.tuple(dollarsAYear, dollarsAYear, dollarsAYear, dollarsAYear);
  const anItem = fc.record({
    id: fc.string(),
    kind: fc.constantFrom(...COST_KINDS),
    amount: fc.integer({ min: 0, max: 10_000_000 }).map(cents),
    taxation: fc.constantFrom('pre-tax' as const, 'after-tax' as const),
    certainty: fc.integer({ min: 0, max: 100 }).map((value) => percent(value)),
  });
  const someCosts = fc.array(anItem, { maxLength: 6 });
  const input = fc.record({
    offer: fourYears.map((years) => yearly(...years)),
    alternatives: fc.record(
      {
        'present-job': fourYears.map((years) => ({
          ...yearly(...years),
          grants: [grantOfValue(usd(1), SCHEDULES.amazon, NONE)],
        })),
        'competing-offer': fourYears.map((years) => yearly(...years)),
      },
      { requiredKeys: [] },
    ),
    against: fc.constantFrom('better', 'present-job', 'competing-offer' as const),
    transition: someCosts.map((items) => ({ items, marginalRate: percent(36) })),
    room: fc.option(fc.integer({ min: 0, max: 10_000_000 }).map(cents)),
  });
  const total = (list: readonly { readonly amount: number }[]) =>
    list.reduce((sum, { amount }) => sum + amount, 0);
  const column = (result: Ask, part: 'floor' | 'target' | 'ask') =>
    result.split.reduce((sum, year) => sum + year[part], 0);

  it('adds up, line by line and year by year, and is the next $500', () => {
    fc.assert(
      fc.property(input, (given) => {
        const result = askOf(given);
        expect(total(result.lines)).toBe(result.total);
        expect(total(result.floor.lines)).toBe(result.floor.total);
        expect(column(result, 'ask')).toBe(result.total);
        expect(column(result, 'target')).toBe(result.target);
        expect(column(result, 'floor')).toBe(result.floor.total);
        expect(result.total % 50_000).toBe(0);
        expect(result.total).toBeGreaterThanOrEqual(result.target);
        expect(result.total).toBeLessThan(result.target + 50_000);
        expect(result.floor.total).toBeLessThanOrEqual(result.target);
        for (const line of result.lines) expect(line.amount).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  it('counts every cost once: in the ask, or elsewhere', () => {
    fc.assert(
      fc.property(input, (given) => {
        const { lines, countedElsewhere } = askOf(given);
        const ids = [...lines, ...countedElsewhere].flatMap(({ detail }) =>
          'item' in detail ? [detail.item] : [],
        );
        expect(new Set(ids)).toEqual(new Set(given.transition.items));
        expect(ids).toHaveLength(given.transition.items.length);
      }),
    );
  });

  it('never falls as a shortfall grows', () => {
    const more = fc.tuple(dollarsAYear, dollarsAYear);
    fc.assert(
      fc.property(fourYears, more, someCosts, ([one, two, ...rest], [here, there], items) => {
        const transition = { items, marginalRate: percent(36) };
        const less = askOf({ ...against(one, two, ...rest), transition });
        const grown = askOf({ ...against(one + here, two + there, ...rest), transition });
        expect(grown.target).toBeGreaterThanOrEqual(less.target);
        expect(grown.total).toBeGreaterThanOrEqual(less.total);
      }),
    );
  });

  it('holds no NaN, no Infinity and no −0', () => {
    const numbersIn = (value: unknown): number[] => {
      if (typeof value === 'number') return [value];
      return typeof value === 'object' && value !== null
        ? Object.values(value).flatMap(numbersIn)
        : [];
    };
    fc.assert(
      fc.property(input, (given) => {
        const { against: _, ...result } = askOf(given);
        for (const number of numbersIn(result)) {
          expect(Number.isFinite(number)).toBe(true);
          expect(Object.is(number, -0)).toBe(false);
        }
      }),
    );
  });
});

it('does not touch what it was given', () => {
  const offer = Object.freeze({ ...NOTHING, signingBonus: Object.freeze(NO_BONUS) });
  expect(askOf({ offer, ...against(1) }).total).toBe(50_000);
});

it('knows what a candidate may ask for', () => {
  expect(PRIMARY_ASKS).toEqual([
    'level',
    'title',
    'base',
    'signing-bonus',
    'equity',
    'early-review',
    'relocation',
    'start-date',
  ]);
});
