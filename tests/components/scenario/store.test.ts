import { describe, expect, it } from 'vitest';
import { fields, places } from '../../../src/components/scenario/fields.ts';
import {
  edited,
  isChanged,
  isMine,
  isUnread,
  redone,
  resetField,
  type State,
  startingState,
  textOf,
  typed,
  undone,
} from '../../../src/components/scenario/store.ts';
import { toolStart } from '../../../src/components/site/examples.ts';

const base = fields.offer.base;
const start = startingState(toolStart());

function afterSteps(...steps: readonly ((state: State) => State)[]): State {
  return steps.reduce((state, step) => step(state), start);
}

describe('typing', () => {
  it('starts from the example', () => {
    expect(textOf(start, base)).toBe('$176,000');
    expect(isMine(start, base)).toBe(false);
    expect(isChanged(start)).toBe(false);
  });

  it('keeps the text and reads it', () => {
    const state = afterSteps((s) => typed(s, base, '185k'));
    expect(textOf(state, base)).toBe('185k');
    expect(state.sheet.offer.base).toBe(18_500_000);
    expect(isMine(state, base)).toBe(true);
    expect(isChanged(state)).toBe(true);
  });

  it('keeps what cannot be read beside the last value that could', () => {
    const state = afterSteps(
      (s) => typed(s, base, '185k'),
      (s) => typed(s, base, '185kk'),
    );
    expect(textOf(state, base)).toBe('185kk');
    expect(state.sheet.offer.base).toBe(18_500_000);
    expect(isUnread(state, base)).toBe(true);
  });

  it('takes an empty amount as none where that has a meaning, and as missing where it has not', () => {
    const none = afterSteps((s) => typed(s, fields.offer.year1, ' '));
    expect(none.sheet.offer.signingBonus.year1).toBe(0);
    expect(isUnread(none, fields.offer.year1)).toBe(false);
    const { bonus } = fields.baseVsSigningBonus;
    const missing = afterSteps((s) => typed(s, bonus, ''));
    expect(missing.sheet.baseVsSigningBonus.bonus).toBe(3_000_000);
    expect(isUnread(missing, bonus)).toBe(true);
  });

  it('keeps the price of a grant stated in dollars, and lets its digits change nothing', () => {
    const state = afterSteps(
      (s) => typed(s, fields.offer.equityValue, '200k'),
      (s) => typed(s, fields.offer.price, ''),
      (s) => typed(s, fields.offer.price, '2'),
      (s) => typed(s, fields.offer.price, '250'),
    );
    expect(state.sheet.offer.grants[0]).toMatchObject({ value: 20_000_000, price: 250 });
    const counted = typed(state, fields.offer.units, '900');
    expect(counted.sheet.offer.grants[0]).toMatchObject({ value: 22_500_000, units: 900 });
  });

  it('keeps the price while the units are cleared and typed anew', () => {
    const state = afterSteps(
      (s) => typed(s, fields.offer.units, ''),
      (s) => typed(s, fields.offer.units, '1,000'),
    );
    expect(state.sheet.offer.grants[0]).toMatchObject({ value: 22_450_000, price: 224.5 });
  });

  it('leaves the grant alone where units and price together are too much', () => {
    const state = afterSteps((s) => typed(s, fields.offer.units, '1,000,000'));
    expect(state.sheet.offer.grants[0]?.units).toBe(900);
    expect(textOf(state, fields.offer.units)).toBe('1,000,000');
    expect(isUnread(state, fields.offer.units)).toBe(true);
    const cheaper = typed(state, fields.offer.price, '100.5');
    expect(isUnread(cheaper, fields.offer.units)).toBe(true);
    expect(cheaper.sheet.offer.grants[0]).toMatchObject({ value: 9_045_000, units: 900 });
    const cheap = typed(cheaper, fields.offer.price, '50');
    expect(isUnread(cheap, fields.offer.units)).toBe(false);
    expect(cheap.sheet.offer.grants[0]).toMatchObject({ value: 5_000_000_000, units: 1_000_000 });
  });

  it('of the example’s own value is not the reader’s', () => {
    const state = afterSteps(
      (s) => typed(s, base, '1'),
      (s) => typed(s, base, '$176,000'),
    );
    expect(isMine(state, base)).toBe(false);
    expect(isChanged(state)).toBe(false);
  });
});

describe('going back', () => {
  it('takes one field’s typing as one step', () => {
    const state = afterSteps(
      (s) => typed(s, base, '1'),
      (s) => typed(s, base, '18'),
      (s) => typed(s, fields.offer.year2, '5k'),
      undone,
    );
    expect(textOf(state, base)).toBe('18');
    expect(textOf(state, fields.offer.year2)).toBe('$52,000');
    expect(textOf(undone(state), base)).toBe('$176,000');
    expect(textOf(redone(redone(undone(state))), fields.offer.year2)).toBe('5k');
  });

  it('does nothing where there is nothing to go back or forward to', () => {
    expect(undone(start)).toBe(start);
    expect(redone(start)).toBe(start);
  });

  it('resets one field and leaves the others', () => {
    const state = afterSteps(
      (s) => typed(s, base, 'x'),
      (s) => typed(s, fields.offer.year1, '9k'),
      (s) => resetField(s, base),
    );
    expect(textOf(state, base)).toBe('$176,000');
    expect(textOf(state, fields.offer.year1)).toBe('9k');
    expect(textOf(undone(state), base)).toBe('x');
  });

  it('forgets texts that no longer stand for anything', () => {
    const state = afterSteps(
      (s) => typed(s, fields.competingOffer.base, 'x'),
      (s) =>
        edited(s, places.competingOffer.set(s.sheet, undefined), ['alternative.competingOffer.']),
    );
    expect(state.texts).toEqual({});
    expect(state.sheet.alternative.competingOffer).toBeUndefined();
  });
});
