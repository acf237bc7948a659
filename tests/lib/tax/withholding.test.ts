import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cents } from '../../../src/lib/money.ts';
import { rate } from '../../../src/lib/rate.ts';
import {
  calculateWithholding,
  flatLevies,
  type TaxOnBonus,
  taxOnBonus,
} from '../../../src/lib/tax/withholding.ts';
import { type Asked, paid, rules, usd } from './on-file.ts';

function withheld(bonus: number, toDate = paid(), asked: Asked = {}) {
  return calculateWithholding({ bonus: usd(bonus), paid: toDate, rules: rules(asked) });
}

/** Code, basis and amount in dollars, and the rate. */
const lines = (result: TaxOnBonus) =>
  result.lines.map(({ code, amount, detail }) => [
    code,
    detail.basis / 100,
    detail.rate,
    amount / 100,
  ]);

describe('federal alone', () => {
  // Publication 15 (2026): 22 % supplemental, 6.2 % Social Security, 1.45 % Medicare.
  it('is 22 % + 6.2 % + 1.45 % below every cap: $40,000 leaves $28,140', () => {
    const result = withheld(40_000);
    expect(lines(result)).toEqual([
      ['federal-income', 40_000, 0.22, 8800],
      ['social-security', 40_000, 0.062, 2480],
      ['medicare', 40_000, 0.0145, 580],
    ]);
    expect(result).toMatchObject({
      bonus: 4_000_000,
      total: 1_186_000,
      net: 2_814_000,
      share: 0.2965,
      issues: ['state-not-stated'],
    });
  });

  it('shows each band on its own scale', () => {
    expect(withheld(40_000).lines.map(({ detail }) => detail)).toEqual([
      { name: null, basis: 4_000_000, rate: 0.22, from: 0, to: 100_000_000 },
      { name: null, basis: 4_000_000, rate: 0.062, from: 0, to: 18_450_000 },
      { name: null, basis: 4_000_000, rate: 0.0145, from: 0, to: null },
    ]);
  });

  it.each([
    // The wage base is $184,500 in 2026 and $176,100 in 2025 (Social Security Administration).
    [2026, 160_000, 24_500, 1519],
    [2025, 160_000, 16_100, 998.2],
    [2026, 184_499.99, 0.01, 0],
    [2025, 176_000, 100, 6.2],
  ] as const)(
    'in %d after $%d takes Social Security on $%d alone',
    (year, wages, basis, amount) => {
      expect(lines(withheld(40_000, paid(wages), { year }))[1]).toEqual([
        'social-security',
        basis,
        0.062,
        amount,
      ]);
    },
  );

  it.each([184_500, 300_000])('takes no Social Security after $%d', (wages) => {
    const codes = withheld(1000, paid(wages)).lines.map(({ code }) => code);
    expect(codes).not.toContain('social-security');
  });

  it('takes 0.9 % on what lies above $200,000', () => {
    // 190,000 + 30,000: 20,000 above.
    expect(lines(withheld(30_000, paid(190_000)))).toEqual([
      ['federal-income', 30_000, 0.22, 6600],
      ['medicare', 30_000, 0.0145, 435],
      ['additional-medicare', 20_000, 0.009, 180],
    ]);
    expect(withheld(10_000, paid(190_000)).total).toBe(234_500);
    expect(lines(withheld(30_000, paid(250_000))).at(-1)).toEqual([
      'additional-medicare',
      30_000,
      0.009,
      270,
    ]);
  });

  it('takes 37 % on supplemental wages above $1,000,000 a year', () => {
    expect(lines(withheld(50_000, paid(1_200_000, 980_000)))).toEqual([
      ['federal-income', 20_000, 0.22, 4400],
      ['federal-income', 30_000, 0.37, 11_100],
      ['medicare', 50_000, 0.0145, 725],
      ['additional-medicare', 50_000, 0.009, 450],
    ]);
    expect(lines(withheld(50_000, paid(1_200_000, 1_000_000)))[0]).toEqual([
      'federal-income',
      50_000,
      0.37,
      18_500,
    ]);
    // One payment over everything: 220,000 + 185,000; 11,439; 21,750; 11,700.
    expect(withheld(1_500_000).total).toBe(44_988_900);
  });

  it('rounds each tax to the cent, half up', () => {
    // 1.00 × 6.2 % = 0.062, × 1.45 % = 0.0145; 10 × 1.45 % = 0.145.
    expect(lines(withheld(1)).map((line) => line[3])).toEqual([0.22, 0.06, 0.01]);
    expect(lines(withheld(10))[2]?.[3]).toBe(0.15);
  });

  it('of nothing is nothing', () => {
    expect(withheld(0)).toEqual({
      lines: [],
      total: 0,
      issues: ['state-not-stated'],
      bonus: 0,
      net: 0,
      share: null,
    });
  });
});

