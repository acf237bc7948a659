import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  calculateLeaving,
  type Leaving,
  type LeavingInput,
} from '../../../src/lib/leaving/calculate.ts';
import type { LeavingMonth } from '../../../src/lib/leaving/months.ts';
import { grantOfValue } from '../../../src/lib/ledger/grant.ts';
import type { Pay, RepaymentTerms, WayPaid } from '../../../src/lib/ledger/pay.ts';
import { rate } from '../../../src/lib/rate.ts';
import { SCHEDULES } from '../../../src/lib/vesting/presets.ts';
import { NOTHING, usd } from '../offer/pays.ts';
import { anyPay, isAmount, month, raise, share } from './any.ts';

const PRO_RATA: RepaymentTerms = { kind: 'pro-rata', windowMonths: 12, owed: 'gross' };
const CLIFF: RepaymentTerms = { kind: 'cliff', windowMonths: 12, owed: 'gross' };
const NO_TERMS: RepaymentTerms = { kind: 'none', windowMonths: 12, owed: 'gross' };

function bonus(year1: number, year2: number, paid: WayPaid, repayment?: RepaymentTerms): Pay {
  return {
    ...NOTHING,
    signingBonus: { year1: usd(year1), year2: usd(year2), paid, repayment },
  };
}

function relocation(dollars: number, repayment?: RepaymentTerms): Pay {
  return { ...NOTHING, relocation: { amount: usd(dollars), repayment } };
}

function leave(pay: Pay, more: Partial<LeavingInput> = {}): Leaving {
  const usual = { raise: rate(0), withheldRate: rate(0), month: 8, lastMonth: 48 };
  return calculateLeaving({ pay, ...usual, ...more });
}

/** One column of the curve, in dollars. */
function column(result: Leaving, name: keyof LeavingMonth, months: readonly number[]): number[] {
  return months.map((at) => (result.months[at]?.[name] ?? Number.NaN) / 100);
}

describe('instalments', () => {
  const result = leave(bonus(60_000, 0, 'instalments', PRO_RATA));

  it('stop: of $60,000, $40,000 are kept after month 8 and nothing is owed', () => {
    expect(result.at).toEqual({
      month: 8,
      signingBonus: 4_000_000,
      equity: 0,
      relocation: 0,
      owedSigningBonus: 0,
      owedRelocation: 0,
      kept: 4_000_000,
      base: 0,
      other: 0,
      keptWithPay: 4_000_000,
      stops: 2_000_000,
      unvested: 0,
    });
    expect(result.total).toBe(4_000_000);
    expect(result.lines).toEqual([
      { code: 'signing-bonus', amount: 4_000_000, detail: { year: 1, paid: 'instalments' } },
    ]);
    expect(result.issues).toEqual([]);
  });

  it('come in month by month, and then no more', () => {
    expect(column(result, 'kept', [0, 1, 11, 12, 13, 48])).toEqual([
      0, 5000, 55_000, 60_000, 60_000, 60_000,
    ]);
    expect(column(result, 'stops', [0, 1, 12, 48])).toEqual([60_000, 55_000, 0, 0]);
  });

  it('of year 2 are a line of their own from month 13 on', () => {
    const both = bonus(60_000, 24_000, 'instalments');
    expect(leave(both, { month: 12 }).lines).toHaveLength(1);
    expect(leave(both, { month: 13 }).lines[1]).toEqual({
      code: 'signing-bonus',
      amount: 200_000,
      detail: { year: 2, paid: 'instalments' },
    });
    expect(leave(both, { month: 12 }).at.stops).toBe(2_400_000);
  });
});

