import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { COST_KINDS, type CostItem } from '../../../src/lib/costs/items.ts';
import { cents, dollars, MAX_AMOUNT } from '../../../src/lib/money.ts';
import { NONE, percent, WHOLE } from '../../../src/lib/rate.ts';
import { calculateTransitionCost } from '../../../src/lib/transition-cost/calculate.ts';

function item(given: Partial<CostItem>): CostItem {
  return {
    id: given.kind ?? 'other',
    kind: 'other',
    amount: dollars(1000),
    taxation: 'pre-tax',
    certainty: WHOLE,
    ...given,
  };
}

function cost(items: readonly CostItem[], marginalRate = percent(36)) {
  return calculateTransitionCost({ items, marginalRate });
}

const SHARES = item({ kind: 'unvested-equity', amount: dollars(42_000) });
const LEASE = item({
  kind: 'lease-or-home',
  amount: dollars(6000),
  taxation: 'after-tax',
  certainty: percent(50),
});
const BONUS = item({ kind: 'annual-bonus', amount: dollars(9000), certainty: percent(75) });

describe('transition cost', () => {
  it('is nothing without items', () => {
    expect(cost([])).toEqual({
      lines: [],
      total: 0,
      issues: [],
      certain: 0,
      likely: 0,
      largest: 0,
      drivers: [],
    });
  });

  it('counts forfeited pay as it is', () => {
    expect(cost([SHARES]).lines).toEqual([
      {
        code: 'unvested-equity',
        amount: 4_200_000,
        detail: { item: SHARES, beforeTax: 4_200_000 },
      },
    ]);
  });

  it('grosses up what comes out of the pocket, then weighs it by how sure it is', () => {
    expect(cost([LEASE]).lines).toEqual([
      { code: 'lease-or-home', amount: 468_750, detail: { item: LEASE, beforeTax: 937_500 } },
    ]);
  });

  it('states what is certain, what is likely, and the most it could be', () => {
    const result = cost([SHARES, LEASE, BONUS]);
    expect(result.certain).toBe(4_200_000);
    expect(result.likely).toBe(4_200_000 + 468_750 + 675_000);
    expect(result.total).toBe(5_343_750);
    expect(result.largest).toBe(4_200_000 + 937_500 + 900_000);
    expect(result.issues).toEqual([]);
  });

  it('weighs what has no certainty at nothing, and still says how large it could be', () => {
    const result = cost([item({ certainty: NONE })]);
    expect(result).toMatchObject({ certain: 0, likely: 0, total: 0, largest: 100_000 });
    expect(result.lines[0]?.amount).toBe(0);
    expect(result.drivers).toEqual([]);
  });

  it('calls only what is wholly sure certain', () => {
    expect(cost([item({ certainty: percent(99.9999) })])).toMatchObject({
      certain: 0,
      likely: 100_000,
    });
  });

  it('keeps the order of the items, and two of a kind', () => {
    const items = [BONUS, SHARES, item({ id: 'a' }), item({ id: 'b' })];
    const { lines } = cost(items);
    expect(lines.map((line) => line.detail.item)).toEqual(items);
    expect(lines.map((line) => line.code)).toEqual([
      'annual-bonus',
      'unvested-equity',
      'other',
      'other',
    ]);
  });

  it('rounds each line once, half a cent up', () => {
    const odd = item({ amount: cents(1), certainty: percent(50) });
    expect(cost([odd, odd, odd])).toMatchObject({ likely: 3, largest: 3 });
    expect(cost([item({ amount: cents(1), certainty: percent(49) })]).likely).toBe(0);
  });

  it('does not touch the items it was given', () => {
    const items = Object.freeze([LEASE, SHARES].map((given) => Object.freeze(given)));
    expect(cost(items).drivers.map((line) => line.code)).toEqual([
      'unvested-equity',
      'lease-or-home',
    ]);
    expect(items).toEqual([LEASE, SHARES]);
  });

  it('takes the largest amount of every kind', () => {
    const items = COST_KINDS.map((kind) =>
      item({ kind, amount: MAX_AMOUNT, taxation: 'after-tax' }),
    );
    expect(cost(items, percent(90)).total).toBe(15 * 100_000_000_000);
  });
});

