import { describe, expect, it } from 'vitest';
import type * as z from 'zod';
import { jsonSchemaOf } from '../../../src/lib/scenario/json-schema.ts';
import { readWith } from '../../../src/lib/scenario/read.ts';
import { grossUp, taxOwed, withholding } from '../../../src/lib/tax/schema.ts';

function problems(schema: z.ZodType, input: unknown): string[] {
  const read = readWith(schema, input);
  return read.state === 'invalid'
    ? read.problems.map(({ path, message }) => `${path}: ${message}`)
    : [];
}

describe('brackets', () => {
  const own = (brackets: unknown) => ({ bonus: 1, figures: { brackets } });

  it('are steps, the last without an end', () => {
    const asked = withholding.parse(own([{ upTo: 10_000, rate: 0.1 }, { rate: '20%' }]));
    expect(asked.figures?.brackets).toEqual([
      { upTo: 1_000_000, rate: 0.1 },
      { upTo: null, rate: 0.2 },
    ]);
    const flat = withholding.parse({ bonus: 1, figures: { stateBrackets: [{ rate: 0.05 }] } });
    expect(flat.figures?.stateBrackets).toEqual([{ upTo: null, rate: 0.05 }]);
  });

  it('rise from step to step', () => {
    const rising = [
      { upTo: 5, rate: 0.1 },
      { upTo: 10, rate: 0.2 },
      { upTo: 20, rate: 0.1 },
      { rate: 0.3 },
    ];
    expect(withholding.parse(own(rising)).figures?.brackets).toHaveLength(4);
  });

  it.each<[unknown, string]>([
    [[], 'has no step; write [{"rate": 0.05}] for one rate'],
    [[{ upTo: 5, rate: 0.1 }], 'has an end; leave upTo out of the last step'],
    [
      [{ rate: 0.1 }, { rate: 0.2 }],
      'goes on after a step without end; write upTo in all but the last',
    ],
    [
      [{ upTo: 5, rate: 0.1 }, { upTo: 5, rate: 0.2 }, { rate: 0.3 }],
      'does not rise; write the steps from low to high',
    ],
    [[{ upTo: 0, rate: 0.1 }, { rate: 0.3 }], 'does not rise; write the steps from low to high'],
  ])('%j', (brackets, problem) => {
    expect(problems(withholding, own(brackets))).toEqual([`figures.brackets: ${problem}`]);
  });
});

