import { describe, expect, it } from 'vitest';
import { STATES, type State } from '../../../src/lib/scenario/defaults.ts';
import { figuresOfYear, UnknownYear } from '../../../src/lib/tax/figures.ts';
import { readFederalYear, readStateYears } from '../../../src/lib/tax/read-figures.ts';
import { content, federalYears, yearsOfState } from './on-file.ts';

describe('a year', () => {
  it('is that very year', () => {
    expect(figuresOfYear(federalYears, 2025).socialSecurity.wageBase).toBe(17_610_000);
    expect(figuresOfYear(federalYears, 2026).socialSecurity.wageBase).toBe(18_450_000);
  });

  it.each([2024, 2027])('%d is an error that names the years known', (year) => {
    const ask = () => figuresOfYear(federalYears.toReversed(), year);
    expect(ask).toThrow(UnknownYear);
    expect(ask).toThrow(`no tax figures for ${year}; known are 2025, 2026`);
  });
});

describe('the federal figures of 2026', () => {
  const [, year] = federalYears;

  it('are the published ones', () => {
    expect(year?.year).toBe(2026);
    expect(year?.supplemental).toEqual({ rate: 0.22, rateAbove: 0.37, threshold: 100_000_000 });
    expect(year?.socialSecurity).toEqual({ rate: 0.062, wageBase: 18_450_000 });
    expect(year?.medicare).toEqual({
      rate: 0.0145,
      additionalRate: 0.009,
      withheldAbove: 20_000_000,
      owedAbove: {
        single: 20_000_000,
        'married-joint': 25_000_000,
        'married-separate': 12_500_000,
        'head-of-household': 20_000_000,
      },
    });
    expect(year?.brackets['single'].at(-2)).toEqual({ upTo: 64_060_000, rate: 0.35 });
    expect(year?.brackets['single'].at(-1)).toEqual({ upTo: null, rate: 0.37 });
    expect(year?.standardDeduction['married-joint']).toBe(3_220_000);
  });
});

describe('states', () => {
  it.each(STATES)('%s can be read, for 2025 and 2026', (state) => {
    const years = yearsOfState(state);
    expect(years.map(({ year }) => year)).toEqual([2025, 2026]);
    expect(years.every(({ code }) => code === state)).toBe(true);
  });

  it('Washington takes no income tax and two contributions', () => {
    expect(yearsOfState('WA')[1]).toEqual({
      year: 2026,
      code: 'WA',
      supplementalRate: 0,
      topRate: 0,
      incomeTax: null,
      payroll: [
        {
          name: 'Paid Family and Medical Leave (PFML)',
          tax: { rate: 0.00807159, wageBase: 18_450_000, maxAnnual: null },
        },
        {
          name: 'WA Cares Fund (long-term care)',
          tax: { rate: 0.0058, wageBase: null, maxAnnual: null },
        },
      ],
      localities: [],
      grade: 'A',
    });
  });

  it('New York has a yearly most, places, and brackets for every status', () => {
    const [of2025, of2026] = yearsOfState('NY');
    // 0.388 %, at most $354.53 (New York State Comptroller, bulletin 2293).
    expect(of2025?.payroll[1]?.tax).toEqual({ rate: 0.00388, wageBase: null, maxAnnual: 35_453 });
    expect(of2026?.payroll[1]?.tax).toEqual({ rate: 0.00432, wageBase: null, maxAnnual: 41_191 });
    expect(
      of2026?.localities
        .map(({ name, appliesTo, supplementalRate }) => [name, appliesTo, supplementalRate])
        .slice(0, 2),
    ).toEqual([
      ['New York City', 'residents', 0.0425],
      ['Yonkers', 'residents', 0.0195975],
    ]);
    expect(of2026?.localities[0]?.incomeTax?.standardDeduction).toEqual({});
    expect(of2026?.localities[1]?.incomeTax).toBeNull();
    expect(Object.keys(of2026?.incomeTax?.brackets ?? {})).toEqual([
      'single',
      'married-joint',
      'married-separate',
      'head-of-household',
    ]);
    expect(of2026?.incomeTax?.standardDeduction).toEqual({
      single: 800_000,
      'married-joint': 1_605_000,
      'married-separate': 800_000,
      'head-of-household': 1_120_000,
    });
    expect(of2026?.incomeTax?.deductionFalls).toEqual({});
  });

  it('a deduction falls in steps, evenly or at once', () => {
    const of = (state: State) => yearsOfState(state)[1]?.incomeTax;
    // A fifth of 11,200 + 5,250.
    expect(of('RI')?.deductionFalls.single).toEqual([
      { above: 26_100_000, by: 1_645_000, upTo: 29_825_000, steps: 5 },
    ]);
    expect(of('RI')?.exemption['married-joint']).toBe(1_050_000);
    expect(of('SC')?.deductionFalls.single).toEqual([
      { above: 4_000_000, by: 1_500_000, upTo: 9_500_000, steps: null },
    ]);
    expect(of('IL')?.deductionFalls['married-joint']).toEqual([
      { above: 50_000_000, by: 585_000, upTo: null, steps: null },
    ]);
    expect(of('OH')?.taxRises.single?.[0]).toMatchObject({ above: 2_845_000, by: 33_200 });
  });

  it('a rate that rises with wages has its steps, one list for everybody or one a status', () => {
    const wisconsin = yearsOfState('WI')[1]?.supplementalRate;
    const steps = [
      { upTo: 1_276_000, rate: 0.0354 },
      { upTo: 2_552_000, rate: 0.0465 },
      { upTo: 28_095_000, rate: 0.053 },
      { upTo: null, rate: 0.0765 },
    ];
    expect(wisconsin).toEqual({
      by: 'annual-wages',
      stepFor: 'whole-bonus',
      steps: {
        single: steps,
        'married-joint': steps,
        'married-separate': steps,
        'head-of-household': steps,
      },
    });
    expect(yearsOfState('NJ')[1]?.supplementalRate).toMatchObject({
      by: 'annual-wages',
      stepFor: 'each-dollar',
      steps: { single: { 1: { upTo: 3_500_000 } }, 'married-joint': { 1: { upTo: 5_000_000 } } },
    });
    expect(yearsOfState('VT')[1]?.supplementalRate).toEqual({ ofFederal: 0.3 });
    expect(yearsOfState('OR')[1]?.localities[1]?.supplementalRate).toMatchObject({ by: 'wages' });
  });

  it('Connecticut goes by tables, and South Carolina’s rate is not known', () => {
    expect(yearsOfState('CT')[1]?.supplementalRate).toEqual({ byTables: true });
    expect(yearsOfState('SC')[1]?.supplementalRate).toBeNull();
  });
});

