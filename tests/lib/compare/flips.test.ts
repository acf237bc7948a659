import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { turningPoint } from '../../../src/lib/compare/flips.ts';
import { rate } from '../../../src/lib/rate.ts';

/** The difference is stated by value, and counted in steps of 0.1 %. */
function turn(now: number, low: number, high: number, difference: (value: number) => number) {
  const range = { now: rate(now), low, high };
  return turningPoint(range, difference(now), (steps) => difference(steps / 1000));
}

describe('the value at which a difference turns', () => {
  it.each([
    ['rising, behind', 0, (value: number) => value - 0.25, 0.25],
    ['rising, ahead', 0, (value: number) => value + 0.25, -0.25],
    ['falling, ahead', 0, (value: number) => 0.25 - value, 0.25],
    ['falling, behind', 0, (value: number) => -0.25 - value, -0.25],
    ['between two steps, upwards', 0, (value: number) => value - 0.2501, 0.251],
    ['between two steps, downwards', 0, (value: number) => value + 0.2501, -0.251],
    ['at zero already', 0.1234, (value: number) => value - 0.1234, 0.1234],
    ['next to a value off the grid, upwards', 0.1234, (value: number) => value - 0.1239, 0.124],
    ['next to a value off the grid, downwards', 0.1234, (value: number) => value - 0.1231, 0.123],
    ['from below zero, upwards', -0.5, (value: number) => value + 0.25, -0.25],
    ['at the upper end', 0, (value: number) => value - 4, 4],
    ['beyond the upper end', 0, (value: number) => value - 4.001, null],
    ['at the lower end', 0, (value: number) => value + 1, -1],
    ['beyond the lower end', 0, (value: number) => value + 1.001, null],
    ['never', 0, () => 5, null],
  ])('%s', (_, now, difference, answer) => {
    expect(turn(now, -1, 4, difference)).toBe(answer);
  });

  it('of zero is not −0', () => {
    expect(
      Object.is(
        turn(0.2, -1, 4, (value) => value),
        0,
      ),
    ).toBe(true);
  });

  it('is the nearest one, and there the sign has changed', () => {
    const slope = fc.integer({ min: -1000, max: 1000 });
    fc.assert(
      fc.property(slope, slope, fc.integer({ min: 0, max: 1000 }), (steep, zero, steps) => {
        const now = steps / 1000;
        const difference = (value: number) => steep * (Math.round(value * 1000) - zero);
        const answer = turn(now, 0, 1, difference);
        const ahead = Math.sign(difference(now));
        const all = Array.from({ length: 1001 }, (_, step) => step / 1000);
        const turned = all.filter((value) => difference(value) * ahead <= 0);
        const nearest = turned.toSorted((a, b) => Math.abs(a - now) - Math.abs(b - now))[0];
        expect(answer).toBe(ahead === 0 ? now : (nearest ?? null));
      }),
    );
  });
});
