import { describe, expect, it } from 'vitest';
import { PRESENT_GRANT } from '../../../src/components/offer/fields.ts';
import { isStale } from '../../../src/components/offer/in-use.ts';
import { owedOfMove } from '../../../src/components/offer/terms-fields.ts';
import {
  vestFields,
  vestsIn,
  withoutVest,
  withVest,
} from '../../../src/components/offer/vest-rows.ts';
import {
  isUnread,
  type State,
  startingState,
  textOf,
  typed,
  undone,
} from '../../../src/components/scenario/store.ts';
import { toolStart } from '../../../src/components/site/examples.ts';
import { besideBase } from './offers.ts';

const list = PRESENT_GRANT;
const start = startingState(toolStart());
const vests = (state: State) =>
  vestsIn(state.sheet, list).map(({ month, value }) => [month, value]);
const value = (place: number) => vestFields(list, place).value;
const month = (place: number) => vestFields(list, place).month;

const EXAMPLE = [
  [1, 1_850_000],
  [7, 1_850_000],
  [13, 1_850_000],
  [19, 1_200_000],
];

describe('what still vests in the present job', () => {
  it('is listed vest by vest, and each can be typed', () => {
    expect(vests(start)).toEqual(EXAMPLE);
    const state = typed(typed(start, value(1), '20k'), month(1), '8');
    expect(vests(state)).toEqual(EXAMPLE.with(1, [8, 2_000_000]));
    expect(state.sheet.alternative.presentJob?.grants[0]?.value).toBe(6_900_000);
  });

  it('is listed, too, where a file states a schedule', () => {
    const l7 = startingState(toolStart('l7-large-signing-bonus'));
    expect(vests(l7)).toEqual([
      [12, 14_400_000],
      [24, 12_600_000],
      [36, 9_000_000],
    ]);
    expect(vests(typed(l7, value(2), '80,000'))[2]).toEqual([36, 8_000_000]);
    expect(l7.sheet.alternative.presentJob?.grants).toHaveLength(2);
    expect(typed(l7, value(2), '1').sheet.alternative.presentJob?.grants).toHaveLength(2);
  });

  it('is nothing where there is no grant', () => {
    expect(vestsIn(besideBase(100_000), list)).toEqual([]);
    expect(vests(withVest({ ...start, sheet: besideBase(100_000) }, list))).toEqual([[6, 0]]);
  });

  it('grows by a vest half a year later, to be filled in', () => {
    const state = withVest(start, list);
    expect(vests(state)).toEqual([...EXAMPLE, [25, 0]]);
    expect(textOf(state, value(4))).toBe('');
    expect(isUnread(state, value(4))).toBe(false);
    expect(vests(undone(state))).toEqual(EXAMPLE);
    const late = typed(start, month(3), '70');
    expect(vests(withVest(late, list)).at(-1)).toEqual([72, 0]);
  });

  it('loses one, and what was typed for the others stays with them', () => {
    const full = typed(typed(typed(start, value(0), '1k'), value(2), 'soon'), value(3), '2k');
    const state = withoutVest(full, list, 1);
    expect(vests(state)).toEqual([
      [1, 100_000],
      [13, 1_850_000],
      [19, 200_000],
    ]);
    expect(textOf(state, value(0))).toBe('1k');
    expect(textOf(state, value(1))).toBe('soon');
    expect(textOf(state, value(2))).toBe('2k');
    expect(Object.keys(state.texts)).toHaveLength(3);
    expect(Object.keys(withoutVest(full, list, 2).texts)).toHaveLength(2);
  });

  it('stays within the largest amount together', () => {
    const state = typed(start, value(0), '$99,951,000');
    expect(vests(state)[0]).toEqual([1, 9_995_100_000]);
    const more = typed(state, value(0), '$99,951,000.01');
    expect(isUnread(more, value(0))).toBe(true);
    expect(vests(more)[0]).toEqual([1, 9_995_100_000]);
  });
});

describe('a result', () => {
  it('is stale while a vest cannot be read', () => {
    expect(isStale(start)).toBe(false);
    expect(isStale(typed(start, value(0), '20k'))).toBe(false);
    expect(isStale(typed(start, value(0), 'soon'))).toBe(true);
    expect(isStale(typed(start, value(0), ''))).toBe(false);
    expect(isStale(typed(start, month(0), ''))).toBe(true);
    expect(isStale(typed(start, month(0), '3'))).toBe(false);
    expect(isStale(typed(start, month(0), '99'))).toBe(true);
  });

  it('is stale while the window of the relocation money cannot be read', () => {
    expect(isStale(typed(start, owedOfMove.window, '24'))).toBe(false);
    expect(isStale(typed(start, owedOfMove.window, 'two years'))).toBe(true);
  });
});
