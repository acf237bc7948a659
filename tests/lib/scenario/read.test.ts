import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readScenario } from '../../../src/lib/scenario/read.ts';
import type { Scenario } from '../../../src/lib/scenario/schema.ts';
import { SCHEDULES } from '../../../src/lib/vesting/presets.ts';

/** What is read; the test fails if it is not valid. */
function valid(input: unknown): Scenario {
  const read = readScenario(input);
  if (read.state === 'invalid') throw new Error(JSON.stringify(read.problems));
  return read.value;
}

/** One line a problem. */
function problems(input: unknown): string[] {
  const read = readScenario(input);
  return read.state === 'valid'
    ? []
    : read.problems.map(({ path, message }) => `${path}: ${message}`);
}

const MONEY = 'write 150000, "150k" or "$150,000"';

describe('what is left out', () => {
  it('of nothing at all leaves the assumptions', () => {
    expect(valid({})).toEqual({
      assumptions: {
        horizonYears: 4,
        discountRate: 0,
        raise: 0,
        stay: 1,
        taxYear: 2026,
        filingStatus: 'single',
        otherIncome: 0,
      },
    });
    expect(valid({ assumptions: {} })).toEqual(valid({}));
  });

  it('of an offer is nothing, paid in instalments', () => {
    expect(valid({ offer: { base: 150000 } }).offer).toEqual({
      base: 15_000_000,
      signingBonus: { year1: 0, year2: 0, paid: 'instalments' },
      grants: [],
      oneOffs: [],
      costs: [],
      relocation: { amount: 0 },
    });
    expect(valid({ offer: {} }).offer?.base).toBe(0);
    expect(valid({ offer: { signingBonus: {}, relocation: {} } })).toEqual(valid({ offer: {} }));
  });

  it('of a grant is the employer’s schedule, without growth', () => {
    const grant = { value: 1_000_000, units: null, price: null, growth: 0 };
    const equity = { value: 10_000 };
    const scenario = valid({
      offer: { equity },
      alternative: { presentJob: { equity }, competingOffer: { moreGrants: [equity] } },
    });
    const even = SCHEDULES['four-equal-years'];
    expect(scenario.offer?.grants).toEqual([{ ...grant, schedule: SCHEDULES.amazon }]);
    expect(scenario.alternative?.presentJob?.grants).toEqual([{ ...grant, schedule: even }]);
    expect(scenario.alternative?.competingOffer?.grants).toEqual([{ ...grant, schedule: even }]);
  });

  it('of repayment terms is twelve months, pro rata, gross', () => {
    const scenario = valid({
      offer: { signingBonus: { repayment: {} }, relocation: { repayment: {} } },
    });
    const terms = { kind: 'pro-rata', windowMonths: 12, owed: 'gross' };
    expect(scenario.offer?.signingBonus.repayment).toEqual(terms);
    expect(scenario.offer?.relocation).toEqual({ amount: 0, repayment: terms });
  });

  it('of a cost is its number, what fits its kind, and that it is certain', () => {
    const items = [
      { kind: 'relocation', amount: 1 },
      { kind: 'lost-leave', amount: 1 },
    ];
    expect(valid({ transition: { items } }).transition).toEqual({
      items: [
        { id: 'item-1', kind: 'relocation', amount: 100, taxation: 'after-tax', certainty: 1 },
        { id: 'item-2', kind: 'lost-leave', amount: 100, taxation: 'pre-tax', certainty: 1 },
      ],
    });
    expect(valid({ transition: {} }).transition?.items).toEqual([]);
  });

  it('of a job, a bonus, a one-off and the situation', () => {
    const scenario = valid({
      alternative: {
        presentJob: {
          cashBonus: { target: 0.1 },
          oneOffs: [{ amount: 5 }],
          costs: [{ amount: 6 }],
        },
      },
      situation: {},
      baseVsSigningBonus: {},
    });
    expect(scenario.alternative?.presentJob).toEqual({
      base: 0,
      signingBonus: { year1: 0, year2: 0, paid: 'instalments' },
      cashBonus: { target: 0.1, payout: 1 },
      grants: [],
      oneOffs: [{ label: 'Other', month: 1, amount: 500 }],
      costs: [{ label: 'Other', month: 1, amount: 600 }],
      relocation: { amount: 0 },
    });
    expect(scenario.situation).toEqual({});
    expect(scenario.baseVsSigningBonus).toEqual({ rise: 0, bonus: 0, riders: 0 });
  });
});

