import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Flow,
  KINDS,
  type Ledger,
  monthSums,
  paidBy,
  paidIn,
  runningSums,
  sumUpTo,
} from '../../../src/lib/ledger/ledger.ts';
import { monthsByKind, yearSums } from '../../../src/lib/ledger/years.ts';
import { cents } from '../../../src/lib/money.ts';

const small: Ledger = [
  { first: 0, count: 1, kind: 'other', amount: cents(1) },
  { first: 1, count: 12, kind: 'base', amount: cents(12_005) },
  { first: 1, count: 1, kind: 'signing-bonus', amount: cents(20_00) },
  { first: 12, count: 1, kind: 'equity', amount: cents(300) },
  { first: 13, count: 1, kind: 'equity', amount: cents(40_000) },
  { first: 24, count: 1, kind: 'other', amount: cents(-5) },
  { first: 25, count: 12, kind: 'base', amount: cents(7) },
];

describe('a flow', () => {
  const twelfths: Flow = { first: 1, count: 12, kind: 'base', amount: cents(12_005) };

  it('comes in equal parts; of cents that do not divide, the earlier months get one each', () => {
    const by = [0, 1, 2, 5, 6, 12, 13].map((month) => paidBy(twelfths, month));
    // 1,001 a month five times, then 1,000
    expect(by).toEqual([0, 1001, 2002, 5005, 6005, 12_005, 12_005]);
  });

  it('may come at once, or be paid by the reader', () => {
    const cost: Flow = { first: 24, count: 1, kind: 'other', amount: cents(-5) };
    expect([23, 24, 25].map((month) => paidBy(cost, month))).toEqual([0, -5, -5]);
    expect(Object.is(paidBy(cost, 0), 0)).toBe(true);
  });

  it('may run across years; months 0 and 12 belong to year 1', () => {
    const across: Flow = { first: 7, count: 12, kind: 'base', amount: cents(1200) };
    expect([1, 2, 3].map((year) => paidIn(across, year))).toEqual([600, 600, 0]);
    const atOnce = (first: number): Flow => ({ first, count: 1, kind: 'other', amount: cents(9) });
    expect([0, 12, 13].map((first) => paidIn(atOnce(first), 1))).toEqual([9, 9, 0]);
  });
});

describe('a small ledger', () => {
  it('adds up each year by kind', () => {
    const year1 = { base: 12_005, signingBonus: 2000, equity: 300, other: 1, total: 14_306 };
    const year2 = { base: 0, signingBonus: 0, equity: 40_000, other: -5, total: 39_995 };
    const year3 = { base: 7, signingBonus: 0, equity: 0, other: 0, total: 7 };
    expect(yearSums(small, 3)).toEqual([
      { year: 1, ...year1 },
      { year: 2, ...year2 },
      { year: 3, ...year3 },
    ]);
    expect(yearSums(small, 0)).toEqual([]);
  });

  it('adds up to the end of a month, that month included', () => {
    expect(sumUpTo(small, 0)).toBe(1);
    expect(sumUpTo(small, 1)).toBe(3002);
    expect(sumUpTo(small, 11)).toBe(13_006);
    expect(sumUpTo(small, 12)).toBe(14_306);
    expect(sumUpTo(small, 72)).toBe(54_308);
    expect(sumUpTo(small, 72, 'equity')).toBe(40_300);
    expect(sumUpTo(small, 12, 'equity')).toBe(300);
    expect(sumUpTo([], 72)).toBe(0);
  });

  it('lists each month from 0, and the running sum', () => {
    expect(monthSums(small, 2)).toEqual([1, 3001, 1001]);
    expect(runningSums(small, 2)).toEqual([1, 3002, 4003]);
    expect(runningSums(small, 0)).toEqual([1]);
    expect(runningSums([], 1)).toEqual([0, 0]);
  });
});

describe('parts add up', () => {
  const flow: fc.Arbitrary<Flow> = fc.record({
    first: fc.integer({ min: 0, max: 61 }),
    count: fc.constantFrom(1, 12),
    kind: fc.constantFrom(...KINDS),
    amount: fc.integer({ min: 0, max: 10_000_000_000 }).map(cents),
  });
  const ledgers = fc.array(flow, { maxLength: 60 });
  const total = (amounts: readonly number[]) => amounts.reduce((sum, amount) => sum + amount, 0);

  it('by year, by kind, by month and to the last month alike', () => {
    fc.assert(
      fc.property(ledgers, (ledger) => {
        const all = total(ledger.map(({ amount }) => amount));
        const years = yearSums(ledger, 6);
        expect(total(years.map((year) => year.total))).toBe(all);
        expect(total(KINDS.map((kind) => sumUpTo(ledger, 72, kind)))).toBe(all);
        expect(total(monthSums(ledger, 72))).toBe(all);
        expect(sumUpTo(ledger, 72)).toBe(all);
        for (const { base, signingBonus, equity, other, total } of years) {
          expect(base + signingBonus + equity + other).toBe(total);
        }
      }),
    );
  });

  it('the running sum is the sum up to each month', () => {
    fc.assert(
      fc.property(ledgers, fc.integer({ min: 0, max: 72 }), (ledger, month) => {
        expect(runningSums(ledger, 72)[month]).toBe(sumUpTo(ledger, month));
      }),
    );
  });

  it('the months of a flow differ by a cent at most, the larger first', () => {
    fc.assert(
      fc.property(flow, (one) => {
        const months = monthSums([one], 72).slice(one.first, one.first + one.count);
        const least = Math.floor(one.amount / one.count);
        expect(months.every((amount) => amount === least || amount === least + 1)).toBe(true);
        expect(months).toEqual(months.toSorted((a, b) => b - a));
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
      base: 1000,
      signingBonus: 0,
      equity: 300,
      other: 0,
      total: 1300,
      soFar: 14_306,
    });
    expect(months[24]).toMatchObject({ month: 25, base: 1, total: 1, soFar: 54_302 });
  });

  it('counts what comes before the first day with the first month', () => {
    expect(months[0]).toMatchObject({ month: 1, base: 1001, other: 1, total: 3002, soFar: 3002 });
  });
});
