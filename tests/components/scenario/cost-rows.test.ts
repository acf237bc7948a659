// @vitest-environment node
import { describe, expect, it } from 'vitest';
import {
  freshId,
  type Item,
  isKind,
  placeAmongItsKind,
  rowFields,
  rowsWithoutAmount,
  withoutRow,
  withRow,
} from '../../../src/components/scenario/cost-rows.ts';
import { edited, startingState, typed } from '../../../src/components/scenario/store.ts';
import { toolStart } from '../../../src/components/site/examples.ts';
import { COST_KINDS } from '../../../src/lib/costs/items.ts';

const start = startingState(toolStart());
const items = start.sheet.transition.items;
const ids = (state: typeof start) => state.sheet.transition.items.map(({ id }) => id);

function itemOf(state: typeof start, id: string): Item {
  const item = state.sheet.transition.items.find((one) => one.id === id);
  if (!item) throw new Error(`no cost ${id}`);
  return item;
}

describe('a new cost', () => {
  it('comes last, in the money its kind comes in, certain, with its amount to be typed', () => {
    const state = withRow(start, 'legal-fees');
    expect(state.sheet.transition.items.at(-1)).toEqual({
      id: 'cost-4',
      kind: 'legal-fees',
      amount: 0,
      taxation: 'after-tax',
      certainty: 1,
    });
    expect(rowsWithoutAmount(start)).toBe(0);
    expect(rowsWithoutAmount(state)).toBe(1);
    const { amount } = rowFields(itemOf(state, 'cost-4'));
    expect(rowsWithoutAmount(typed(state, amount, '2k'))).toBe(0);
    expect(rowsWithoutAmount(typed(state, amount, ' '))).toBe(1);
  });

  it('has a name that no other has', () => {
    expect(freshId([])).toBe('cost-1');
    const taken = ['cost-2', 'x'].map((id) => ({ ...itemOf(start, 'vest'), id }));
    expect(freshId(taken)).toBe('cost-3');
    expect(freshId(taken.map((item, at) => ({ ...item, id: `cost-${at + 3}` })))).toBe('cost-5');
  });
});

describe('a cost that is removed', () => {
  it('takes what was typed in it along, and comes back with it', () => {
    const vest = itemOf(start, 'vest');
    const wrong = typed(start, rowFields(vest).amount, 'plenty');
    const state = withoutRow(wrong, vest);
    expect(ids(state)).toEqual(['bonus', 'moving']);
    expect(state.texts).toEqual({});
    expect(state.past.at(-1)?.texts).toEqual({ 'transition.items[vest].amount': 'plenty' });
  });

  it('takes its tick along, so that nobody vouches for the next of its name', () => {
    const added = withRow(start, 'legal-fees');
    const counter = { ...added.sheet.counter, facts: ['cost:cost-4', 'cost:vest'] };
    const ticked = edited(added, { ...added.sheet, counter });
    const next = withRow(withoutRow(ticked, itemOf(ticked, 'cost-4')), 'other');
    expect(ids(next).at(-1)).toBe('cost-4');
    expect(next.sheet.counter.facts).toEqual(['cost:vest']);
    expect(withoutRow(start, itemOf(start, 'vest')).sheet.counter).toBe(start.sheet.counter);
  });

  it('leaves the fields of the others alone', () => {
    const bonus = rowFields(itemOf(start, 'bonus')).amount;
    const state = withoutRow(typed(start, bonus, '9k'), itemOf(start, 'vest'));
    expect(bonus.at.get(state.sheet)).toBe(900_000);
    expect(state.texts).toEqual({ 'transition.items[bonus].amount': '9k' });
  });
});

describe('costs of one kind', () => {
  it('are told apart by their place', () => {
    const state = withRow(withRow(start, 'relocation'), 'legal-fees');
    const places = state.sheet.transition.items.map((item) =>
      placeAmongItsKind(state.sheet.transition.items, item),
    );
    expect(places).toEqual([1, 1, 1, 2, 1]);
  });

  it('are known by name', () => {
    expect(COST_KINDS.every(isKind)).toBe(true);
    expect(['', 'constructor', 'Relocation'].filter(isKind)).toEqual([]);
    expect(items).toHaveLength(3);
  });
});
