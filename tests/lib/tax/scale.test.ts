import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cents } from '../../../src/lib/money.ts';
import { rate } from '../../../src/lib/rate.ts';
import { changeAt, LEVEL } from '../../../src/lib/tax/curve.ts';
import { taxLines } from '../../../src/lib/tax/levy.ts';
import type { Scale } from '../../../src/lib/tax/rules.ts';
import { onScale, taxable } from '../../../src/lib/tax/scale.ts';
import { usd } from './on-file.ts';

const scale: Scale = {
  brackets: [
    { upTo: usd(3000), rate: rate(0.02) },
    { upTo: null, rate: rate(0.1) },
  ],
  deduction: usd(100),
  deductionLost: { slopes: [], jumps: [{ at: usd(5000), by: usd(100) }] },
  deductsFederalTax: false,
  taxAdded: LEVEL,
  ofSingle: false,
};

/** 1,000 off up to 2,000 of income, nothing from 6,000 on: 25 cents less with every dollar. */
const shrinking: Scale = {
  ...scale,
  deduction: usd(1000),
  deductionLost: { slopes: [{ from: usd(2000), to: usd(6000), each: 0.25 }], jumps: [] },
};

/** In dollars. */
function taxOn(bonus: number, income: number, of: Scale = shrinking): number {
  const levy = { code: 'state-income' as const, name: null, ...onScale(of, usd(income)) };
  return taxLines([levy], usd(bonus)).reduce((total, { amount }) => total + amount, 0) / 100;
}

describe('taxable income', () => {
  it.each([
    [5000, 4900],
    [5000.01, 5000.01],
    [40, -60],
  ])('of $%d is $%d, as long as there is a deduction', (income, expected) => {
    expect(taxable(scale, usd(income))).toBe(Math.round(expected * 100));
    expect(taxable({ ...scale, deductionLost: LEVEL }, usd(9000))).toBe(890_000);
  });

  it.each([
    [1500, 500],
    [2000, 1000],
    [2000.04, 1000.05],
    [4000, 3500],
    [5999.99, 5999.99],
    [6000, 6000],
    [7000, 7000],
  ])('of $%d is $%d while the deduction shrinks', (income, expected) => {
    expect(taxable(shrinking, usd(income))).toBe(Math.round(expected * 100));
  });
});

describe('a bonus while the deduction shrinks', () => {
  it('is taxed on more than itself: 400 takes 100 of the deduction with it', () => {
    expect(taxOn(400, 4000)).toBe(50);
  });

  it('crosses the start, a bracket and the end', () => {
    // Taxable 500 to 7,000: 2,500 at 2 % and 4,000 at 10 %.
    expect(taxOn(5500, 1500)).toBe(450);
    // Taxable 1,500 to 3,000: 2 % alone, up to an income of 3,600.
    expect(taxOn(1200, 2400)).toBe(30);
    expect(taxOn(1300, 2400)).toBe(42.5);
  });

  it('is taxed as ever once the deduction is gone, and before it shrinks', () => {
    expect(taxOn(1000, 6000)).toBe(100);
    expect(taxOn(1000, 200)).toBe(4);
  });

  it('is the tax with it less the tax without it, to a cent', () => {
    const amount = fc.integer({ min: 0, max: 1_000_000 }).map((value) => value / 100);
    const all = (income: number) => {
      const left = Math.max(0, taxable(shrinking, usd(income)));
      return Math.min(left, 300_000) * 0.02 + Math.max(0, left - 300_000) * 0.1;
    };
    fc.assert(
      fc.property(amount, amount, (bonus, income) => {
        const difference = all(income + bonus) - all(income);
        expect(Math.abs(taxOn(bonus, income) * 100 - difference)).toBeLessThanOrEqual(1.01);
      }),
    );
  });

  it('whatever else changes, too', () => {
    const dollars = fc.integer({ min: 0, max: 8000 });
    const jumps = fc.array(
      fc.record({ at: dollars.map(usd), by: fc.integer({ min: 0, max: 5000 }).map(cents) }),
      { maxLength: 4 },
    );
    const slopes = fc
      .array(
        fc.record({
          from: dollars.map(usd),
          length: fc.option(fc.integer({ min: 1, max: 4000 }).map(usd)),
          each: fc.constantFrom(-0.3, -0.1, 0.05, 0.25),
        }),
        { maxLength: 3 },
      )
      .map((all) =>
        all.map(({ from, length, each }) => ({
          from,
          to: length === null ? null : cents(from + length),
          each,
        })),
      );
    const rises = slopes.map((all) =>
      all.map((one) => ({ ...one, each: Math.abs(one.each) / 10 })),
    );
    const any = fc.record({
      deductionLost: fc.record({ slopes, jumps }),
      taxAdded: fc.record({ slopes: rises, jumps }),
    });
    const amount = fc.integer({ min: 0, max: 1_000_000 }).map((value) => value / 100);
    // From where all is taxed: below zero nothing is added.
    const start = 4000;
    fc.assert(
      fc.property(any, amount, amount, (curves, bonus, more) => {
        const of = { ...scale, ...curves };
        const all = (income: number) => {
          const left = taxable(of, usd(income));
          const on = Math.min(left, 300_000) * 0.02 + Math.max(0, left - 300_000) * 0.1;
          return on + changeAt(of.taxAdded, usd(income));
        };
        const difference = all(start + more + bonus) - all(start + more);
        expect(Math.abs(taxOn(bonus, start + more, of) * 100 - difference)).toBeLessThanOrEqual(3);
      }),
    );
  });

  it('has bands that follow one another on income', () => {
    expect(onScale(shrinking, usd(0))).toEqual({
      start: 0,
      bands: [
        { from: 100_000, to: 200_000, rate: 0.02 },
        { from: 200_000, to: 360_000, rate: 0.025 },
        { from: 360_000, to: 600_000, rate: 0.125 },
        { from: 600_000, to: null, rate: 0.1 },
      ],
      cliffs: [],
    });
    expect(onScale(shrinking, cents(600_000)).bands).toHaveLength(2);
  });

  it('has the brackets above its end where they are', () => {
    const brackets = [
      { upTo: usd(9000), rate: rate(0.02) },
      { upTo: null, rate: rate(0.1) },
    ];
    expect(onScale({ ...shrinking, brackets }, usd(0)).bands).toEqual([
      { from: 100_000, to: 200_000, rate: 0.02 },
      { from: 200_000, to: 600_000, rate: 0.025 },
      { from: 600_000, to: 900_000, rate: 0.02 },
      { from: 900_000, to: null, rate: 0.1 },
    ]);
  });

  it('has a bracket that ends while it shrinks', () => {
    const brackets = [
      { upTo: usd(5000), rate: rate(0.02) },
      { upTo: null, rate: rate(0.1) },
    ];
    // 2,000 + (5,000 − 1,000) ÷ 1.25.
    expect(onScale({ ...shrinking, brackets }, usd(0)).bands).toEqual([
      { from: 100_000, to: 200_000, rate: 0.02 },
      { from: 200_000, to: 520_000, rate: 0.025 },
      { from: 520_000, to: 600_000, rate: 0.125 },
      { from: 600_000, to: null, rate: 0.1 },
    ]);
  });

  it('has the brackets as they are where the deduction stays', () => {
    const bands = [
      { from: 0, to: 300_000, rate: 0.02 },
      { from: 300_000, to: null, rate: 0.1 },
    ];
    const flat = { ...scale, deductionLost: LEVEL };
    expect(onScale(flat, usd(9000))).toEqual({ start: 890_000, bands });
    expect(onScale(scale, usd(5000.01))).toEqual({ start: 500_001, bands });
  });
});

