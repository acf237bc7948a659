import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calculateLeaving } from '../../../src/lib/leaving/calculate.ts';
import { keptCurve } from '../../../src/lib/ledger/kept.ts';
import { sumUpTo } from '../../../src/lib/ledger/ledger.ts';
import type { Pay } from '../../../src/lib/ledger/pay.ts';
import { calculateOffer } from '../../../src/lib/offer/calculate.ts';
import { rate } from '../../../src/lib/rate.ts';
import { anyPay, raise, share } from '../leaving/any.ts';
import { NOTHING, usd } from '../offer/pays.ts';

const LEDGER = { horizonYears: 6, raise: rate(0) };

describe('what is kept of a job', () => {
  it('is what was paid, less what is owed of bonus and relocation money', () => {
    const pay: Pay = {
      ...NOTHING,
      base: usd(12_000),
      signingBonus: {
        year1: usd(2400),
        year2: usd(0),
        paid: 'two-lumps',
        repayment: { kind: 'pro-rata', windowMonths: 24, owed: 'gross' },
      },
      relocation: {
        amount: usd(600),
        repayment: { kind: 'cliff', windowMonths: 2, owed: 'net' },
      },
    };
    const { ledger } = calculateOffer(pay, LEDGER);
    // 1,000 + 2,400 − 2,300 − 600 × 0.75; then 2,000 + 2,400 − 2,200; relocation is never counted as received
    expect(keptCurve(pay, ledger, rate(0.25), 3)).toEqual([0, 65_000, 220_000, 330_000]);
  });

  it('is all pay of the leaving curve without the relocation money', () => {
    fc.assert(
      fc.property(anyPay, raise, share, (pay, raised, withheldRate) => {
        const { ledger } = calculateOffer(pay, { horizonYears: 6, raise: raised });
        const curve = keptCurve(pay, ledger, withheldRate, 72);
        const leaving = calculateLeaving({
          pay,
          raise: raised,
          withheldRate,
          month: 72,
          lastMonth: 72,
        });
        expect(curve).toEqual(leaving.months.map((row) => row.keptWithPay - row.relocation));
        expect(curve[72]).toBe(sumUpTo(ledger, 72) - leaving.at.owedSigningBonus);
      }),
    );
  });
});
