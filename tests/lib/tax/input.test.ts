import { describe, expect, it } from 'vitest';
import type { Read } from '../../../src/lib/scenario/read.ts';
import { type ScenarioInput, scenario } from '../../../src/lib/scenario/schema.ts';
import {
  grossUpAsked,
  placed,
  taxOwedAsked,
  withholdingAsked,
} from '../../../src/lib/tax/input.ts';

function valid<T>(read: Read<T> | null): T {
  if (read?.state !== 'valid') throw new Error(JSON.stringify(read));
  return read.value;
}

const parse = (input: ScenarioInput) => scenario.parse(input);
const withholding = (input: ScenarioInput) => valid(withholdingAsked(parse(input)));
const taxOwed = (input: ScenarioInput) => valid(taxOwedAsked(parse(input)));
const grossUp = (input: ScenarioInput) => valid(grossUpAsked(parse(input)));

/** The published offer: year 1 is 150,000 of base, 55,000 of bonus, 5 % of 150,000 in shares. */
const offer: NonNullable<ScenarioInput['offer']> = {
  base: 150000,
  signingBonus: { year1: 55000, year2: 45000 },
  equity: { value: 150000, schedule: 'amazon' },
  relocation: { amount: 15000 },
};
const rules = {
  year: 2026,
  filingStatus: 'single',
  state: undefined,
  localities: [],
  stateRate: undefined,
  localRate: undefined,
  figures: {},
};
const paid = { wages: 0, supplemental: 0 };
const income = { paid, otherWages: 0, spouseWages: 0, otherIncome: 0 };

describe('the tax tools’ questions', () => {
  it('are none without an offer or a part of their own', () => {
    const nothing = parse({ assumptions: { state: 'CA' } });
    expect(withholdingAsked(nothing)).toBeNull();
    expect(taxOwedAsked(nothing)).toBeNull();
    expect(grossUpAsked(nothing)).toBeNull();
  });

  it('take nothing else for granted when asked alone', () => {
    expect(withholding({ withholding: { bonus: 40_000 } })).toEqual({
      bonus: 4_000_000,
      rate: undefined,
      paid,
      rules,
    });
    expect(taxOwed({ taxOwed: { bonus: '$40,000' } })).toEqual({ bonus: 4_000_000, income, rules });
    expect(grossUp({ grossUp: { net: '6k', rate: '36%' } })).toEqual({
      net: 600_000,
      rate: 0.36,
      against: 'withheld',
      paid,
      income,
      rules,
    });
  });

  it('need an amount or an offer', () => {
    const wrong = (part: string, field: string) => ({
      state: 'invalid',
      problems: [
        {
          path: `${part}.${field}`,
          message: 'is missing; write it, or an offer with a signing bonus',
        },
      ],
    });
    expect(withholdingAsked(parse({ withholding: {} }))).toEqual(wrong('withholding', 'bonus'));
    expect(taxOwedAsked(parse({ taxOwed: {} }))).toEqual(wrong('taxOwed', 'bonus'));
    expect(grossUpAsked(parse({ grossUp: {} }))).toEqual(wrong('grossUp', 'net'));
  });
});

describe('wages', () => {
  it('to date are at least the supplemental ones', () => {
    const of = (stated: object) => withholding({ withholding: { bonus: 1, ...stated } }).paid;
    expect(of({ supplementalToDate: 5 })).toEqual({ wages: 500, supplemental: 500 });
    expect(of({ wagesToDate: 7, supplementalToDate: 5 })).toEqual({
      wages: 700,
      supplemental: 500,
    });
    expect(of({ wagesToDate: 0, supplementalToDate: 5 })).toEqual({ wages: 0, supplemental: 500 });
  });

  it('of the whole year are the stated ones, or those of the offer', () => {
    const stated = { bonus: 1, wagesToDate: 7, annualWages: 9 };
    expect(withholding({ withholding: stated }).paid.annual).toBe(900);
    expect(withholding({ offer, withholding: stated }).paid.annual).toBe(900);
    expect(withholding({ offer, withholding: { wagesToDate: 7 } }).paid).toEqual({
      wages: 700,
      supplemental: 750_000,
      annual: 15_750_000,
    });
    expect(withholding({ withholding: { bonus: 1, wagesToDate: 7 } }).paid.annual).toBeUndefined();
    expect(grossUp({ offer, grossUp: { net: 1, wages: 9 } }).paid.annual).toBe(900);
    expect(grossUp({ offer, grossUp: { net: 1 } }).paid.annual).toBe(15_750_000);
  });

  it('of the year, too', () => {
    const year = { supplementalWages: 2, otherWages: 3, spouseWages: 4, otherIncome: 5 };
    const asked = taxOwed({ taxOwed: { bonus: 1, ...year } }).income;
    expect(asked).toEqual({
      paid: { wages: 200, supplemental: 200 },
      otherWages: 300,
      spouseWages: 400,
      otherIncome: 500,
    });
    const none = taxOwed({ taxOwed: { bonus: 1, wages: 0, supplementalWages: 2 } }).income;
    expect(none.paid).toEqual({ wages: 0, supplemental: 200 });
    expect(grossUp({ grossUp: { net: 1, ...year } }).income).toEqual(asked);
  });
});

