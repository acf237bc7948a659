import { describe, expect, it } from 'vitest';
import { answer, problems } from './calc.ts';

/** A tool, what it is given, and a part of what it must answer; the arithmetic stands above each. */
type Case = readonly [name: string, tool: string, input: object, expected: object];

/** Equal vests every `step` months, the first at month `step`. */
function every(step: number, vests: number) {
  return Array.from({ length: vests }, (_, index) => ({
    month: step * (index + 1),
    fraction: 1 / vests,
  }));
}

const OFFERS: readonly Case[] = [
  [
    // Four quarters of 6.25 % are a quarter of 400,000.
    'a grant that vests every quarter',
    'offer',
    { base: 190000, equity: { value: 400000, schedule: every(3, 16) } },
    { years: Array(4).fill({ equity: 100000, total: 290000 }), total: 1160000 },
  ],
  [
    // A quarter of 480,000 at month 12; the other 360,000 in 36 parts of 10,000.
    'a cliff of a year, and every month from then on',
    'offer',
    {
      equity: {
        value: 480000,
        schedule: [
          { month: 12, fraction: '25%' },
          ...every(1, 36).map(({ month }) => ({ month: month + 12, fraction: 0.75 / 36 })),
        ],
      },
    },
    { years: Array(4).fill({ equity: 120000 }), total: 480000 },
  ],
  [
    // A fifth of 150,000 a year, and base besides.
    'five equal years',
    'offer',
    {
      base: 160000,
      equity: { value: 150000, schedule: every(12, 5) },
      assumptions: { horizonYears: 5 },
    },
    { years: Array(5).fill({ total: 190000 }), total: 950000 },
  ],
  [
    'a grant that vests within a year',
    'offer',
    { equity: { value: 120000, schedule: every(1, 12) } },
    { years: [{ equity: 120000 }, { equity: 0 }, { equity: 0 }, { equity: 0 }], total: 120000 },
  ],
  [
    'a vest after the years compared',
    'offer',
    { equity: { value: 100000, schedule: [{ month: 60, fraction: 1 }] } },
    { total: 0, afterHorizon: 100000 },
  ],
  [
    // 5 % × 0.8 = 4,000; 15 % × 0.8² = 9,600; 20 % × (0.8^2.5 + 0.8³) = 11,448.67 + 10,240.
    'a price that falls 20 % a year',
    'offer',
    { equity: { value: 100000, growth: '-20%' } },
    { years: [{ equity: 4000 }, { equity: 9600 }, { equity: 21688.67 }, {}] },
  ],
  [
    // A fifth of 150,000, and of it raised 4 % a year.
    'a yearly bonus that follows base',
    'offer',
    { base: '150k', raise: '4%', cashBonus: { target: '20%' } },
    { years: [{ other: 30000 }, { other: 31200 }, { other: 32448 }, { other: 33745.92 }] },
  ],
];

const LEAVING: readonly Case[] = [
  [
    // 50,000 × (24 − 14) ÷ 24 = 20,833.33 and 35,000 × (24 − 2) ÷ 24 = 32,083.33.
    'two lumps that are both still owed',
    'leaving',
    {
      signingBonus: {
        year1: 50000,
        year2: 35000,
        paid: 'two-lumps',
        repayment: { kind: 'pro-rata', windowMonths: 24 },
      },
      leaving: { month: 14 },
    },
    { at: { signingBonus: 85000, owedSigningBonus: 52916.66, kept: 32083.34 } },
  ],
  [
    // 12,000 × (24 − 9) ÷ 24.
    'relocation pro rata',
    'leaving',
    { relocation: { amount: 12000, repayment: { windowMonths: 24 } }, leaving: { month: 9 } },
    { at: { owedRelocation: 7500 } },
  ],
  [
    // All of 15,000, less the 40 % withheld.
    'relocation with a cliff, net',
    'leaving',
    {
      relocation: { amount: 15000, repayment: { kind: 'cliff', owed: 'net' } },
      leaving: { month: 11, withheldRate: '40%' },
    },
    { at: { owedRelocation: 9000 } },
  ],
];

