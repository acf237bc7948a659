import { describe, expect, it } from 'vitest';
import { rate } from '../../../src/lib/rate.ts';
import type { FilingStatus } from '../../../src/lib/scenario/defaults.ts';
import { LEVEL } from '../../../src/lib/tax/curve.ts';
import type { IncomeTax, Locality, StateYear } from '../../../src/lib/tax/figures.ts';
import { type Overrides, rulesOf, scaleOf } from '../../../src/lib/tax/rules.ts';
import { federalYears, rules, usd } from './on-file.ts';

const brackets = [
  { upTo: usd(1000), rate: rate(0.01) },
  { upTo: null, rate: rate(0.05) },
];
const flat = [{ upTo: null, rate: rate(0.02) }];

const tax: IncomeTax = {
  brackets: { single: brackets, 'married-joint': flat },
  standardDeduction: { single: usd(100), 'married-joint': usd(200) },
  exemption: { single: usd(7) },
  deductionFalls: {
    single: [{ above: usd(5000), by: usd(107), upTo: null, steps: null }],
  },
  federalTaxDeducted: {},
  taxRises: {
    single: [{ above: usd(10), by: usd(5), upTo: usd(20), steps: null }],
  },
};

const made: StateYear = {
  year: 2026,
  code: 'MA',
  supplementalRate: rate(0.04),
  topRate: rate(0.05),
  incomeTax: tax,
  payroll: [{ name: 'Unknown', tax: null }],
  localities: [],
};

function stateOf(
  change: Partial<StateYear> | null = {},
  status: FilingStatus = 'single',
  own: Overrides = {},
) {
  const [, federal] = federalYears;
  if (!federal) throw new Error('no figures');
  return rulesOf(federal, change && { ...made, ...change }, [], status, own).state;
}

function placeOf(place: Partial<Locality>, status: FilingStatus = 'single') {
  const [, federal] = federalYears;
  if (!federal) throw new Error('no figures');
  const town = { name: 'Town', appliesTo: 'residents', supplementalRate: null, incomeTax: null };
  return rulesOf(federal, made, [{ ...town, ...place }], status).localities[0];
}

describe('a state', () => {
  it('has its scale for the status', () => {
    expect(stateOf()).toEqual({
      name: 'MA',
      withheld: 0.04,
      owed: {
        by: 'scale',
        scale: {
          brackets,
          deduction: 10_700,
          deductionLost: { slopes: [], jumps: [{ at: 500_000, by: 10_700 }] },
          deductsFederalTax: false,
          taxAdded: { slopes: [{ from: 1000, to: 2000, each: 0.5 }], jumps: [] },
          ofSingle: false,
        },
      },
      payroll: made.payroll,
    });
    expect(stateOf({}, 'married-joint')?.owed).toEqual({
      by: 'scale',
      scale: {
        brackets: flat,
        deduction: 20_000,
        deductionLost: LEVEL,
        deductsFederalTax: false,
        taxAdded: LEVEL,
        ofSingle: false,
      },
    });
  });

  it.each(['married-separate', 'head-of-household'] as const)(
    'lends %s the scale of single people',
    (status) => {
      expect(stateOf({}, status)?.owed).toEqual({
        by: 'scale',
        scale: {
          brackets,
          deduction: 10_700,
          deductionLost: { slopes: [], jumps: [{ at: 500_000, by: 10_700 }] },
          deductsFederalTax: false,
          taxAdded: { slopes: [{ from: 1000, to: 2000, each: 0.5 }], jumps: [] },
          ofSingle: true,
        },
      });
    },
  );

  it('without brackets for anybody is not known', () => {
    expect(stateOf({ incomeTax: { ...tax, brackets: {} } })?.owed).toEqual({ by: 'unknown' });
  });

  it('without a deduction takes none', () => {
    const scale = stateOf({ incomeTax: { ...tax, standardDeduction: {}, exemption: {} } })?.owed;
    expect(scale).toMatchObject({ scale: { deduction: 0 } });
  });

  it('with a stated deduction keeps it at any income', () => {
    expect(stateOf({}, 'single', { stateDeduction: usd(0) })?.owed).toMatchObject({
      scale: { deduction: 0, deductionLost: LEVEL, taxAdded: { slopes: [{ from: 1000 }] } },
    });
  });

  it('with stated changes keeps to them', () => {
    const once = (above: number, by: number) => ({
      above: usd(above),
      by: usd(by),
      upTo: null,
      steps: null,
    });
    const own = {
      stateDeduction: usd(50),
      stateDeductionFalls: [once(300, 20)],
      stateTaxRises: [once(400, 7)],
    };
    const changes = {
      deduction: 5000,
      deductionLost: { slopes: [], jumps: [{ at: 30_000, by: 2000 }] },
      taxAdded: { slopes: [], jumps: [{ at: 40_000, by: 700 }] },
    };
    expect(stateOf({}, 'single', own)?.owed).toMatchObject({ scale: changes });
    expect(stateOf(null, 'single', { ...own, stateBrackets: flat })?.owed).toMatchObject({
      scale: changes,
    });
    expect(stateOf({}, 'single', { stateTaxRises: [] })?.owed).toMatchObject({
      scale: { deduction: 10_700, taxAdded: LEVEL },
    });
  });

  it('without a scale goes by its top rate, and without that is not known', () => {
    expect(stateOf({ incomeTax: null })?.owed).toEqual({ by: 'rate', rate: 0.05, why: 'top-rate' });
    expect(stateOf({ incomeTax: null, topRate: null })?.owed).toEqual({ by: 'unknown' });
  });

  it('is made of stated figures alone', () => {
    expect(stateOf(null)).toBeNull();
    expect(stateOf(null, 'single', { localRate: rate(0.01), stateDeduction: usd(5) })).toBeNull();
    expect(stateOf(null, 'single', { stateRate: rate(0.03) })).toEqual({
      name: null,
      withheld: 0.03,
      owed: { by: 'rate', rate: 0.03, why: 'stated' },
      payroll: [],
    });
    expect(stateOf(null, 'single', { stateBrackets: flat })).toEqual({
      name: null,
      withheld: null,
      owed: {
        by: 'scale',
        scale: {
          brackets: flat,
          deduction: 0,
          deductionLost: LEVEL,
          deductsFederalTax: false,
          taxAdded: LEVEL,
          ofSingle: false,
        },
      },
      payroll: [],
    });
    expect(stateOf(null, 'single', { statePayroll: [] })).toEqual({
      name: null,
      withheld: null,
      owed: { by: 'unknown' },
      payroll: [],
    });
  });

  it('withholds at the rate stated for that first, zero included', () => {
    const none = { stateSupplementalRate: rate(0), stateRate: rate(0.03) };
    expect(stateOf({}, 'single', none)?.withheld).toBe(0);
    expect(stateOf({}, 'single', { stateRate: rate(0) })?.withheld).toBe(0);
    expect(stateOf({}, 'single', { stateRate: rate(0) })?.owed).toMatchObject({ rate: 0 });
  });
});