describe('what is asked about an offer', () => {
  const ofYear1 = { wages: 15_750_000, supplemental: 750_000 };
  const assumptions = {
    taxYear: 2025,
    state: 'NY',
    filingStatus: 'married-joint',
    otherIncome: 90000,
  } as const;
  const where = { ...rules, year: 2025, state: 'NY', filingStatus: 'married-joint' };
  const household = { otherWages: 0, spouseWages: 0, otherIncome: 9_000_000 };

  it('is about the bonus of year 1 on top of that year’s base and vests', () => {
    expect(withholding({ offer, assumptions })).toMatchObject({
      bonus: 5_500_000,
      paid: ofYear1,
      rules: where,
    });
    expect(taxOwed({ offer, assumptions })).toEqual({
      bonus: 5_500_000,
      income: { paid: ofYear1, ...household },
      rules: where,
    });
    expect(grossUp({ offer, assumptions })).toMatchObject({
      net: 5_500_000,
      against: 'withheld',
      paid: ofYear1,
      income: { paid: ofYear1, ...household },
      rules: where,
    });
  });

  it('gives way, field by field, to what is stated', () => {
    const own = { bonus: 1, wagesToDate: 2, year: 2026, filingStatus: 'single' } as const;
    expect(withholding({ offer, assumptions, withholding: own })).toMatchObject({
      bonus: 100,
      paid: { wages: 200, supplemental: 750_000 },
      rules: { ...where, year: 2026, filingStatus: 'single' },
    });
    const rest = { supplementalWages: 3, otherIncome: 4 };
    expect(taxOwed({ offer, assumptions, taxOwed: rest })).toMatchObject({
      bonus: 5_500_000,
      income: { paid: { wages: 15_750_000, supplemental: 300 }, otherIncome: 400 },
    });
  });

  it('counts a cash bonus and one-offs of year 1 as wages, and no cost out of pocket', () => {
    const other = {
      base: 100000,
      cashBonus: { target: 0.1 },
      oneOffs: [
        { month: 0, amount: 1000 },
        { month: 12, amount: 200 },
        { month: 13, amount: 30 },
      ],
      costs: [{ month: 1, amount: 4000 }],
    };
    // 100,000 + 10,000 + 1,000 + 200
    expect(taxOwed({ offer: other }).income.paid).toEqual({
      wages: 11_120_000,
      supplemental: 1_120_000,
    });
  });

  it('looks at year 1, whatever the horizon and however the bonus is paid', () => {
    const lumps = {
      ...offer,
      signingBonus: { year1: 55000, year2: 45000, paid: 'two-lumps' },
    } as const;
    const asked = taxOwed({ offer: lumps, assumptions: { horizonYears: 6, raise: 0.1 } });
    expect(asked).toMatchObject({ bonus: 5_500_000, income: { paid: ofYear1 } });
  });

  it('counts vests at the price that the offer assumes', () => {
    const equity = { value: 150000, schedule: 'amazon', growth: 0.1 } as const;
    // 5 % of 150,000 × 1.1
    expect(taxOwed({ offer: { equity } }).income.paid.wages).toBe(825_000);
  });
});

describe('places', () => {
  const assumptions = {
    state: 'NY' as const,
    localities: ['New York City'],
    stateRate: 0.1,
    localRate: 0.02,
    figures: { medicareRate: 0.03 },
  };

  it('come from the assumptions', () => {
    expect(withholding({ withholding: { bonus: 1 }, assumptions }).rules).toEqual({
      ...rules,
      ...assumptions,
    });
  });

  it('are the part’s own where it names a state', () => {
    const own = { bonus: 1, state: 'CA' } as const;
    expect(withholding({ withholding: own, assumptions }).rules).toEqual({ ...rules, state: 'CA' });
  });

  it('may each be stated apart', () => {
    const own = {
      bonus: 1,
      localities: ['Yonkers'],
      stateRate: 0,
      localRate: 0,
      figures: { medicareRate: 0 },
    };
    expect(withholding({ withholding: own, assumptions }).rules).toMatchObject({
      state: 'NY',
      localities: ['Yonkers'],
      stateRate: 0,
      localRate: 0,
      figures: { medicareRate: 0 },
    });
  });
});

describe('a problem of the rules', () => {
  const at = (path: string, input: ScenarioInput) =>
    placed({ path, message: 'x' }, 'withholding', parse(input)).path;

  it('is told where the scenario states it', () => {
    const own = { bonus: 1, year: 2031, localities: ['X'] };
    expect(at('year', { withholding: own })).toBe('withholding.year');
    expect(at('localities[0]', { withholding: own })).toBe('withholding.localities[0]');
    expect(at('year', { withholding: { bonus: 1 } })).toBe('assumptions.taxYear');
    expect(at('localities[1]', { withholding: { bonus: 1 } })).toBe('assumptions.localities[1]');
    expect(at('year', {})).toBe('assumptions.taxYear');
  });
});