describe('everything stated', () => {
  it('is read as it is', () => {
    const scenario = valid({
      offer: {
        level: 'L6',
        role: 'Product Manager',
        startDate: '2028-02-29',
        base: '$150,000.50',
        raise: '3%',
        signingBonus: {
          year1: '55k',
          year2: 45000,
          paid: 'two-lumps',
          repayment: { kind: 'cliff', windowMonths: 24, owed: 'net' },
        },
        cashBonus: { target: '10%', payout: 1.2 },
        equity: {
          units: '1,250.5',
          grantPrice: '$231.27',
          schedule: 'four-equal-years',
          growth: -0.1,
        },
        moreGrants: [
          {
            value: 100,
            grantPrice: 10,
            schedule: [
              { month: 0, fraction: '40%' },
              { month: 72, fraction: 0.6 },
            ],
          },
          {
            grantPrice: 2.5,
            vests: [
              { month: 3, units: 10 },
              { month: 9, value: 75 },
            ],
          },
        ],
        oneOffs: [{ label: 'Stipend', month: 0, amount: '1.5k' }],
        costs: [{ label: 'Licence', month: 72, amount: 0 }],
        relocation: { amount: 15000 },
      },
      assumptions: {
        horizonYears: 6,
        discountRate: '4.5%',
        raise: -0.5,
        stay: 0.9,
        taxYear: 2025,
        filingStatus: 'head-of-household',
        state: 'DC',
        otherIncome: '80 000',
      },
    });
    expect(scenario.offer).toEqual({
      level: 'L6',
      role: 'Product Manager',
      startDate: '2028-02-29',
      base: 15_000_050,
      raise: 0.03,
      signingBonus: {
        year1: 5_500_000,
        year2: 4_500_000,
        paid: 'two-lumps',
        repayment: { kind: 'cliff', windowMonths: 24, owed: 'net' },
      },
      cashBonus: { target: 0.1, payout: 1.2 },
      grants: [
        // 1,250.5 × $231.27 = $289,203.135
        {
          value: 28_920_314,
          units: 1250.5,
          price: 231.27,
          schedule: SCHEDULES['four-equal-years'],
          growth: -0.1,
        },
        {
          value: 10_000,
          units: 10,
          price: 10,
          schedule: [
            { month: 0, fraction: 0.4 },
            { month: 72, fraction: 0.6 },
          ],
          growth: 0,
        },
        {
          value: 10_000,
          units: null,
          price: 2.5,
          schedule: [
            { month: 3, fraction: 0.25 },
            { month: 9, fraction: 0.75 },
          ],
          growth: 0,
          vests: [
            { month: 3, value: 2500, units: 10 },
            { month: 9, value: 7500 },
          ],
        },
      ],
      oneOffs: [{ label: 'Stipend', month: 0, amount: 150_000 }],
      costs: [{ label: 'Licence', month: 72, amount: 0 }],
      relocation: { amount: 1_500_000 },
    });
    expect(scenario.assumptions).toEqual({
      horizonYears: 6,
      discountRate: 0.045,
      raise: -0.5,
      stay: 0.9,
      taxYear: 2025,
      filingStatus: 'head-of-household',
      state: 'DC',
      otherIncome: 8_000_000,
    });
  });

  it('of a cost, an answer and a comparison is kept', () => {
    const item = {
      id: 'lease',
      kind: 'lease-or-home',
      label: 'Rent',
      amount: '$2,400',
      taxation: 'pre-tax',
      certainty: '50%',
      date: '2027-01-31',
    };
    const comparison = {
      rise: 10000,
      bonus: '30k',
      years: 5,
      raise: 0.02,
      riders: '15%',
      stay: 0.9,
      discount: 0.05,
      repayment: { kind: 'pro-rata', windowMonths: 24 },
    };
    const scenario = valid({
      alternative: { competingOffer: { employer: 'Other' } },
      transition: { items: [item], marginalRate: '40%' },
      situation: { offer: 'written', final: 'no' },
      baseVsSigningBonus: comparison,
    });
    expect(scenario.alternative?.competingOffer?.employer).toBe('Other');
    expect(scenario.transition).toEqual({
      marginalRate: 0.4,
      items: [{ ...item, amount: 240_000, certainty: 0.5 }],
    });
    expect(scenario.situation).toEqual({ offer: 'written', final: 'no' });
    expect(scenario.baseVsSigningBonus).toEqual({
      ...comparison,
      rise: 1_000_000,
      bonus: 3_000_000,
      riders: 0.15,
    });
  });
});

