import { describe, expect, it } from 'vitest';
import { ZERO } from '../../../src/lib/money.ts';
import { rate } from '../../../src/lib/rate.ts';
import type { FilingStatus } from '../../../src/lib/scenario/defaults.ts';
import { calculateGrossUp } from '../../../src/lib/tax/gross-up.ts';
import type { TaxCode } from '../../../src/lib/tax/levy.ts';
import { calculateOwed } from '../../../src/lib/tax/owed.ts';
import { scaleOf } from '../../../src/lib/tax/rules.ts';
import {
  calculateWithholding,
  type TaxOnBonus,
  withholdingLevies,
} from '../../../src/lib/tax/withholding.ts';
import { type Asked, income, paid, rules, usd } from './on-file.ts';

/** What one tax takes, in dollars. */
function ofTax(result: TaxOnBonus, code: TaxCode, name?: string): number {
  const lines = result.lines.filter(
    (line) => line.code === code && (name === undefined || line.detail.name === name),
  );
  return lines.reduce((total, { amount }) => total + amount, 0) / 100;
}

/** The tax on a whole taxable income, from its first dollar. */
function taxOn(taxable: number, code: TaxCode, asked: Asked): number {
  const figures = { deduction: ZERO, stateDeduction: ZERO };
  const ofPlace = rules({ ...asked, figures });
  return ofTax(calculateOwed({ bonus: usd(taxable), income: income(), rules: ofPlace }), code);
}

const federal = (taxable: number, year: 2025 | 2026, status: FilingStatus) =>
  taxOn(taxable, 'federal-income', { year, status });

describe('the federal rate tables, with the tax at each step as the revenue procedures print it', () => {
  // Internal Revenue Service, Rev. Proc. 2024-40, section 2.01.
  it.each<[FilingStatus, readonly (readonly [number, number])[]]>([
    [
      'single',
      [
        [11_925, 1192.5],
        [48_475, 5578.5],
        [103_350, 17_651],
        [197_300, 40_199],
        [250_525, 57_231],
        [626_350, 188_769.75],
      ],
    ],
    [
      'married-joint',
      [
        [23_850, 2385],
        [96_950, 11_157],
        [206_700, 35_302],
        [394_600, 80_398],
        [501_050, 114_462],
        [751_600, 202_154.5],
      ],
    ],
    [
      'married-separate',
      [
        [11_925, 1192.5],
        [48_475, 5578.5],
        [103_350, 17_651],
        [197_300, 40_199],
        [250_525, 57_231],
        [375_800, 101_077.25],
      ],
    ],
    [
      'head-of-household',
      [
        [17_000, 1700],
        [64_850, 7442],
        [103_350, 15_912],
        [197_300, 38_460],
        [250_500, 55_484],
        [626_350, 187_031.5],
      ],
    ],
  ])('2025, %s', (status, steps) => {
    expect(steps.map(([taxable]) => [taxable, federal(taxable, 2025, status)])).toEqual(steps);
  });

  // Internal Revenue Service, Rev. Proc. 2025-32, section 4.01.
  it.each<[FilingStatus, readonly (readonly [number, number])[]]>([
    [
      'single',
      [
        [12_400, 1240],
        [50_400, 5800],
        [105_700, 17_966],
        [201_775, 41_024],
        [256_225, 58_448],
        [640_600, 192_979.25],
      ],
    ],
    [
      'married-joint',
      [
        [24_800, 2480],
        [100_800, 11_600],
        [211_400, 35_932],
        [403_550, 82_048],
        [512_450, 116_896],
        [768_700, 206_583.5],
      ],
    ],
    [
      'married-separate',
      [
        [12_400, 1240],
        [50_400, 5800],
        [105_700, 17_966],
        [201_775, 41_024],
        [256_225, 58_448],
        [384_350, 103_291.75],
      ],
    ],
    [
      'head-of-household',
      [
        [17_700, 1770],
        [67_450, 7740],
        [105_700, 16_155],
        [201_750, 39_207],
        [256_200, 56_631],
        [640_600, 191_171],
      ],
    ],
  ])('2026, %s', (status, steps) => {
    expect(steps.map(([taxable]) => [taxable, federal(taxable, 2026, status)])).toEqual(steps);
  });

  it('the standard deductions of both years, after Public Law 119-21', () => {
    const deductions = ([2025, 2026] as const).map((year) =>
      (['single', 'married-joint', 'married-separate', 'head-of-household'] as const).map(
        (status) => rules({ year, status }).federal.deduction / 100,
      ),
    );
    // Rev. Proc. 2025-32, sections 3.01 and 4.14.
    expect(deductions).toEqual([
      [15_750, 31_500, 15_750, 23_625],
      [16_100, 32_200, 16_100, 24_150],
    ]);
  });
});

