import { describe, expect, it } from 'vitest';
import { fittingAll, growthFor } from '../../../src/lib/implied-growth/growth.ts';

/** Ten cents for each millionth of growth. */
const TEN_A_STEP = (growth: number) => 10 * Math.round(growth * 1e6);

describe('the growth for a target', () => {
  it.each([
    [0, 0],
    [14, 0.000001],
    [15, 0.000002],
    [20, 0.000002],
    [-26, -0.000003],
    [40_000_000, 4],
    [40_000_001, null],
    [-9_998_999, -0.9999],
    [-9_999_000, null],
  ])('of %d cents is the nearest to it, of two as near the higher: %d', (target, growth) => {
    expect(growthFor(target, TEN_A_STEP)).toBe(growth);
  });
});

describe('the growths that fit all aims', () => {
  const fitting = (targets: readonly number[], tolerance = 0) =>
    fittingAll(
      targets.map((target) => ({ equity: TEN_A_STEP, target })),
      tolerance,
    );

  it('are all within the tolerance of each', () => {
    expect(fitting([50], 20)).toEqual({ lowest: 0.000003, highest: 0.000007 });
    expect(fitting([50, 70], 20)).toEqual({ lowest: 0.000005, highest: 0.000007 });
  });

  it('may miss each other by a step on either side, and no more', () => {
    expect(fitting([10, 30])).toEqual({ lowest: 0.000001, highest: 0.000003 });
    expect(fitting([10, 40])).toBeNull();
  });
});