describe('an amount', () => {
  it.each<[unknown, number]>([
    [0, 0],
    [-0, 0],
    [0.01, 1],
    [150000.5, 15_000_050],
    [1e6, 100_000_000],
    [100_000_000, 10_000_000_000],
    ['100,000,000', 10_000_000_000],
    ['1.2m', 120_000_000],
    [' USD 90 ', 9000],
  ])('%j is read', (base, expected) => {
    const read = valid({ offer: { base } }).offer?.base;
    expect(Object.is(read, expected)).toBe(true);
  });

  const tooMuch = 'is more than $100,000,000, the largest amount accepted';
  const below = 'is below zero; amounts start at 0';
  const fine = 'has fractions of a cent; write at most two decimals';
  const twofold =
    'has a comma or point that could mean two things; write digits and a decimal point only';
  it.each<[unknown, string]>([
    ['abc', `“abc” is not an amount of money; ${MONEY}`],
    ['', `“” is empty; leave the field out or ${MONEY}`],
    ['  ', `“  ” is empty; leave the field out or ${MONEY}`],
    [null, `null is not an amount of money; ${MONEY}`],
    [true, `true is not an amount of money; ${MONEY}`],
    [[1], `a list is not an amount of money; ${MONEY}`],
    [{}, `an object is not an amount of money; ${MONEY}`],
    [Number.NaN, `NaN is not an amount of money; ${MONEY}`],
    ['12e3', `“12e3” is not an amount of money; ${MONEY}`],
    [-5, `-5 ${below}`],
    ['-$5', `“-$5” ${below}`],
    [100_000_000.01, `100000000.01 ${tooMuch}`],
    ['101m', `“101m” ${tooMuch}`],
    [1e300, `1e+300 ${tooMuch}`],
    [Number.POSITIVE_INFINITY, `this number ${tooMuch}`],
    [1.005, `1.005 ${fine}`],
    [0.001, `0.001 ${fine}`],
    [1e-30, `1e-30 ${fine}`],
    ['1.0055', `“1.0055” ${fine}`],
    ['1,5', `“1,5” ${twofold}`],
  ])('%j is refused', (base, message) => {
    expect(problems({ offer: { base } })).toEqual([`offer.base: ${message}`]);
  });
});

