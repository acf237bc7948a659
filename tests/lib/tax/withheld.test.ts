import { describe, expect, it } from 'vitest';
import { rate } from '../../../src/lib/rate.ts';
import { LEVEL } from '../../../src/lib/tax/curve.ts';
import type { RateScale, RateScales } from '../../../src/lib/tax/figures.ts';
import { annualWages } from '../../../src/lib/tax/income.ts';
import type { OwedBy, Scale } from '../../../src/lib/tax/rules.ts';
import { onWithheld, withheldOf } from '../../../src/lib/tax/withheld.ts';
import { paid, usd } from './on-file.ts';

const federal = {
  supplemental: { rate: rate(0.22), rateAbove: rate(0.37), threshold: usd(1_000_000) },
};
const low = [
  { upTo: usd(1000), rate: rate(0.01) },
  { upTo: null, rate: rate(0.02) },
];
const unknown: OwedBy = { by: 'unknown' };
const flat = [{ upTo: null, rate: rate(0.03) }];

describe('what a place withholds', () => {
  it('is one rate, or not known, as it is on file', () => {
    expect(withheldOf(rate(0.05), federal, 'single', unknown)).toBe(0.05);
    expect(withheldOf(rate(0), federal, 'single', unknown)).toBe(0);
    expect(withheldOf(null, federal, 'single', unknown)).toBeNull();
  });

  it('may be a share of the federal rates: 30 % of 22 % and of 37 %', () => {
    expect(withheldOf({ ofFederal: rate(0.3) }, federal, 'single', unknown)).toEqual({
      by: 'supplemental-wages',
      stepFor: 'each-dollar',
      steps: [
        { upTo: 100_000_000, rate: 0.066 },
        { upTo: null, rate: 0.111 },
      ],
    });
  });

  it('goes by the steps of the status, or else those of single people', () => {
    const scales: RateScales = {
      by: 'wages',
      stepFor: 'each-dollar',
      steps: { single: low, 'married-joint': flat },
    };
    const of = (steps: unknown) => ({ by: 'wages', stepFor: 'each-dollar', steps });
    expect(withheldOf(scales, federal, 'single', unknown)).toEqual(of(low));
    expect(withheldOf(scales, federal, 'married-joint', unknown)).toEqual(of(flat));
    expect(withheldOf(scales, federal, 'head-of-household', unknown)).toEqual(of(low));
    expect(withheldOf({ ...scales, steps: {} }, federal, 'single', unknown)).toBeNull();
  });
});

describe('by tables', () => {
  const scale: Scale = {
    brackets: low,
    deduction: usd(300),
    deductionLost: LEVEL,
    deductsFederalTax: false,
    taxAdded: LEVEL,
    ofSingle: false,
  };

  it('goes by what is owed, if that is known by brackets', () => {
    const owed: OwedBy = { by: 'scale', scale };
    expect(withheldOf({ byTables: true }, federal, 'single', owed)).toEqual({
      by: 'tables',
      scale,
    });
    expect(withheldOf({ byTables: true }, federal, 'single', unknown)).toBeNull();
  });

  it('starts from the wages of the year, less the deduction', () => {
    expect(onWithheld({ by: 'tables', scale }, { ...paid(700), annual: usd(1500) })).toEqual({
      start: 120_000,
      bands: [
        { from: 0, to: 100_000, rate: 0.01 },
        { from: 100_000, to: null, rate: 0.02 },
      ],
    });
  });
});

describe('on a scale of rates', () => {
  const scale: RateScale = { by: 'wages', stepFor: 'each-dollar', steps: low };
  const before = { ...paid(700, 200), annual: usd(1500) };
  const bands = [
    { from: 0, to: 100_000, rate: 0.01 },
    { from: 100_000, to: null, rate: 0.02 },
  ];

  it.each([
    ['wages', 70_000],
    ['supplemental-wages', 20_000],
    ['annual-wages', 150_000],
  ] as const)('by %s a bonus starts at %d cents', (by, start) => {
    expect(onWithheld({ ...scale, by }, before)).toEqual({ start, bands, by });
  });

  it.each([
    [999.99, 0.01, 0, 100_000],
    [1000, 0.02, 100_000, null],
  ])('with one step for the whole bonus, wages of $%d choose it', (annual, chosen, from, to) => {
    const whole: RateScale = { ...scale, by: 'annual-wages', stepFor: 'whole-bonus' };
    const levy = onWithheld(whole, { ...before, annual: usd(annual) });
    expect(levy.start).toBe(usd(annual));
    expect(levy.bands).toEqual([{ from: 0, to: null, rate: chosen }]);
    expect(levy).toMatchObject({ by: 'annual-wages', step: { from, to } });
  });
});

describe('the wages of the whole year', () => {
  it('are stated, or those paid so far, or a usual salary', () => {
    expect(annualWages({ ...paid(700), annual: usd(1500) })).toBe(150_000);
    expect(annualWages({ ...paid(700), annual: usd(0) })).toBe(0);
    expect(annualWages(paid(700))).toBe(70_000);
    expect(annualWages(paid(0.01))).toBe(1);
    expect(annualWages(paid(0))).toBe(15_000_000);
  });
});
