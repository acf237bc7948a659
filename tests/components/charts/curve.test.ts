import { describe, expect, it } from 'vitest';
import { curveThrough, rangeOf } from '../../../src/components/charts/curve.ts';

const POINTS = [
  { value: 10, measure: 300 },
  { value: 20, measure: 100 },
  { value: 30, measure: 200 },
];

describe('a small curve', () => {
  it('fills its box', () => {
    expect(curveThrough(POINTS, rangeOf(POINTS)).line).toBe('M0 0L50 100L100 50');
  });

  it('shares a scale with its neighbors', () => {
    expect(curveThrough(POINTS, { least: 100, most: 500 }).line).toBe('M0 50L50 100L100 75');
  });

  it('runs through the middle where nothing changes', () => {
    const flat = POINTS.map(({ value }) => ({ value, measure: 7 }));
    expect(curveThrough(flat, rangeOf(flat)).line).toBe('M0 50L50 50L100 50');
  });

  it('finds the place of a point', () => {
    expect(curveThrough(POINTS, rangeOf(POINTS)).at({ value: 15, measure: 150 })).toEqual({
      x: 25,
      y: 75,
    });
  });
});
