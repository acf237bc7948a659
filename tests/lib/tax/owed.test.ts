import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cents } from '../../../src/lib/money.ts';
import { rate } from '../../../src/lib/rate.ts';
import { FILING_STATUSES } from '../../../src/lib/scenario/defaults.ts';
import type { YearIncome } from '../../../src/lib/tax/income.ts';
import { calculateOwed } from '../../../src/lib/tax/owed.ts';
import type { TaxOnBonus } from '../../../src/lib/tax/withholding.ts';
import { type Asked, income, paid, rules, usd } from './on-file.ts';

function owed(bonus: number, year: YearIncome = income(), asked: Asked = {}) {
  return calculateOwed({ bonus: usd(bonus), income: year, rules: rules(asked) });
}

const lines = (result: TaxOnBonus) =>
  result.lines.map(({ code, amount, detail }) => [
    code,
    detail.basis / 100,
    detail.rate,
    amount / 100,
  ]);

const ofTax = (result: TaxOnBonus, tax: string) => lines(result).filter(([code]) => code === tax);

const total = (result: TaxOnBonus, tax: string) =>
  result.lines.filter(({ code }) => code === tax).reduce((sum, { amount }) => sum + amount, 0);

describe('federal income tax', () => {
  it('splits a bonus over a bracket: $40,000 on $180,000, single, 2026', () => {
    // 180,000 − 16,100 = 163,900; the 24 % step ends at 201,775: 37,875 × 24 % + 2,125 × 32 %.
    expect(ofTax(owed(40_000, income(180_000)), 'federal-income')).toEqual([
      ['federal-income', 37_875, 0.24, 9090],
      ['federal-income', 2125, 0.32, 680],
    ]);
  });

  it.each([
    // Rev. Proc. 2025-32, section 4.01, the sums printed at the start of the top rates.
    [2026, 'single', 640_600, 192_979.25],
    [2026, 'married-joint', 768_700, 206_583.5],
    [2026, 'married-separate', 384_350, 103_291.75],
    [2026, 'head-of-household', 640_600, 191_171],
    // Rev. Proc. 2024-40, section 2.01.
    [2025, 'single', 626_350, 188_769.75],
    [2025, 'married-joint', 751_600, 202_154.5],
    [2025, 'married-separate', 375_800, 101_077.25],
    [2025, 'head-of-household', 626_350, 187_031.5],
  ] as const)('of %d, %s: on $%d it is $%d', (year, status, taxableIncome, tax) => {
    const ofStatus = rules({ year, status });
    const deduction = ofStatus.federal.deduction / 100;
    expect(
      total(owed(taxableIncome + deduction, income(), { year, status }), 'federal-income'),
    ).toBe(Math.round(tax * 100));
  });

  it.each([
    [2026, 'single', 16_100],
    [2026, 'married-joint', 32_200],
    [2026, 'married-separate', 16_100],
    [2026, 'head-of-household', 24_150],
    [2025, 'single', 15_750],
    [2025, 'married-joint', 31_500],
    [2025, 'married-separate', 15_750],
    [2025, 'head-of-household', 23_625],
  ] as const)('of %d, %s, starts above $%d', (year, status, deduction) => {
    const asked = { year, status };
    expect(ofTax(owed(deduction, income(), asked), 'federal-income')).toEqual([]);
    expect(ofTax(owed(deduction + 100, income(), asked), 'federal-income')).toEqual([
      ['federal-income', 100, 0.1, 10],
    ]);
  });

  it('counts all income on the return', () => {
    const rest = { otherWages: usd(50_000), otherIncome: usd(30_000), spouseWages: usd(20_000) };
    const year = income(100_000, rest);
    // 180,000 − 16,100: the spouse is not on a single person's return.
    expect(ofTax(owed(40_000, year), 'federal-income')).toEqual([
      ['federal-income', 37_875, 0.24, 9090],
      ['federal-income', 2125, 0.32, 680],
    ]);
    expect(owed(1, year).issues).toEqual(['state-not-stated', 'spouse-not-on-return']);
    // 200,000 − 32,200 = 167,800 + 40,000 = 207,800 < 211,400.
    const joint = owed(40_000, year, { status: 'married-joint' });
    expect(ofTax(joint, 'federal-income')).toEqual([['federal-income', 40_000, 0.22, 8800]]);
    expect(joint.issues).toEqual(['state-not-stated']);
  });

  it('takes stated brackets and another deduction', () => {
    const figures = {
      brackets: [
        { upTo: usd(100_000), rate: rate(0.1) },
        { upTo: null, rate: rate(0.3) },
      ],
      deduction: usd(20_000),
    };
    expect(ofTax(owed(50_000, income(90_000), { figures }), 'federal-income')).toEqual([
      ['federal-income', 30_000, 0.1, 3000],
      ['federal-income', 20_000, 0.3, 6000],
    ]);
  });
});