describe('a rate', () => {
  const range = 'is out of range; write 0.03 or "3%", from 0 to 1 (0% to 100%)';
  const notARate = 'is not a rate; write 0.03 or "3%", from 0 to 1 (0% to 100%)';

  it.each<[unknown, number]>([
    [0.03, 0.03],
    ['3%', 0.03],
    ['6.2 %', 0.062],
    ['0%', 0],
    [-0, 0],
    [0.123456789, 0.123456789],
    [1, 1],
    ['100%', 1],
  ])('%j is read', (stay, expected) => {
    expect(Object.is(valid({ assumptions: { stay } }).assumptions.stay, expected)).toBe(true);
  });

  it.each<[unknown, string]>([
    ['abc', `“abc” ${notARate}`],
    ['%', `“%” ${notARate}`],
    ['', '“” is empty; leave the field out or write 0.03 or "3%", from 0 to 1 (0% to 100%)'],
    [null, `null ${notARate}`],
    [[], `a list ${notARate}`],
    ['0.9', '“0.9” has no percent sign; write 0.03 as a number or "3%" as text'],
    ['90', '“90” has no percent sign; write 0.03 as a number or "3%" as text'],
    [1.01, `1.01 ${range}`],
    [36, '36 is out of range; write 0.36 or "36%", from 0 to 1 (0% to 100%)'],
    [2.5, '2.5 is out of range; write 0.025 or "2.5%", from 0 to 1 (0% to 100%)'],
    [100.5, `100.5 ${range}`],
    [-0.01, `-0.01 ${range}`],
    ['101%', `“101%” ${range}`],
    ['-1%', `“-1%” ${range}`],
    [Number.NaN, `NaN ${range}`],
    [Number.POSITIVE_INFINITY, `this number ${range}`],
    ['3.00001%', '“3.00001%” has more than four decimals; round it, or write it as a number'],
  ])('%j is refused', (stay, message) => {
    expect(problems({ assumptions: { stay } })).toEqual([`assumptions.stay: ${message}`]);
  });

  it('has its own limits where it stands', () => {
    const limits = [
      [{ assumptions: { raise: -0.51 } }, 'assumptions.raise', 'from -0.5 to 1 (−50% to 100%)'],
      [
        { assumptions: { discountRate: 1.1 } },
        'assumptions.discountRate',
        'from 0 to 1 (0% to 100%)',
      ],
      [
        { transition: { marginalRate: 0.91 } },
        'transition.marginalRate',
        'from 0 to 0.9 (0% to 90%)',
      ],
      [
        { offer: { equity: { value: 1, growth: -1 } } },
        'offer.equity.growth',
        'from -0.9999 to 4 (−99.99% to 400%)',
      ],
      [
        { offer: { cashBonus: { target: 5.1 } } },
        'offer.cashBonus.target',
        'from 0 to 5 (0% to 500%)',
      ],
      [{ offer: { raise: 1.01 } }, 'offer.raise', 'from -0.5 to 1 (−50% to 100%)'],
      [
        { baseVsSigningBonus: { riders: 5.1 } },
        'baseVsSigningBonus.riders',
        'from 0 to 5 (0% to 500%)',
      ],
    ] as const;
    for (const [input, path, range] of limits) {
      const [line = ''] = problems(input);
      expect(line.startsWith(`${path}: `)).toBe(true);
      expect(line).toContain(' is out of range; write 0.0');
      expect(line.endsWith(`%", ${range}`)).toBe(true);
    }
    expect(
      valid({ offer: { equity: { value: 1, growth: '-99.99%' } } }).offer?.grants[0]?.growth,
    ).toBe(-0.9999);
    expect(valid({ offer: { equity: { value: 1, growth: 4 } } }).offer?.grants[0]?.growth).toBe(4);
  });
});