/** The same by a state’s schedule alone, whatever comes on top of it. */
function byState(taxable: number, asked: Asked): number {
  const { state } = rules(asked);
  const stateBrackets = (state && scaleOf(state)?.brackets) ?? [];
  const ofPlace = rules({ ...asked, figures: { stateBrackets } });
  return ofTax(
    calculateOwed({ bonus: usd(taxable), income: income(), rules: ofPlace }),
    'state-income',
  );
}

describe('state schedules, with the tax at each step as the states print it', () => {
  it.each<[string, Asked, readonly (readonly [number, number])[]]>([
    [
      'California 2026 (Franchise Tax Board, Tax News, October 2026)',
      { state: 'CA' },
      [
        [94_100, 5068.86],
        [194_100, 14_368.86],
        [768_213, 74_675.27],
        // 12.3 % to 1,194,100, and 1 % of the 194,100 above a million.
        [1_194_100, 129_000.37],
      ],
    ],
    [
      'California 2026, joint',
      { state: 'CA', status: 'married-joint' },
      // 229.12 + 628.04 + 1,256.32 + 1,996.44 + 2,511.84 + 9.3 % of 37,806 (3,515.958).
      [[188_200, 10_137.72]],
    ],
    [
      'California 2026, heads of household',
      { state: 'CA', status: 'head-of-household' },
      [
        // 229.27 + 627.78 + 628.08 + 998.16 + 1,256.16.
        [102_356, 3739.45],
        [522_385, 42_802.15],
        // 10,761.34 at 10.3 %, 373,136 at 11.3 %, 44,771 at 11.3 % and the 1 % above a million.
        [1_044_771, 101_234.69],
      ],
    ],
    // 2025: taxable 94,294 (100,000 − 5,706).
    ['California 2025', { state: 'CA', year: 2025 }, [[94_294, 5207.98]]],
    [
      'Wisconsin 2026 (Form 1-ES instructions, schedule A)',
      { state: 'WI' },
      [
        [15_110, 528.85],
        [51_950, 2149.81],
        [332_720, 17_030.62],
      ],
    ],
    [
      'Wisconsin 2026, joint (schedule B)',
      { state: 'WI', status: 'married-joint' },
      [
        [20_150, 705.25],
        [69_260, 2866.09],
        [443_630, 22_707.7],
      ],
    ],
    [
      'Oklahoma 2026 (Tax Commission, 2025 legislative update)',
      { state: 'OK' },
      [
        [4900, 28.75],
        [7200, 109.25],
      ],
    ],
    [
      'Oklahoma 2026, joint and head of household',
      { state: 'OK', status: 'head-of-household' },
      [
        [9800, 57.5],
        [14_400, 218.5],
      ],
    ],
    ['North Dakota 2026 (Form ND-1ES)', { state: 'ND' }, [[250_400, 3916.09]]],
    ['North Dakota 2026, joint', { state: 'ND', status: 'married-joint' }, [[304_850, 4329.98]]],
    [
      'North Dakota 2026, head of household',
      { state: 'ND', status: 'head-of-household' },
      [[277_600, 4118.4]],
    ],
    [
      'North Dakota 2026, separate',
      { state: 'ND', status: 'married-separate' },
      [[152_425, 2164.99]],
    ],
    [
      'District of Columbia 2026 (D-40ES)',
      { state: 'DC' },
      [
        [10_000, 400],
        [40_000, 2200],
        [60_000, 3500],
        [250_000, 19_650],
        [500_000, 42_775],
        [1_000_000, 91_525],
      ],
    ],
    [
      'West Virginia 2025 (W. Va. Code § 11-21-4i)',
      { state: 'WV', year: 2025 },
      [
        [10_000, 222],
        [25_000, 666],
        [40_000, 1165.5],
        [60_000, 2053.5],
      ],
    ],
    [
      'West Virginia 2025, separate',
      { state: 'WV', year: 2025, status: 'married-separate' },
      [
        [5000, 111],
        [12_500, 333],
        [20_000, 582.75],
        [30_000, 1026.75],
      ],
    ],
    ['New Mexico (HB 252 of 2024)', { state: 'NM' }, [[210_000, 9748]]],
    ['New Mexico, joint', { state: 'NM', status: 'married-joint' }, [[315_000, 14_624]]],
    ['New Mexico, separate', { state: 'NM', status: 'married-separate' }, [[157_500, 7312]]],
    ['Kansas (Form K-40ES)', { state: 'KS' }, [[23_000, 1196]]],
    ['Kansas, joint', { state: 'KS', status: 'married-joint' }, [[46_000, 2392]]],
    ['Virginia (Form 760)', { state: 'VA' }, [[17_000, 720]]],
    // The printed form of the 2026 rates: 5.21 % of the income, less $966.
    ['South Carolina 2026 (Department of Revenue)', { state: 'SC' }, [[100_000, 4244]]],
    [
      // × .0637 − 2,126.25, × .0897 − 15,126.25, × .1075 − 32,926.25.
      'New Jersey (Division of Taxation, table A)',
      { state: 'NJ' },
      [
        [100_000, 4243.75],
        [750_000, 52_148.75],
        [2_000_000, 182_073.75],
      ],
    ],
  ])('%s', (_, asked, steps) => {
    expect(steps.map(([taxable]) => [taxable, byState(taxable, asked)])).toEqual(steps);
  });

  it.each<[string, Asked, readonly (readonly [number, number])[]]>([
    [
      'Oregon 2026 (Publication OR-ESTIMATE, to the dollar)',
      { state: 'OR' },
      [
        [4550, 216],
        [11_400, 678],
        [125_000, 10_618],
      ],
    ],
    [
      'Oregon 2026, joint',
      { state: 'OR', status: 'married-joint' },
      [
        [9100, 432],
        [22_800, 1357],
        [250_000, 21_237],
      ],
    ],
    ['Nebraska 2026 (tax tables, to the dollar)', { state: 'NE' }, [[79_860, 3333]]],
    ['Nebraska 2026, joint', { state: 'NE', status: 'married-joint' }, [[79_860, 3032]]],
    [
      'Nebraska 2026, head of household (Form 1040N-ES)',
      { state: 'NE', status: 'head-of-household' },
      [
        [7700, 189.42],
        [39_620, 1309.81],
        [79_860, 3141],
      ],
    ],
    [
      'Minnesota 2026 (eFile.com, to the cent below)',
      { state: 'MN' },
      [
        [33_310, 1782.08],
        [109_430, 6958.24],
        [203_150, 14_315.26],
      ],
    ],
    [
      'Minnesota 2026, head of household',
      { state: 'MN', status: 'head-of-household' },
      [
        [41_010, 2194.03],
        [164_800, 10_611.75],
      ],
    ],
    [
      'Minnesota 2026, separate',
      { state: 'MN', status: 'married-separate' },
      [
        [24_350, 1302.72],
        [96_740, 6225.24],
      ],
    ],
  ])('%s', (_, asked, steps) => {
    const off = steps.map(([taxable, printed]) => Math.abs(byState(taxable, asked) - printed));
    expect(Math.max(...off)).toBeLessThanOrEqual(0.51);
  });
});

