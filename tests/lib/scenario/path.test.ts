import { describe, expect, it } from 'vitest';
import { stepsOf, valueAt, withValue } from '../../../src/lib/scenario/path.ts';

const WRITTEN = { offer: { base: 1, grants: [{ value: 2 }, { value: 3 }] }, none: null };

it('a path is its steps', () => {
  expect(stepsOf('offer.grants[10].value')).toEqual(['offer', 'grants', 10, 'value']);
  expect(stepsOf('')).toEqual([]);
});

describe('another value at a path', () => {
  it.each<[string, unknown]>([
    ['offer.base', { ...WRITTEN, offer: { ...WRITTEN.offer, base: 9 } }],
    [
      'offer.grants[1].value',
      { ...WRITTEN, offer: { ...WRITTEN.offer, grants: [{ value: 2 }, { value: 9 }] } },
    ],
    ['offer.grants[1]', { ...WRITTEN, offer: { ...WRITTEN.offer, grants: [{ value: 2 }, 9] } }],
    ['offer.grants[2]', WRITTEN],
    ['offer[0]', WRITTEN],
    ['ask.room', { ...WRITTEN, ask: { room: 9 } }],
    ['none.inside', { ...WRITTEN, none: { inside: 9 } }],
    ['offer.base.inside', { ...WRITTEN, offer: { ...WRITTEN.offer, base: { inside: 9 } } }],
    ['offer.grants.inside', { ...WRITTEN, offer: { ...WRITTEN.offer, grants: { inside: 9 } } }],
    ['', 9],
  ])('%s', (path, expected) => {
    expect(withValue(WRITTEN, path, 9)).toEqual(expected);
  });

  it('leaves what was there as it was', () => {
    const frozen = Object.freeze({ a: Object.freeze([1]) });
    expect(withValue(frozen, 'a[0]', 2)).toEqual({ a: [2] });
    expect(frozen).toEqual({ a: [1] });
    // Text is no object, though its letters have places.
    expect(withValue('text', 'a', 2)).toEqual({ a: 2 });
  });
});

describe('what stands at a path', () => {
  it.each<[string, unknown]>([
    ['offer.grants[1].value', 3],
    ['offer.grants[2].value', undefined],
    ['offer.base.inside', undefined],
    ['none', null],
    ['none.inside', undefined],
    ['', WRITTEN],
  ])('%s', (path, value) => {
    expect(valueAt(WRITTEN, path)).toEqual(value);
  });

  it('of text is nothing', () => {
    expect(valueAt({ role: 'PM' }, 'role.length')).toBeUndefined();
  });
});