describe('a grant', () => {
  const equityProblems = (equity: unknown) => problems({ offer: { equity } });

  it.each<[unknown, string]>([
    [{}, ': says no amount; write value, units or vests'],
    [{ growth: 0.1 }, ': says no amount; write value, units or vests'],
    [
      { value: 1, units: 1, grantPrice: 1 },
      '.units: says the amount a second time; leave out value or units',
    ],
    [{ value: 1, vests: [] }, '.vests: says the amount a second time; leave out value or vests'],
    [{ units: 1 }, '.grantPrice: is missing; units need the price of one unit'],
    [
      { vests: [], schedule: 'amazon' },
      '.schedule: says a second time when it vests; leave out schedule or vests',
    ],
    [{ vests: [{ month: 1 }] }, '.vests[0]: says no amount; write value or units'],
    [
      {
        vests: [
          { month: 1, value: 1 },
          { month: 1, value: 1, units: 1 },
        ],
      },
      '.vests[1].units: says the amount a second time; leave out value or units',
    ],
    [
      { vests: [{ month: 1, units: 1 }] },
      '.grantPrice: is missing; units need the price of one unit',
    ],
    [
      { grantPrice: 1000, vests: [{ month: 1, units: 100_001 }] },
      '.vests[0].units: 100,001 at $1,000 each is more than $100,000,000, the largest amount accepted',
    ],
    [
      {
        vests: [
          { month: 1, value: '60m' },
          { month: 2, value: '60m' },
        ],
      },
      '.vests: is together more than $100,000,000, the largest amount accepted',
    ],
    [
      { units: 1e9, grantPrice: 0.11 },
      '.units: 1,000,000,000 at $0.11 each is more than $100,000,000, the largest amount accepted',
    ],
    [
      { units: 0, grantPrice: 1 },
      '.units: 0 is not a number above 0 and up to 1,000,000,000; write 650',
    ],
    [
      { units: -1, grantPrice: 1 },
      '.units: -1 is not a number above 0 and up to 1,000,000,000; write 650',
    ],
    [
      { units: 1e10, grantPrice: 1 },
      '.units: 10000000000 is not a number above 0 and up to 1,000,000,000; write 650',
    ],
    [
      { units: 1, grantPrice: 1.1234567 },
      '.grantPrice: 1.1234567 has more than six decimals; round it',
    ],
    [{ units: 1, grantPrice: 1e-9 }, '.grantPrice: 1e-9 has more than six decimals; round it'],
    [
      { units: 1, grantPrice: 'x' },
      '.grantPrice: “x” is not a number above 0 and up to 10,000,000; write 231.27',
    ],
    [
      { units: Number.POSITIVE_INFINITY, grantPrice: 1 },
      '.units: this number is not a number above 0 and up to 1,000,000,000; write 650',
    ],
  ])('%j is refused', (equity, line) => {
    expect(equityProblems(equity)).toEqual([`offer.equity${line}`]);
  });

  it('may be as large as the limit, exactly', () => {
    const scenario = valid({
      offer: {
        equity: { units: 1e9, grantPrice: 0.1 },
        moreGrants: [
          {
            vests: [
              { month: 1, value: '50m' },
              { month: 2, value: '50m' },
            ],
          },
        ],
      },
    });
    expect(scenario.offer?.grants.map((grant) => grant.value)).toEqual([
      10_000_000_000, 10_000_000_000,
    ]);
  });

  it('has a schedule that adds up', () => {
    const scheduled = (schedule: unknown) => equityProblems({ value: 1, schedule });
    expect(scheduled([{ month: 12, fraction: 0.3 }])).toEqual([
      'offer.equity.schedule: adds up to 30%, not to 100%',
    ]);
    expect(scheduled([])).toEqual(['offer.equity.schedule: adds up to 0%, not to 100%']);
    expect(
      scheduled([
        { month: 1, fraction: 0.333 },
        { month: 2, fraction: 0.666 },
      ]),
    ).toEqual(['offer.equity.schedule: adds up to 99.9%, not to 100%']);
    const thirds = [12, 24, 36].map((month) => ({ month, fraction: '33.33%' }));
    expect(scheduled(thirds)).toEqual([]);
    const forms = 'write "amazon", "four-equal-years" or a list of {"month": 12, "fraction": 0.25}';
    expect(scheduled('monthly')).toEqual([
      `offer.equity.schedule: “monthly” is not a vesting schedule; ${forms}`,
    ]);
    expect(scheduled(5)).toEqual([`offer.equity.schedule: 5 is not a vesting schedule; ${forms}`]);
    expect(scheduled([{ month: 73, fraction: '5' }, 7])).toEqual([
      'offer.equity.schedule[0].month: 73 is not a month; write a whole number from 0 to 72',
      'offer.equity.schedule[0].fraction: “5” has no percent sign; write 0.03 as a number or "3%" as text',
      'offer.equity.schedule[1]: 7 is not an object; write {…} with any of month, fraction',
    ]);
    expect(scheduled(Array(101).fill({ month: 1, fraction: 0 }))).toEqual([
      'offer.equity.schedule: is a list of more than 100, the most that is accepted',
    ]);
  });
});

