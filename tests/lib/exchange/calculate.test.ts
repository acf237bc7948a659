import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  calculateExchange,
  type EqualAmounts,
  type ExchangeInput,
} from '../../../src/lib/exchange/calculate.ts';
import { exchangeInput } from '../../../src/lib/exchange/input.ts';
import { sumUpTo } from '../../../src/lib/ledger/ledger.ts';
import { WAYS_PAID } from '../../../src/lib/ledger/pay.ts';
import { cents } from '../../../src/lib/money.ts';
import { calculateOffer } from '../../../src/lib/offer/calculate.ts';
import { rate } from '../../../src/lib/rate.ts';
import { type ScenarioInput, scenario } from '../../../src/lib/scenario/schema.ts';
import { SCHEDULES } from '../../../src/lib/vesting/presets.ts';
import { amount, growth, isAmount, month, raise, schedule, share, terms } from '../leaving/any.ts';
import { NOTHING, usd } from '../offer/pays.ts';

const USUAL: ExchangeInput = {
  amount: usd(10_000),
  month: 24,
  price: null,
  paid: 'instalments',
  withheldRate: rate(0),
  raise: rate(0),
  schedule: SCHEDULES.amazon,
  growth: rate(0),
};

const exchange = (more: Partial<ExchangeInput> = {}) => calculateExchange({ ...USUAL, ...more });

/** Kept, base, year 2, equity and units at a month, in dollars. */
function equal(at: number, more: Partial<ExchangeInput> = {}) {
  const { kept, base, year2, equity, units } = exchange({ ...more, month: at }).at;
  const [first, ...rest] = [kept, base, year2, equity].map((value) => value && value / 100);
  return [first, ...rest, units];
}

describe('$10,000 of year-1 signing bonus in instalments', () => {
  it.each([
    // 5 %, 20 %, 40 %, 60 %, 80 % and all of the grant has vested
    [12, [10_000, 10_000, null, 200_000, null]],
    [24, [10_000, 5000, 10_000, 50_000, null]],
    [30, [10_000, 4000, 10_000, 25_000, null]],
    [36, [10_000, 3333.33, 10_000, 16_666.67, null]],
    [42, [10_000, 2857.14, 10_000, 12_500, null]],
    [48, [10_000, 2500, 10_000, 10_000, null]],
    [72, [10_000, 1666.67, 10_000, 10_000, null]],
    // two thirds are paid; base brings two thirds of a year
    [8, [6666.68, 10_000, null, null, null]],
    // of year 2, half has come
    [18, [10_000, 6666.67, 20_000, 200_000, null]],
    [13, [10_000, 9230.77, 120_000, 200_000, null]],
    [0, [0, null, null, null, null]],
  ])('at month %d', (at, answer) => {
    expect(equal(at)).toEqual(answer);
  });

  it('is answered at each anniversary too', () => {
    const { anniversaries } = exchange({ month: 8 });
    expect(anniversaries.map((row) => [row.month, row.base, row.equity])).toEqual([
      [12, 1_000_000, 20_000_000],
      [24, 500_000, 5_000_000],
      [36, 333_333, 1_666_667],
      [48, 250_000, 1_000_000],
    ]);
  });
});

