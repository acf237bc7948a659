import { describe, expect, it } from 'vitest';
import {
  type Condition,
  meetsAll,
  meetsAny,
} from '../../../src/lib/base-vs-signing-bonus/condition.ts';
import type { Situation } from '../../../src/lib/base-vs-signing-bonus/situation.ts';

const TWO: Condition = { level: ['fits', 'unsure'], room: ['top-of-band'] };

describe('a condition of two questions', () => {
  it.each<[Situation, boolean, boolean]>([
    [{}, false, false],
    [{ level: 'fits' }, false, true],
    [{ level: 'too-low' }, false, false],
    [{ room: 'top-of-band' }, false, true],
    [{ level: 'unsure', room: 'top-of-band' }, true, true],
    [{ level: 'unsure', room: 'has-room' }, false, true],
    [{ level: 'too-low', room: 'has-room' }, false, false],
    [{ offer: 'written', level: 'fits', room: 'top-of-band' }, true, true],
  ])('%j: all %s, any %s', (situation, all, any) => {
    expect(meetsAll(TWO, situation)).toBe(all);
    expect(meetsAny(TWO, situation)).toBe(any);
  });
});

describe('a condition of none', () => {
  it('always holds, and holds nothing back', () => {
    expect(meetsAll({}, {})).toBe(true);
    expect(meetsAny({}, { level: 'fits' })).toBe(false);
  });
});

it('an empty list of answers is met by none', () => {
  expect(meetsAll({ level: [] }, { level: 'fits' })).toBe(false);
});
