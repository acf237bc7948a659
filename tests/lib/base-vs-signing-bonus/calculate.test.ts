import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type BaseVsBonusInput,
  calculateBaseVsBonus,
} from '../../../src/lib/base-vs-signing-bonus/calculate.ts';
import { cents, dollars, MAX_AMOUNT } from '../../../src/lib/money.ts';
import { NONE, percent, WHOLE } from '../../../src/lib/rate.ts';

/** The plainest case there is: $10,000 a year against $30,000, four years, nothing else counts. */
const PLAIN: BaseVsBonusInput = {
  rise: dollars(10_000),
  bonus: dollars(30_000),
  years: 4,
  raise: NONE,
  riders: NONE,
  stay: WHOLE,
  discount: NONE,
  repayment: { kind: 'none' },
};

function compare(given: Partial<BaseVsBonusInput> = {}) {
  return calculateBaseVsBonus({ ...PLAIN, ...given });
}

const yearAmounts = (result: ReturnType<typeof compare>) =>
  result.lines.filter((line) => line.code === 'rise-in-year').map((line) => line.amount);

describe('the plainest case', () => {
  it('breaks even at month 36', () => {
    expect(compare().breakEvenMonth).toBe(36);
    expect(compare({ years: 3 }).breakEvenMonth).toBe(36);
    expect(compare({ years: 2 }).breakEvenMonth).toBe(null);
  });

  it('has a line for each year and one for the bonus', () => {
    expect(compare()).toMatchObject({
      lines: [
        { code: 'rise-in-year', amount: 1_000_000, detail: { year: 1 } },
        { code: 'rise-in-year', amount: 1_000_000, detail: { year: 2 } },
        { code: 'rise-in-year', amount: 1_000_000, detail: { year: 3 } },
        { code: 'rise-in-year', amount: 1_000_000, detail: { year: 4 } },
        { code: 'bonus', amount: -3_000_000, detail: { year: null } },
      ],
      total: 1_000_000,
      issues: [],
      riseValue: 4_000_000,
      bonusValue: 3_000_000,
      expectedRepayment: 0,
      equalBonus: 4_000_000,
      equalRise: 750_000,
      better: 'base',
    });
  });

  it('runs from nothing, month by month', () => {
    const { running } = compare({ years: 1 });
    expect(running).toEqual([
      0, 83_333, 166_667, 250_000, 333_333, 416_667, 500_000, 583_333, 666_667, 750_000, 833_333,
      916_667, 1_000_000,
    ]);
  });

  it('takes the first month that is enough, to the cent', () => {
    expect(compare({ bonus: cents(3_000_001) }).breakEvenMonth).toBe(37);
    expect(compare({ bonus: cents(2_916_667) }).breakEvenMonth).toBe(35);
    expect(compare({ bonus: cents(2_916_668) }).breakEvenMonth).toBe(36);
    expect(compare({ bonus: cents(1) }).breakEvenMonth).toBe(1);
  });
});

describe('what changes the worth of a rise', () => {
  it('grows on each anniversary, after the twelfth month', () => {
    const result = compare({ raise: percent(10) });
    expect(yearAmounts(result)).toEqual([1_000_000, 1_100_000, 1_210_000, 1_331_000]);
    expect(result.running[12]).toBe(1_000_000);
    expect(result.running[13]).toBe(1_091_667);
    expect(result.breakEvenMonth).toBe(33);
    expect(result.equalBonus).toBe(4_641_000);
  });

  it('carries what rides on base', () => {
    const result = compare({ riders: percent(20) });
    expect(yearAmounts(result)).toEqual([1_200_000, 1_200_000, 1_200_000, 1_200_000]);
    expect(result.breakEvenMonth).toBe(30);
    expect(result.equalRise).toBe(625_000);
  });

  it('is paid only while one is there', () => {
    const result = compare({ years: 1, stay: percent(50) });
    // 10,000 ÷ 12 × Σ 2^(−m/12) over m = 1…12, which is 833.333… × 8.408577…
    expect(result.running[1]).toBe(78_656);
    expect(result.running[12]).toBe(700_715);
    expect(result.bonusValue).toBe(3_000_000);
  });

  it('is worth less where later money is discounted', () => {
    const doubled = compare({ years: 1, discount: percent(100) });
    expect(doubled.running).toEqual(compare({ years: 1, stay: percent(50) }).running);
    expect(yearAmounts(compare({ years: 2, discount: percent(5) }))).toEqual([974_014, 927_633]);
  });

  it('takes all of it together', () => {
    const result = compare({
      years: 6,
      raise: percent(3),
      riders: percent(10),
      stay: percent(80),
      discount: percent(5),
      repayment: { kind: 'cliff', windowMonths: 24 },
    });
    expect(yearAmounts(result)).toEqual([952_248, 747_289, 586_443, 460_218, 361_162, 283_426]);
    expect(result).toMatchObject({
      riseValue: 3_390_786,
      expectedRepayment: 1_043_963,
      bonusValue: 1_956_037,
      total: 1_434_749,
      breakEvenMonth: 29,
      equalBonus: 5_200_494,
      equalRise: 576_868,
      better: 'base',
    });
  });

  it('is worth nothing to one who never stays', () => {
    expect(compare({ stay: NONE })).toMatchObject({
      riseValue: 0,
      breakEvenMonth: null,
      equalBonus: 0,
      equalRise: null,
      better: 'signing-bonus',
    });
  });
});