describe('a state that deducts federal income tax', () => {
  const federalTaxDeducted = { single: [{ upTo: null, share: rate(0.5), most: null }] };
  const state = (own: Overrides) =>
    stateOf({ incomeTax: { ...tax, federalTaxDeducted } }, 'single', own)?.owed;

  it('takes its share of the tax by the federal rules, stated ones included', () => {
    const own = { brackets: flat, deduction: usd(300) };
    expect(state(own)).toMatchObject({
      scale: {
        deductionLost: { slopes: [{ from: 30_000, to: null, each: -0.01 }], jumps: [{}] },
        deductsFederalTax: true,
      },
    });
    expect(state({ stateDeduction: usd(5) })).toMatchObject({
      scale: { deductionLost: LEVEL, deductsFederalTax: false },
    });
  });
});

describe('a place', () => {
  it('has its scale, or else its flat rate, or else nobody knows', () => {
    expect(placeOf({ incomeTax: tax, supplementalRate: rate(0.02) })).toMatchObject({
      name: 'Town',
      withheld: 0.02,
      owed: { by: 'scale', scale: { brackets, deduction: 10_700 } },
    });
    expect(placeOf({ incomeTax: tax }, 'head-of-household')?.owed).toMatchObject({
      scale: { ofSingle: true },
    });
    expect(placeOf({ supplementalRate: rate(0) })?.owed).toEqual({
      by: 'rate',
      rate: 0,
      why: 'withheld',
    });
    expect(placeOf({})?.owed).toEqual({ by: 'unknown' });
  });

  it('is replaced by one stated rate', () => {
    expect(rules({ figures: { localRate: rate(0.01) } }).localities).toEqual([
      { name: null, withheld: 0.01, owed: { by: 'rate', rate: 0.01, why: 'stated' } },
    ]);
  });
});

describe('a scale', () => {
  it('is there only where the tax follows one', () => {
    const state = stateOf();
    expect(state && scaleOf(state)?.deduction).toBe(10_700);
    const flatState = stateOf({ incomeTax: null });
    expect(flatState && scaleOf(flatState)).toBeNull();
    const unknown = stateOf({ incomeTax: null, topRate: null });
    expect(unknown && scaleOf(unknown)).toBeNull();
  });
});

it('federal figures are those of the year and the status', () => {
  expect(rules({ year: 2025, status: 'married-joint' }).federal).toMatchObject({
    deduction: 3_150_000,
    supplemental: { rate: 0.22, rateAbove: 0.37, threshold: 100_000_000 },
    socialSecurity: { rate: 0.062, wageBase: 17_610_000 },
    medicareRate: 0.0145,
    additionalMedicare: { rate: 0.009, withheldAbove: 20_000_000, owedAbove: 25_000_000 },
  });
  expect(rules({ status: 'married-joint' }).filingStatus).toBe('married-joint');
});
