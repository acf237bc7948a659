import { describe, expect, it } from 'vitest';
import { answer } from './calc.ts';

/** A tool, what it is given, and a part of what it must answer; the arithmetic stands above each. */
type Case = readonly [name: string, tool: string, input: object, expected: object];

/** 48 months at 1/48, as people write it. */
const monthly = Array.from({ length: 48 }, (_, index) => ({
  month: index + 1,
  fraction: 0.020833,
}));

const OFFERS: readonly Case[] = [
  [
    // 33 %, 33 %, 22 % and 12 % of 200,000.
    'a front-loaded grant',
    'offer',
    {
      base: 180000,
      equity: {
        value: 200000,
        schedule: [
          { month: 12, fraction: '33%' },
          { month: 24, fraction: '33%' },
          { month: 36, fraction: '22%' },
          { month: 48, fraction: '12%' },
        ],
      },
    },
    { years: [{ total: 246000 }, { total: 246000 }, { total: 224000 }, { total: 204000 }] },
  ],
  [
    // Twelve of 48 months are a quarter of 100,000.
    'a grant that vests every month',
    'offer',
    { base: 0, equity: { value: 100000, schedule: monthly } },
    {
      years: [{ equity: 25000 }, { equity: 25000 }, { equity: 25000 }, { equity: 25000 }],
      total: 100000,
    },
  ],
  [
    // 650 × 231.27 = 150,325.50; 5 % of it 7,516.275, 15 % 22,548.825, 40 % 60,130.20: the cents add up to the grant.
    'units at a price with cents',
    'offer',
    { equity: { units: 650, grantPrice: 231.27 } },
    { total: 150325.5 },
  ],
  [
    // 150,000 × 1.04 = 156,000, × 1.04² = 162,240, … to year 6: 182,497.94.
    'six years with a raise',
    'offer',
    { base: 150000, raise: 0.04, assumptions: { horizonYears: 6 } },
    {
      years: [
        { base: 150000 },
        { base: 156000 },
        { base: 162240 },
        { base: 168729.6 },
        { base: 175478.78 },
        { base: 182497.94 },
      ],
      total: 994946.32,
    },
  ],
  [
    // 150,000 × 0.2 × 1.15^2.5 = 42,545.37; 5 % × 1.15 = 8,625; 15 % × 1.15² = 29,756.25.
    'a price that grows 15 % a year',
    'offer',
    { equity: { value: 150000, growth: 0.15 } },
    { years: [{ equity: 8625 }, { equity: 29756.25 }, {}, {}] },
  ],
  [
    'nothing at all',
    'offer',
    { base: 0 },
    { total: 0, years: [{ total: 0 }, { total: 0 }, { total: 0 }, { total: 0 }] },
  ],
  [
    'the largest amounts',
    'offer',
    { base: 100_000_000, signingBonus: { year1: '100m', year2: '$100,000,000' } },
    { total: 600_000_000 },
  ],
];

const LEAVING: readonly Case[] = [
  [
    // 60,000 × (24 − 8) ÷ 24.
    'a lump pro rata over 24 months',
    'leaving',
    {
      signingBonus: {
        year1: 60000,
        paid: 'lump-then-instalments',
        repayment: { kind: 'pro-rata', windowMonths: 24 },
      },
      leaving: { month: 8 },
    },
    { at: { owedSigningBonus: 40000, kept: 20000 } },
  ],
  [
    // The lump of month 13 has been held six months: 45,000 × (12 − 6) ÷ 12; the first one is free.
    'the second of two lumps',
    'leaving',
    {
      signingBonus: {
        year1: 55000,
        year2: 45000,
        paid: 'two-lumps',
        repayment: { windowMonths: 12 },
      },
      leaving: { month: 18 },
    },
    { at: { signingBonus: 100000, owedSigningBonus: 22500, kept: 77500 } },
  ],
  [
    'a cliff, the month before it ends and the month it ends',
    'leaving',
    {
      signingBonus: {
        year1: 50000,
        paid: 'lump-then-instalments',
        repayment: { kind: 'cliff', windowMonths: 12 },
      },
      leaving: { month: 11 },
    },
    { at: { owedSigningBonus: 50000 } },
  ],
  [
    // 40,000 × (12 − 3) ÷ 12 = 30,000, of which 40 % had been withheld.
    'a net repayment',
    'leaving',
    {
      signingBonus: {
        year1: 40000,
        paid: 'lump-then-instalments',
        repayment: { kind: 'pro-rata', windowMonths: 12, owed: 'net' },
      },
      leaving: { month: 3, withheldRate: '40%' },
    },
    { at: { owedSigningBonus: 18000, kept: 22000 } },
  ],
  [
    // Instalments stop: 55,000 × 7 ÷ 12 = 32,083.33, and the cents go to the first months: 4 of 4,583.34 and 3 of 4,583.33.
    'instalments that stop',
    'leaving',
    { signingBonus: { year1: 55000, year2: 45000 }, leaving: { month: 7 } },
    { at: { signingBonus: 32083.35, owedSigningBonus: 0, stops: 67916.65 } },
  ],
  [
    'leaving before the first day',
    'leaving',
    { base: 150000, relocation: { amount: 5000, repayment: {} }, leaving: { month: 0 } },
    { at: { kept: 0, keptWithPay: 0, owedRelocation: 0 } },
  ],
];

