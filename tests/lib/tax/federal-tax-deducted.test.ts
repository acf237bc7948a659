import { describe, expect, it } from 'vitest';
import { rate } from '../../../src/lib/rate.ts';
import { changeAt, LEVEL } from '../../../src/lib/tax/curve.ts';
import { federalTaxDeducted } from '../../../src/lib/tax/federal-tax-deducted.ts';
import { usd } from './on-file.ts';

/** 10 % of 1,000 above 500, then 20 %. */
const federal = {
  brackets: [
    { upTo: usd(1000), rate: rate(0.1) },
    { upTo: null, rate: rate(0.2) },
  ],
  deduction: usd(500),
};
const step = (upTo: number | null, share: number, most: number | null = null) => ({
  upTo: upTo === null ? null : usd(upTo),
  share: rate(share),
  most: most === null ? null : usd(most),
});

describe('federal income tax deducted', () => {
  it('in full falls under the deduction as it rises', () => {
    expect(federalTaxDeducted([step(null, 1)], federal)).toEqual({
      slopes: [
        { from: 50_000, to: 150_000, each: -0.1 },
        { from: 150_000, to: null, each: -0.2 },
      ],
      jumps: [],
    });
  });

  it('by a share, and no more than a limit', () => {
    // Half of 160 is 80, at 1,800.
    expect(federalTaxDeducted([step(null, 0.5, 80)], federal).slopes).toEqual([
      { from: 50_000, to: 150_000, each: -0.05 },
      { from: 150_000, to: 180_000, each: -0.1 },
    ]);
    // Half of 80 is 40, at 1,300.
    expect(federalTaxDeducted([step(null, 0.5, 40)], federal).slopes).toEqual([
      { from: 50_000, to: 130_000, each: -0.05 },
    ]);
    // At the end of a bracket.
    expect(federalTaxDeducted([step(null, 1, 100)], federal).slopes).toEqual([
      { from: 50_000, to: 150_000, each: -0.1 },
    ]);
  });

  it('not at all above an income', () => {
    expect(federalTaxDeducted([step(2000, 1, 120), step(null, 0)], federal)).toEqual({
      slopes: [
        { from: 50_000, to: 150_000, each: -0.1 },
        { from: 150_000, to: 160_000, each: -0.2 },
      ],
      jumps: [{ at: 200_000, by: 12_000 }],
    });
  });

  it.each([
    // 100 at 1,500 and 0.2 of each dollar above: half, then a quarter from 1,750 on, 0 from 2,500 on.
    [500, 0],
    [1500, 50],
    [1750, 75],
    [1750.01, 37.5],
    [2000, 50],
    [2500, 75],
    [2500.01, 0],
    [9000, 0],
  ])('by shares that fall, at $%d comes to $%d', (income, deducted) => {
    const curve = federalTaxDeducted([step(1750, 0.5), step(2500, 0.25), step(null, 0)], federal);
    expect(changeAt(curve, usd(income))).toBe(-usd(deducted) + 0);
  });

  it('is nothing where no federal tax is', () => {
    const untaxed = { ...federal, brackets: [{ upTo: null, rate: rate(0) }] };
    expect(changeAt(federalTaxDeducted([step(null, 1, 100)], untaxed), usd(9000))).toBe(0);
    const late = {
      ...federal,
      brackets: [
        { upTo: usd(1000), rate: rate(0) },
        { upTo: null, rate: rate(0.2) },
      ],
    };
    // 100 at 2,000.
    expect(changeAt(federalTaxDeducted([step(null, 1, 100)], late), usd(9000))).toBe(-10_000);
    expect(federalTaxDeducted([], federal)).toEqual(LEVEL);
  });
});
