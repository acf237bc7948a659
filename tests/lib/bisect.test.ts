import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { firstWhere } from '../../src/lib/bisect.ts';

describe('the first place where something holds', () => {
  it.each([
    [0, 10, 0, 0],
    [0, 10, 7, 7],
    [0, 10, 10, 10],
    [0, 10, 11, null],
    [0, 10, -5, 0],
    [-10, -3, -4, -4],
    [5, 5, 5, 5],
    [5, 5, 6, null],
    [5, 4, 0, null],
  ])('from %d to %d is %d: %j', (low, high, from, answer) => {
    expect(firstWhere(low, high, (at) => at >= from)).toBe(answer);
  });

  it('takes few questions', () => {
    let asked = 0;
    const answer = firstWhere(-999_900, 4_000_000, (at) => {
      asked += 1;
      return at >= 123_456;
    });
    expect(answer).toBe(123_456);
    expect(asked).toBeLessThanOrEqual(24);
  });

  it('is never outside its bounds, and never misses', () => {
    const whole = fc.integer({ min: -1000, max: 1000 });
    fc.assert(
      fc.property(whole, whole, whole, (low, high, from) => {
        const all = Array.from({ length: Math.max(0, high - low + 1) }, (_, index) => low + index);
        const answer = all.find((at) => at >= from) ?? null;
        expect(firstWhere(low, high, (at) => at >= from)).toBe(answer);
      }),
    );
  });
});