describe('with a state', () => {
  it('Washington, 2026: 31.04 % with PFML 0.807159 % and WA Cares 0.58 %', () => {
    const result = withheld(100_000, paid(), { state: 'WA' });
    expect(lines(result).slice(3)).toEqual([
      ['state-payroll', 100_000, 0.00807159, 807.16],
      ['state-payroll', 100_000, 0.0058, 580],
    ]);
    expect(result.lines.map(({ detail }) => detail.name).slice(3)).toEqual([
      'Paid Family and Medical Leave (PFML)',
      'WA Cares Fund (long-term care)',
    ]);
    expect(result.total).toBe(3_103_716);
    expect(result.issues).toEqual([]);
  });

  it('Washington’s PFML ends at the wage base, WA Cares does not', () => {
    expect(lines(withheld(40_000, paid(160_000), { state: 'WA' })).slice(3)).toEqual([
      ['state-payroll', 24_500, 0.00807159, 197.75],
      ['state-payroll', 40_000, 0.0058, 232],
    ]);
  });

  it('California, 2026: 41.18 % with 10.23 % and SDI 1.3 % on all wages', () => {
    const result = withheld(40_000, paid(), { state: 'CA' });
    expect(lines(result).slice(3)).toEqual([
      ['state-income', 40_000, 0.1023, 4092],
      ['state-payroll', 40_000, 0.013, 520],
    ]);
    expect(result.share).toBe(0.4118);
    expect(result.lines[3]?.detail.name).toBe('CA');
  });

  it('New York City, 2026: 45.6 % once the capped contributions are paid up', () => {
    const asked = { state: 'NY', places: ['New York City'] } as const;
    const result = withheld(40_000, paid(100_000), asked);
    expect(lines(result).slice(3)).toEqual([
      ['state-income', 40_000, 0.117, 4680],
      ['local-income', 40_000, 0.0425, 1700],
    ]);
    expect(result.lines[4]?.detail.name).toBe('New York City');
    expect(result.share).toBe(0.456);
    expect(result.issues).toEqual([]);
  });

  it('New York’s contributions end at a yearly amount: $31.20 and $411.91 in 2026', () => {
    const result = withheld(200_000, paid(), { state: 'NY' });
    expect(lines(result).slice(4)).toEqual([
      ['state-payroll', 6240, 0.005, 31.2],
      ['state-payroll', 95_349.54, 0.00432, 411.91],
    ]);
  });

  it('Texas: nothing on top', () => {
    const result = withheld(40_000, paid(), { state: 'TX' });
    expect(result.total).toBe(1_186_000);
    expect(result.issues).toEqual([]);
  });

  it('South Carolina 2026: no line for what is not known, and an issue, not a silent zero', () => {
    const result = withheld(40_000, paid(), { state: 'SC' });
    expect(lines(result).map(([code]) => code)).not.toContain('state-income');
    expect(result.issues).toEqual(['state-withholding-unknown']);
  });

  it('nor is a place without a rate', () => {
    const town = { name: 'Town', withheld: null, owed: { by: 'unknown' } } as const;
    const known = rules({ state: 'TX' });
    const result = calculateWithholding({
      bonus: usd(40_000),
      paid: paid(),
      rules: { ...known, localities: [town] },
    });
    expect(result.issues).toEqual(['local-withholding-unknown']);
    expect(result.total).toBe(1_186_000);
  });

  it('nor is a payroll tax without figures', () => {
    const known = rules({ state: 'TX' });
    const payroll = [{ name: 'A contribution', tax: null }];
    const result = calculateWithholding({
      bonus: usd(40_000),
      paid: paid(),
      rules: { ...known, state: known.state && { ...known.state, payroll } },
    });
    expect(result.issues).toEqual(['state-payroll-unknown']);
    expect(result.total).toBe(1_186_000);
  });
});

