import { describe, expect, it } from 'vitest';
import { baseVsBonusInput, payAssumptions } from '../../../src/lib/scenario/inputs.ts';
import { type ScenarioInput, scenario } from '../../../src/lib/scenario/schema.ts';

const read = (input: ScenarioInput) => scenario.parse(input);

describe('what pay is computed with', () => {
  it('are horizon and raise', () => {
    expect(payAssumptions(read({ assumptions: { horizonYears: 2, raise: 0.05 } }))).toEqual({
      horizonYears: 2,
      raise: 0.05,
    });
  });
});

describe('base against a signing bonus', () => {
  it('is not stated where its part is left out', () => {
    expect(baseVsBonusInput(read({ offer: { base: 1 } }))).toBeNull();
  });

  it('takes what is left out from the assumptions', () => {
    const assumptions = { horizonYears: 3, raise: 0.01, stay: 0.8, discountRate: 0.06 };
    expect(
      baseVsBonusInput(read({ baseVsSigningBonus: { rise: 1, bonus: 2 }, assumptions })),
    ).toEqual({
      rise: 100,
      bonus: 200,
      years: 3,
      raise: 0.01,
      riders: 0,
      stay: 0.8,
      discount: 0.06,
      repayment: { kind: 'none' },
    });
  });

  it('prefers what it states itself, zero included', () => {
    const assumptions = { horizonYears: 3, raise: 0.01, stay: 0.8, discountRate: 0.06 };
    const stated = { years: 1, raise: 0, riders: 0.1, stay: 1, discount: 0 };
    expect(baseVsBonusInput(read({ baseVsSigningBonus: stated, assumptions }))).toEqual({
      rise: 0,
      bonus: 0,
      ...stated,
      repayment: { kind: 'none' },
    });
  });

  it('takes the terms of repayment from the offer, unless it states its own', () => {
    const offer = { signingBonus: { repayment: { kind: 'cliff', windowMonths: 24 } } } as const;
    const repayment = (stated: NonNullable<ScenarioInput['baseVsSigningBonus']>) =>
      baseVsBonusInput(read({ offer, baseVsSigningBonus: stated }))?.repayment;
    expect(repayment({})).toEqual({ kind: 'cliff', windowMonths: 24 });
    expect(repayment({ repayment: { kind: 'none' } })).toEqual({ kind: 'none' });
    expect(repayment({ repayment: { kind: 'pro-rata' } })).toEqual({
      kind: 'pro-rata',
      windowMonths: 12,
    });
    expect(repayment({ repayment: { kind: 'pro-rata', windowMonths: 6 } })).toEqual({
      kind: 'pro-rata',
      windowMonths: 6,
    });
  });
});
