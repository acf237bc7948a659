import { describe, expect, it } from 'vitest';
import { everyCost, transitionInput } from '../../../src/lib/scenario/inputs.ts';
import { type ScenarioInput, scenario } from '../../../src/lib/scenario/schema.ts';
import { rateOnNextDollar } from '../../../src/lib/tax/next-dollar.ts';
import { ON_FILE } from './on-file.ts';

const next = (input: ScenarioInput) => rateOnNextDollar(scenario.parse(input), ON_FILE);

/** The published offer: year 1 pays 150,000 + 55,000 + 7,500 = 212,500. */
const offer: ScenarioInput['offer'] = {
  base: 150000,
  signingBonus: { year1: 55000, year2: 45000 },
  equity: { value: 150000, schedule: 'amazon' },
};

describe('the rate on the dollar after an offer’s first year', () => {
  it('is what every tax takes of it', () => {
    // 212,500 − 16,100 lies in the 24 % bracket, which ends at 201,775; Social Security ended at 184,500;
    // Additional Medicare is owed above 200,000; California takes 9.3 % and 1.3 % for SDI.
    const read = next({ offer, assumptions: { state: 'CA' } });
    expect(read).toMatchObject({
      state: 'valid',
      value: {
        rate: 0.3695,
        holdsFor: 537_500,
        lines: [
          { code: 'federal-income', rate: 0.24 },
          { code: 'medicare', rate: 0.0145 },
          { code: 'additional-medicare', rate: 0.009 },
          { code: 'state-income', rate: 0.093 },
          { code: 'state-payroll', rate: 0.013 },
        ],
      },
    });
  });

  it('follows the household, the year and rates of the reader’s own', () => {
    const rate = (assumptions: ScenarioInput['assumptions']) => {
      const read = next({ offer, assumptions });
      return read?.state === 'valid' ? read.value.rate : read;
    };
    // Federal alone: 24 % + 1.45 % + 0.9 %.
    expect(rate({})).toBe(0.2635);
    // On a joint return: 22 % to 211,400 of taxable income, and no Additional Medicare to 250,000.
    expect(rate({ filingStatus: 'married-joint' })).toBe(0.2345);
    expect(rate({ filingStatus: 'married-joint', otherIncome: 100_000 })).toBe(0.2545);
    expect(rate({ stateRate: 0.05, localRate: 0.02 })).toBe(0.3335);
    expect(rate({ figures: { medicareRate: 0.02 } })).toBe(0.269);
  });

  it('looks at what is stated of the tax owed', () => {
    // 90,000 of wages: 22 % from 50,400 on, and Social Security still runs.
    expect(next({ taxOwed: { bonus: 0, wages: 90_000 } })).toMatchObject({
      value: { rate: 0.2965 },
    });
  });

  it('is none where no pay is known', () => {
    expect(next({})).toBeNull();
    expect(next({ offer: {} })).toBeNull();
    expect(next({ taxOwed: {} })).toBeNull();
  });

  it('is none where hardly anything of it would be kept', () => {
    const owing = (stateRate: number) => next({ offer, assumptions: { stateRate } });
    expect(owing(0.6365)).toMatchObject({ value: { rate: 0.9 } });
    expect(owing(0.64)).toBeNull();
  });

  it('is wrong for a year that is not on file', () => {
    expect(next({ offer, assumptions: { taxYear: 2031 } })).toMatchObject({
      state: 'invalid',
      problems: [{ path: 'assumptions.taxYear' }],
    });
    expect(next({ taxOwed: { bonus: 0, wages: 90_000, year: 2031 } })).toMatchObject({
      state: 'invalid',
      problems: [{ path: 'taxOwed.year' }],
    });
  });
});

describe('the rate at which a cost is grossed up', () => {
  const transition = { items: [{ kind: 'lease-or-home' as const, amount: 100 }] };
  const parsed = (marginalRate?: number) =>
    scenario.parse({ transition: { ...transition, marginalRate } });
  const computed = { rate: 0.3695 as never, holdsFor: null };

  it('is the one that is stated', () => {
    expect(everyCost(parsed(0.4), computed)).toMatchObject({
      marginalRate: 0.4,
      rateFrom: 'stated',
    });
    expect(transitionInput(parsed(0), computed)).toMatchObject({
      marginalRate: 0,
      rateFrom: 'stated',
    });
  });

  it('else the one that was computed', () => {
    const { items, ...rate } = everyCost(parsed(), computed) ?? {};
    expect(rate).toEqual({ marginalRate: 0.3695, rateFrom: 'computed', rateHoldsFor: null });
  });

  it('else the usual one', () => {
    const { items, ...rate } = everyCost(parsed()) ?? {};
    expect(rate).toEqual({ marginalRate: 0.3435, rateFrom: 'assumed' });
  });
});
