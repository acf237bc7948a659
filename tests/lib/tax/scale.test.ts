import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cents } from '../../../src/lib/money.ts';
import { rate } from '../../../src/lib/rate.ts';
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
  deductionShrinksAbove: null,
  deductionGoneAbove: usd(5000),
  ofSingle: false,
};

/** 1,000 off up to 2,000 of income, nothing from 6,000 on: 25 cents less with every dollar. */
const shrinking: Scale = {
  ...scale,
  deduction: usd(1000),
  deductionShrinksAbove: usd(2000),
  deductionGoneAbove: usd(6000),
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
    expect(taxable({ ...scale, deductionGoneAbove: null }, usd(9000))).toBe(890_000);
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

  it('has bands that follow one another on income', () => {
    expect(onScale(shrinking, usd(0))).toEqual({
      start: 0,
      bands: [
        { from: 100_000, to: 200_000, rate: 0.02 },
        { from: 200_000, to: 360_000, rate: 0.025 },
        { from: 360_000, to: 600_000, rate: 0.125 },
        { from: 600_000, to: null, rate: 0.1 },
      ],
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

  it('has the brackets as they are where the deduction goes in one step, or never', () => {
    const bands = [
      { from: 0, to: 300_000, rate: 0.02 },
      { from: 300_000, to: null, rate: 0.1 },
    ];
    expect(onScale(scale, usd(4000))).toEqual({ start: 390_000, bands });
    expect(onScale({ ...scale, deductionGoneAbove: null }, usd(9000))).toEqual({
      start: 890_000,
      bands,
    });
  });
});