describe('a file that is wrong', () => {
  /** The file with one thing put in its place. */
  function with2026(path: readonly (string | number)[], value: unknown): unknown {
    const file = structuredClone(content('tax-years/2026.json'));
    place(file, path, value);
    return file;
  }

  function place(target: unknown, path: readonly (string | number)[], value: unknown): void {
    const [first = '', ...rest] = path;
    const inside = target as Record<string | number, unknown>;
    if (rest.length > 0) place(inside[first], rest, value);
    else inside[first] = value;
  }

  it.each<[string, readonly (string | number)[], unknown]>([
    ['another country', ['code'], 'CA'],
    ['another jurisdiction', ['jurisdiction'], 'Canada'],
    ['a year as text', ['year'], '2026'],
    ['a year and a half', ['year'], 2026.5],
    ['a field nobody knows', ['extra'], 1],
    ['a rate above 1', ['supplemental', 'rate', 'value'], 22],
    ['a rate below 0', ['supplemental', 'rate', 'value'], -0.1],
    ['an amount below 0', ['socialSecurity', 'wageBase', 'value'], -1],
    ['no value', ['socialSecurity', 'wageBase', 'value'], null],
    ['no source', ['socialSecurity', 'wageBase', 'sources'], []],
    ['a source without a publisher', ['socialSecurity', 'wageBase', 'sources', 0, 'publisher'], ''],
    ['a source without a title', ['socialSecurity', 'wageBase', 'sources', 0, 'title'], ''],
    ['a source without a date', ['socialSecurity', 'wageBase', 'sources', 0, 'date'], ''],
    ['a source without an address', ['socialSecurity', 'wageBase', 'sources', 0, 'url'], 'irs'],
    ['a source cited or not', ['socialSecurity', 'wageBase', 'sources', 0, 'cited'], false],
    ['more about a source', ['socialSecurity', 'wageBase', 'sources', 0, 'extra'], ''],
    ['no unit', ['socialSecurity', 'wageBase', 'unit'], ''],
    ['no day', ['socialSecurity', 'wageBase', 'asOf'], '2026'],
    ['no day of review', ['socialSecurity', 'wageBase', 'reviewBy'], 'soon'],
    ['no grade', ['socialSecurity', 'wageBase', 'grade'], 'E'],
    ['more about a figure', ['socialSecurity', 'wageBase', 'extra'], 1],
    ['no brackets', ['brackets', 'single', 'value'], []],
    ['a last bracket with an end', ['brackets', 'single', 'value', 6, 'upTo'], 900_000],
    ['an inner bracket without', ['brackets', 'single', 'value', 2, 'upTo'], null],
    ['brackets that do not rise', ['brackets', 'single', 'value', 2, 'upTo'], 50_400],
    ['a first bracket of nothing', ['brackets', 'single', 'value', 0, 'upTo'], 0],
  ])('with %s', (_, path, value) => {
    expect(() => readFederalYear(with2026(path, value))).toThrow();
  });

  it('with one change that is fine', () => {
    const changed = with2026(['socialSecurity', 'wageBase', 'value'], 190_000);
    expect(readFederalYear(changed).socialSecurity.wageBase).toBe(19_000_000);
  });

  it.each<[string, readonly (string | number)[], unknown]>([
    ['no name', ['state'], ''],
    ['no such code', ['code'], 'XX'],
    ['no such year', ['years', '26'], {}],
    ['a field nobody knows', ['years', '2026', 'extra'], 1],
    ['a top rate above 1', ['years', '2026', 'topMarginalRate', 'value'], 13.3],
    ['a status nobody knows', ['years', '2026', 'incomeTax', 'value', 'brackets', 'widowed'], []],
    ...[
      -0.1,
      1.1,
      '5%',
      {},
      { ofFederal: 30 },
      { byTables: false },
      { ofFederal: 0.3, by: 'wages' },
      { by: 'pay', stepFor: 'each-dollar', steps: [{ upTo: null, rate: 0.1 }] },
      { by: 'wages', stepFor: 'all', steps: [{ upTo: null, rate: 0.1 }] },
      { by: 'wages', stepFor: 'each-dollar', steps: [{ upTo: 5, rate: 0.1 }] },
      { by: 'wages', stepFor: 'each-dollar', steps: { widowed: [] } },
      { by: 'wages', stepFor: 'each-dollar', steps: [{ upTo: null, rate: 0.1 }], extra: 1 },
    ].map((wrong): [string, string[], unknown] => [
      `a rate withheld of ${JSON.stringify(wrong)}`,
      ['years', '2026', 'supplementalWithholding', 'value'],
      wrong,
    ]),
    ...[
      { above: 1 },
      { by: 1 },
      { above: 1, by: -1 },
      { above: 5, by: 1, upTo: 5 },
      { above: 5, by: 1, steps: 2 },
      { above: 5, by: 1, upTo: 9, steps: 0 },
      { above: 5, by: 1, upTo: 9, steps: 1.5 },
      { above: 5, by: 1, upTo: 9, extra: 1 },
    ].flatMap((wrong) =>
      ['deductionFalls', 'taxRises'].map((field): [string, string[], unknown] => [
        `${field} of ${JSON.stringify(wrong)}`,
        ['years', '2026', 'incomeTax', 'value', field],
        { single: [wrong] },
      ]),
    ),
    [
      'falls that are none',
      ['years', '2026', 'incomeTax', 'value', 'deductionFalls'],
      { single: [] },
    ],
    ['rises that are none', ['years', '2026', 'incomeTax', 'value', 'taxRises'], { single: [] }],
    ['a payroll tax without a name', ['years', '2026', 'employeePayroll', 0, 'name'], ''],
    [
      'a payroll tax without a rate',
      ['years', '2026', 'employeePayroll', 0, 'value', 'rate'],
      null,
    ],
    ['a place without a name', ['years', '2026', 'localities', 0, 'name'], ''],
    ['a place for nobody', ['years', '2026', 'localities', 0, 'appliesTo'], ''],
    ['more about a place', ['years', '2026', 'localities', 0, 'extra'], ''],
  ])('of a state, with %s', (_, path, value) => {
    const file = structuredClone(content('states/ny.json'));
    place(file, path, value);
    expect(() => readStateYears(file)).toThrow();
  });

  it.each(['x2026', '20266'])('of a state, with a year called %s', (year) => {
    const file = structuredClone(content('states/ny.json'));
    const years = (file as { years: Record<string, unknown> }).years;
    years[year] = years['2026'];
    expect(() => readStateYears(file)).toThrow();
  });

  it('is told what is wrong with its brackets', () => {
    const falling = with2026(['brackets', 'single', 'value', 2, 'upTo'], 1);
    expect(() => readFederalYear(falling)).toThrow(
      'brackets must rise, and only the last may have no end',
    );
  });

  it.each(['A', 'B', 'C', 'D'])('with another grade, %s, that is fine', (grade) => {
    const changed = with2026(['socialSecurity', 'wageBase', 'grade'], grade);
    expect(readFederalYear(changed).year).toBe(2026);
  });

  it('of a state, with a year of two digits', () => {
    const file = structuredClone(content('states/tx.json')) as { years: Record<string, unknown> };
    file.years['26'] = file.years['2026'];
    expect(() => readStateYears(file)).toThrow();
  });

  it.each<[string, readonly (string | number)[]]>([
    ['rate for shares', ['supplementalWithholdingStock', 'value']],
    ['top rate', ['topMarginalRate', 'value']],
    ['income tax', ['incomeTax', 'value']],
  ])('of a state, without a %s: not known', (_, path) => {
    const file = structuredClone(content('states/ca.json'));
    place(file, ['years', '2026', ...path], null);
    expect(readStateYears(file)).toHaveLength(2);
  });

  it('of a state, without what may be left out', () => {
    const file = structuredClone(content('states/ny.json'));
    place(file, ['note'], undefined);
    place(file, ['years', '2026', 'localities', 0, 'incomeTax'], null);
    expect(readStateYears(file)[1]?.localities[0]?.incomeTax).toBeNull();
  });

  it('of a state, with a place’s brackets not known', () => {
    const file = structuredClone(content('states/ny.json'));
    place(file, ['years', '2026', 'localities', 0, 'incomeTax', 'value'], null);
    expect(readStateYears(file)[1]?.localities[0]?.incomeTax).toBeNull();
  });
});