const TAXES: readonly Case[] = [
  [
    'wages at the wage base: no more Social Security',
    'withholding',
    { bonus: 25000, wagesToDate: 176100, year: 2025 },
    { taxes: { 'federal-income': 5500, medicare: 362.5, 'additional-medicare': 9.9 } },
  ],
  [
    // 50 of the last 100 stand above a million: 50 × 22 % + 50 × 37 %.
    'supplemental wages close to a million',
    'withholding',
    { bonus: 100, wagesToDate: 2_000_000, supplementalToDate: 999_950 },
    { taxes: { 'federal-income': 29.5, medicare: 1.45, 'additional-medicare': 0.9 } },
  ],
  [
    // 6,100 to the wage base keep 1 − 0.22 − 0.062 − 0.0145 − 0.0495 = 65.4 %: 3,989.40. The rest keeps 71.6 %:
    // 16,010.60 ÷ 0.716 = 22,361.1732.
    'a gross-up across the wage base, in Illinois',
    'gross-up',
    { net: 20000, wagesToDate: 170000, year: 2025, state: 'IL' },
    { gross: 28461.18 },
  ],
  [
    // 14,500 to the wage base keep 1 − 0.22 − 0.062 − 0.0145 − 0.1023 − 0.013 = 58.82 %: 8,528.90. 15,500 to
    // 200,000 keep 65.02 %: 10,078.10. The rest keeps 64.12 %: 1,393.00 ÷ 0.6412 = 2,172.4890.
    'a gross-up across the wage base and the Medicare threshold, in California',
    'gross-up',
    { net: 20000, wagesToDate: 170000, year: 2026, state: 'CA' },
    { gross: 32172.49 },
  ],
  [
    // The household stands at 300,000: all of the bonus is above 250,000.
    'Additional Medicare of a couple',
    'tax-owed',
    { bonus: 10000, wages: 100000, spouseWages: 200000, filingStatus: 'married-joint' },
    { taxes: { 'additional-medicare': 90 } },
  ],
  [
    // 180,000 − 31,500 = 148,500 of taxable income: all of it in the 22 % bracket, which ends at 206,700.
    'what a couple owes on a bonus',
    'tax-owed',
    { bonus: 40000, wages: 180000, filingStatus: 'married-joint', year: 2025 },
    { taxes: { 'federal-income': 8800 } },
  ],
  [
    // From 59,000 after the exemption: 16,000 at 5.525 % = 884, 84,000 at 6.37 % = 5,350.80.
    'what New Jersey takes of a bonus',
    'tax-owed',
    { bonus: 100000, wages: 60000, state: 'NJ', year: 2025 },
    { taxes: { 'state-income': 6234.8 } },
  ],
  [
    // 5 %, and 4 % on 1,150,000 − 4,400 of exemption − 1,083,150.
    'the surtax of Massachusetts',
    'tax-owed',
    { bonus: 100000, wages: 1_050_000, state: 'MA', year: 2025 },
    { taxes: { 'state-income': 7498 } },
  ],
];

/** From the list of Complete Payroll Solutions, “2025 Supplemental Tax Rates”: on a bonus of $40,000 after $100,000. */
const WITHHELD_2025: readonly (readonly [state: string, tax: number])[] = [
  ['AL', 2000], // 5 %
  ['CA', 4092], // 10.23 %
  ['GA', 2076], // 5.19 %
  ['IL', 1980], // 4.95 %
  ['MN', 2500], // 6.25 %
  ['NC', 1740], // 4.35 %
  ['NY', 4680], // 11.7 %
  ['OR', 3200], // 8 %
  ['PA', 1228], // 3.07 %
  ['RI', 2396], // 5.99 %
  ['VA', 2300], // 5.75 %
  ['VT', 2640], // 30 % of the federal 8,800
  ['WI', 2120], // 5.3 %
];

/** Rates that rise with wages, from the same list. */
const TIERS_2025: readonly (readonly [
  name: string,
  state: string,
  bonus: number,
  wages: number,
  tax: number,
])[] = [
  // 50,000 to 1,083,150 at 5 %, 50,000 at 9 %.
  ['across the surtax threshold', 'MA', 100000, 1_033_150, 7000],
  ['above half a million, 9.9 %', 'NJ', 100000, 600_000, 9900],
  ['above a million, 11.8 %', 'NJ', 100000, 1_200_000, 11800],
  // 30 % of 22 % of a million and of 37 % of half a million.
  ['across a million', 'VT', 1_500_000, 0, 121_500],
  ['from 12,760 to 25,520, 4.65 %', 'WI', 5000, 20000, 232.5],
  ['above 280,950, 7.65 %', 'WI', 40000, 300_000, 3060],
];

/** Payroll taxes of employees in 2025. */
const PAYROLL_2025: readonly (readonly [
  name: string,
  state: string,
  bonus: number,
  wages: number,
  tax: number,
])[] = [
  ['1.2 %, without a limit', 'CA', 40000, 300_000, 480],
  // 1.3 % to a base of 89,200.
  ['across the wage base', 'RI', 10000, 80000, 119.6],
  // 0.92 % × 71.52 % on the 16,100 to 176,100: 105.94; 0.58 % of 40,000: 232.
  ['two, one with a wage base', 'WA', 40000, 160_000, 337.94],
];

