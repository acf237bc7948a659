import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isTooCloseToCall } from '../../src/lib/close-call.ts';
import { cents } from '../../src/lib/money.ts';

describe('two amounts are too close to call', () => {
  it.each([
    [0, 0, true],
    [100_000, 98_000, true],
    [100_000, 97_999, false],
    [-100_000, -98_000, true],
    [-100_000, -97_999, false],
    [1, 0, false],
    [1, -1, false],
  ])('%i and %i cents: %s', (one, other, expected) => {
    expect(isTooCloseToCall(cents(one), cents(other))).toBe(expected);
  });

  it('whichever is named first', () => {
    const amount = fc.integer({ min: -1e12, max: 1e12 }).map(cents);
    fc.assert(
      fc.property(amount, amount, (one, other) => {
        expect(isTooCloseToCall(one, other)).toBe(isTooCloseToCall(other, one));
      }),
    );
  });
});