describe('where the rate rises with wages', () => {
  /** Band, rate and amount of every state or local line, in dollars. */
  const steps = (result: TaxOnBonus) =>
    result.lines
      .filter(({ code }) => code.endsWith('-income') && code !== 'federal-income')
      .map(({ amount, detail: { from, to, basis, rate, by } }) => ({
        from: from / 100,
        to: to === null ? null : to / 100,
        basis: basis / 100,
        rate,
        amount: amount / 100,
        by,
      }));

  // Wisconsin, Publication W-166: 3.54 %, 4.65 % from $12,760, 5.30 % from $25,520, 7.65 % from $280,950.
  it.each([
    [0, 0.053, 2120, 25_520, 280_950],
    [12_759.99, 0.0354, 1416, 0, 12_760],
    [12_760, 0.0465, 1860, 12_760, 25_520],
    [25_520, 0.053, 2120, 25_520, 280_950],
    [280_949.99, 0.053, 2120, 25_520, 280_950],
    [280_950, 0.0765, 3060, 280_950, null],
  ])('Wisconsin at $%d a year takes %d from all of it', (wages, rate, amount, from, to) => {
    const result = withheld(40_000, paid(wages), { state: 'WI' });
    const by = 'annual-wages';
    expect(steps(result)).toEqual([{ from, to, basis: 40_000, rate, amount, by }]);
    expect(result.issues).toEqual(['rate-by-annual-wages']);
  });

  it('Wisconsin goes by the wages of the whole year where they are stated', () => {
    const before = { ...paid(20_000), annual: usd(300_000) };
    expect(steps(withheld(40_000, before, { state: 'WI' }))[0]?.amount).toBe(3060);
  });

  it('Massachusetts takes 4 % more on wages above $1,107,750', () => {
    // 7,750 × 5 % and 32,250 × 9 %.
    const result = withheld(40_000, paid(1_100_000), { state: 'MA' });
    const by = 'wages';
    expect(steps(result)).toEqual([
      { from: 0, to: 1_107_750, basis: 7750, rate: 0.05, amount: 387.5, by },
      { from: 1_107_750, to: null, basis: 32_250, rate: 0.09, amount: 2902.5, by },
    ]);
    expect(result.issues).toEqual(['rate-rises-within-bonus']);
    const below = withheld(7750, paid(1_100_000), { state: 'MA' });
    expect(steps(below)).toHaveLength(1);
    expect(below.issues).toEqual([]);
    expect(withheld(7750.01, paid(1_100_000), { state: 'MA' }).issues).toHaveLength(1);
    // In 2025 from $1,083,150.
    const of2025 = withheld(40_000, paid(1_100_000), { state: 'MA', year: 2025 });
    expect(steps(of2025)[0]?.amount).toBe(3600);
  });

  it('Vermont takes 30 % of what the federal government does', () => {
    expect(steps(withheld(40_000, paid(), { state: 'VT' }))[0]?.amount).toBe(2640);
    // 10,000 × 6.6 % and 30,000 × 11.1 %.
    const above = withheld(40_000, paid(990_000, 990_000), { state: 'VT' });
    expect(steps(above).map(({ amount }) => amount)).toEqual([660, 3330]);
    const figures = { supplementalRate: rate(0.25), supplementalThreshold: usd(10_000) };
    const stated = withheld(40_000, paid(), { state: 'VT', figures });
    // 10,000 × 7.5 % and 30,000 × 11.1 %.
    expect(steps(stated).map(({ amount }) => amount)).toEqual([750, 3330]);
  });

  it('New Jersey takes the rates of its tables, on top of the year’s wages', () => {
    // 20,000 × 7 % and 20,000 × 9.9 %.
    const single = withheld(40_000, { ...paid(), annual: usd(480_000) }, { state: 'NJ' });
    expect(steps(single).map(({ amount }) => amount)).toEqual([1400, 1980]);
    expect(single.issues).toEqual(['rate-by-annual-wages', 'rate-rises-within-bonus']);
    // 10,000 × 6.1 % and 30,000 × 7 %.
    const joint = withheld(40_000, paid(140_000), { state: 'NJ', status: 'married-joint' });
    expect(withheld(20_000, paid(480_000), { state: 'NJ' }).issues).toHaveLength(1);
    expect(steps(joint).map(({ amount }) => amount)).toEqual([610, 2100]);
  });

  it('Portland and its county take theirs on wages above $200,000', () => {
    const [metro, county] = [
      'Portland Metro (Supportive Housing Services)',
      'Multnomah County (Preschool for All)',
    ];
    const asked = { state: 'OR', places: [metro, county] } as const;
    // 8 % of 40,000; 1.5 % and 1 % of 30,000.
    const result = withheld(40_000, paid(190_000), asked);
    expect(steps(result).map(({ amount }) => amount)).toEqual([3200, 450, 300]);
    expect(withheld(10_000, paid(190_000), asked).issues).toEqual([]);
    // 10,000 × 1.5 % and 30,000 × 3 %.
    const higher = withheld(40_000, paid(390_000), { ...asked, places: [county] });
    expect(steps(higher).map(({ amount }) => amount)).toEqual([3200, 150, 900]);
  });

  // Added to wages of 160,000 and withheld from tables, for which the brackets of 2026 stand in.
  it.each([
    ['CT', 2400],
    ['DC', 3400],
    ['DE', 2640],
    // Taxable 152,000 to 192,000: 7.9 % up to 175,000, 8.25 % above.
    ['HI', 3219.5],
    ['LA', 1200],
    ['MS', 1600],
    ['WV', 1832],
  ] as const)('%s withholds by tables: $%d', (state, amount) => {
    const result = withheld(40_000, paid(160_000), { state });
    const all = steps(result).reduce((total, line) => total + line.amount, 0);
    expect(all).toBe(amount);
    expect(result.issues).toEqual(['withheld-by-tables']);
  });

  it('Connecticut by its tables goes by the wages of the whole year, and takes its steps', () => {
    // 6 % to 200,000 and 6.5 % above, and the first step of 90 of recapture above 200,000.
    const result = withheld(40_000, { ...paid(), annual: usd(165_000) }, { state: 'CT' });
    expect(steps(result).map(({ amount }) => amount)).toEqual([2100, 325, 90]);
    const stated = { stateBrackets: [{ upTo: null, rate: rate(0.03) }] };
    expect(steps(withheld(40_000, paid(), { state: 'CT', figures: stated }))[0]?.amount).toBe(1200);
  });

  it('a scale that is stated replaces a state’s rate', () => {
    const stateSupplementalScale = {
      by: 'supplemental-wages',
      stepFor: 'each-dollar',
      steps: [
        { upTo: usd(10_000), rate: rate(0.01) },
        { upTo: null, rate: rate(0.02) },
      ],
    } as const;
    const figures = { stateSupplementalScale, stateSupplementalRate: rate(0.5) };
    for (const place of [{}, { state: 'CA' }] as const) {
      const result = withheld(40_000, paid(), { ...place, figures });
      expect(steps(result).map(({ amount }) => amount)).toEqual([100, 600]);
      expect(result.issues).toEqual(['rate-rises-within-bonus']);
    }
  });
});