describe('repayment', () => {
  const owed = (kind: 'pro-rata' | 'cliff', windowMonths: number, stay = percent(50)) =>
    compare({ bonus: dollars(12_000), stay, repayment: { kind, windowMonths } }).expectedRepayment;

  it('of a cliff is all of it before the window ends', () => {
    // P(leaving in months 1 to 11) = 1 − 0.5^(11/12)
    expect(owed('cliff', 12)).toBe(564_322);
    expect(owed('cliff', 24)).toBe(882_161);
    expect(owed('cliff', 13)).toBe(600_000);
  });

  it('pro rata shrinks with every whole month', () => {
    // Two months: half of it, if one leaves in the first
    expect(owed('pro-rata', 2)).toBe(33_675);
    expect(owed('pro-rata', 12)).toBe(309_142);
  });

  it('is nothing where the window closes with the first month', () => {
    expect(owed('cliff', 1)).toBe(0);
    expect(owed('pro-rata', 1)).toBe(0);
  });

  it('is nothing for one who is sure to stay, and still has its line', () => {
    const result = compare({ repayment: { kind: 'pro-rata', windowMonths: 24 } });
    expect(result.expectedRepayment).toBe(0);
    expect(result.lines.at(-1)).toEqual({
      code: 'expected-repayment',
      amount: 0,
      detail: { year: null },
    });
  });

  it('brings the bonus down, and the month of break-even with it', () => {
    const stay = percent(50);
    const repayment = { kind: 'cliff', windowMonths: 13 } as const;
    const result = compare({ bonus: dollars(2000), stay, repayment });
    expect(result.lines.slice(-2)).toEqual([
      { code: 'bonus', amount: -200_000, detail: { year: null } },
      { code: 'expected-repayment', amount: 100_000, detail: { year: null } },
    ]);
    expect(result.bonusValue).toBe(100_000);
    expect(result.breakEvenMonth).toBe(2);
    expect(result.equalBonus).toBe(2 * (compare({ stay }).equalBonus ?? 0));
  });

  it('may be owed after the years compared', () => {
    const stay = percent(50);
    const short = compare({ years: 1, stay, repayment: { kind: 'cliff', windowMonths: 37 } });
    expect(short.expectedRepayment).toBe(2_625_000);
  });

  it('may eat the whole bonus', () => {
    const result = compare({ stay: NONE, repayment: { kind: 'cliff', windowMonths: 12 } });
    expect(result).toMatchObject({
      expectedRepayment: 3_000_000,
      bonusValue: 0,
      breakEvenMonth: 0,
      equalBonus: 0,
      equalRise: 0,
      better: 'even',
      total: 0,
    });
  });
});

describe('which is better', () => {
  it.each([
    [30_000, 'even'],
    [29_400, 'even'],
    [29_399.99, 'base'],
    [30_612.24, 'even'],
    [30_612.25, 'signing-bonus'],
    [0, 'base'],
  ])('a rise worth 30,000 against %d: %s', (bonus, better) => {
    expect(compare({ years: 3, bonus: dollars(bonus) }).better).toBe(better);
  });

  it('is neither where both are nothing', () => {
    expect(compare({ rise: cents(0), bonus: cents(0) })).toMatchObject({
      better: 'even',
      breakEvenMonth: 0,
      equalBonus: 0,
      equalRise: 0,
      total: 0,
    });
  });

  it('is the bonus where there is no rise', () => {
    expect(compare({ rise: cents(0) })).toMatchObject({
      better: 'signing-bonus',
      breakEvenMonth: null,
      equalBonus: 0,
      equalRise: 750_000,
    });
  });
});

