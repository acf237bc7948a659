import { describe, expect, it } from 'vitest';
import { cents } from '../../../src/lib/money.ts';
import { rate } from '../../../src/lib/rate.ts';
import {
  after,
  bandsAbove,
  bandsOfBrackets,
  cliffsPassed,
  firstBand,
  flatBands,
  kinksOf,
  type Levy,
  payrollBands,
  taxLines,
} from '../../../src/lib/tax/levy.ts';
import { usd } from './on-file.ts';

const brackets = [
  { upTo: usd(100), rate: rate(0.1) },
  { upTo: usd(300), rate: rate(0) },
  { upTo: null, rate: rate(0.3) },
];
const levy = (start: number, bands = bandsOfBrackets(brackets)): Levy => ({
  code: 'state-income',
  name: 'CA',
  start: usd(start),
  bands,
});

describe('bands', () => {
  it('of brackets start where the one before ends', () => {
    expect(bandsOfBrackets(brackets)).toEqual([
      { from: 0, to: 10_000, rate: 0.1 },
      { from: 10_000, to: 30_000, rate: 0 },
      { from: 30_000, to: null, rate: 0.3 },
    ]);
    expect(bandsAbove(usd(200), rate(0.009))).toEqual([{ from: 20_000, to: null, rate: 0.009 }]);
    expect(flatBands(rate(0.05))).toEqual([{ from: 0, to: null, rate: 0.05 }]);
  });

  it.each([
    [null, null, null],
    [1000, null, 100_000],
    [null, 31.2, 624_000],
    [1000, 31.2, 100_000],
    [10_000, 31.2, 624_000],
    // 31.21 ÷ 0.005 = 6,242; 0.01 ÷ 0.005 = 2.
    [null, 0.01, 200],
  ])('of a payroll tax with base %d and most %d end at %d', (wageBase, maxAnnual, to) => {
    const tax = {
      rate: rate(0.005),
      wageBase: wageBase === null ? null : usd(wageBase),
      maxAnnual: maxAnnual === null ? null : usd(maxAnnual),
    };
    expect(payrollBands(tax)).toEqual([{ from: 0, to, rate: 0.005 }]);
  });

  it('of a payroll tax of zero have no yearly amount to reach', () => {
    const tax = { rate: rate(0), wageBase: null, maxAnnual: usd(10) };
    expect(payrollBands(tax)).toEqual([{ from: 0, to: null, rate: 0 }]);
    expect(payrollBands({ ...tax, maxAnnual: usd(0) })[0]?.to).toBeNull();
  });

  it('of one that nobody earns enough to reach its yearly amount, neither', () => {
    const tax = { rate: rate(1e-12), wageBase: null, maxAnnual: usd(10) };
    expect(payrollBands(tax)).toEqual([{ from: 0, to: null, rate: 1e-12 }]);
    const base = { ...tax, wageBase: usd(100) };
    expect(payrollBands(base)).toEqual([{ from: 0, to: 10_000, rate: 1e-12 }]);
    // 10 ÷ 0.00000000002 is half a trillion dollars.
    expect(payrollBands({ ...tax, rate: rate(2e-11) })[0]?.to).toBe(50_000_000_000_000);
    const half = { ...tax, rate: rate(0.5), maxAnnual: usd(500_000_000_000) };
    expect(payrollBands(half)[0]?.to).toBe(100_000_000_000_000);
  });
});

describe('lines', () => {
  it('are one a band, without those of nothing', () => {
    expect(taxLines([levy(50)], usd(400))).toEqual([
      {
        code: 'state-income',
        amount: 500,
        detail: { from: 0, to: 10_000, rate: 0.1, name: 'CA', basis: 5000 },
      },
      {
        code: 'state-income',
        amount: 4500,
        detail: { from: 30_000, to: null, rate: 0.3, name: 'CA', basis: 15_000 },
      },
    ]);
    expect(taxLines([levy(50)], usd(0))).toEqual([]);
    expect(taxLines([levy(400)], usd(1))).toHaveLength(1);
  });

  it('of cliffs that are passed are one a rate, from the first to the last', () => {
    const cliffs = [
      { at: usd(10), basis: usd(7), rate: rate(0.1) },
      { at: usd(20), basis: usd(5), rate: rate(1) },
      { at: usd(30), basis: usd(3), rate: rate(0.1) },
      { at: usd(40), basis: usd(2), rate: rate(0.1) },
      { at: usd(50), basis: usd(1), rate: rate(0.1) },
    ];
    const over = { ...levy(10), cliffs };
    expect(taxLines([over], usd(40)).slice(1)).toEqual([
      {
        code: 'state-income',
        amount: 120,
        detail: { from: 1000, to: 4000, rate: 0.1, name: 'CA', basis: 1200 },
      },
      {
        code: 'state-income',
        amount: 500,
        detail: { from: 2000, to: 2000, rate: 1, name: 'CA', basis: 500 },
      },
    ]);
    expect(cliffsPassed(over, usd(10)).map(({ at }) => at)).toEqual([1000]);
    expect(cliffsPassed(over, usd(10.01)).map(({ at }) => at)).toEqual([1000, 2000]);
    expect(cliffsPassed(levy(10), usd(10))).toEqual([]);
    expect(kinksOf([over])).toEqual([1000, 2000, 3000, 4000, 9000, 29_000]);
  });

  it('start at zero for what is below it', () => {
    expect(taxLines([levy(-30)], usd(40)).map(({ detail }) => detail.basis)).toEqual([1000]);
    expect(taxLines([levy(-30)], usd(30))).toEqual([]);
  });
});

describe('the first band', () => {
  it('is the one that the next cent falls into', () => {
    expect(firstBand(levy(0))?.rate).toBe(0.1);
    expect(firstBand(levy(99.99))?.rate).toBe(0.1);
    expect(firstBand(levy(100))?.rate).toBe(0);
    expect(firstBand(levy(300))?.rate).toBe(0.3);
    expect(firstBand(levy(-0.01))).toBeUndefined();
    expect(firstBand(after(levy(-0.01), cents(1)))?.rate).toBe(0.1);
  });
});

describe('kinks', () => {
  it('are told in cents of bonus, each once, in rising order', () => {
    expect(kinksOf([levy(50), levy(0, bandsAbove(usd(50), rate(0.1)))])).toEqual([5000, 25_000]);
    expect(kinksOf([levy(-10)])).toEqual([1000, 11_000, 31_000]);
    expect(kinksOf([levy(100), levy(300)])).toEqual([20_000]);
    expect(kinksOf([levy(-10, bandsAbove(usd(50), rate(0.1)))])).toEqual([6000]);
    expect(kinksOf([])).toEqual([]);
  });
});