describe('payroll taxes', () => {
  it('Social Security ends at one wage base over all employers', () => {
    const year = income(100_000, { otherWages: usd(80_000) });
    expect(ofTax(owed(40_000, year), 'social-security')).toEqual([
      ['social-security', 4500, 0.062, 279],
    ]);
    expect(ofTax(owed(40_000, income(184_500)), 'social-security')).toEqual([]);
    const spouse = income(0, { spouseWages: usd(500_000) });
    expect(ofTax(owed(1000, spouse, { status: 'married-joint' }), 'social-security')).toEqual([
      ['social-security', 1000, 0.062, 62],
    ]);
  });

  it('Medicare has no end', () => {
    expect(ofTax(owed(40_000, income(5_000_000)), 'medicare')).toEqual([
      ['medicare', 40_000, 0.0145, 580],
    ]);
  });

  it.each([
    ['single', 20_000],
    ['head-of-household', 20_000],
    ['married-separate', 40_000],
    ['married-joint', 0],
  ] as const)('Additional Medicare, %s: on $%d of 180,000 + 40,000', (status, basis) => {
    const expected = basis === 0 ? [] : [['additional-medicare', basis, 0.009, basis * 0.009]];
    expect(ofTax(owed(40_000, income(180_000), { status }), 'additional-medicare')).toEqual(
      expected,
    );
  });

  it('Additional Medicare counts wages of both on a joint return, and no other income', () => {
    const year = income(180_000, { spouseWages: usd(60_000), otherIncome: usd(1_000_000) });
    const joint = owed(40_000, year, { status: 'married-joint' });
    expect(ofTax(joint, 'additional-medicare')).toEqual([
      ['additional-medicare', 30_000, 0.009, 270],
    ]);
  });

  it('takes other figures', () => {
    const figures = { additionalMedicareOwedAbove: usd(10_000), medicareRate: rate(0.02) };
    expect(lines(owed(10_000, income(5000), { figures })).slice(1)).toEqual([
      ['medicare', 10_000, 0.02, 200],
      ['additional-medicare', 5000, 0.009, 45],
    ]);
  });
});

