import { describe, expect, it } from 'vitest';
import type { BaseVsBonusInput } from '../../../src/lib/base-vs-signing-bonus/calculate.ts';
import { baseVsBonusDrivers, INPUTS } from '../../../src/lib/base-vs-signing-bonus/sensitivity.ts';
import { dollars } from '../../../src/lib/money.ts';
import { NONE, percent, WHOLE } from '../../../src/lib/rate.ts';

/** $10,000 a year against $30,000, four years, nothing else counts: 40,000 − 30,000. */
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

const drivers = (given: Partial<BaseVsBonusInput> = {}) =>
  baseVsBonusDrivers({ ...PLAIN, ...given }).map(({ name, moves, slope }) => [
    name,
    moves / 100,
    slope,
  ]);

describe('what moves the comparison most', () => {
  it('is the chance of staying, the raise in base, and the bonus', () => {
    // At a chance of 90 % the raise is worth 10,000 ÷ 12 × Σ 0.9^(m/12) = 32,497.23.
    expect(drivers()).toEqual([
      ['assumptions.stay', 7502.77, 75_028],
      ['baseVsSigningBonus.rise', 4000, 4],
      ['baseVsSigningBonus.bonus', 3000, -1],
    ]);
    const [stay] = baseVsBonusDrivers(PLAIN);
    expect(stay?.now).toEqual({ value: 1, measure: 1_000_000 });
    expect(stay?.low).toEqual({ value: 0.9, measure: 249_723 });
  });

  it('may be what rides on base, a yearly raise, or a discount', () => {
    // One point: 400; 10,000 × (1.01 + 1.01² + 1.01³ − 3) = 604.01 where nothing else moves.
    const input: BaseVsBonusInput = { ...PLAIN, rise: dollars(10_000), bonus: dollars(0) };
    const names = baseVsBonusDrivers(input).map(({ name }) => name);
    expect(names).toEqual([
      'assumptions.stay',
      'baseVsSigningBonus.rise',
      'assumptions.discountRate',
    ]);
    const moves = (name: string) => {
      const { at } = INPUTS.find((one) => one.name === name) ?? {};
      const [driver] = at ? baseVsBonusDrivers(at.set({ ...PLAIN, bonus: dollars(0) }, 0.02)) : [];
      return driver?.now.measure;
    };
    expect(moves('baseVsSigningBonus.riders')).toBe(4_080_000);
    // 10,000 × (1 + 1.02 + 1.0404 + 1.061208)
    expect(moves('assumptions.raise')).toBe(4_121_608);
  });

  it('is nothing where nothing is compared', () => {
    expect(drivers({ rise: dollars(0), bonus: dollars(0) })).toEqual([]);
  });

  it('looks at six numbers', () => {
    expect(INPUTS.map(({ name }) => name)).toEqual([
      'baseVsSigningBonus.rise',
      'baseVsSigningBonus.bonus',
      'baseVsSigningBonus.riders',
      'assumptions.raise',
      'assumptions.stay',
      'assumptions.discountRate',
    ]);
  });
});

it('percentages stay within their limits', () => {
  const [most] = baseVsBonusDrivers({ ...PLAIN, stay: percent(5) });
  expect(most?.curve.every(({ value }) => value >= 0)).toBe(true);
});
