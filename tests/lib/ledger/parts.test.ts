import { describe, expect, it } from 'vitest';
import { grantOfValue } from '../../../src/lib/ledger/grant.ts';
import {
  afterHorizon,
  endsByItself,
  linesBy,
  paidAfter,
  partsOf,
} from '../../../src/lib/ledger/parts.ts';
import type { Pay, WayPaid } from '../../../src/lib/ledger/pay.ts';
import { yearsOf } from '../../../src/lib/ledger/years.ts';
import { rate } from '../../../src/lib/rate.ts';
import { NO_BONUS, NOTHING, usd } from '../offer/pays.ts';

const TENTH = rate(0.1);

/** The parts of a pay without its base, which is always there. */
const besides = (pay: Partial<Pay>) =>
  partsOf({ ...NOTHING, ...pay }, TENTH).filter(({ kind }) => kind !== 'base');

describe('base', () => {
  it('is a part for each of six years, raised once a year', () => {
    const parts = partsOf({ ...NOTHING, base: usd(100_000) }, TENTH);
    // 100,000 × 1.1^n
    expect(parts.map(({ amount }) => amount)).toEqual([
      10_000_000, 11_000_000, 12_100_000, 13_310_000, 14_641_000, 16_105_100,
    ]);
    expect(parts[2]).toEqual({
      kind: 'base',
      amount: 12_100_000,
      first: 25,
      count: 12,
      line: { code: 'base', detail: { year: 3, annual: 12_100_000, raise: 0.1 } },
    });
  });

  it('has the employer’s own raise before the assumed one', () => {
    const parts = partsOf({ ...NOTHING, base: usd(100_000), raise: rate(0) }, TENTH);
    expect(parts[5]).toMatchObject({ amount: 10_000_000, line: { detail: { raise: 0 } } });
  });
});

describe('a signing bonus', () => {
  it.each<[WayPaid, number, number]>([
    ['instalments', 12, 12],
    ['lump-then-instalments', 1, 12],
    ['two-lumps', 1, 1],
  ])('in %s comes in %d and %d parts', (paid, count1, count2) => {
    const signingBonus = { year1: usd(24_000), year2: usd(12_000), paid };
    expect(besides({ signingBonus })).toEqual([
      {
        kind: 'signing-bonus',
        amount: 2_400_000,
        first: 1,
        count: count1,
        line: { code: 'signing-bonus', detail: { year: 1, paid } },
      },
      {
        kind: 'signing-bonus',
        amount: 1_200_000,
        first: 13,
        count: count2,
        line: { code: 'signing-bonus', detail: { year: 2, paid } },
      },
    ]);
  });

  it('of nothing is no part', () => {
    expect(besides({ signingBonus: { ...NO_BONUS, year2: usd(1) } })).toHaveLength(1);
    expect(besides({})).toEqual([]);
  });
});

describe('other parts', () => {
  it('a cash bonus comes at the end of each year, off the base of that year', () => {
    const cashBonus = { target: rate(0.1), payout: rate(0.5) };
    const bonuses = besides({ base: usd(100_000), cashBonus });
    expect(bonuses).toHaveLength(6);
    // 110,000 × 0.05
    expect(bonuses[1]).toEqual({
      kind: 'other',
      amount: 550_000,
      first: 24,
      count: 1,
      line: { code: 'cash-bonus', detail: { year: 2, base: 11_000_000, share: 0.05 } },
    });
  });

  it('a vest names its grant and how it grew', () => {
    const flat = grantOfValue(usd(900), [{ month: 6, fraction: rate(1) }], rate(0));
    const grown = grantOfValue(usd(2000), [{ month: 24, fraction: rate(1) }], rate(0.5));
    expect(besides({ grants: [flat, grown] })).toEqual([
      {
        kind: 'equity',
        amount: 90_000,
        first: 6,
        count: 1,
        line: {
          code: 'vest',
          detail: { grant: 1, month: 6, value: 90_000, fraction: 1, growth: 1 },
        },
      },
      {
        kind: 'equity',
        amount: 450_000,
        first: 24,
        count: 1,
        line: {
          code: 'vest',
          detail: { grant: 2, month: 24, value: 200_000, fraction: 1, growth: 2.25 },
        },
      },
    ]);
  });

  it('what comes or goes once has its month and its label', () => {
    const oneOffs = [{ label: 'Stipend', month: 0, amount: usd(500) }];
    const costs = [{ label: 'License', month: 13, amount: usd(200) }];
    expect(besides({ oneOffs, costs })).toEqual([
      {
        kind: 'other',
        amount: 50_000,
        first: 0,
        count: 1,
        line: { code: 'one-off', detail: { month: 0, label: 'Stipend' } },
      },
      {
        kind: 'other',
        amount: -20_000,
        first: 13,
        count: 1,
        line: { code: 'cost', detail: { month: 13, label: 'License' } },
      },
    ]);
  });
});

describe('parts up to a month, and after it', () => {
  const pay: Pay = {
    ...NOTHING,
    base: usd(12_000),
    signingBonus: { year1: usd(2400), year2: usd(1200), paid: 'instalments' },
    cashBonus: { target: rate(0.1), payout: rate(1) },
    oneOffs: [{ label: 'Stipend', month: 14, amount: usd(70) }],
  };
  const parts = partsOf(pay, rate(0));

  it('have a line each once they have begun', () => {
    expect(linesBy(parts, 13)).toEqual([
      { code: 'base', amount: 1_200_000, detail: { year: 1, annual: 1_200_000, raise: 0 } },
      { code: 'base', amount: 100_000, detail: { year: 2, annual: 1_200_000, raise: 0 } },
      { code: 'signing-bonus', amount: 240_000, detail: { year: 1, paid: 'instalments' } },
      { code: 'signing-bonus', amount: 10_000, detail: { year: 2, paid: 'instalments' } },
      { code: 'cash-bonus', amount: 120_000, detail: { year: 1, base: 1_200_000, share: 0.1 } },
    ]);
  });

  it('are cut off by a horizon, but for base and cash bonus, which go on', () => {
    expect(new Set(parts.filter(endsByItself).map(({ line }) => line.code))).toEqual(
      new Set(['signing-bonus', 'one-off']),
    );
    // 1,200 − one instalment of 100, and 70
    expect(afterHorizon(parts, 13)).toBe(117_000);
    expect(afterHorizon(parts, 72)).toBe(0);
    expect(parts.slice(0, 2).map((part) => paidAfter(part, 13))).toEqual([0, 1_100_000]);
  });

  it('add up by year', () => {
    expect(yearsOf(pay, { horizonYears: 2, raise: rate(0) })).toEqual([
      {
        year: 1,
        base: 1_200_000,
        signingBonus: 240_000,
        equity: 0,
        other: 120_000,
        total: 1_560_000,
      },
      {
        year: 2,
        base: 1_200_000,
        signingBonus: 120_000,
        equity: 0,
        other: 127_000,
        total: 1_447_000,
      },
    ]);
  });
});