describe('states whose standard deduction shrinks with income', () => {
  it.each<[string, Asked, number, number, number]>([
    // S.C. Information Letter 26-20: 15,000 × (95,000 − income) ÷ 55,000; 25,454.55 more at 5.21 %.
    ['South Carolina', { state: 'SC' }, 60_000, 20_000, 1326.18],
    // Form 1-ES 2026: 13,960 less 12 % above 20,120 leaves 4,374.40 at 100,000; 64,374.40 at 5.3 %.
    ['Wisconsin', { state: 'WI' }, 100_000, 60_000, 3411.84],
    // 25,840 less 19.778 % above 29,040 leaves 11,805.53 at 100,000; 71,805.53 at 5.3 %.
    ['Wisconsin, joint', { state: 'WI', status: 'married-joint' }, 100_000, 60_000, 3805.69],
    // 12,280 less 19.778 % above 13,780 leaves 7,094.18 at 40,000 and 3,138.57 at 60,000, with 700 of exemption:
    // taxable 32,205.82 to 56,161.43, of which 2,424.18 up to 34,630 at 4.4 % and the rest at 5.3 %.
    ['Wisconsin, separate', { state: 'WI', status: 'married-separate' }, 40_000, 20_000, 1247.83],
    // 2025: 17,520 less 22.515 % above 19,550 leaves 12,915.68 at 40,000, and from 57,210 on 13,560 less 12 %
    // above 19,550, 8,706 at 60,000: taxable 26,384.32 to 50,594 with 700 of exemption, all at 4.4 %.
    [
      'Wisconsin, head of household',
      { state: 'WI', year: 2025, status: 'head-of-household' },
      40_000,
      20_000,
      1065.23,
    ],
    // 15,300 less 3 % of 7,600 above 244,400 leaves 15,072 at 252,000; 8,228 at 9.85 %.
    ['Minnesota', { state: 'MN' }, 244_000, 8000, 810.46],
    // 15,300 less 2,802 at 337,800; 10 % of 62,200 above leaves 6,278 at 400,000, and at 500,000 a fifth, 3,060.
    ['Minnesota', { state: 'MN' }, 400_000, 100_000, 10_166.97],
    // A fifth of 16,450 goes above 261,000 and another above 268,450: 10,000 + 6,580 at 5.99 %.
    ['Rhode Island', { state: 'RI' }, 260_000, 10_000, 993.14],
    // Chart for Form 40: 3,000 − 25 × 8 at 29,999, 2,500 from 35,500; of 10,000 + 300 the federal tax of 1,200
    // is deducted, and the rest at 5 %.
    ['Alabama', { state: 'AL' }, 29_999, 10_000, 455],
    // 6 %; the last step of table C above 101,500 and the first of table D above 105,000, 25 each.
    ['Connecticut', { state: 'CT' }, 100_000, 6000, 410],
    // Benefit of 567 from 107,650 to 157,650: 226.80 on 20,000; 20,000 at 5.9 %.
    ['New York', { state: 'NY' }, 120_000, 20_000, 1406.8],
    // 3,400 at 5.9 % up to 223,400, where the next bracket is entered: 6,600 at 6.85 %; of 2,047 the part of
    // 8,000 in 50,000 at once, 327.52, and that of 6,600 evenly, 270.20.
    ['New York', { state: 'NY' }, 220_000, 10_000, 1250.42],
    // 16,100 − 1,000 are added back above 300,000.
    ['Colorado', { state: 'CO' }, 299_000, 2000, 752.4],
    // 2,925 go above 250,000.
    ['Illinois', { state: 'IL' }, 249_000, 2000, 243.79],
    // 800 of the exemption go above 125,000: taxable 115,050 to 125,850, 5 % up to 125,000 and 5.25 %.
    ['Maryland', { state: 'MD' }, 120_000, 10_000, 542.13],
    // 9.3 %, and two steps of 6, above 252,203 and 254,703.
    ['California', { state: 'CA', year: 2025 }, 252_000, 3000, 291],
    // 945 less 1.3 % above 18,213: 5.8 % of 10,000.
    ['Utah', { state: 'UT', year: 2025 }, 40_000, 10_000, 580],
    // Federal tax is deducted: 5 % of 1 − 0.24.
    ['Alabama', { state: 'AL' }, 150_000, 10_000, 380],
    // 5 % of the federal tax of 17,570 on 120,000 are deducted, 878.50, and none above 125,000; 4.7 %.
    ['Missouri', { state: 'MO' }, 120_000, 10_000, 511.29],
    // Of 8,750 a fifth goes above 125,000 and another above 130,000: taxable 112,340 to 125,840, 8.75 % up to
    // 125,000 and 9.9 %.
    ['Oregon', { state: 'OR' }, 124_000, 10_000, 1190.91],
    // 250 of the exemption go above 80,000; 10,250 at 2.75 %.
    ['Ohio', { state: 'OH' }, 75_000, 10_000, 281.88],
    // Maine: 15,700 × (177,250 − income) ÷ 75,000 is 5,704.33 at 150,000; 55,704.33 at 7.15 %.
    ['Maine', { state: 'ME' }, 150_000, 50_000, 3982.86],
  ])('%s, %j: on wages of %d a bonus of %d owes %d', (_, asked, wages, bonus, tax) => {
    const input = { bonus: usd(bonus), income: income(wages), rules: rules(asked) };
    expect(ofTax(calculateOwed(input), 'state-income')).toBe(tax);
  });
});

