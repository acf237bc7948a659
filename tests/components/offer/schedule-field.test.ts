import { describe, expect, it } from 'vitest';
import { OFFER_GRANT } from '../../../src/components/offer/fields.ts';
import {
  rowsOf,
  scheduleField,
  sumOfShares,
  textOfRows,
} from '../../../src/components/offer/schedule-field.ts';
import { isUnread, startingState, textOf, typed } from '../../../src/components/scenario/store.ts';
import { toolStart } from '../../../src/components/site/examples.ts';
import { vestsOf } from '../../../src/lib/ledger/grant.ts';
import { rate } from '../../../src/lib/rate.ts';

const field = scheduleField(OFFER_GRANT);
const start = startingState(toolStart());
const rows = (...pairs: readonly (readonly [string, string])[]) =>
  pairs.map(([month, share]) => ({ month, share }));

describe('a schedule as it is typed', () => {
  it('shows the schedule row by row', () => {
    expect(rowsOf(textOf(start, field))).toEqual(
      rows(['12', '5%'], ['24', '15%'], ['30', '20%'], ['36', '20%'], ['42', '20%'], ['48', '20%']),
    );
    expect(rowsOf('')).toEqual([]);
  });

  it('is in force once it adds up', () => {
    const text = textOfRows(rows(['6', '40'], ['18', '60 %']));
    const state = typed(start, field, text);
    expect(isUnread(state, field)).toBe(false);
    expect(state.sheet.offer.grants[0]?.schedule).toEqual([
      { month: 6, fraction: 0.4 },
      { month: 18, fraction: 0.6 },
    ]);
    expect(state.sheet.offer.grants[0]).toMatchObject({ value: 20_205_000, units: 900 });
  });

  it.each([
    ['too little', rows(['6', '40'], ['18', '50'])],
    ['too much', rows(['6', '40'], ['18', '60.1'])],
    ['a month that there is not', rows(['73', '100'])],
    ['a share that is none', rows(['12', 'half'])],
    ['a row still empty', rows(['12', '100'], ['', ''])],
    ['nothing at all', []],
  ])('stays as it was with %s, and nothing typed is lost', (_, typedRows) => {
    const text = textOfRows(typedRows);
    const state = typed(start, field, text);
    expect(isUnread(state, field)).toBe(true);
    expect(textOf(state, field)).toBe(text);
    expect(state.sheet.offer.grants).toEqual(start.sheet.offer.grants);
  });

  it('takes parts that were rounded to four decimals for a whole', () => {
    const text = textOfRows(
      Array.from({ length: 36 }, (_, index) => ({ month: String(index + 1), share: '2.7778%' })),
    );
    const state = typed(start, field, text);
    expect(isUnread(state, field)).toBe(false);
    const [grant] = state.sheet.offer.grants;
    const total = grant && vestsOf(grant).reduce((sum, { amount }) => sum + amount, 0);
    expect(total).toBe(20_205_000);
  });
});

it('adds up what can be read', () => {
  expect(sumOfShares(rows(['6', '40'], ['18', 'x'], ['y', '25.5%'], ['', '']))).toBe(rate(0.655));
  expect(sumOfShares([])).toBe(0);
});
