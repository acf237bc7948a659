import { describe, expect, it } from 'vitest';
import { keptAt } from '../../../src/lib/ledger/kept.ts';
import { partsOf } from '../../../src/lib/ledger/parts.ts';
import type { Pay, RepaymentTerms, WayPaid } from '../../../src/lib/ledger/pay.ts';
import { type Lump, lumpsOf, owedAt, owedOn } from '../../../src/lib/ledger/repayment.ts';
import { leavingIssues } from '../../../src/lib/ledger/repayment-issues.ts';
import { rate } from '../../../src/lib/rate.ts';
import { NO_BONUS, NOTHING, usd } from '../offer/pays.ts';

const TERMS: RepaymentTerms = { kind: 'pro-rata', windowMonths: 12, owed: 'gross' };

function paid(way: WayPaid, repayment?: RepaymentTerms): Pay {
  return {
    ...NOTHING,
    signingBonus: { year1: usd(24_000), year2: usd(12_000), paid: way, repayment },
  };
}

describe('the lumps of an offer', () => {
  it('are those of the signing bonus, each of its year, and the relocation money', () => {
    const pay: Pay = { ...paid('two-lumps', TERMS), relocation: { amount: usd(600) } };
    expect(lumpsOf(pay)).toEqual([
      { code: 'signing-bonus', year: 1, month: 1, amount: 2_400_000, terms: TERMS },
      { code: 'signing-bonus', year: 2, month: 13, amount: 1_200_000, terms: TERMS },
      { code: 'relocation', year: null, month: 1, amount: 60_000, terms: undefined },
    ]);
  });

  it('are one where instalments follow, and none of instalments or of nothing', () => {
    expect(lumpsOf(paid('lump-then-instalments')).map(({ amount }) => amount)).toEqual([2_400_000]);
    expect(lumpsOf(paid('instalments'))).toEqual([]);
    expect(lumpsOf({ ...NOTHING, signingBonus: { ...NO_BONUS, paid: 'two-lumps' } })).toEqual([]);
  });
});

describe('what is owed of a lump of $24,000', () => {
  const owed = (terms: Partial<RepaymentTerms> | undefined, month: number, withheld = 0) => {
    const lump: Lump = {
      code: 'signing-bonus',
      year: 2,
      month: 13,
      amount: usd(24_000),
      terms: terms && { ...TERMS, ...terms },
    };
    return owedAt(lump, month, rate(withheld));
  };

  it.each<[string, Partial<RepaymentTerms> | undefined, number, number]>([
    ['nothing before it is paid', {}, 12, 0],
    ['all but a twelfth after its first month', {}, 13, 2_200_000],
    ['a twelfth after eleven months', {}, 23, 200_000],
    ['nothing once the window is over', {}, 24, 0],
    ['nothing later', {}, 30, 0],
    ['all of it, with a cliff', { kind: 'cliff' }, 23, 2_400_000],
    ['nothing after a cliff', { kind: 'cliff' }, 24, 0],
    ['nothing where terms ask for nothing', { kind: 'none' }, 13, 0],
    ['nothing without terms', undefined, 13, 0],
  ])('is %s', (_, terms, month, amount) => {
    expect(owed(terms, month)).toBe(amount);
  });

  it('is less by what was withheld, if it is owed net', () => {
    // 22,000 × 0.75 and 24,000 × 0.75
    expect(owed({ owed: 'net' }, 13, 0.25)).toBe(1_650_000);
    expect(owed({ owed: 'net', kind: 'cliff' }, 13, 0.25)).toBe(1_800_000);
    expect(owed({ owed: 'gross' }, 13, 0.25)).toBe(2_200_000);
  });

  it('is taken off what was paid', () => {
    const pay = paid('two-lumps', TERMS);
    // 24,000 paid, 24,000 × 8 ÷ 12 owed
    expect(keptAt(4, pay, partsOf(pay, rate(0)), rate(0))).toBe(800_000);
  });
});

describe('what to know about leaving early', () => {
  const issues = (pay: Pay, withheld = 0) => leavingIssues(pay, rate(withheld));
  const moved = (repayment?: RepaymentTerms): Pay => ({
    ...NOTHING,
    relocation: { amount: usd(600), repayment },
  });

  it('is nothing where nothing is owed, or all is said', () => {
    expect(issues(NOTHING)).toEqual([]);
    expect(issues(paid('instalments'))).toEqual([]);
    expect(issues(paid('two-lumps', TERMS))).toEqual([]);
    expect(issues(moved(TERMS))).toEqual([]);
  });

  it('is that the letter’s terms are not stated', () => {
    expect(issues(paid('two-lumps'))).toEqual(['repayment-terms-not-stated']);
    expect(issues(moved())).toEqual(['relocation-terms-not-stated']);
    expect(issues({ ...paid('two-lumps', TERMS), relocation: { amount: usd(600) } })).toEqual([
      'relocation-terms-not-stated',
    ]);
  });

  it('is that a net repayment has no rate withheld', () => {
    const net: RepaymentTerms = { ...TERMS, owed: 'net' };
    expect(issues(paid('two-lumps', net))).toEqual(['net-without-rate']);
    expect(issues(moved(net))).toEqual(['net-without-rate']);
    expect(issues(paid('two-lumps', net), 0.22)).toEqual([]);
    expect(issues(paid('two-lumps', TERMS), 0)).toEqual([]);
    expect(issues(paid('two-lumps', { ...net, kind: 'none' }))).toEqual([]);
    expect(
      issues({ ...paid('two-lumps', TERMS), relocation: { amount: usd(1), repayment: net } }),
    ).toEqual(['net-without-rate']);
  });
});

it('of several lumps all is owed that is asked about', () => {
  const move = { amount: usd(600), repayment: { ...TERMS, kind: 'cliff' as const } };
  const lumps = lumpsOf({ ...paid('two-lumps', TERMS), relocation: move });
  // After 6 months 24,000 × 6/12 and all of 600; the second lump is still to come.
  expect(owedOn(6, lumps, rate(0))).toBe(1_260_000);
  expect(owedOn(6, lumps, rate(0), 'signing-bonus')).toBe(1_200_000);
  expect(owedOn(6, lumps, rate(0), 'relocation')).toBe(60_000);
  // After 18 months 12,000 × 6/12 alone.
  expect(owedOn(18, lumps, rate(0))).toBe(600_000);
  expect(owedOn(18, lumps, rate(0), 'relocation')).toBe(0);
  expect(owedOn(6, [], rate(0))).toBe(0);
});