describe('drivers', () => {
  const ids = (items: readonly CostItem[]) =>
    cost(items).drivers.map((line) => line.detail.item.id);

  it('are the three heaviest, by what they weigh before tax', () => {
    const items = [
      item({ id: 'small', amount: dollars(100) }),
      item({ id: 'unsure', amount: dollars(9000), certainty: percent(10) }),
      item({ id: 'pocket', amount: dollars(640), taxation: 'after-tax' }),
      item({ id: 'pay', amount: dollars(999) }),
    ];
    expect(ids(items)).toEqual(['pocket', 'pay', 'unsure']);
  });

  it('keep their order where they weigh the same', () => {
    expect(ids(['c', 'a', 'b', 'd'].map((id) => item({ id })))).toEqual(['c', 'a', 'b']);
  });

  it('leave out what weighs nothing', () => {
    expect(
      ids([item({ id: 'none', amount: cents(0) }), item({ id: 'cent', amount: cents(1) })]),
    ).toEqual(['cent']);
  });
});

describe('any costs', () => {
  const anItem = fc.record({
    id: fc.string(),
    kind: fc.constantFrom(...COST_KINDS),
    amount: fc.integer({ min: 0, max: 10_000_000_000 }).map(cents),
    taxation: fc.constantFrom('pre-tax' as const, 'after-tax' as const),
    certainty: fc.oneof(
      fc.constantFrom(NONE, WHOLE),
      fc.integer({ min: 0, max: 1_000_000 }).map((units) => percent(units / 1e4)),
    ),
  });
  const aRate = fc.integer({ min: 0, max: 900_000 }).map((units) => percent(units / 1e4));

  it('add up, line by line, and lie between what is certain and the most it could be', () => {
    fc.assert(
      fc.property(fc.array(anItem), aRate, (items, marginalRate) => {
        const result = calculateTransitionCost({ items, marginalRate });
        const total = result.lines.reduce((a, line) => a + line.amount, 0);
        expect(result.total).toBe(total);
        expect(result.likely).toBe(total);
        expect(result.certain).toBeLessThanOrEqual(result.likely);
        expect(result.likely).toBeLessThanOrEqual(result.largest);
        for (const { amount, detail } of result.lines) {
          expect(amount).toBeLessThanOrEqual(detail.beforeTax);
          expect(detail.beforeTax).toBeGreaterThanOrEqual(detail.item.amount);
        }
      }),
    );
  });
});

it('knows every kind of cost once', () => {
  expect(COST_KINDS).toEqual([
    'unvested-equity',
    'annual-bonus',
    'retirement-match',
    'repay-signing-bonus',
    'repay-relocation',
    'repay-tuition',
    'relocation',
    'lease-or-home',
    'health-cover',
    'income-gap',
    'lost-leave',
    'student-loan-help',
    'legal-fees',
    'partner-income',
    'other',
  ]);
});

describe('where the rate is from', () => {
  const issues = (rate: object, items = [LEASE, SHARES]) =>
    calculateTransitionCost({ items, marginalRate: percent(36), ...rate }).issues;

  it('is said unless it is stated', () => {
    expect(issues({})).toEqual([]);
    expect(issues({ rateFrom: 'stated' })).toEqual([]);
    expect(issues({ rateFrom: 'computed' })).toEqual(['rate-computed']);
    expect(issues({ rateFrom: 'assumed' })).toEqual(['rate-assumed']);
  });

  it('matters only where something is paid after tax', () => {
    expect(issues({ rateFrom: 'assumed' }, [SHARES])).toEqual([]);
    expect(issues({ rateFrom: 'assumed' }, [])).toEqual([]);
  });

  it('ends where the rate on the next dollar does', () => {
    // 6,000 ÷ 0.64 = 9,375, whatever its certainty.
    const until = (amount: number) =>
      issues({ rateFrom: 'computed', rateHoldsFor: dollars(amount) });
    expect(until(9375)).toEqual(['rate-computed']);
    expect(until(9374.99)).toEqual(['rate-computed', 'rate-ends-earlier']);
    expect(issues({ rateFrom: 'computed', rateHoldsFor: null })).toEqual(['rate-computed']);
  });
});