describe('the ends of the scale', () => {
  it('holds the largest amounts', () => {
    const result = compare({
      rise: MAX_AMOUNT,
      bonus: MAX_AMOUNT,
      years: 6,
      raise: percent(50),
      riders: percent(100),
    });
    expect(result.riseValue).toBe(415_625_000_000);
    expect(result.total).toBe(405_625_000_000);
  });

  it('has no equal where none could be paid', () => {
    const stay = percent(0.0001);
    expect(compare({ stay, repayment: { kind: 'cliff', windowMonths: 72 } }).equalBonus).toBe(null);
    expect(compare({ years: 1, stay, bonus: MAX_AMOUNT }).equalRise).toBe(259_473_578_694);
    expect(compare({ stay: percent(0), bonus: cents(1) }).equalRise).toBe(null);
  });

  it('has no equal beyond a trillion dollars', () => {
    const repayment = { kind: 'cliff', windowMonths: 72 } as const;
    const rare = { years: 1, rise: dollars(1), stay: percent(0.6), repayment };
    expect(compare(rare).equalBonus).toBe(null);
    expect(compare({ ...rare, rise: cents(1) }).equalBonus).toBeGreaterThan(1e12);
  });
});

describe('any comparison', () => {
  const upTo = (most: number) =>
    fc.integer({ min: 0, max: most * 10_000 }).map((u) => percent(u / 1e4));
  const anAmount = fc.integer({ min: 0, max: 10_000_000_000 }).map(cents);
  const anInput: fc.Arbitrary<BaseVsBonusInput> = fc.record({
    rise: anAmount,
    bonus: anAmount,
    years: fc.integer({ min: 1, max: 6 }),
    raise: upTo(50),
    riders: upTo(100),
    stay: upTo(100),
    discount: upTo(50),
    repayment: fc.oneof(
      fc.constant({ kind: 'none' as const }),
      fc.record({
        kind: fc.constantFrom('pro-rata' as const, 'cliff' as const),
        windowMonths: fc.integer({ min: 1, max: 72 }),
      }),
    ),
  });

  it('adds up to the cent, and holds no number that is not one', () => {
    fc.assert(
      fc.property(anInput, (input) => {
        const result = calculateBaseVsBonus(input);
        const rises = yearAmounts(result).reduce((a, b) => a + b, 0);
        expect(rises).toBe(result.riseValue);
        expect(result.lines.reduce((a, line) => a + line.amount, 0)).toBe(result.total);
        expect(result.total).toBe(result.riseValue - result.bonusValue);
        expect(result.bonusValue).toBe(input.bonus - result.expectedRepayment);
        expect(result.expectedRepayment).toBeGreaterThanOrEqual(0);
        expect(result.bonusValue).toBeGreaterThanOrEqual(0);
        expect(result.running.length).toBe(12 * input.years + 1);
        expect(JSON.stringify(result)).not.toMatch(/NaN|-0[,}\]]/);
      }),
    );
  });

  it('runs upward, and crosses the bonus at its break-even month and not before', () => {
    fc.assert(
      fc.property(anInput, (input) => {
        const { running, breakEvenMonth, bonusValue } = calculateBaseVsBonus(input);
        expect(running).toEqual(running.toSorted((a, b) => a - b));
        const below = running.filter((soFar) => soFar < bonusValue).length;
        expect(breakEvenMonth).toBe(below === running.length ? null : below);
      }),
    );
  });

  it('finds equals that are equal', () => {
    fc.assert(
      fc.property(anInput, (input) => {
        const { equalBonus, equalRise, riseValue, bonusValue } = calculateBaseVsBonus(input);
        if (equalBonus !== null) {
          const other = calculateBaseVsBonus({ ...input, bonus: equalBonus });
          expect(Math.abs(other.bonusValue - riseValue)).toBeLessThanOrEqual(1);
        }
        if (equalRise !== null) {
          const other = calculateBaseVsBonus({ ...input, rise: equalRise });
          const aCent = 6 * 1.5 ** 5 * 2;
          expect(Math.abs(other.riseValue - bonusValue)).toBeLessThanOrEqual(aCent);
        }
      }),
    );
  });

  it('spreads a rise over months to the nearest cent', () => {
    fc.assert(
      fc.property(anAmount, fc.integer({ min: 0, max: 72 }), (rise, month) => {
        const { running } = compare({ rise, years: 6 });
        expect(running[month]).toBe(Number((BigInt(rise) * BigInt(month) * 2n + 12n) / 24n));
      }),
    );
  });
});
