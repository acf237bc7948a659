import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../../../src/lib/civil-day.ts';
import type { DatedItem } from '../../../src/lib/costs/dated.ts';
import { COST_KINDS } from '../../../src/lib/costs/items.ts';
import { cents } from '../../../src/lib/money.ts';
import { percent, WHOLE } from '../../../src/lib/rate.ts';
import {
  calculateStartDate,
  START_DATE_ISSUES,
  type StartDateInput,
} from '../../../src/lib/start-date/calculate.ts';
import { calculateTransitionCost } from '../../../src/lib/transition-cost/calculate.ts';
import { usd } from '../offer/pays.ts';

const item = (id: string, given: Partial<DatedItem>): DatedItem => ({
  id,
  kind: 'unvested-equity',
  amount: usd(1000),
  taxation: 'pre-tax',
  certainty: WHOLE,
  ...given,
});

const BONUS = item('bonus', {
  kind: 'annual-bonus',
  amount: usd(20_000),
  certainty: percent(90),
  date: '2027-03-15',
});
const VEST = item('vest', { amount: usd(21_000), date: '2027-04-01' });
const MOVE = item('move', {
  kind: 'relocation',
  amount: usd(6400),
  taxation: 'after-tax',
  date: '2027-02-20',
});

function start(items: readonly DatedItem[], given: Partial<StartDateInput> = {}) {
  const window = { from: '2027-03-01', to: '2027-04-30', gapDays: 1 };
  return calculateStartDate({ items, marginalRate: percent(36), ...window, ...given });
}

describe('a start date', () => {
  const result = start([VEST, MOVE, BONUS]);

  it('forfeits what comes after the last day of the present job', () => {
    expect(result.earliest).toEqual({
      start: '2027-03-01',
      leaving: '2027-02-28',
      delayDays: 0,
      cost: 4_900_000,
    });
  });

  it('changes the cost only on some days', () => {
    expect(result.steps).toEqual([
      {
        start: '2027-03-16',
        leaving: '2027-03-15',
        delayDays: 15,
        cost: 3_100_000,
        saves: 1_800_000,
        items: [
          {
            id: 'bonus',
            kind: 'annual-bonus',
            amount: 1_800_000,
            start: '2027-03-16',
            delayDays: 15,
          },
        ],
      },
      {
        start: '2027-04-02',
        leaving: '2027-04-01',
        delayDays: 32,
        cost: 1_000_000,
        saves: 2_100_000,
        items: [
          {
            id: 'vest',
            kind: 'unvested-equity',
            amount: 2_100_000,
            start: '2027-04-02',
            delayDays: 32,
          },
        ],
      },
    ]);
  });

  it('is best on the first day of the lowest cost', () => {
    expect(result.best).toEqual({
      start: '2027-04-02',
      leaving: '2027-04-01',
      delayDays: 32,
      cost: 1_000_000,
    });
    expect(result.saved).toBe(3_900_000);
    expect(result.total).toBe(1_000_000);
    expect(result.fixed).toBe(1_000_000);
  });

  it('shows how the cost comes down', () => {
    expect(result.lines).toEqual([
      { code: 'cost-at-earliest', amount: 4_900_000, detail: null },
      { code: 'kept', amount: -1_800_000, detail: result.steps[0]?.items[0] },
      { code: 'kept', amount: -2_100_000, detail: result.steps[1]?.items[0] },
    ]);
    expect(result.issues).toEqual(['delay-not-priced']);
  });

  it('keeps several items on one day in one step, in the order of the items', () => {
    const { steps } = start([BONUS, item('match', { date: '2027-03-15' }), VEST]);
    expect(steps.map(({ saves, items }) => [saves, items.map(({ id }) => id)])).toEqual([
      [1_900_000, ['bonus', 'match']],
      [2_100_000, ['vest']],
    ]);
  });
});