describe('a lump', () => {
  it('pro rata over 12 months: of $60,000, $20,000 are owed after month 8', () => {
    const result = leave(bonus(60_000, 0, 'lump-then-instalments', PRO_RATA));
    expect(result.at.owedSigningBonus).toBe(2_000_000);
    expect(result.at.kept).toBe(4_000_000);
    expect(result.at.stops).toBe(0);
    expect(result.lines).toEqual([
      {
        code: 'signing-bonus',
        amount: 6_000_000,
        detail: { year: 1, paid: 'lump-then-instalments' },
      },
      {
        code: 'repay-signing-bonus',
        amount: -2_000_000,
        detail: { year: 1, lump: 6_000_000, months: 8, terms: PRO_RATA, withheldRate: 0 },
      },
    ]);
    expect(column(result, 'owedSigningBonus', [0, 1, 2, 11, 12, 13])).toEqual([
      0, 55_000, 50_000, 5000, 0, 0,
    ]);
    expect(column(result, 'kept', [0, 1, 2, 11, 12, 48])).toEqual([
      0, 5000, 10_000, 55_000, 60_000, 60_000,
    ]);
  });

  it('with a cliff owes all of $60,000 until month 12, then nothing', () => {
    const result = leave(bonus(60_000, 0, 'lump-then-instalments', CLIFF));
    expect(column(result, 'owedSigningBonus', [0, 1, 8, 11, 12, 13])).toEqual([
      0, 60_000, 60_000, 60_000, 0, 0,
    ]);
    expect(column(result, 'kept', [8, 11, 12])).toEqual([0, 0, 60_000]);
  });

  it('without terms, or with terms that ask for nothing, owes nothing', () => {
    for (const terms of [undefined, NO_TERMS]) {
      const result = leave(bonus(60_000, 0, 'two-lumps', terms), { month: 1 });
      expect(result.at.owedSigningBonus).toBe(0);
      expect(result.lines.map(({ code }) => code)).toEqual(['signing-bonus']);
    }
  });

  it('then instalments: nothing is owed of the second year', () => {
    const result = leave(
      bonus(55_000, 24_000, 'lump-then-instalments', { ...PRO_RATA, windowMonths: 24 }),
      { month: 14 },
    );
    // 55,000 × 10 ÷ 24 is owed; two instalments of 2,000 have come.
    expect(result.at.owedSigningBonus).toBe(2_291_667);
    expect(result.at.signingBonus).toBe(5_900_000);
    expect(result.at.stops).toBe(2_000_000);
    expect(result.lines.map(({ amount }) => amount)).toEqual([5_500_000, 400_000, -2_291_667]);
  });

  it('and a second one, each with 24 months of its own', () => {
    const terms = { ...PRO_RATA, windowMonths: 24 };
    const result = leave(bonus(55_000, 45_000, 'two-lumps', terms), { month: 18 });
    // 55,000 × 6 ÷ 24 = 13,750 and 45,000 × 18 ÷ 24 = 33,750
    expect(result.at.owedSigningBonus).toBe(4_750_000);
    expect(result.at.kept).toBe(5_250_000);
    expect(result.lines.slice(2)).toEqual([
      {
        code: 'repay-signing-bonus',
        amount: -1_375_000,
        detail: { year: 1, lump: 5_500_000, months: 18, terms, withheldRate: 0 },
      },
      {
        code: 'repay-signing-bonus',
        amount: -3_375_000,
        detail: { year: 2, lump: 4_500_000, months: 6, terms, withheldRate: 0 },
      },
    ]);
    // Month 12: 55,000 × 12/24. Month 13: 55,000 × 11/24 = 25,208.33 and 45,000 × 23/24 = 43,125.
    expect(column(result, 'owedSigningBonus', [12, 13, 23, 24, 35, 36])).toEqual([
      27_500, 68_333.33, 26_666.67, 22_500, 1875, 0,
    ]);
    expect(column(result, 'kept', [12, 13, 24, 36])).toEqual([27_500, 31_666.67, 77_500, 100_000]);
    expect(column(result, 'stops', [0, 12, 13])).toEqual([100_000, 45_000, 0]);
  });

  it('owed net leaves out what was withheld', () => {
    const net = (kind: 'pro-rata' | 'cliff', withheldRate: number) =>
      leave(bonus(60_000, 0, 'two-lumps', { ...PRO_RATA, kind, owed: 'net' }), {
        withheldRate: rate(withheldRate),
      }).at.owedSigningBonus;
    // 20,000 × 0.7065 and 60,000 × 0.7065
    expect(net('pro-rata', 0.2935)).toBe(1_413_000);
    expect(net('cliff', 0.2935)).toBe(4_239_000);
    expect(net('pro-rata', 0)).toBe(2_000_000);
    expect(net('pro-rata', 1)).toBe(0);
    expect(net('cliff', 1)).toBe(0);
  });

  it('owed gross takes no notice of what was withheld', () => {
    const result = leave(bonus(60_000, 0, 'two-lumps', PRO_RATA), { withheldRate: rate(0.2935) });
    expect(result.at.owedSigningBonus).toBe(2_000_000);
    expect(result.lines[1]).toMatchObject({ detail: { withheldRate: 0.2935 } });
  });

  it('is rounded once, to the nearest cent', () => {
    const net = { kind: 'pro-rata', windowMonths: 7, owed: 'net' } as const;
    // 100 × 4/7 × 0.765 = 43.714…; in two steps 57.14 × 0.765 = 43.7121
    const result = leave(bonus(100, 0, 'two-lumps', net), { month: 3, withheldRate: rate(0.235) });
    expect(result.at.owedSigningBonus).toBe(4371);
  });

  it('is asked for with a line even where nothing is owed any more', () => {
    const result = leave(bonus(60_000, 0, 'two-lumps', PRO_RATA), { month: 12 });
    expect(result.lines[1]).toMatchObject({ code: 'repay-signing-bonus', amount: 0 });
    expect(Object.is(result.lines[1]?.amount, -0)).toBe(false);
  });
});