describe('what is stated replaces what is on file', () => {
  it('every federal figure', () => {
    const figures = {
      supplementalRate: rate(0.25),
      supplementalRateAbove: rate(0.396),
      supplementalThreshold: usd(30_000),
      socialSecurityRate: rate(0.05),
      socialSecurityWageBase: usd(20_000),
      medicareRate: rate(0.02),
      additionalMedicareRate: rate(0.01),
      additionalMedicareWithheldAbove: usd(35_000),
    };
    expect(lines(withheld(40_000, paid(), { figures }))).toEqual([
      ['federal-income', 30_000, 0.25, 7500],
      ['federal-income', 10_000, 0.396, 3960],
      ['social-security', 20_000, 0.05, 1000],
      ['medicare', 40_000, 0.02, 800],
      ['additional-medicare', 5000, 0.01, 50],
    ]);
  });

  it('a state’s rate, with a state and without one', () => {
    const stated = { stateRate: rate(0.05) };
    const line = ['state-income', 40_000, 0.05, 2000];
    expect(lines(withheld(40_000, paid(), { figures: stated }))[3]).toEqual(line);
    expect(lines(withheld(40_000, paid(), { state: 'CA', figures: stated }))[3]).toEqual(line);
    expect(withheld(40_000, paid(), { state: 'SC', figures: stated }).issues).toEqual([]);
    const ofWithheld = { ...stated, stateSupplementalRate: rate(0.06) };
    expect(lines(withheld(40_000, paid(), { figures: ofWithheld }))[3]?.[2]).toBe(0.06);
  });

  it('a state’s payroll taxes', () => {
    const tax = { rate: rate(0.02), wageBase: usd(10_000), maxAnnual: usd(100) };
    const figures = { statePayroll: [{ name: 'Own', tax }] };
    const result = withheld(40_000, paid(), { state: 'WA', figures });
    expect(lines(result).slice(3)).toEqual([['state-payroll', 5000, 0.02, 100]]);
    expect(result.lines[3]?.detail.name).toBe('Own');
    expect(withheld(40_000, paid(), { figures }).issues).toEqual(['state-withholding-unknown']);
  });

  it('local rates', () => {
    const figures = { localRate: rate(0.01) };
    const stated = withheld(40_000, paid(), { figures });
    expect(stated.lines.at(-1)).toMatchObject({ code: 'local-income', amount: 40_000 });
    expect(stated.lines.at(-1)?.detail.name).toBeNull();
    const city = withheld(40_000, paid(100_000), {
      state: 'NY',
      places: ['New York City'],
      figures,
    });
    expect(city.lines.at(-1)).toMatchObject({ amount: 40_000, detail: { name: 'New York City' } });
    const both = withheld(40_000, paid(100_000), {
      state: 'NY',
      places: ['New York City', 'Yonkers'],
      figures,
    });
    expect(both.lines.filter(({ code }) => code === 'local-income')).toHaveLength(1);
    expect(both.lines.at(-1)?.detail.name).toBeNull();
  });
});

