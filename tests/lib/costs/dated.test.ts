import { describe, expect, it } from 'vitest';
import { canBeKept, isLost } from '../../../src/lib/costs/dated.ts';
import type { CostKind, Taxation } from '../../../src/lib/costs/items.ts';
import { dollars } from '../../../src/lib/money.ts';
import { WHOLE } from '../../../src/lib/rate.ts';
import { newStart, transitionInput } from '../../../src/lib/scenario/inputs.ts';
import { readScenario } from '../../../src/lib/scenario/read.ts';

const ITEMS = [
  { id: 'vest', kind: 'unvested-equity', amount: 18500, date: '2027-03-20' },
  { id: 'bonus', kind: 'annual-bonus', amount: 25200, date: '2027-03-31' },
  { id: 'move', kind: 'relocation', amount: 6000, date: '2027-01-10' },
  { id: 'match', kind: 'retirement-match', amount: 900 },
];

function scenarioFor(startDate?: string, gapDays?: number) {
  const read = readScenario({
    offer: { base: 1, ...(startDate && { startDate }) },
    transition: { items: ITEMS },
    ...(gapDays !== undefined && { startDate: { gapDays } }),
  });
  if (read.state === 'invalid') throw new Error(JSON.stringify(read.problems));
  return read.value;
}

const lost = (startDate?: string, gapDays?: number) =>
  transitionInput(scenarioFor(startDate, gapDays))?.items.map(({ id }) => id);

describe('what a start date still loses', () => {
  it('is everything where no start is known', () => {
    expect(lost()).toEqual(['vest', 'bonus', 'move', 'match']);
    expect(newStart(scenarioFor())).toBeNull();
  });

  it('is nothing that was received by the last day of the old job', () => {
    // The last day is the day before the start: a vest on 20 March is kept by a start on the 21st.
    expect(lost('2027-03-20')).toEqual(['vest', 'bonus', 'move', 'match']);
    expect(lost('2027-03-21')).toEqual(['bonus', 'move', 'match']);
    expect(lost('2027-04-01')).toEqual(['move', 'match']);
  });

  it('counts the days between the two jobs', () => {
    expect(lost('2027-04-01', 14)).toEqual(['vest', 'bonus', 'move', 'match']);
    expect(lost('2027-04-03', 14)).toEqual(['bonus', 'move', 'match']);
    expect(lost('2027-03-20', 0)).toEqual(['bonus', 'move', 'match']);
  });

  it('tells what is kept, and keeps the place of each item', () => {
    const costs = transitionInput(scenarioFor('2027-03-21'));
    expect(costs?.items.map(({ id, place }) => [id, place])).toEqual([
      ['bonus', 1],
      ['move', 2],
      ['match', 3],
    ]);
    expect(costs?.kept.map(({ id, place }) => [id, place])).toEqual([['vest', 0]]);
    expect(transitionInput(scenarioFor())?.kept).toEqual([]);
  });

  it('always has what has to be paid, and what has no date', () => {
    const items = scenarioFor().transition?.items ?? [];
    const left = items.filter((item) => isLost(item, { start: '2099-01-01', gapDays: 0 }));
    expect(left.map(({ id }) => id)).toEqual(['move', 'match']);
  });
});

describe('staying long enough keeps', () => {
  const kept = (kind: CostKind, taxation: Taxation) =>
    canBeKept({ id: kind, kind, taxation, amount: dollars(1), certainty: WHOLE });

  it.each<[CostKind, boolean]>([
    ['unvested-equity', true],
    ['annual-bonus', true],
    ['retirement-match', true],
    ['repay-signing-bonus', true],
    ['repay-relocation', true],
    ['repay-tuition', true],
    ['relocation', false],
    ['lease-or-home', false],
    ['health-cover', false],
    ['income-gap', false],
    ['lost-leave', true],
    ['student-loan-help', true],
    ['legal-fees', false],
    ['partner-income', false],
  ])('%s: %s, however it is taxed', (kind, expected) => {
    expect(kept(kind, 'pre-tax')).toBe(expected);
    expect(kept(kind, 'after-tax')).toBe(expected);
  });

  it('anything else only if it is forfeited pay', () => {
    expect(kept('other', 'pre-tax')).toBe(true);
    expect(kept('other', 'after-tax')).toBe(false);
  });
});

describe('equity that would vest after the years compared', () => {
  const vest = (date: string) => ({ id: date, kind: 'unvested-equity', amount: 100, date });
  const costs = (horizonYears: number, startDate: string) => {
    const read = readScenario({
      offer: { startDate },
      transition: {
        items: [
          vest('2029-03-01'),
          vest('2029-03-02'),
          { ...vest('2031-01-01'), kind: 'annual-bonus', id: 'bonus' },
          { ...vest('2031-01-01'), date: undefined, id: 'undated' },
        ],
      },
      assumptions: { horizonYears },
    });
    if (read.state === 'invalid') throw new Error(JSON.stringify(read.problems));
    return transitionInput(read.value);
  };
  const ids = (items: readonly { id: string }[] = []) => items.map(({ id }) => id);

  it('is no loss within them; on the last anniversary it still is', () => {
    const two = costs(2, '2027-03-01');
    expect(ids(two?.items)).toEqual(['2029-03-01', 'bonus', 'undated']);
    expect(ids(two?.afterYears)).toEqual(['2029-03-02']);
    expect(ids(costs(3, '2027-03-01')?.afterYears)).toEqual([]);
    expect(ids(costs(1, '2027-03-01')?.afterYears)).toEqual(['2029-03-01', '2029-03-02']);
  });

  it('counts from a leap day to the end of February', () => {
    expect(ids(costs(1, '2028-02-29')?.afterYears)).toEqual(['2029-03-01', '2029-03-02']);
  });
});