describe('places', () => {
  it('both Portland taxes of a couple with $500,000: 6,000 and 2,950', () => {
    // Portland Revenue Division’s table for 2026: 1.5 % above 200,000, 3 % above 400,000; 1 % above 205,000.
    const places = [
      'Multnomah County (Preschool for All)',
      'Portland Metro (Supportive Housing Services)',
    ];
    const asked = { state: 'OR', status: 'married-joint', places } as const;
    expect(taxOn(500_000, 'local-income', asked)).toBe(8950);
  });

  it('New York City for a head of household: 443.23 + 586.87 + 1,145.70 + 3.876 %', () => {
    const asked = { state: 'NY', status: 'head-of-household', places: ['New York City'] } as const;
    // Form IT-201-I: 14,400 × 3.078 % + 15,600 × 3.762 % + 30,000 × 3.819 % + 40,000 × 3.876 %.
    expect(taxOn(100_000, 'local-income', asked)).toBe(3726.2);
  });
});

/** Withheld on a whole year’s wages, from the first dollar. */
const withheldOn = (wages: number, asked: Asked) =>
  calculateWithholding({ bonus: usd(wages), paid: paid(), rules: rules(asked) });

describe('the most that a year takes, as the agencies announce it', () => {
  it.each<[string, Asked, string, number]>([
    [
      'Rhode Island TDI',
      { state: 'RI', year: 2025 },
      'Temporary Disability Insurance (TDI)',
      1159.6,
    ],
    ['Rhode Island TDI', { state: 'RI' }, 'Temporary Disability Insurance (TDI)', 1100],
    ['New Jersey TDI', { state: 'NJ' }, 'Temporary Disability Insurance (TDI)', 325.09],
    ['New Jersey FLI', { state: 'NJ' }, 'Family Leave Insurance (FLI)', 393.53],
    [
      'New Jersey UI and workforce funds',
      { state: 'NJ' },
      'Unemployment and workforce funds (UI/WF/SWF)',
      190.4,
    ],
    ['New York PFL', { state: 'NY', year: 2025 }, 'Paid Family Leave (PFL)', 354.53],
    ['New York PFL', { state: 'NY' }, 'Paid Family Leave (PFL)', 411.91],
    ['New York SDI', { state: 'NY' }, 'Disability benefits (SDI)', 31.2],
    ['Minnesota Paid Leave', { state: 'MN' }, 'Minnesota Paid Leave', 814],
    ['Alaska', { state: 'AK', year: 2025 }, 'Employee unemployment contribution', 258.5],
    ['Oregon Paid Leave', { state: 'OR' }, 'Paid Leave Oregon', 1107],
  ])('%s, %j', (_, asked, name, most) => {
    expect(ofTax(withheldOn(10_000_000, asked), 'state-payroll', name)).toBe(most);
  });

  // Social Security Administration: 6.2 % of 176,100 and of 184,500.
  it('Social Security: $10,918.20 in 2025, $11,439 in 2026', () => {
    expect(ofTax(withheldOn(1_000_000, { year: 2025 }), 'social-security')).toBe(10_918.2);
    expect(ofTax(withheldOn(1_000_000, { year: 2026 }), 'social-security')).toBe(11_439);
  });

  // MyBenefitAdvisor, Washington increases 2026 paid family and medical leave premium: its example.
  it('Washington paid leave on $75,000: $493.49 in 2025, $605.37 in 2026', () => {
    const name = 'Paid Family and Medical Leave (PFML)';
    const onWages = (year: 2025 | 2026) =>
      ofTax(withheldOn(75_000, { state: 'WA', year }), 'state-payroll', name);
    expect(onWages(2025)).toBe(493.49);
    expect(onWages(2026)).toBe(605.37);
  });

  it('no most at all: California 1.3 %, Washington Cares 0.58 %, Oregon’s transit tax 0.1 %', () => {
    const name = 'WA Cares Fund (long-term care)';
    expect(ofTax(withheldOn(10_000_000, { state: 'CA' }), 'state-payroll')).toBe(130_000);
    expect(ofTax(withheldOn(50_000, { state: 'WA' }), 'state-payroll', name)).toBe(290);
    const transit = 'Statewide transit tax';
    expect(ofTax(withheldOn(10_000_000, { state: 'OR' }), 'state-payroll', transit)).toBe(10_000);
  });
});