describe('a deduction that goes at once', () => {
  it('is taxed like pay, on top of it: 100 × 10 %', () => {
    expect(taxOn(1, 5000, scale)).toBe(10.1);
    expect(taxOn(0.01, 5000, scale)).toBe(10);
    expect(taxOn(1, 4999, scale)).toBe(0.1);
    expect(taxOn(1, 5000.01, scale)).toBe(0.1);
    // 500 up to the cliff, 100 of deduction, and 500 above.
    expect(taxOn(1000, 4500, scale)).toBe(110);
  });

  it('leaves one band of one rate, and a cliff', () => {
    expect(onScale(scale, usd(4000))).toEqual({
      start: 400_000,
      bands: [
        { from: 10_000, to: 310_000, rate: 0.02 },
        { from: 310_000, to: null, rate: 0.1 },
      ],
      cliffs: [{ at: 500_000, basis: 10_000, rate: 0.1 }],
    });
  });

  it('is taxed by every bracket that it jumps over', () => {
    // Taxable 2,950 before 3,050 of income, then 3,050: 50 at 2 % and 50 at 10 %.
    const low = {
      ...scale,
      deductionLost: { slopes: [], jumps: [{ at: usd(3050), by: usd(100) }] },
    };
    expect(onScale(low, usd(0)).cliffs).toEqual([
      { at: 305_000, basis: 5000, rate: 0.02 },
      { at: 305_000, basis: 5000, rate: 0.1 },
    ]);
    expect(onScale(low, usd(0)).bands).toEqual([
      { from: 10_000, to: 305_000, rate: 0.02 },
      { from: 305_000, to: null, rate: 0.1 },
    ]);
    expect(taxOn(1, 3050, low)).toBe(6.1);
  });

  it('costs nothing in a bracket without tax, or below zero', () => {
    const untaxed = { ...scale, brackets: [{ upTo: null, rate: rate(0) }] };
    expect(onScale(untaxed, usd(0)).cliffs).toEqual([]);
    const early = {
      ...scale,
      deductionLost: { slopes: [], jumps: [{ at: usd(20), by: usd(50) }] },
    };
    // Taxable −80, then −30.
    expect(onScale(early, usd(0)).cliffs).toEqual([]);
    expect(taxOn(40, 20, early)).toBe(0.2);
  });
});

describe('tax on top of the brackets', () => {
  const recaptured: Scale = {
    ...scale,
    deductionLost: LEVEL,
    taxAdded: {
      slopes: [{ from: usd(2000), to: usd(4000), each: 0.01 }],
      jumps: [{ at: usd(4500), by: usd(30) }],
    },
  };

  it('is a rate more while it rises', () => {
    expect(onScale(recaptured, usd(0)).bands).toEqual([
      { from: 10_000, to: 200_000, rate: 0.02 },
      { from: 200_000, to: 310_000, rate: 0.03 },
      { from: 310_000, to: 400_000, rate: 0.11 },
      { from: 400_000, to: null, rate: 0.1 },
    ]);
  });

  it('may come at once', () => {
    expect(onScale(recaptured, usd(4500)).cliffs).toEqual([{ at: 450_000, basis: 3000, rate: 1 }]);
    expect(taxOn(1, 4500, recaptured)).toBe(30.1);
    expect(taxOn(1, 4500.01, recaptured)).toBe(0.1);
  });

  it('and a deduction that falls in steps together', () => {
    const jumps = [1000, 2000, 3000].map((at) => ({ at: usd(at), by: usd(30) }));
    const of = { ...recaptured, deductionLost: { slopes: [], jumps } };
    // Taxable 400 to 3,490 of 2 % on 2,600 and 10 % on 490; 1 % of 1,000 … 3,500 above 2,000.
    expect(taxOn(3000, 500, of)).toBe(52 + 49 + 15);
  });
});