const TAXES: readonly Case[] = [
  [
    // 2025: 6,100 to the wage base of 176,100 at 6.2 %; 20,000 above 200,000 at 0.9 %.
    'a bonus across the wage base and the Medicare threshold',
    'withholding',
    { bonus: 50000, wagesToDate: 170000, year: 2025 },
    {
      taxes: {
        'federal-income': 11000,
        'social-security': 378.2,
        medicare: 725,
        'additional-medicare': 180,
      },
      total: 12283.2,
      net: 37716.8,
    },
  ],
  [
    // 22 % of a million and 37 % of half a million.
    'a bonus across a million',
    'withholding',
    { bonus: 1_500_000, wagesToDate: 500_000 },
    { taxes: { 'federal-income': 405000, medicare: 21750, 'additional-medicare': 13500 } },
  ],
  [
    'the wage base to the cent',
    'withholding',
    { bonus: 0.02, wagesToDate: 184499.99, year: 2026 },
    { bonus: 0.02, net: 0.02 },
  ],
  [
    // 2024’s wage base of 168,600, which is not on file: (168,600 − 150,000) × 6.2 %.
    'a wage base of the reader’s own',
    'withholding',
    { bonus: 40000, wagesToDate: 150000, figures: { socialSecurityWageBase: 168600 } },
    { taxes: { 'social-security': 1153.2 } },
  ],
  [
    // 30,000 ÷ (1 − 0.22 − 0.062 − 0.0145).
    'a gross-up below every kink',
    'gross-up',
    { net: 30000 },
    { gross: 42643.93, net: 30000.01 },
  ],
  [
    // 14,500 to the wage base keep 70.35 %: 10,200.75; the rest keeps 76.55 %: 9,799.25 ÷ 0.7655 = 12,801.1104….
    'a gross-up across the wage base',
    'gross-up',
    { net: 20000, wagesToDate: 170000, year: 2026 },
    { gross: 27301.12 },
  ],
  ['a gross-up of nothing', 'gross-up', { net: 0, rate: '40%' }, { gross: 0, tax: 0, lines: [{}] }],
  [
    // 163,900 of taxable income: 37,875 to 201,775 at 24 %, 2,125 at 32 %.
    'what a bonus adds to the tax, across a bracket',
    'tax-owed',
    { bonus: 40000, wages: 180000, year: 2026 },
    { taxes: { 'federal-income': 9770, 'social-security': 279, medicare: 580 } },
  ],
];

const MOVES: readonly Case[] = [
  [
    // 6,000 ÷ 0.64 = 9,375; 42,000 as it is; half of 8,000.
    'costs before and after tax',
    'transition-cost',
    {
      marginalRate: 0.36,
      items: [
        { kind: 'relocation', amount: 6000 },
        { kind: 'unvested-equity', units: 200, price: 210 },
        { kind: 'annual-bonus', amount: 8000, certainty: 0.5 },
      ],
    },
    { certain: 51375, likely: 55375, largest: 59375, total: 55375 },
  ],
  [
    // 10,000 × 4; 30,000 ÷ 10,000 × 12.
    'a raise against a bonus',
    'base-vs-signing-bonus',
    { rise: 10000, bonus: 30000 },
    { riseValue: 40000, breakEvenMonth: 36, equalBonus: 40000, equalRise: 7500 },
  ],
  [
    // The offer is ahead by 10,000 in year 1 and behind by 25,000 in year 2: one does not cancel the other.
    'a gap that is negative in one year',
    'ask',
    {
      offer: { base: 150000, signingBonus: { year1: 40000 } },
      alternative: {
        competingOffer: { base: 165000, signingBonus: { year1: 15000, year2: 10000 } },
      },
      ask: { against: 'competing-offer' },
    },
    {
      years: [{ gap: -10000 }, { gap: 25000 }, { gap: 15000 }, { gap: 15000 }],
      target: 25000,
      total: 25000,
      split: [{ ask: 0 }, { ask: 25000 }],
      permanent: { later: 30000, fourYears: 45000, lever: 'level' },
    },
  ],
  [
    // 8,625 ÷ 7,500 − 1.
    'the growth behind a total',
    'implied-growth',
    {
      base: 150000,
      signingBonus: { year1: 55000, year2: 45000 },
      equity: { value: 150000 },
      recruiter: { totals: [{ year: 1, total: 213625 }] },
    },
    { years: [{ growth: 0.15, total: 8625, equityWithoutGrowth: 7500 }], common: { growth: 0.15 } },
  ],
  [
    // By month 24 a base raise of 5,000 a year brings 10,000.
    'what a bonus equals in base',
    'exchange',
    { amount: 10000, month: 24, price: 200 },
    { equals: { kept: 10000, base: 5000, equity: 50000, units: 250 } },
  ],
];

describe.each([
  ['offers', OFFERS],
  ['leaving early', LEAVING],
  ['taxes', TAXES],
  ['moving and choosing', MOVES],
])('%s', (_, cases) => {
  it.each(cases)('%s', async (_name, tool, input, expected) => {
    expect(await answer(tool, input)).toMatchObject(expected);
  });
});