describe('figures', () => {
  it('of a payroll tax may leave out its limits', () => {
    const statePayroll = [
      { name: 'A', rate: 0.01 },
      { name: 'B', rate: 0.02, wageBase: 1000, maxAnnual: 10 },
    ];
    expect(
      withholding.parse({ bonus: 1, figures: { statePayroll } }).figures?.statePayroll,
    ).toEqual([
      { name: 'A', tax: { rate: 0.01, wageBase: null, maxAnnual: null } },
      { name: 'B', tax: { rate: 0.02, wageBase: 100_000, maxAnnual: 1000 } },
    ]);
  });

  it('of a rate that rises with wages say by which', () => {
    const of = (stateSupplementalScale: object) =>
      withholding.parse({ bonus: 1, figures: { stateSupplementalScale } }).figures;
    const steps = [{ upTo: 10, rate: 0.01 }, { rate: '2%' }];
    expect(of({ by: 'wages', steps })?.stateSupplementalScale).toEqual({
      by: 'wages',
      stepFor: 'each-dollar',
      steps: [
        { upTo: 1000, rate: 0.01 },
        { upTo: null, rate: 0.02 },
      ],
    });
    const whole = { by: 'annual-wages', stepFor: 'whole-bonus', steps };
    expect(of(whole)?.stateSupplementalScale).toMatchObject({ stepFor: 'whole-bonus' });
    const wrong = { figures: { stateSupplementalScale: { by: 'pay', stepFor: 'all', steps: [] } } };
    expect(problems(withholding, wrong)).toEqual([
      'figures.stateSupplementalScale.by: “pay” is not known here; write one of annual-wages, wages, supplemental-wages',
      'figures.stateSupplementalScale.stepFor: “all” is not known here; write one of each-dollar, whole-bonus',
      'figures.stateSupplementalScale.steps: has no step; write [{"rate": 0.05}] for one rate',
    ]);
  });

  it('of what changes with income say how', () => {
    const of = (stateTaxRises: unknown) => ({ bonus: 1, figures: { stateTaxRises } });
    const rises = [
      { above: 10, by: 1 },
      { above: 10, by: 1, upTo: 20 },
      { above: 10, by: 1, upTo: 20, steps: 4 },
    ];
    expect(withholding.parse(of(rises)).figures?.stateTaxRises).toEqual([
      { above: 1000, by: 100, upTo: null, steps: null },
      { above: 1000, by: 100, upTo: 2000, steps: null },
      { above: 1000, by: 100, upTo: 2000, steps: 4 },
    ]);
    expect(problems(withholding, of([{ above: 10, by: 1, steps: 2 }]))).toEqual([
      'figures.stateTaxRises[0]: has steps without an end; write upTo',
    ]);
    expect(problems(withholding, of([{ above: 10, by: 1, upTo: 10 }]))).toEqual([
      'figures.stateTaxRises[0]: ends before it starts; write an upTo that is more than above',
    ]);
    expect(problems(withholding, of([{ above: 10, by: 1, upTo: 20, steps: 0 }]))).toEqual([
      'figures.stateTaxRises[0].steps: 0 is not a count of steps; write a whole number from 1 to 200',
    ]);
    expect(problems(withholding, of(Array(21).fill({ above: 10, by: 1 })))[0]).toMatch(
      /more than 20/,
    );
  });

  it('of a deduction take away no more than there is', () => {
    const falls = [
      { above: 10, by: 60 },
      { above: 20, by: 40 },
    ];
    const of = (figures: object) => ({
      bonus: 1,
      figures: { stateDeductionFalls: falls, ...figures },
    });
    const problem =
      'figures.stateDeductionFalls: takes away more than stateDeduction; write both, the deduction the larger';
    expect(problems(withholding, of({}))).toEqual([problem]);
    expect(problems(withholding, of({ stateDeduction: 99.99 }))).toEqual([problem]);
    expect(problems(withholding, of({ stateDeduction: 100 }))).toEqual([]);
  });

  it('are known by name', () => {
    expect(problems(withholding, { bonus: 1, figures: { wageBase: 1 } })).toEqual([
      'figures.wageBase: is not a field known here; known are supplementalRate, supplementalRateAbove, supplementalThreshold, socialSecurityRate, socialSecurityWageBase, medicareRate, additionalMedicareRate, additionalMedicareWithheldAbove, additionalMedicareOwedAbove, brackets, deduction, stateSupplementalRate, stateSupplementalScale, stateBrackets, stateDeduction, stateDeductionFalls, stateTaxRises, statePayroll',
    ]);
  });

  it.each([
    [
      { rate: 0.991 },
      'rate: 0.991 is out of range; write 0.03 or "3%", from 0 to 0.99 (0% to 99%)',
    ],
    [{ year: 1999 }, 'year: 1999 is not a year; write a whole number from 2000 to 2100'],
    [{ state: 'Washington' }, /^state: “Washington” is not known here; write one of AL, AK, /],
    [{ filingStatus: 'joint' }, /married-joint/],
    [{ localities: 'NYC' }, 'localities: “NYC” is not a list of at most 5; write […]'],
    [{ localities: Array(6).fill('A') }, /^localities: is a list of more than 5/],
    [{ figures: { statePayroll: Array(21).fill({ name: 'A', rate: 0 }) } }, /more than 20/],
    [{ figures: { brackets: Array(31).fill({ rate: 0 }) } }, /more than 30/],
  ])('%j is not taken', (wrong, problem) => {
    const [first] = problems(withholding, { bonus: 1, ...wrong });
    expect(first).toMatch(problem);
  });
});

it.each(['withheld', 'owed'])('a gross-up may be against what is %s', (against) => {
  expect(grossUp.parse({ net: 1, against }).against).toBe(against);
  expect(problems(grossUp, { net: 1, against: 'x' })).toEqual([
    'against: “x” is not known here; write one of withheld, owed',
  ]);
});

describe('JSON Schema', () => {
  it.each([
    ['withholding', withholding],
    ['tax-owed', taxOwed],
    ['gross-up', grossUp],
  ])('of %s describes every field', (title, schema) => {
    const found = undescribed(jsonSchemaOf(schema, title), title);
    expect(found).toEqual([]);
  });

  /** Paths of fields that say nothing about themselves. */
  function undescribed(node: Record<string, unknown>, path: string): string[] {
    const { properties = {}, items } = node as {
      properties?: Record<string, Record<string, unknown>>;
      items?: Record<string, unknown>;
    };
    const own = /^\S.{6,}/.test(String(node['description'])) ? [] : [path];
    const inside = Object.entries(properties).flatMap(([name, field]) =>
      undescribed(field, `${path}.${name}`),
    );
    return [...own, ...inside, ...(items ? undescribed(items, `${path}[]`) : [])];
  }
});
