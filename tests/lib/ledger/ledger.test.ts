import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Entry,
  isLedgerMonth,
  KINDS,
  ledgerOf,
  monthSums,
  monthsByKind,
  runningSums,
  sumOfKind,
  sumOfYear,
  sumUpTo,
  sumWhere,
  yearSum,
  yearSums,
} from '../../../src/lib/ledger/ledger.ts';
import { cents } from '../../../src/lib/money.ts';

const small = ledgerOf([
  { month: 0, kind: 'other', amount: cents(1) },
  { month: 1, kind: 'base', amount: cents(1000) },
  { month: 1, kind: 'signing-bonus', amount: cents(20_00) },
  { month: 12, kind: 'equity', amount: cents(300) },
  { month: 13, kind: 'equity', amount: cents(40_000) },
  { month: 24, kind: 'repayment', amount: cents(-5) },
  { month: 25, kind: 'base', amount: cents(7) },
]);

describe('a small ledger', () => {
  it('adds up each year by kind; months 0 and 12 belong to year 1', () => {
    expect(yearSum(small, 1)).toEqual({
      year: 1,
      base: 1000,
      signingBonus: 2000,
      equity: 300,
      other: 1,
      repayment: 0,
      total: 3301,
    });
    expect(yearSum(small, 2)).toEqual({
      year: 2,
      base: 0,
      signingBonus: 0,
      equity: 40_000,
      other: 0,
      repayment: -5,
      total: 39_995,
    });
  });

  it('lists the years asked for, and no other', () => {
    expect(yearSums(small, 3).map(({ year, total }) => [year, total])).toEqual([
      [1, 3301],
      [2, 39_995],
      [3, 7],
    ]);
    expect(yearSums(small, 0)).toEqual([]);
  });

  it('adds up one kind', () => {
    expect(sumOfKind(small, 'equity')).toBe(40_300);
    expect(sumOfKind(small, 'repayment')).toBe(-5);
    expect(sumOfYear(small, 1, 'equity')).toBe(300);
    expect(sumOfYear(small, 4, 'equity')).toBe(0);
  });

  it('adds up to the end of a month, that month included', () => {
    expect(sumUpTo(small, 0)).toBe(1);
    expect(sumUpTo(small, 1)).toBe(3001);
    expect(sumUpTo(small, 11)).toBe(3001);
    expect(sumUpTo(small, 12)).toBe(3301);
    expect(sumUpTo(small, 72)).toBe(43_303);
  });

  it('lists each month from 0, and the running sum', () => {
    expect(monthSums(small, 2)).toEqual([1, 3000, 0]);
    expect(runningSums(small, 2)).toEqual([1, 3001, 3001]);
    expect(runningSums(small, 0)).toEqual([1]);
  });

  it('adds up nothing to zero', () => {
    expect(sumWhere([], () => true)).toBe(0);
    expect(runningSums([], 1)).toEqual([0, 0]);
  });
});

describe('months', () => {
  it.each([0, 1, 72])('takes %d', (month) => {
    expect(isLedgerMonth(month)).toBe(true);
    expect(ledgerOf([{ month, kind: 'base', amount: cents(1) }])).toHaveLength(1);
  });

  it.each([-1, 73, 1.5, Number.NaN, Number.POSITIVE_INFINITY])('refuses %d', (month) => {
    expect(isLedgerMonth(month)).toBe(false);
    expect(() => ledgerOf([{ month, kind: 'base', amount: cents(1) }])).toThrow(
      new RangeError(`not a month of the ledger: ${month}`),
    );
  });
});

describe('parts add up', () => {
  const entry: fc.Arbitrary<Entry> = fc.record({
    month: fc.integer({ min: 0, max: 72 }),
    kind: fc.constantFrom(...KINDS),
    amount: fc.integer({ min: -10_000_000_000, max: 10_000_000_000 }).map(cents),
  });
  const entries = fc.array(entry, { maxLength: 60 });

  it('by year, by kind, by month and to the last month alike', () => {
    fc.assert(
      fc.property(entries, (list) => {
        const ledger = ledgerOf(list);
        const all = list.reduce((total, { amount }) => total + amount, 0);
        const years = yearSums(ledger, 6);
        expect(years.reduce((total, year) => total + year.total, 0)).toBe(all);
        expect(KINDS.reduce((total, kind) => total + sumOfKind(ledger, kind), 0)).toBe(all);
        expect(monthSums(ledger, 72).reduce((total, inMonth) => total + inMonth, 0)).toBe(all);
        expect(sumUpTo(ledger, 72)).toBe(all);
        expect(runningSums(ledger, 72).at(-1)).toBe(all);
        for (const { base, signingBonus, equity, other, repayment, total } of years) {
          expect(base + signingBonus + equity + other + repayment).toBe(total);
        }
      }),
    );
  });

  it('the running sum is the sum up to each month', () => {
    fc.assert(
      fc.property(entries, fc.integer({ min: 0, max: 72 }), (list, month) => {
        expect(runningSums(list, 72)[month]).toBe(sumUpTo(list, month));
      }),
    );
  });
});

describe('month by month and kind', () => {
  const months = monthsByKind(small, 25);

  it('is every month from the first, with all that has come in by then', () => {
    expect(months).toHaveLength(25);
    expect(months[11]).toEqual({
      month: 12,
      base: 0,
      signingBonus: 0,
      equity: 300,
      other: 0,
      repayment: 0,
      total: 300,
      soFar: 3301,
    });
    expect(months[24]).toMatchObject({ month: 25, base: 7, total: 7, soFar: 43_303 });
  });

  it('counts what comes before the first day with the first month', () => {
    expect(months[0]).toMatchObject({ month: 1, base: 1000, other: 1, total: 3001, soFar: 3001 });
  });
});