/**
 * Worked examples of payroll courses, in the figures of their years: “Employer-Paid Taxes Gross Up Calculations”
 * (https://slideplayer.com/slide/14813101 and https://slideplayer.com/slide/13755547) and “Grossing-Up Employer-Paid
 * Taxes” (https://docsbay.net/step-1-add-up-all-tax-using-supplemental-rates). They round to the nearest cent, so that a
 * part of a cent may be missing; a cent more here is theirs rounded up.
 */
const GROSSED_UP: readonly (readonly [sum: string, input: object, gross: number])[] = [
  [
    '7,000 ÷ 0.6585, published as 10,630.22',
    { net: 7000, wagesToDate: 75000, stateRate: '4.5%', figures: of(128400) },
    10630.23,
  ],
  [
    '6,000 ÷ 0.7035, published as 8,528.78',
    { net: 6000, wagesToDate: 90000, figures: of(128400) },
    8528.79,
  ],
  [
    '(10,000 + 186) ÷ 0.7655, as published',
    { net: 10000, wagesToDate: 125400, figures: of(128400) },
    13306.34,
  ],
  [
    '(6,000 + 31) ÷ 0.7655, published as 7,878.51',
    { net: 6000, wagesToDate: 127900, figures: of(128400) },
    7878.52,
  ],
  [
    '7,000 ÷ 0.6285, as published',
    { net: 7000, wagesToDate: 75000, stateRate: 0.045, figures: of(127200, 0.25) },
    11137.63,
  ],
  [
    '6,000 ÷ 0.6735, as published',
    { net: 6000, wagesToDate: 90000, figures: of(127200, 0.25) },
    8908.69,
  ],
  [
    '(10,000 + 186) ÷ 0.7355, published as 13,849.08',
    { net: 10000, wagesToDate: 124200, figures: of(127200, 0.25) },
    13849.09,
  ],
  [
    '5,000 ÷ 0.6135, as published',
    { net: 5000, stateRate: '6%', figures: of(117000, 0.25) },
    8149.96,
  ],
];

/** The wage base and the supplemental rate of another year. */
function of(socialSecurityWageBase: number, supplementalRate = 0.22) {
  return { socialSecurityWageBase, supplementalRate };
}

const COMPARED: readonly Case[] = [
  [
    // 400,000 against 408,000: 2 % of 408,000 is 8,160.
    'two per cent apart',
    'compare',
    { offer: { base: 100000 }, alternative: { competingOffer: { base: 102000 } } },
    { comparisons: [{ horizon: { difference: -8000, verdict: 'even' } }] },
  ],
  [
    // 8,000.04 against a band of 8,000.
    'four cents outside the band',
    'compare',
    { offer: { base: 100000 }, alternative: { competingOffer: { base: 97999.99 } } },
    { comparisons: [{ horizon: { difference: 8000.04, verdict: 'offer' } }] },
  ],
  [
    // 440,000 against 400,000 + 100,000 × 40 %.
    'the certainty at which the answer turns',
    'compare',
    {
      offer: { base: 110000 },
      alternative: { competingOffer: { base: 100000, equity: { value: 100000 } } },
    },
    { comparisons: [{ horizon: { flips: { certainty: 0.4 } } }] },
  ],
  [
    // 440,000 against 400,000 + 80,000 × 50 %.
    'the payout at which the answer turns',
    'compare',
    {
      offer: { base: 110000 },
      alternative: { competingOffer: { base: 100000, cashBonus: { target: 0.2 } } },
    },
    { comparisons: [{ horizon: { flips: { payout: 0.5 } } }] },
  ],
  [
    // 400,000 + 100,000 × 1.2 against 520,000.
    'the price change at which the answer turns',
    'compare',
    {
      offer: { base: 100000, equity: { value: 100000, schedule: [{ month: 48, fraction: 1 }] } },
      alternative: { competingOffer: { base: 130000 } },
    },
    { comparisons: [{ horizon: { flips: { price: 0.2 } } }] },
  ],
  [
    // 30,000 fewer in year 2 pay for 30,000 more in year 1.
    'a counter that only moves money',
    'versions',
    {
      offers: [
        { label: 'A', offer: { base: 150000, signingBonus: { year1: 50000, year2: 30000 } } },
        { label: 'B', offer: { base: 150000, signingBonus: { year1: 80000 } } },
      ],
    },
    {
      overall: {
        outcome: 'only-moved',
        total: 0,
        kept: [{ change: 30000 }, { change: 0 }, { change: 0 }, { change: 0 }],
      },
    },
  ],
];