describe('other fields', () => {
  it.each<[unknown, string]>([
    [
      { offer: { startDate: '2026-02-29' } },
      'offer.startDate: “2026-02-29” is not a day of the calendar; write year, month and day as in 2026-01-31',
    ],
    [
      { offer: { startDate: 20260101 } },
      'offer.startDate: 20260101 is not a day of the calendar; write year, month and day as in 2026-01-31',
    ],
    [
      { offer: { level: 'L9' } },
      'offer.level: “L9” is not known here; write one of L4, L5, L6, L7, L8',
    ],
    [
      { offer: { role: '' } },
      'offer.role: “” is not a text of the right length; write 1 to 80 characters in quotes',
    ],
    [
      { offer: { role: 5 } },
      'offer.role: 5 is not a text of the right length; write 1 to 80 characters in quotes',
    ],
    [
      { offer: { role: 'x'.repeat(81) } },
      `offer.role: “${'x'.repeat(40)}…” is not a text of the right length; write 1 to 80 characters in quotes`,
    ],
    [
      { offer: { moreGrants: {} } },
      'offer.moreGrants: an object is not a list of at most 20; write […]',
    ],
    [{ offer: { costs: [{}] } }, `offer.costs[0].amount: is missing; ${MONEY}`],
    [
      { offer: { cashBonus: {} } },
      'offer.cashBonus.target: is missing; write 0.03 or "3%", from 0 to 5 (0% to 500%)',
    ],
    [
      { offer: { oneOffs: [{ amount: 1, month: -1 }] } },
      'offer.oneOffs[0].month: -1 is not a month; write a whole number from 0 to 72',
    ],
    [
      { offer: { oneOffs: [{ amount: 1, month: 1.5 }] } },
      'offer.oneOffs[0].month: 1.5 is not a month; write a whole number from 0 to 72',
    ],
    [
      { offer: { oneOffs: [{ amount: 1, month: '3' }] } },
      'offer.oneOffs[0].month: “3” is not a month; write a whole number from 0 to 72',
    ],
    [
      { offer: { signingBonus: { repayment: { windowMonths: 0 } } } },
      'offer.signingBonus.repayment.windowMonths: 0 is not a count of months; write a whole number from 1 to 72',
    ],
    [
      { assumptions: { horizonYears: 7 } },
      'assumptions.horizonYears: 7 is not a count of years; write a whole number from 1 to 6',
    ],
    [
      { assumptions: { horizonYears: 0 } },
      'assumptions.horizonYears: 0 is not a count of years; write a whole number from 1 to 6',
    ],
    [
      { assumptions: { horizonYears: Number.POSITIVE_INFINITY } },
      'assumptions.horizonYears: this number is not a count of years; write a whole number from 1 to 6',
    ],
    [
      { assumptions: { taxYear: 1999 } },
      'assumptions.taxYear: 1999 is not a year; write a whole number from 2000 to 2100',
    ],
    [
      { transition: { items: [{ amount: 1 }] } },
      'transition.items[0].kind: is missing; write one of unvested-equity, annual-bonus, retirement-match, repay-signing-bonus, repay-relocation, repay-tuition, relocation, lease-or-home, health-cover, income-gap, lost-leave, student-loan-help, legal-fees, partner-income, other',
    ],
    [
      { situation: { final: 'maybe' } },
      'situation.final: “maybe” is not known here; write one of no, base-only, all-and-it-works, all-and-it-does-not-work',
    ],
    [
      { baseVsSigningBonus: { repayment: {} } },
      'baseVsSigningBonus.repayment.kind: is missing; write one of none, pro-rata, cliff',
    ],
    [
      { transition: { items: Array(201).fill({ kind: 'other', amount: 1 }) } },
      'transition.items: is a list of more than 200, the most that is accepted',
    ],
  ])('%j is refused', (input, line) => {
    expect(problems(input)).toEqual([line]);
  });

  it('that nobody knows are named, with those that are known', () => {
    const known =
      'offer, alternative, transition, situation, baseVsSigningBonus, leaving, exchange, versions, ask, startDate, counter, withholding, taxOwed, grossUp, assumptions';
    expect(problems({ ofer: {}, extra: 1 })).toEqual([
      `ofer: is not a field known here; known are ${known}`,
      `extra: is not a field known here; known are ${known}`,
    ]);
    expect(problems(JSON.parse('{"__proto__": {}}'))).toEqual([
      `__proto__: is not a field known here; known are ${known}`,
    ]);
    expect(problems({ transition: { items: [{ kind: 'other', amount: 1, when: 3 }] } })).toEqual([
      'transition.items[0].when: is not a field known here; known are id, kind, label, amount, units, price, taxation, certainty, date',
    ]);
  });

  it('all at once are all reported, in the order of the schema', () => {
    expect(
      problems({
        offer: { bse: 1, signingBonus: { year1: -5 }, base: 'x' },
        assumptions: { stay: 2 },
      }),
    ).toEqual([
      `offer.base: “x” is not an amount of money; ${MONEY}`,
      'offer.signingBonus.year1: -5 is below zero; amounts start at 0',
      'offer.bse: is not a field known here; known are level, role, startDate, base, raise, signingBonus, cashBonus, equity, moreGrants, oneOffs, costs, relocation, recruiter',
      'assumptions.stay: 2 is out of range; write 0.02 or "2%", from 0 to 1 (0% to 100%)',
    ]);
  });

  it('instead of a scenario are refused', () => {
    const known =
      'offer, alternative, transition, situation, baseVsSigningBonus, leaving, exchange, versions, ask, startDate, counter, withholding, taxOwed, grossUp, assumptions';
    expect(problems([])).toEqual([`: a list is not an object; write {…} with any of ${known}`]);
    expect(problems(null)).toEqual([`: null is not an object; write {…} with any of ${known}`]);
    expect(problems('{}')).toEqual([`: “{}” is not an object; write {…} with any of ${known}`]);
    expect(problems({ offer: 5 })[0]).toMatch(
      /^offer: 5 is not an object; write \{…\} with any of level, /,
    );
  });
});

describe('whatever comes', () => {
  it('is answered, never thrown at', () => {
    fc.assert(
      fc.property(fc.anything(), (input) => {
        const read = readScenario(input);
        if (read.state === 'invalid') expect(read.problems.length).toBeGreaterThan(0);
      }),
    );
  });

  it('in a field of money is answered', () => {
    fc.assert(
      fc.property(fc.oneof(fc.anything(), fc.string(), fc.double()), (base) => {
        const read = readScenario({ offer: { base } });
        if (read.state === 'valid' && read.value.offer) {
          expect(Number.isSafeInteger(read.value.offer.base)).toBe(true);
        } else if (read.state === 'invalid') {
          expect(read.problems.map(({ path }) => path.split('.').slice(0, 2).join('.'))).toEqual([
            'offer.base',
          ]);
        }
      }),
    );
  });
});