describe('supplemental wages', () => {
  // Publication 15, section 7: a bonus of $1,000 identified apart, at the flat 22 %.
  it('$1,000 at the flat rate is $220', () => {
    expect(ofTax(withheldOn(1000, {}), 'federal-income')).toBe(220);
  });

  // 26 CFR 31.3402(g)-1(a)(8), example 3 as corrected in 2007: 25 % of the first million is $250,000.
  it('the first million at the rate of 2007, $250,000, and the rest at 35 %', () => {
    const figures = { supplementalRate: rate(0.25), supplementalRateAbove: rate(0.35) };
    const result = withheldOn(1_500_000, { figures });
    const federalLines = result.lines.filter(({ code }) => code === 'federal-income');
    expect(federalLines.map(({ amount }) => amount / 100)).toEqual([250_000, 175_000]);
  });

  // What each state withholds from $10,000, by the lists and guides named in its file.
  it.each<[Asked, number]>([
    [{ state: 'AL' }, 500],
    [{ state: 'AR' }, 370],
    [{ state: 'CA' }, 1023],
    [{ state: 'CO' }, 440],
    [{ state: 'GA' }, 499],
    [{ state: 'GA', year: 2025 }, 519],
    [{ state: 'IA' }, 380],
    [{ state: 'ID' }, 530],
    [{ state: 'IL' }, 495],
    [{ state: 'IN' }, 295],
    [{ state: 'KS' }, 500],
    [{ state: 'KY' }, 350],
    [{ state: 'MA' }, 500],
    [{ state: 'ME' }, 500],
    [{ state: 'MI' }, 425],
    [{ state: 'MN' }, 625],
    [{ state: 'MO' }, 470],
    [{ state: 'MT' }, 500],
    [{ state: 'NC' }, 409],
    [{ state: 'NC', year: 2025 }, 435],
    [{ state: 'ND' }, 150],
    [{ state: 'NE' }, 350],
    [{ state: 'NE', year: 2025 }, 500],
    [{ state: 'NM' }, 590],
    [{ state: 'NY' }, 1170],
    [{ state: 'OH' }, 275],
    [{ state: 'OK' }, 450],
    [{ state: 'OR' }, 800],
    [{ state: 'PA' }, 307],
    [{ state: 'RI' }, 599],
    [{ state: 'UT' }, 445],
    [{ state: 'VA' }, 575],
    [{ state: 'VT' }, 660],
    [{ state: 'WA' }, 0],
    [{ state: 'TX' }, 0],
    [{ state: 'WI' }, 530],
  ])('%j', (asked, amount) => {
    expect(ofTax(withheldOn(10_000, asked), 'state-income')).toBe(amount);
  });

  it('New York City 4.25 %, Yonkers 1.95975 % for residents and 0.5 % for others', () => {
    const local = (place: string) =>
      ofTax(withheldOn(100_000, { state: 'NY', places: [place] }), 'local-income');
    expect(local('New York City')).toBe(4250);
    expect(local('Yonkers')).toBe(1959.75);
    expect(local('Yonkers (working there, living elsewhere)')).toBe(500);
  });
});

