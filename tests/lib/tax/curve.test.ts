import { describe, expect, it } from 'vitest';
import {
  both,
  type Curve,
  changeAt,
  curveOf,
  edgesOf,
  isOver,
  jumpAt,
  LEVEL,
  slopeFrom,
} from '../../../src/lib/tax/curve.ts';
import { usd } from './on-file.ts';

/** 1,000 evenly from 2,000 to 6,000, and 50 at once above 3,000, 3,100 and 3,200. */
const evenly = { above: usd(2000), by: usd(1000), upTo: usd(6000), steps: null };
const inSteps = { above: usd(3000), by: usd(150), upTo: usd(3300), steps: 3 };
const curve = curveOf([evenly, inSteps]);

describe('changes', () => {
  it('are slopes and jumps', () => {
    expect(curve).toEqual({
      slopes: [{ from: 200_000, to: 600_000, each: 0.25 }],
      jumps: [
        { at: 300_000, by: 5000 },
        { at: 310_000, by: 5000 },
        { at: 320_000, by: 5000 },
      ],
    });
    expect(curveOf([])).toEqual(LEVEL);
  });

  it('at once are one jump', () => {
    const atOnce = { above: usd(3000), by: usd(50), upTo: null, steps: null };
    expect(curveOf([atOnce])).toEqual({ slopes: [], jumps: [{ at: 300_000, by: 5000 }] });
  });

  it('in steps of fractions come to the whole', () => {
    // 10 cents in three steps, over 1 dollar.
    const odd = { above: usd(0), by: usd(0.1), upTo: usd(1), steps: 3 };
    expect(curveOf([odd]).jumps).toEqual([
      { at: 0, by: 3 },
      { at: 33, by: 4 },
      { at: 67, by: 3 },
    ]);
  });

  it('of two kinds add up', () => {
    expect(both(curveOf([evenly]), curveOf([inSteps]))).toEqual(curve);
  });

  it.each([
    [0, 0],
    [2000, 0],
    [2000.04, 0.01],
    [3000, 250],
    [3000.04, 300.01],
    [3100, 325],
    [3104, 376],
    [3200.04, 450.01],
    [6000, 1150],
    [9000, 1150],
  ])('at $%d come to $%d', (income, expected) => {
    expect(changeAt(curve, usd(income))).toBe(Math.round(expected * 100));
  });

  it('without an end go on', () => {
    const endless: Curve = { slopes: [{ from: usd(10), to: null, each: -0.5 }], jumps: [] };
    expect(changeAt(endless, usd(30))).toBe(-1000);
    expect(slopeFrom(endless, usd(30))).toBe(-0.5);
    expect(isOver(endless, usd(1e9))).toBe(false);
    expect(edgesOf(endless)).toEqual([1000]);
  });
});

describe('the next cent', () => {
  it.each([
    [1999.99, 0],
    [2000, 0.25],
    [5999.99, 0.25],
    [6000, 0],
  ])('at $%d changes it by %d', (income, each) => {
    expect(slopeFrom(curve, usd(income))).toBe(each);
  });

  it('may fall where slopes add up, or where something jumps', () => {
    const steep = both(curve, curveOf([evenly]));
    expect(slopeFrom(steep, usd(2000))).toBe(0.5);
    expect(jumpAt(curve, usd(3000))).toBe(5000);
    expect(jumpAt(both(curve, curve), usd(3000))).toBe(10_000);
    expect(jumpAt(curve, usd(3000.01))).toBe(0);
  });
});

it('edges are where something starts, ends or jumps', () => {
  expect(edgesOf(curve)).toEqual([200_000, 600_000, 300_000, 310_000, 320_000]);
});

it('a curve is over once nothing changes any more', () => {
  expect(isOver(LEVEL, usd(0))).toBe(true);
  expect(isOver(curve, usd(5999.99))).toBe(false);
  expect(isOver(curve, usd(6000))).toBe(true);
  const jumps = curveOf([inSteps]);
  expect(isOver(jumps, usd(3200))).toBe(false);
  expect(isOver(jumps, usd(3200.01))).toBe(true);
});