describe('relocation money', () => {
  it('is owed back on terms of its own', () => {
    const pay: Pay = {
      ...bonus(60_000, 0, 'two-lumps', PRO_RATA),
      relocation: { amount: usd(24_000), repayment: { ...CLIFF, windowMonths: 24 } },
    };
    const result = leave(pay, { month: 12 });
    expect(result.at).toMatchObject({
      relocation: 2_400_000,
      owedSigningBonus: 0,
      owedRelocation: 2_400_000,
      kept: 6_000_000,
    });
    expect(result.lines.map(({ code, amount }) => [code, amount])).toEqual([
      ['signing-bonus', 6_000_000],
      ['relocation', 2_400_000],
      ['repay-signing-bonus', 0],
      ['repay-relocation', -2_400_000],
    ]);
    expect(result.lines[3]).toMatchObject({ detail: { year: null, months: 12 } });
    expect(column(result, 'kept', [0, 1, 12, 23, 24])).toEqual([0, 5000, 60_000, 60_000, 84_000]);
  });

  it('comes with month 1', () => {
    const result = leave(relocation(10_000, PRO_RATA), { month: 0 });
    expect(column(result, 'relocation', [0, 1])).toEqual([0, 10_000]);
    expect(result.lines).toEqual([]);
    expect(leave(relocation(10_000, PRO_RATA), { month: 1 }).lines).toEqual([
      { code: 'relocation', amount: 1_000_000, detail: undefined },
      {
        code: 'repay-relocation',
        amount: -916_667,
        detail: { year: null, lump: 1_000_000, months: 1, terms: PRO_RATA, withheldRate: 0 },
      },
    ]);
  });
});

describe('equity and other pay', () => {
  const pay: Pay = {
    ...NOTHING,
    base: usd(120_000),
    cashBonus: { target: rate(0.1), payout: rate(1) },
    grants: [grantOfValue(usd(150_000), SCHEDULES.amazon, rate(0))],
    oneOffs: [{ label: 'Stipend', month: 2, amount: usd(3500) }],
    costs: [{ label: 'Licence', month: 0, amount: usd(500) }],
  };
  const result = leave(pay, { month: 30, raise: rate(0.1) });

  it('what has vested is kept, the rest is lost', () => {
    expect(column(result, 'equity', [11, 12, 24, 30, 48])).toEqual([
      0, 7500, 30_000, 60_000, 150_000,
    ]);
    expect(column(result, 'unvested', [0, 12, 30, 48])).toEqual([150_000, 142_500, 90_000, 0]);
    expect(result.total).toBe(6_000_000);
    expect(result.lines.map(({ code }) => code)).toEqual(['vest', 'vest', 'vest']);
    expect(result.lines[1]).toEqual({
      code: 'vest',
      amount: 2_250_000,
      detail: { grant: 1, month: 24, value: 15_000_000, fraction: 0.15, growth: 1 },
    });
  });

  it('base and other pay stand beside the curve', () => {
    // 120,000 + 132,000 + half of 145,200; bonuses of 12,000 and 13,200, + 3,500 − 500
    expect(result.at).toMatchObject({ base: 32_460_000, other: 2_820_000, kept: 6_000_000 });
    expect(result.at.keptWithPay).toBe(41_280_000);
    expect(column(result, 'other', [0, 2, 12])).toEqual([-500, 3000, 15_000]);
  });
});