it('supplemental wages beyond all wages are told', () => {
  expect(withheld(1, paid(10, 10), { state: 'TX' }).issues).toEqual([]);
  expect(withheld(1, paid(10, 10.01), { state: 'TX' }).issues).toEqual([
    'supplemental-above-wages',
  ]);
});

it('one rate stands for all taxes', () => {
  expect(taxOnBonus(usd(10_000), flatLevies(rate(0.36)))).toEqual({
    lines: [
      {
        code: 'combined',
        amount: 360_000,
        detail: { name: null, basis: 1_000_000, rate: 0.36, from: 0, to: null },
      },
    ],
    total: 360_000,
    issues: [],
    bonus: 1_000_000,
    net: 640_000,
    share: 0.36,
  });
});

describe('whatever the bonus', () => {
  const amount = fc.integer({ min: 0, max: 10_000_000_000 }).map(cents);
  const asked = fc.constantFrom<Asked>(
    {},
    { year: 2025, state: 'WA' },
    { state: 'CA' },
    { state: 'NY', places: ['New York City'] },
    { state: 'MA' },
    { state: 'VT' },
    { state: 'OR', places: ['Multnomah County (Preschool for All)'] },
  );
  const paidBefore = fc.record({ wages: amount, supplemental: amount });

  it('the lines add up, and each basis fits into the bonus', () => {
    fc.assert(
      fc.property(amount, paidBefore, asked, (bonus, before, place) => {
        const result = calculateWithholding({ bonus, paid: before, rules: rules(place) });
        expect(result.lines.reduce((total, line) => total + line.amount, 0)).toBe(result.total);
        expect(result.net + result.total).toBe(bonus);
        for (const { amount, detail } of result.lines) {
          expect(detail.basis).toBeGreaterThan(0);
          expect(detail.basis).toBeLessThanOrEqual(bonus);
          expect(Math.abs(amount - detail.basis * detail.rate)).toBeLessThan(1.001);
        }
        const exact = (code: string) =>
          result.lines
            .filter((line) => line.code === code)
            .reduce((off, { amount, detail }) => off + amount - detail.basis * detail.rate, 0);
        expect(Math.abs(exact('federal-income'))).toBeLessThan(0.501);
        expect(Math.abs(exact('social-security'))).toBeLessThan(0.501);
        const supplemental = result.lines.filter(({ code }) => code === 'federal-income');
        expect(supplemental.reduce((total, line) => total + line.detail.basis, 0)).toBe(bonus);
      }),
    );
  });

  it('two payments are withheld from as one, but for rounding', () => {
    fc.assert(
      fc.property(amount, amount, asked, (first, second, place) => {
        const ofPlace = rules(place);
        const nothing = paid();
        const afterFirst = { wages: first, supplemental: first };
        const of = (bonus: typeof first, before: typeof nothing) =>
          calculateWithholding({ bonus, paid: before, rules: ofPlace });
        const apart = [of(first, nothing), of(second, afterFirst)];
        const together = of(cents(first + second), nothing);
        const difference = together.total - apart.reduce((total, { total: one }) => total + one, 0);
        const rounded = [...apart, together].flatMap((result) => result.lines).length;
        expect(Math.abs(difference)).toBeLessThanOrEqual(rounded / 2);
      }),
    );
  });

  it('ten times everything is ten times as much', () => {
    const small = fc.integer({ min: 0, max: 1_000_000_000 });
    fc.assert(
      fc.property(small, small, small, small, (bonus, wages, supplemental, base) => {
        const of = (times: number) => {
          const [threshold, wageBase] = [cents(times * 1_000_000_00), cents(times * base)];
          const figures = {
            supplementalThreshold: threshold,
            socialSecurityWageBase: wageBase,
            additionalMedicareWithheldAbove: cents(times * 200_000_00),
            statePayroll: [{ name: 'Own', tax: { rate: rate(0.01), wageBase, maxAnnual: null } }],
          };
          const before = { wages: cents(times * wages), supplemental: cents(times * supplemental) };
          const ofPlace = rules({ state: 'CA', figures });
          return calculateWithholding({
            bonus: cents(times * bonus),
            paid: before,
            rules: ofPlace,
          });
        };
        const [once, tenfold] = [of(1), of(10)];
        expect(tenfold.lines.map(({ code }) => code)).toEqual(once.lines.map(({ code }) => code));
        expect(Math.abs(tenfold.total - 10 * once.total)).toBeLessThanOrEqual(
          5.5 * once.lines.length,
        );
      }),
    );
  });

  it('more bonus never has less withheld', () => {
    fc.assert(
      fc.property(amount, amount, paidBefore, asked, (one, other, before, place) => {
        const ofPlace = rules(place);
        const of = (bonus: number) =>
          calculateWithholding({ bonus: cents(bonus), paid: before, rules: ofPlace }).total;
        expect(of(Math.min(one, other))).toBeLessThanOrEqual(of(Math.max(one, other)));
      }),
    );
  });
});