describe('state and local tax', () => {
  it('California by brackets, SDI on all wages', () => {
    // 360,000 − 5,900 = 354,100: the 9.3 % step of 2026 ends at 384,109.
    const result = owed(40_000, income(360_000), { state: 'CA' });
    expect(lines(result).slice(-3)).toEqual([
      ['state-income', 30_009, 0.093, 2790.84],
      ['state-income', 9991, 0.103, 1029.07],
      ['state-payroll', 40_000, 0.013, 520],
    ]);
    expect(result.issues).toEqual(['state-tax-simplified']);
  });

  it('New York City on New York’s taxable income', () => {
    // 50,000 − 8,000 = 42,000: the 3.819 % step ends at 50,000.
    const asked = { state: 'NY', places: ['New York City'] } as const;
    expect(ofTax(owed(20_000, income(50_000), asked), 'local-income')).toEqual([
      ['local-income', 8000, 0.03819, 305.52],
      ['local-income', 12_000, 0.03876, 465.12],
    ]);
  });

  it('Yonkers as withheld, for want of brackets', () => {
    const result = owed(10_000, income(50_000), { state: 'NY', places: ['Yonkers'] });
    expect(ofTax(result, 'local-income')).toEqual([['local-income', 10_000, 0.0195975, 195.98]]);
    expect(result.issues).toEqual(['state-tax-simplified', 'local-tax-as-withheld']);
  });

  it('Alabama deducts federal tax, and says so', () => {
    // 5 % × (1 − 0.24) from a taxable federal income of 133,900 on.
    const result = owed(10_000, income(150_000), { state: 'AL' });
    expect(ofTax(result, 'state-income')).toEqual([['state-income', 10_000, 0.038, 380]]);
    expect(result.issues).toEqual(['state-tax-simplified', 'state-deducts-federal-tax']);
    const stated = { stateDeduction: usd(4000) };
    expect(owed(10_000, income(150_000), { state: 'AL', figures: stated }).issues).toEqual([
      'state-tax-simplified',
    ]);
  });

  it('two places at once', () => {
    const places = [
      'Multnomah County (Preschool for All)',
      'Portland Metro (Supportive Housing Services)',
    ];
    const result = owed(10_000, income(300_000), { state: 'OR', places });
    expect(ofTax(result, 'local-income')).toEqual([
      ['local-income', 10_000, 0.03, 300],
      ['local-income', 10_000, 0.01, 100],
    ]);
  });

  it('Texas owes none, Washington only its contributions up to the base at this employer', () => {
    expect(owed(40_000, income(180_000), { state: 'TX' }).issues).toEqual([]);
    const year = income(160_000, { otherWages: usd(100_000) });
    const washington = owed(40_000, year, { state: 'WA' });
    expect(washington.issues).toEqual([]);
    expect(lines(washington).slice(-2)).toEqual([
      ['state-payroll', 24_500, 0.00807159, 197.75],
      ['state-payroll', 40_000, 0.0058, 232],
    ]);
  });

  it('California’s deduction of 11,800, for joint filers and heads of household', () => {
    const joint = owed(10_000, income(), { state: 'CA', status: 'married-joint' });
    expect(joint.issues).toEqual(['state-tax-simplified']);
    expect(ofTax(joint, 'state-income')).toEqual([]);
    const head = { state: 'CA', status: 'head-of-household' } as const;
    // 28,200 taxable: 22,927 at 1 % and 5,273 at 2 %.
    expect(ofTax(owed(40_000, income(), head), 'state-income')).toEqual([
      ['state-income', 22_927, 0.01, 229.27],
      ['state-income', 5273, 0.02, 105.46],
    ]);
  });

  it('tells of the brackets of single people, where a status has none of its own', () => {
    const onFile = rules({ state: 'CA', status: 'head-of-household' });
    const { state } = onFile;
    if (state?.owed.by !== 'scale') throw new Error('California owes by a scale');
    const lent = {
      ...state,
      owed: { ...state.owed, scale: { ...state.owed.scale, ofSingle: true } },
    };
    const of = (place: typeof state) =>
      calculateOwed({ bonus: usd(1), income: income(), rules: { ...onFile, state: place } }).issues;
    expect(of(state)).toEqual(['state-tax-simplified']);
    expect(of(lent)).toEqual(['state-tax-simplified', 'brackets-of-single']);
  });

  it('stated rates and brackets come first', () => {
    const flat = owed(10_000, income(), { state: 'CA', figures: { stateRate: rate(0.05) } });
    expect(ofTax(flat, 'state-income')).toEqual([['state-income', 10_000, 0.05, 500]]);
    expect(flat.issues).toEqual([]);
    const stateBrackets = [
      { upTo: usd(5000), rate: rate(0.02) },
      { upTo: null, rate: rate(0.04) },
    ];
    const own = { stateBrackets, stateRate: rate(0.05) };
    expect(ofTax(owed(10_000, income(), { figures: own }), 'state-income')).toEqual([
      ['state-income', 5000, 0.02, 100],
      ['state-income', 5000, 0.04, 200],
    ]);
    const withDeduction = { ...own, stateDeduction: usd(1000) };
    expect(ofTax(owed(10_000, income(), { figures: withDeduction }), 'state-income')).toEqual([
      ['state-income', 5000, 0.02, 100],
      ['state-income', 4000, 0.04, 160],
    ]);
    const ofCalifornia = { state: 'CA', figures: { stateDeduction: usd(9000) } } as const;
    expect(ofTax(owed(10_000, income(), ofCalifornia), 'state-income')).toEqual([
      ['state-income', 1000, 0.01, 10],
    ]);
    const local = owed(10_000, income(), { figures: { localRate: rate(0.01) } });
    expect(ofTax(local, 'local-income')).toEqual([['local-income', 10_000, 0.01, 100]]);
    expect(local.issues).toEqual(['state-not-stated']);
  });

  it('is not known of a place without figures, and at most the top rate of a state without', () => {
    const unknown = { name: 'Town', withheld: null, owed: { by: 'unknown' } } as const;
    const topRate = (top: number) => ({
      ...unknown,
      payroll: [],
      owed: { by: 'rate', rate: rate(top), why: 'top-rate' } as const,
    });
    const of = (top: number) =>
      calculateOwed({
        bonus: usd(1000),
        income: income(),
        rules: { ...rules(), state: topRate(top), localities: [unknown] },
      });
    expect(of(0.05).issues).toEqual(['state-top-rate', 'local-tax-unknown']);
    expect(ofTax(of(0.05), 'state-income')).toEqual([['state-income', 1000, 0.05, 50]]);
    expect(ofTax(of(0.05), 'local-income')).toEqual([]);
    expect(of(0).issues).toEqual(['local-tax-unknown']);
  });

  it('of a state that only withholds at a stated rate is not known', () => {
    const result = owed(10_000, income(), { figures: { stateSupplementalRate: rate(0.05) } });
    expect(ofTax(result, 'state-income')).toEqual([]);
    expect(result.issues).toEqual(['state-tax-unknown']);
  });
});

