import { describe, expect, it } from 'vitest';
import { shown, shownText } from '../../../src/lib/scenario/shown.ts';

describe('a value in a message', () => {
  it.each([
    ['abc', '“abc”'],
    ['', '“”'],
    [5, '5'],
    [-0.5, '-0.5'],
    [null, 'null'],
    [true, 'true'],
    [undefined, 'undefined'],
    [Number.NaN, 'NaN'],
    [Number.POSITIVE_INFINITY, 'this number'],
    [[1, 2], 'a list'],
    [{ a: 1 }, 'an object'],
  ])('%j is %s', (value, text) => {
    expect(shown(value)).toBe(text);
  });

  it('is cut after forty characters', () => {
    expect(shown('x'.repeat(40))).toBe(`“${'x'.repeat(40)}”`);
    expect(shown('x'.repeat(41))).toBe(`“${'x'.repeat(40)}…”`);
    expect(shownText('y'.repeat(1_000_000))).toBe(`${'y'.repeat(40)}…`);
    // Not through the middle of a letter that takes two.
    expect(shownText(`${'z'.repeat(39)}😀z`)).toBe(`${'z'.repeat(39)}�…`);
    expect(shownText(`${'z'.repeat(38)}😀`)).toBe(`${'z'.repeat(38)}😀`);
  });

  it('cannot change how a terminal shows the rest', () => {
    expect(shownText('a\u001b[31m\nb\u202ec\u2028d\ud800')).toBe('a�[31m�b�c�d�');
  });
});