describe('the terms that count', () => {
  it('are the raise of base and what rides on it', () => {
    // 10,000 ÷ (1 + 1.1) and 10,000 ÷ (2.1 × 1.2)
    expect(equal(24, { raise: rate(0.1) })[1]).toBe(4761.9);
    const cashBonus = { target: rate(0.25), payout: rate(0.8) };
    expect(equal(24, { raise: rate(0.1), cashBonus })[1]).toBe(3968.25);
    // The bonus on the second year is paid at its end: 10,000 ÷ (1.2 + 11/12).
    expect(equal(23, { cashBonus })[1]).toBe(4724.41);
  });

  it('are schedule and growth of the grant', () => {
    expect(equal(24, { schedule: SCHEDULES['four-equal-years'] })[3]).toBe(20_000);
    // 10,000 ÷ (0.05 × 1.1 + 0.15 × 1.21) = 10,000 ÷ 0.2365
    expect(equal(24, { growth: rate(0.1) })[3]).toBe(42_283.3);
  });

  it('are what a lump leaves after its repayment', () => {
    const repayment = { kind: 'pro-rata', windowMonths: 24, owed: 'gross' } as const;
    const two = { paid: 'two-lumps', repayment } as const;
    // 18/24 of year 1 are kept, and 6/24 of year 2: 7,500 ÷ 1.5 and 7,500 ÷ 0.25
    expect(equal(18, two)).toEqual([7500, 5000, 30_000, 150_000, null]);
    expect(exchange({ ...two, month: 18 }).lines).toEqual([
      { code: 'paid', amount: 1_000_000, detail: undefined },
      { code: 'owed', amount: -250_000, detail: undefined },
    ]);
    expect(exchange({ ...two, month: 18 }).total).toBe(750_000);
    // Net of 40 % withheld: 10,000 − 2,500 × 0.6
    const net = {
      ...two,
      repayment: { ...repayment, owed: 'net' },
      withheldRate: rate(0.4),
    } as const;
    expect(equal(18, net)[0]).toBe(8500);
    // Instalments owe nothing, whatever the letter says.
    expect(equal(6, { repayment })[0]).toBe(5000.02);
  });

  it('may leave nothing: then nothing is as good', () => {
    const repayment = { kind: 'cliff', windowMonths: 12, owed: 'gross' } as const;
    const early = exchange({ paid: 'two-lumps', repayment, month: 11 });
    expect(early.at).toMatchObject({ kept: 0, base: 0, year2: null, equity: null });
    expect(early.issues).toEqual([
      'nothing-kept-by-then',
      'no-year-2-bonus-by-then',
      'no-equity-by-then',
      'no-price',
    ]);
  });

  it('are the price, for equity in units to six decimals', () => {
    expect(equal(24, { price: 200 })[4]).toBe(250);
    expect(equal(24, { price: 231.27 })[4]).toBe(216.197518);
    expect(equal(8, { price: 231.27 })[4]).toBeNull();
  });
});

describe('what the reader should know', () => {
  it.each([
    [{ month: 48, price: 200 }, []],
    [{ month: 48 }, ['no-price']],
    [{ month: 12, price: 1 }, ['no-year-2-bonus-by-then']],
    [{ month: 8, price: 1 }, ['no-year-2-bonus-by-then', 'no-equity-by-then']],
    [
      { month: 0, price: 1 },
      ['nothing-kept-by-then', 'no-base-by-then', 'no-year-2-bonus-by-then', 'no-equity-by-then'],
    ],
    [{ amount: usd(0), price: 1 }, ['nothing-kept-by-then']],
  ] as const)('of %j', (more, issues) => {
    expect(exchange(more).issues).toEqual(issues);
  });

  it('an amount that nobody could grant is none', () => {
    // All but a ten-millionth vests late: a trillion dollars would do for $100,000, and no more.
    const late = [
      { month: 12, fraction: rate(1e-7) },
      { month: 72, fraction: rate(1 - 1e-7) },
    ];
    expect(equal(12, { schedule: late, amount: usd(100_000) })[3]).toBe(1e12);
    expect(equal(12, { schedule: late, amount: usd(100_001) })[3]).toBeNull();
  });
});