const SIZED: readonly Case[] = [
  [
    // 17,500 and 12,500 in the years that a signing bonus reaches; 20,000 in each year after.
    'a shortfall in every year',
    'ask',
    {
      offer: {
        base: 150000,
        signingBonus: { year1: 55000, year2: 45000 },
        equity: { value: 150000 },
      },
      alternative: { competingOffer: { base: 230000 } },
    },
    {
      years: [{ gap: 17500 }, { gap: 12500 }, { gap: 20000 }, { gap: 20000 }],
      target: 30000,
      total: 30000,
      permanent: { later: 40000, fourYears: 70000 },
    },
  ],
  [
    // 500.01 goes up to 1,000.
    'a cent above a step of 500',
    'ask',
    {
      offer: { base: 150000 },
      alternative: { competingOffer: { base: 150000, signingBonus: { year1: 500.01 } } },
    },
    { target: 500.01, total: 1000 },
  ],
  [
    // 10,000 × 1.15 × (1 + 1.03 + 1.03² + 1.03³).
    'a raise with riders that grows',
    'base-vs-signing-bonus',
    { rise: 10000, bonus: 30000, raise: '3%', riders: '15%' },
    { riseValue: 48111.71, breakEvenMonth: 31 },
  ],
  [
    // 1,200 × Σ (0.85 ÷ 1.05)^(m ÷ 12) over 48 months, short of 40,000.
    'a raise that may not be earned for long',
    'base-vs-signing-bonus',
    { rise: 12000, bonus: 40000, stay: 0.85, discount: '5%', riders: 0.2 },
    { riseValue: 38539.33, breakEvenMonth: null, better: 'signing-bonus' },
  ],
  [
    // All of 30,000 with the chance of leaving in months 1 to 23: 1 − 0.8^(23 ÷ 12) = 34.799 %.
    'a repayment that is all or nothing',
    'base-vs-signing-bonus',
    {
      rise: 10000,
      bonus: 30000,
      stay: 0.8,
      repayment: { kind: 'cliff', windowMonths: 24 },
    },
    { expectedRepayment: 10439.63, bonusValue: 19560.37 },
  ],
  [
    // Eighteen months of 1 in base are 1.5; six twelfths of year 2 are paid.
    'what a bonus equals half a year into year 2',
    'exchange',
    { amount: 10000, month: 18, price: 100 },
    { equals: { base: 6666.67, signingBonusYear2: 20000, equity: 200000, units: 2000 } },
  ],
  [
    // The first is paid before April; the second is not.
    'what a start in April forfeits',
    'transition-cost',
    {
      offer: { startDate: '2026-04-01' },
      transition: {
        items: [
          { kind: 'annual-bonus', amount: 20000, date: '2026-03-15' },
          { kind: 'unvested-equity', amount: 30000, date: '2026-05-01' },
        ],
      },
    },
    { likely: 30000, largest: 30000 },
  ],
];

describe.each([
  ['offers', OFFERS],
  ['leaving early', LEAVING],
  ['taxes', TAXES],
  ['comparing', COMPARED],
  ['sizing', SIZED],
])('%s', (_, cases) => {
  it.each(cases)('%s', async (_name, tool, input, expected) => {
    expect(await answer(tool, input)).toMatchObject(expected);
  });
});

describe('states in 2025', () => {
  it.each(WITHHELD_2025)('withheld in %s', async (state, tax) => {
    const input = { bonus: 40000, wagesToDate: 100_000, year: 2025, state };
    expect(await answer('withholding', input)).toMatchObject({ taxes: { 'state-income': tax } });
  });

  it.each(TIERS_2025)('withheld %s in %s', async (_, state, bonus, wagesToDate, tax) => {
    const input = { bonus, wagesToDate, year: 2025, state };
    expect(await answer('withholding', input)).toMatchObject({ taxes: { 'state-income': tax } });
  });

  it.each(PAYROLL_2025)('payroll tax, %s, in %s', async (_, state, bonus, wagesToDate, tax) => {
    const input = { bonus, wagesToDate, year: 2025, state };
    expect(await answer('withholding', input)).toMatchObject({ taxes: { 'state-payroll': tax } });
  });
});

it.each(GROSSED_UP)('a gross-up of %s', async (_, input, gross) => {
  expect(await answer('gross-up', input)).toMatchObject({ gross });
});

it.each(['withholding', 'tax-owed', 'gross-up'])('%s knows two years', async (tool) => {
  const amount = tool === 'gross-up' ? { net: 1000 } : { bonus: 1000 };
  for (const year of [2024, 2027]) {
    const [only, ...more] = await problems(tool, { ...amount, year });
    expect(only).toMatch(/2025.*2026/);
    expect(more).toEqual([]);
  }
});
