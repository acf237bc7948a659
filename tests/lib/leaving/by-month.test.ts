import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { keptByMonth, leadsOf } from '../../../src/lib/leaving/by-month.ts';
import { keptCurve } from '../../../src/lib/ledger/kept.ts';
import type { Pay } from '../../../src/lib/ledger/pay.ts';
import { calculateOffer } from '../../../src/lib/offer/calculate.ts';
import { rate } from '../../../src/lib/rate.ts';
import { NOTHING, usd } from '../offer/pays.ts';
import { anyPay, isAmount, raise, share } from './any.ts';

/** 1,000 a month, a lump of 2,400 that is reclaimed over two years, 600 for the move, reclaimed whole within two months. */
const PAY: Pay = {
  ...NOTHING,
  base: usd(12_000),
  signingBonus: {
    year1: usd(2400),
    year2: usd(0),
    paid: 'two-lumps',
    repayment: { kind: 'pro-rata', windowMonths: 24, owed: 'gross' },
  },
  oneOffs: [{ label: 'Stipend', month: 2, amount: usd(50) }],
  relocation: { amount: usd(600), repayment: { kind: 'cliff', windowMonths: 2, owed: 'net' } },
};

describe('what is kept by month', () => {
  const months = keptByMonth(PAY, rate(0), rate(0.25), 2);

  it('is every part, with what is owed back as negative amounts', () => {
    expect(months).toHaveLength(3);
    expect(months[1]).toEqual({
      base: 100_000,
      signingBonus: 240_000,
      equity: 0,
      other: 0,
      owedSigningBonus: -230_000,
      owedRelocation: -45_000,
      total: 65_000,
    });
    expect(months[2]).toMatchObject({ other: 5000, owedRelocation: 0, total: 225_000 });
  });

  it('is nothing before the first day', () => {
    expect(Object.values(months[0] ?? {}).every((amount) => Object.is(amount, 0))).toBe(true);
  });

  it('adds up to what the comparison goes by', () => {
    fc.assert(
      fc.property(anyPay, raise, share, (pay, raised, withheldRate) => {
        const { ledger } = calculateOffer(pay, { horizonYears: 6, raise: raised });
        const kept = keptByMonth(pay, raised, withheldRate, 72);
        expect(kept.map(({ total }) => total)).toEqual(keptCurve(pay, ledger, withheldRate, 72));
        expect(kept.every((parts) => Object.values(parts).every(isAmount))).toBe(true);
      }),
    );
  });
});

describe('the lead by month', () => {
  it('is the difference, negative where ours is behind', () => {
    const ours = keptByMonth(PAY, rate(0), rate(0.25), 2);
    const theirs = keptByMonth({ ...NOTHING, base: usd(12_600) }, rate(0), rate(0), 2);
    expect(leadsOf(ours, theirs)).toEqual([0, -40_000, 15_000]);
  });
});