describe('any exchange', () => {
  const input: fc.Arbitrary<ExchangeInput> = fc.record({
    amount,
    month,
    price: fc.option(fc.integer({ min: 1, max: 1_000_000_000 }).map((value) => value / 100)),
    paid: fc.constantFrom(...WAYS_PAID),
    repayment: fc.option(terms, { nil: undefined }),
    withheldRate: share,
    raise,
    cashBonus: fc.option(fc.record({ target: share, payout: share }), { nil: undefined }),
    schedule,
    growth,
  });

  it('has lines that add up, and whole amounts or none', () => {
    fc.assert(
      fc.property(input, (some) => {
        const result = calculateExchange(some);
        expect(result.lines.reduce((sum, line) => sum + line.amount, 0)).toBe(result.total);
        expect(result.total).toBe(result.at.kept);
        for (const row of [result.at, ...result.anniversaries]) {
          const amounts = [row.kept, row.base, row.year2, row.equity].filter((one) => one !== null);
          expect(amounts.filter((one) => !isAmount(one) || one < 0)).toEqual([]);
          expect(Number.isFinite(row.units ?? 0)).toBe(true);
        }
      }),
    );
  });

  it('gives a base that really brings as much', () => {
    fc.assert(
      fc.property(input, (some) => {
        const { at } = calculateExchange({ ...some, cashBonus: undefined });
        fc.pre(at.base !== null);
        const offer = { ...NOTHING, base: cents(at.base ?? 0) };
        const { ledger } = calculateOffer(offer, { horizonYears: 6, raise: some.raise });
        const brought = sumUpTo(ledger, some.month);
        // A cent of base a year, and of each payment's rounding, at raises up to 100 %.
        expect(Math.abs(brought - at.kept)).toBeLessThanOrEqual(100);
      }),
    );
  });

  it('doubles with the amount', () => {
    fc.assert(
      fc.property(input, (some) => {
        const equals = ({ base, year2, equity }: EqualAmounts) => [base, year2, equity];
        const single = equals(calculateExchange(some).at);
        const double = equals(calculateExchange({ ...some, amount: cents(some.amount * 2) }).at);
        for (const [index, one] of single.entries()) {
          const two = double[index];
          if (typeof one !== 'number' || typeof two !== 'number') continue;
          expect(Math.abs(two - 2 * one)).toBeLessThanOrEqual(1);
        }
      }),
    );
  });
});

describe('a scenario', () => {
  const read = (input: ScenarioInput) => exchangeInput(scenario.parse(input));

  it('without an exchange or an offer has none', () => {
    expect(read({ leaving: { month: 3 } })).toBeNull();
  });

  it('with neither terms nor amount takes the usual ones', () => {
    const usual = {
      amount: 1_000_000,
      month: 48,
      price: null,
      paid: 'instalments',
      repayment: undefined,
      withheldRate: 0,
      raise: 0,
      cashBonus: undefined,
      schedule: SCHEDULES.amazon,
      growth: 0,
    };
    expect(read({ exchange: {} })).toEqual(usual);
    expect(read({ offer: {} })).toEqual(usual);
  });

  it('takes the terms of the offer', () => {
    const repayment = { kind: 'cliff', windowMonths: 24, owed: 'net' } as const;
    const assumptions = { raise: 0.02, horizonYears: 2 };
    const offer: ScenarioInput['offer'] = {
      signingBonus: { paid: 'two-lumps', repayment },
      cashBonus: { target: 0.1 },
      equity: { units: 10, grantPrice: 200, schedule: 'four-equal-years', growth: 0.05 },
      moreGrants: [{ value: 1 }],
    };
    expect(read({ offer, assumptions, leaving: { withheldRate: 0.3 } })).toEqual({
      amount: 1_000_000,
      month: 24,
      price: 200,
      paid: 'two-lumps',
      repayment,
      withheldRate: 0.3,
      raise: 0.02,
      cashBonus: { target: 0.1, payout: 1 },
      schedule: SCHEDULES['four-equal-years'],
      growth: 0.05,
    });
    expect(read({ offer: { raise: 0 }, assumptions })?.raise).toBe(0);
  });

  it('prefers what the exchange states, zero included', () => {
    const offer = { equity: { value: 1, grantPrice: 200 } };
    const leaving = { month: 20 };
    expect(read({ offer, leaving })).toMatchObject({ month: 20, price: 200 });
    expect(read({ offer, leaving, exchange: { amount: 0, month: 0, price: 5 } })).toMatchObject({
      amount: 0,
      month: 0,
      price: 5,
    });
  });
});