describe('a deduction that is gone above an income', () => {
  // Rhode Island 2026: $11,200, gone above $290,800; 5.99 % from about $186,450 on.
  const state = 'RI' as const;

  it('is there up to it', () => {
    const result = owed(1000, income(290_800 - 1000), { state });
    expect(result.issues).toEqual(['state-tax-simplified']);
  });

  it('is told when the bonus takes it away', () => {
    const result = owed(1000.01, income(290_800 - 1000), { state });
    expect(result.issues).toEqual(['state-tax-simplified', 'state-deduction-shrinks']);
    expect(owed(0.01, income(290_800), { state }).issues).toContain('state-deduction-shrinks');
    expect(owed(1, income(290_800.01), { state }).issues).toEqual(['state-tax-simplified']);
    const own = { stateDeduction: usd(5000) };
    expect(owed(9000, income(290_000), { state, figures: own }).issues).toEqual([
      'state-tax-simplified',
    ]);
  });
});

describe('whatever the year', () => {
  const amount = fc.integer({ min: 0, max: 10_000_000_000 }).map(cents);
  const year = fc.record<YearIncome>({
    paid: amount.map((wages) => ({ ...paid(), wages })),
    otherWages: amount,
    spouseWages: amount,
    otherIncome: amount,
  });
  const status = fc.constantFrom(...FILING_STATUSES);

  it('is tax with the bonus − tax without it', () => {
    fc.assert(
      fc.property(amount, year, status, (bonus, around, filing) => {
        const ofYear = rules({ status: filing, state: 'CA' });
        const result = calculateOwed({ bonus, income: around, rules: ofYear });
        const { brackets, deduction } = ofYear.federal;
        const spouse = filing === 'married-joint' ? around.spouseWages : 0;
        const before = around.paid.wages + around.otherWages + spouse + around.otherIncome;
        const taxOn = (all: number) =>
          brackets.reduce((tax, { rate }, index) => {
            const from = brackets[index - 1]?.upTo ?? 0;
            const to = brackets[index]?.upTo ?? Number.POSITIVE_INFINITY;
            return tax + rate * Math.max(0, Math.min(all - deduction, to) - from);
          }, 0);
        const expected = taxOn(before + bonus) - taxOn(before);
        expect(Math.abs(total(result, 'federal-income') - expected)).toBeLessThan(4);
        expect(result.lines.reduce((sum, line) => sum + line.amount, 0)).toBe(result.total);
        expect(result.net + result.total).toBe(bonus);
      }),
    );
  });

  it('more bonus never owes less, and what comes first does not matter', () => {
    fc.assert(
      fc.property(amount, amount, year, status, (first, second, around, filing) => {
        const ofYear = rules({ status: filing, state: 'NY', places: ['New York City'] });
        const of = (bonus: number, wages = 0) => {
          const before = { ...around.paid, wages: cents(around.paid.wages + wages) };
          return calculateOwed({
            bonus: cents(bonus),
            income: { ...around, paid: before },
            rules: ofYear,
          });
        };
        const together = of(first + second);
        expect(of(first).total).toBeLessThanOrEqual(together.total);
        const apart = [of(first), of(second, first)];
        const difference = together.total - apart.reduce((sum, { total }) => sum + total, 0);
        const rounded = [...apart, together].flatMap((result) => result.lines).length;
        expect(Math.abs(difference)).toBeLessThanOrEqual(rounded / 2);
      }),
    );
  });
});