describe('cases worked by hand', () => {
  const parts = (result: TaxOnBonus) =>
    Object.fromEntries(
      [...new Set(result.lines.map(({ code }) => code))].map((code) => [code, ofTax(result, code)]),
    );

  it('Washington, over the wage base and the threshold of $200,000 at once', () => {
    // Wages 170,000 before: 14,500 to the base, 20,000 of the 50,000 above 200,000.
    const result = calculateWithholding({
      bonus: usd(50_000),
      paid: paid(170_000, 20_000),
      rules: rules({ state: 'WA' }),
    });
    expect(parts(result)).toEqual({
      'federal-income': 11_000,
      'social-security': 899,
      medicare: 725,
      'additional-medicare': 180,
      // 14,500 × 0.807159 % = 117.04 and 50,000 × 0.58 % = 290.
      'state-payroll': 407.04,
    });
    expect(result.net).toBe(3_678_896);
  });

  it('New York City, over the most that two funds take', () => {
    const result = withheldOn(100_000, { state: 'NY', places: ['New York City'] });
    expect(parts(result)).toEqual({
      'federal-income': 22_000,
      'social-security': 6200,
      medicare: 1450,
      'state-income': 11_700,
      'state-payroll': 443.11,
      'local-income': 4250,
    });
  });

  it('the million of supplemental wages, with cents, rounded once for the whole tax', () => {
    // 22 % of 333.33 and 37 % of 666.67 are 73.3326 and 246.6679, together 320.0005.
    const result = calculateWithholding({
      bonus: usd(1000),
      paid: paid(1_100_000, 999_666.67),
      rules: rules(),
    });
    expect(ofTax(result, 'federal-income')).toBe(320);
  });

  it('separate filers owe Additional Medicare from 125,000, joint ones from 250,000 together', () => {
    const separate = calculateOwed({
      bonus: usd(30_000),
      income: income(120_000),
      rules: rules({ status: 'married-separate' }),
    });
    expect(ofTax(separate, 'additional-medicare')).toBe(225);
    const couple = { spouseWages: usd(15_000) };
    const joint = calculateOwed({
      bonus: usd(20_000),
      income: income(230_000, couple),
      rules: rules({ status: 'married-joint' }),
    });
    expect(ofTax(joint, 'additional-medicare')).toBe(135);
    const taken = calculateWithholding({
      bonus: usd(20_000),
      paid: paid(230_000),
      rules: rules({ status: 'married-joint' }),
    });
    expect(ofTax(taken, 'additional-medicare')).toBe(180);
  });

  it('$100,000 to keep in Washington after 150,000: 34,500, 15,500 and the rest, piece by piece', () => {
    // 34,500 × 0.68962841 + 15,500 × 0.7597 = 35,567.53; 64,432.47 ÷ 0.7507 = 85,829.86.
    const levies = withholdingLevies(rules({ state: 'WA' }), paid(150_000));
    expect(calculateGrossUp(usd(100_000), levies)).toMatchObject({
      gross: 13_582_986,
      net: 10_000_001,
    });
  });

  it.each([
    // Net ÷ (1 − 29.65 %): 22 % + 6.2 % + 1.45 %, rounded up to the cent.
    [1000, 1421.47],
    [10_000, 14_214.65],
    [0.01, 0.02],
  ])('$%d to keep below every cap is a gross of $%d', (net, gross) => {
    const levies = withholdingLevies(rules(), paid());
    expect(calculateGrossUp(usd(net), levies).gross).toBe(usd(gross));
  });
});