describe('the window', () => {
  const days = (given: Partial<StartDateInput>) => {
    const { steps, keptAnyway, afterWindow, best } = start([VEST], given);
    return [steps.length, keptAnyway.length, afterWindow.length, best.start];
  };

  it('reaches from its first day to its last', () => {
    expect(start([VEST]).window).toEqual({ from: '2027-03-01', to: '2027-04-30' });
    expect(days({ from: '2027-04-01', to: '2027-04-02' })).toEqual([1, 0, 0, '2027-04-02']);
    expect(days({ from: '2027-04-01', to: '2027-04-01' })).toEqual([0, 0, 1, '2027-04-01']);
    expect(days({ from: '2027-04-02', to: '2027-04-30' })).toEqual([0, 1, 0, '2027-04-02']);
    expect(days({ from: '2027-04-03', to: '2027-04-30' })).toEqual([0, 1, 0, '2027-04-03']);
  });

  it('moves with the days between the jobs', () => {
    const window = { from: '2027-04-01', to: '2027-04-30' };
    expect(days({ ...window, gapDays: 0 })).toEqual([0, 1, 0, '2027-04-01']);
    expect(days({ ...window, gapDays: 29 })).toEqual([1, 0, 0, '2027-04-30']);
    expect(days({ ...window, gapDays: 30 })).toEqual([0, 0, 1, '2027-04-01']);
    expect(start([VEST], { ...window, gapDays: 10 }).earliest.leaving).toBe('2027-03-22');
  });

  it('may be too short by some days', () => {
    const { afterWindow, issues, saved } = start([VEST], { to: '2027-03-31' });
    expect(afterWindow).toEqual([
      {
        id: 'vest',
        kind: 'unvested-equity',
        amount: 2_100_000,
        start: '2027-04-02',
        delayDays: 32,
      },
    ]);
    expect(saved).toBe(0);
    expect(issues).toEqual(['nothing-changes', 'more-after-window']);
  });

  it('may be late enough to keep it all', () => {
    const { keptAnyway, earliest, lines, issues } = start([VEST, BONUS], { from: '2027-04-12' });
    expect(keptAnyway.map(({ id, delayDays }) => [id, delayDays])).toEqual([
      ['bonus', -27],
      ['vest', -10],
    ]);
    expect(earliest.cost).toBe(0);
    expect(lines).toEqual([{ code: 'cost-at-earliest', amount: 0, detail: null }]);
    expect(issues).toEqual(['nothing-changes']);
  });

  it('that ends before it begins is its first day', () => {
    expect(days({ from: '2027-03-20', to: '2027-01-01' })).toEqual([0, 0, 1, '2027-03-20']);
    expect(days({ from: '2027-04-12', to: '2027-01-01' })).toEqual([0, 1, 0, '2027-04-12']);
  });
});

describe('what to know', () => {
  it('is nothing more without costs', () => {
    expect(start([])).toMatchObject({
      total: 0,
      saved: 0,
      fixed: 0,
      steps: [],
      keptAnyway: [],
      afterWindow: [],
      issues: ['no-dates', 'nothing-changes'],
    });
  });

  it('is that a date is missing', () => {
    const undated = item('undated', {});
    expect(start([undated]).issues).toEqual(['no-dates', 'nothing-changes', 'dates-missing']);
    expect(start([undated])).toMatchObject({ fixed: 100_000, keptAnyway: [], afterWindow: [] });
    expect(start([undated, VEST]).issues).toEqual(['dates-missing', 'delay-not-priced']);
    expect(start([MOVE]).issues).toEqual(['no-dates', 'nothing-changes']);
  });

  it('leaves out what weighs nothing', () => {
    const { steps, issues } = start([item('none', { certainty: percent(0), date: '2027-03-15' })]);
    expect(steps).toEqual([]);
    expect(issues).toEqual(['nothing-changes']);
  });

  it('has codes in this order', () => {
    expect(START_DATE_ISSUES).toEqual([
      'no-dates',
      'nothing-changes',
      'dates-missing',
      'more-after-window',
      'delay-not-priced',
    ]);
  });
});

describe('any costs and any window', () => {
  const anItem = fc.record({
    id: fc.string(),
    kind: fc.constantFrom(...COST_KINDS),
    amount: fc.integer({ min: 0, max: 10_000_000 }).map(cents),
    taxation: fc.constantFrom('pre-tax' as const, 'after-tax' as const),
    certainty: fc.constantFrom(percent(0), percent(40), WHOLE),
    date: fc.option(
      fc.integer({ min: -40, max: 140 }).map((days) => addDays('2027-03-01', days)),
      { nil: undefined },
    ),
  });
  const input = fc.record({
    items: fc.array(anItem, { maxLength: 8 }),
    marginalRate: fc.constant(percent(36)),
    from: fc.constant('2027-03-01'),
    to: fc.integer({ min: 0, max: 120 }).map((days) => addDays('2027-03-01', days)),
    gapDays: fc.integer({ min: 0, max: 20 }),
  });

  it('add up, fall with every step, and end at the best', () => {
    fc.assert(
      fc.property(input, (given) => {
        const { lines, total, earliest, best, saved, steps } = calculateStartDate(given);
        expect(lines.reduce((sum, { amount }) => sum + amount, 0)).toBe(total);
        expect(total).toBe(best.cost);
        expect(saved).toBe(earliest.cost - best.cost);
        let before = earliest;
        for (const step of steps) {
          expect(step.saves).toBeGreaterThan(0);
          expect(step.cost).toBe(before.cost - step.saves);
          expect(step.delayDays).toBeGreaterThan(before.delayDays);
          expect(step.start).toBe(addDays(given.from, step.delayDays));
          expect(step.leaving).toBe(addDays(step.start, -given.gapDays));
          expect(step.start <= given.to).toBe(true);
          before = step;
        }
        expect(best.start).toBe(before.start);
      }),
    );
  });

  it('never cost more than the transition, and cost each day what a search says', () => {
    fc.assert(
      fc.property(input, fc.integer({ min: 0, max: 120 }), (given, days) => {
        const result = calculateStartDate(given);
        expect(result.earliest.cost).toBeLessThanOrEqual(calculateTransitionCost(given).likely);
        const day = addDays(given.from, days);
        if (day > given.to) return;
        const onDay = calculateStartDate({ ...given, from: day }).earliest.cost;
        const last = result.steps.findLast((step) => step.start <= day) ?? result.earliest;
        expect(onDay).toBe(last.cost);
        expect(result.best.cost).toBeLessThanOrEqual(onDay);
      }),
    );
  });
});