describe('the curve', () => {
  const pay = bonus(60_000, 0, 'instalments');

  it('has a place for each month asked for', () => {
    expect(leave(pay).months.map((row) => row.month)).toEqual(
      Array.from({ length: 49 }, (_, place) => place),
    );
    expect(leave(pay, { lastMonth: 72 }).months).toHaveLength(73);
    expect(leave(pay, { lastMonth: 0 }).months).toHaveLength(1);
  });
});

describe('what the reader should know', () => {
  const net: RepaymentTerms = { ...PRO_RATA, owed: 'net' };
  it.each([
    ['instalments without terms', bonus(1, 1, 'instalments'), 0, []],
    ['no lump at all', bonus(0, 5, 'lump-then-instalments'), 0, []],
    ['a lump without terms', bonus(1, 0, 'two-lumps'), 0, ['repayment-terms-not-stated']],
    ['a lump with terms', bonus(1, 0, 'two-lumps', PRO_RATA), 0, []],
    ['relocation without terms', relocation(1), 0, ['relocation-terms-not-stated']],
    ['relocation with terms', relocation(1, NO_TERMS), 0, []],
    ['net without a rate', bonus(1, 0, 'two-lumps', net), 0, ['net-without-rate']],
    ['net with a rate', bonus(1, 0, 'two-lumps', net), 0.22, []],
    ['net of instalments', bonus(1, 0, 'instalments', net), 0, []],
    ['net of nothing', relocation(1, { ...NO_TERMS, owed: 'net' }), 0, []],
    ['net relocation', relocation(1, net), 0, ['net-without-rate']],
  ])('about %s', (_, pay, withheldRate, issues) => {
    expect(leave(pay, { withheldRate: rate(withheldRate) }).issues).toEqual(issues);
  });
});

describe('any offer', () => {
  const input = fc.record({ pay: anyPay, raise, withheldRate: share, month });
  const result = input.map((some) => calculateLeaving({ ...some, lastMonth: 72 }));

  it('kept and owed add up to paid, in every month', () => {
    fc.assert(
      fc.property(result, ({ months }) => {
        for (const row of months) {
          const paid = row.signingBonus + row.equity + row.relocation;
          expect(row.kept + row.owedSigningBonus + row.owedRelocation).toBe(paid);
          expect(row.kept + row.base + row.other).toBe(row.keptWithPay);
        }
      }),
    );
  });

  it('has lines that add up to what is kept', () => {
    fc.assert(
      fc.property(result, ({ lines, total, at }) => {
        expect(lines.reduce((sum, { amount }) => sum + amount, 0)).toBe(total);
        expect(at.kept).toBe(total);
      }),
    );
  });

  it('brings no less as months go by, and owes no more than was paid', () => {
    fc.assert(
      fc.property(result, ({ months }) => {
        for (const [index, row] of months.entries()) {
          const before = months[index - 1] ?? row;
          expect(row.signingBonus).toBeGreaterThanOrEqual(before.signingBonus);
          expect(row.equity).toBeGreaterThanOrEqual(before.equity);
          expect(row.base).toBeGreaterThanOrEqual(before.base);
          expect(row.kept).toBeGreaterThanOrEqual(0);
          expect(row.owedSigningBonus).toBeLessThanOrEqual(row.signingBonus);
          expect(row.owedRelocation).toBeLessThanOrEqual(row.relocation);
        }
      }),
    );
  });

  it('owes no more gross than a cliff, and no more net than gross', () => {
    fc.assert(
      fc.property(anyPay, share, month, (pay, withheldRate, at) => {
        const owed = (kind: 'pro-rata' | 'cliff', way: 'gross' | 'net') => {
          const repayment = { kind, windowMonths: 24, owed: way };
          const some = { ...pay, signingBonus: { ...pay.signingBonus, repayment } };
          return leave(some, { withheldRate, month: at }).at.owedSigningBonus;
        };
        expect(owed('pro-rata', 'gross')).toBeLessThanOrEqual(owed('cliff', 'gross'));
        expect(owed('pro-rata', 'net')).toBeLessThanOrEqual(owed('pro-rata', 'gross'));
      }),
    );
  });

  it('never answers with anything but whole amounts', () => {
    fc.assert(
      fc.property(result, ({ lines, months }) => {
        for (const row of months) {
          expect(Object.values(row).filter((value) => !isAmount(value))).toEqual([]);
        }
        expect(lines.filter(({ amount }) => !isAmount(amount))).toEqual([]);
      }),
    );
  });
});
