import { describe, expect, it } from 'vitest';
import { rate } from '../../../src/lib/rate.ts';
import { MARGINAL_RATE } from '../../../src/lib/scenario/defaults.ts';
import { calculateMarginalRate, sumOfRates } from '../../../src/lib/tax/marginal.ts';
import { type Asked, income, rules, usd } from './on-file.ts';

const marginal = (wages: number, asked: Asked = {}, rest = {}) =>
  calculateMarginalRate(rules(asked), income(wages, rest));

describe('the rate on the next dollar', () => {
  it('single, 2026, above $217,875 of wages: 32 % + 1.45 % + 0.9 %', () => {
    expect(marginal(218_000)).toEqual({
      lines: [
        { code: 'federal-income', name: null, rate: 0.32 },
        { code: 'medicare', name: null, rate: 0.0145 },
        { code: 'additional-medicare', name: null, rate: 0.009 },
      ],
      rate: 0.3435,
      // 256,225 − (218,000 − 16,100)
      holdsFor: 5_432_500,
      issues: ['state-not-stated'],
    });
    expect(marginal(218_000).rate).toBe(MARGINAL_RATE);
  });

  it('in Washington has 0.58 % for WA Cares on top', () => {
    expect(marginal(218_000, { state: 'WA' })).toMatchObject({ rate: 0.3493, issues: [] });
  });

  it('in California, with SDI', () => {
    // 24 % + 6.2 % + 1.45 % + 9.3 % + 1.3 %
    expect(marginal(150_000, { state: 'CA' })).toMatchObject({
      rate: 0.4225,
      holdsFor: 3_450_000,
      issues: ['state-tax-simplified'],
    });
  });

  it.each([
    // A kink belongs to the dollar after it.
    [184_499.99, 0.3165],
    [184_500, 0.2545],
    [199_999.99, 0.2545],
    [200_000, 0.2635],
    [217_874.99, 0.2635],
    [217_875, 0.3435],
    [656_700, 0.3935],
  ])('after $%d it is %d', (wages, expected) => {
    expect(marginal(wages).rate).toBe(expected);
  });

  it('below the deduction is payroll tax alone', () => {
    expect(marginal(16_099.99).rate).toBe(0.0765);
    expect(marginal(16_099.99).holdsFor).toBe(1);
    expect(marginal(16_100).rate).toBe(0.1765);
  });

  it('has no line for a rate of zero', () => {
    const figures = { stateRate: rate(0) };
    expect(marginal(218_000, { figures }).lines.map(({ code }) => code)).toEqual([
      'federal-income',
      'medicare',
      'additional-medicare',
    ]);
  });

  it('holds for good above every step', () => {
    expect(marginal(1_000_000).holdsFor).toBeNull();
  });

  it('counts the household as the status says', () => {
    const rest = { spouseWages: usd(100_000) };
    expect(marginal(218_000, { status: 'married-joint' }, rest).rate).toBe(0.2635);
  });

  it('after a bonus is the rate on the dollar after it', () => {
    const after = calculateMarginalRate(rules(), income(180_000), usd(40_000));
    expect(after).toEqual(calculateMarginalRate(rules(), income(220_000)));
  });

  it('tells what the bonus takes away', () => {
    const after = calculateMarginalRate(rules({ state: 'RI' }), income(290_000), usd(1000));
    expect(after.issues).toContain('state-deduction-shrinks');
    expect(marginal(290_000, { state: 'RI' }).issues).not.toContain('state-deduction-shrinks');
  });
});

it('rates add up without noise', () => {
  expect(sumOfRates([rate(0.1), rate(0.2)])).toBe(0.3);
  expect(sumOfRates([])).toBe(0);
});
