import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Load, run } from '../../src/cli/run.ts';
import { TAX_DOORS } from '../../src/cli/tax-doors.ts';
import { FILING_STATUSES, STATES } from '../../src/lib/scenario/defaults.ts';

const given =
  (input: unknown): Load =>
  async () => ({ text: JSON.stringify(input) });

async function answer(tool: string, input: unknown) {
  const { code, out, err } = await run([tool], given(input));
  expect(err).toBe('');
  expect(code).toBe(0);
  return JSON.parse(out);
}

async function problems(tool: string, input: unknown): Promise<string[]> {
  const { code, out, err } = await run([tool], given(input));
  expect(code).toBe(2);
  expect(out).toBe('');
  return err.trimEnd().split('\n');
}

const TOOLS = ['withholding', 'tax-owed', 'gross-up'];

describe('the tax tools', () => {
  it('are three', () => {
    expect(TAX_DOORS.map(({ name, part }) => [name, part])).toEqual(
      TOOLS.map((tool) => [tool, tool]),
    );
  });

  it.each(TOOLS)('%s --help shows an example and says what it reads', async (tool) => {
    const { code, out } = await run([tool, '--help'], given({}));
    expect(code).toBe(0);
    expect(out).toContain(
      `\nIt reads \`${tool}\`, an input of its own; the fields of \`${tool}\` may also stand alone.\n`,
    );
    expect(out).not.toContain('scenario');
    expect(out).toContain('\nExample input\n  {\n');
  });

  it.each(TOOLS)('%s --schema prints JSON Schema', async (tool) => {
    const { code, out } = await run([tool, '--schema'], given({}));
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      type: 'object',
      required: [tool],
      additionalProperties: false,
      description: `Input of ${tool}.`,
    });
  });

  it.each(TOOLS)('%s answers its example, with the name and without', async (tool) => {
    const example = JSON.parse((await run([tool, '--example'], given({}))).out);
    const whole = await answer(tool, example);
    expect(whole.tool).toBe(tool);
    expect(await answer(tool, example[tool])).toEqual(whole);
  });
});

describe('withholding', () => {
  it('shows every line, the sums by tax, and what is left', async () => {
    const input = { bonus: 40_000, wagesToDate: 160_000, supplementalToDate: 990_000, state: 'WA' };
    expect(await answer('withholding', { withholding: input })).toEqual({
      tool: 'withholding',
      unit: 'US dollars',
      bonus: 40_000,
      assumptions: {
        year: 2026,
        filingStatus: 'single',
        state: 'WA',
        localities: [],
        wagesToDate: 160_000,
        supplementalToDate: 990_000,
      },
      lines: [
        {
          code: 'federal-income',
          name: 'Federal income tax',
          basis: 10_000,
          rate: 0.22,
          amount: 2200,
          from: 0,
          to: 1_000_000,
        },
        {
          code: 'federal-income',
          name: 'Federal income tax',
          basis: 30_000,
          rate: 0.37,
          amount: 11_100,
          from: 1_000_000,
          to: null,
        },
        {
          code: 'social-security',
          name: 'Social Security',
          basis: 24_500,
          rate: 0.062,
          amount: 1519,
          from: 0,
          to: 184_500,
        },
        {
          code: 'medicare',
          name: 'Medicare',
          basis: 40_000,
          rate: 0.0145,
          amount: 580,
          from: 0,
          to: null,
        },
        {
          code: 'state-payroll',
          name: 'State payroll tax: Paid Family and Medical Leave (PFML)',
          basis: 24_500,
          rate: 0.00807159,
          amount: 197.75,
          from: 0,
          to: 184_500,
        },
        {
          code: 'state-payroll',
          name: 'State payroll tax: WA Cares Fund (long-term care)',
          basis: 40_000,
          rate: 0.0058,
          amount: 232,
          from: 0,
          to: null,
        },
      ],
      taxes: {
        'federal-income': 13_300,
        'social-security': 1519,
        medicare: 580,
        'state-payroll': 429.75,
      },
      total: 15_828.75,
      net: 24_171.25,
      share: 0.39571875,
      issues: [
        {
          code: 'supplemental-above-wages',
          text: 'The supplemental wages are more than all wages of which they are part; both count as stated.',
        },
      ],
    });
  });

  it('takes one rate for everything', async () => {
    expect(await answer('withholding', { bonus: 10_000, rate: '36%' })).toEqual({
      tool: 'withholding',
      unit: 'US dollars',
      bonus: 10_000,
      assumptions: { rate: 0.36 },
      lines: [
        {
          code: 'combined',
          name: 'All taxes at one rate',
          basis: 10_000,
          rate: 0.36,
          amount: 3600,
          from: 0,
          to: null,
        },
      ],
      taxes: { combined: 3600 },
      total: 3600,
      net: 6400,
      share: 0.36,
      issues: [],
    });
  });

  it('federal alone names no state', async () => {
    const result = await answer('withholding', { bonus: 40_000 });
    expect(result).toMatchObject({ net: 28_140, assumptions: { state: null } });
    expect(result.issues[0].code).toBe('state-not-stated');
  });
});

describe('tax-owed', () => {
  it('shows what is owed, what the year withholds, the gap and the next rate', async () => {
    const result = await answer('tax-owed', {
      'tax-owed': { bonus: 40_000, wages: 180_000, state: 'CA' },
    });
    expect(result).toMatchObject({
      tool: 'tax-owed',
      unit: 'US dollars',
      bonus: 40_000,
      assumptions: {
        year: 2026,
        filingStatus: 'single',
        state: 'CA',
        localities: [],
        wages: 180_000,
        supplementalWages: 0,
        otherWages: 0,
        spouseWages: 0,
        otherIncome: 0,
      },
      taxes: {
        'federal-income': 9770,
        'social-security': 279,
        medicare: 580,
        'additional-medicare': 180,
        'state-income': 3720,
        'state-payroll': 520,
      },
      total: 15_049,
      net: 24_951,
      share: 0.376225,
      withheldInYear: { total: 14_451, net: 25_549, taxes: { 'state-income': 4092 } },
      aprilGap: { total: 598 },
      marginal: { rate: 0.4495, holdsFor: 52_325 },
    });
    expect(result.lines[1]).toEqual({
      code: 'federal-income',
      name: 'Federal income tax',
      basis: 2125,
      rate: 0.32,
      amount: 680,
      from: 201_775,
      to: 256_225,
    });
    expect(result.aprilGap.lines[4]).toEqual({
      code: 'state-income',
      name: 'State income tax',
      amount: -372,
      owed: 3720,
      withheld: 4092,
    });
    expect(result.marginal.lines[3]).toEqual({
      code: 'state-income',
      name: 'State income tax: CA',
      rate: 0.093,
    });
    expect(result.issues).toEqual([
      {
        code: 'state-tax-simplified',
        text: 'State tax comes from brackets and standard deduction alone; exemptions, credits and recapture are not counted.',
      },
    ]);
  });

  it('tells what is not known of what is withheld and of what is owed, once each', async () => {
    const result = await answer('tax-owed', { bonus: 1, state: 'CT', spouseWages: 1 });
    expect(result.issues.map(({ code }: { code: string }) => code)).toEqual([
      'state-withholding-unknown',
      'state-tax-simplified',
      'spouse-not-on-return',
    ]);
    expect((await answer('tax-owed', { bonus: 1 })).issues).toHaveLength(1);
  });

  it('of a rate that holds for good', async () => {
    const result = await answer('tax-owed', { bonus: 0, wages: 5_000_000 });
    expect(result).toMatchObject({ total: 0, share: null, marginal: { holdsFor: null } });
  });
});

describe('gross-up', () => {
  it('of $6,000 at 36 % is $9,375', async () => {
    expect(await answer('gross-up', { 'gross-up': { net: 6000, rate: 0.36 } })).toEqual({
      tool: 'gross-up',
      unit: 'US dollars',
      wanted: 6000,
      assumptions: { rate: 0.36 },
      gross: 9375,
      net: 6000,
      tax: 3375,
      lines: [
        { code: 'net', name: 'Net', amount: 6000 },
        {
          code: 'combined',
          name: 'All taxes at one rate',
          basis: 9375,
          rate: 0.36,
          amount: 3375,
          from: 0,
          to: null,
        },
      ],
      total: 9375,
      issues: [],
    });
  });

  it('against what is withheld', async () => {
    const result = await answer('gross-up', { net: 10_000, wagesToDate: 180_000 });
    expect(result).toMatchObject({
      gross: 13_427.83,
      net: 10_000.01,
      tax: 3427.82,
      total: 13_427.83,
      assumptions: { against: 'withheld', year: 2026, wagesToDate: 180_000 },
    });
    expect(result.issues.map(({ code }: { code: string }) => code)).toEqual(['state-not-stated']);
  });

  it('against what is owed', async () => {
    const owed = { net: 25_000, against: 'owed', wages: 180_000 };
    const result = await answer('gross-up', owed);
    expect(result).toMatchObject({
      gross: 34_078.76,
      assumptions: { against: 'owed', wages: 180_000 },
    });
    const shrinking = { ...owed, wages: 289_000, state: 'RI' };
    const codes = (await answer('gross-up', shrinking)).issues.map(
      ({ code }: { code: string }) => code,
    );
    expect(codes).toEqual(['state-tax-simplified', 'state-deduction-shrinks']);
  });

  it('may have no answer', async () => {
    const result = await answer('gross-up', { net: 1, stateRate: 1, state: 'TX' });
    expect(result).toMatchObject({ gross: null, net: 0, tax: 0, total: 0, lines: [] });
    expect(result.issues).toEqual([
      {
        code: 'no-gross-up',
        text: 'No gross leaves this net: tax takes more than 99 cents of the next dollar.',
      },
    ]);
  });
});

describe('what is wrong', () => {
  it.each(TOOLS)('with %s is that nothing was given', async (tool) => {
    expect(await problems(tool, {})).toEqual([
      `${tool}: is missing; ${tool} reads it, and ${tool} --example prints one`,
    ]);
  });

  it('starts with the path that the file uses', async () => {
    const unknown = '2027 has no tax figures here; known are 2025, 2026';
    const bonus = { bonus: 1, year: 2027 };
    expect(await problems('withholding', bonus)).toEqual([`year: ${unknown}`]);
    expect(await problems('withholding', { withholding: bonus })).toEqual([
      `withholding.year: ${unknown}`,
    ]);
    const money = 'is not an amount of money; write 150000, "150k" or "$150,000"';
    expect(await problems('gross-up', { net: 'x' })).toEqual([`net: “x” ${money}`]);
    expect(await problems('gross-up', { 'gross-up': { net: 'x' } })).toEqual([
      `gross-up.net: “x” ${money}`,
    ]);
    expect(await problems('tax-owed', { bonus: 1, state: 'NY', localities: ['X'] })).toEqual([
      'localities[0]: “X” is not known in NY in 2026; known are New York City, Yonkers, Yonkers (working there, living elsewhere)',
    ]);
  });

  it('may be the whole', async () => {
    expect(await problems('gross-up', [])).toEqual([
      'standard input: a list is not an object; write {…} with any of gross-up',
    ]);
    expect(await problems('gross-up', null)).toEqual([
      'standard input: null is not an object; write {…} with any of gross-up',
    ]);
    expect((await problems('gross-up', { offer: 1 })).at(-1)).toBe(
      'offer: is not a field known here; known are gross-up',
    );
    expect((await problems('gross-up', { 'gross-up': { net: 1 }, net: 1 })).at(-1)).toBe(
      'net: is not a field known here; known are gross-up',
    );
  });
});

describe('every field changes an answer', () => {
  const around = {
    withholding: { bonus: 300_000, state: 'NY', localities: ['New York City'] },
    'tax-owed': { bonus: 300_000, state: 'NY', localities: ['New York City'] },
    'gross-up': { net: 200_000, state: 'NY', localities: ['New York City'] },
  };
  const place = {
    year: 2025,
    filingStatus: 'married-joint',
    state: 'CA',
    localities: ['Yonkers'],
    stateRate: 0.01,
    localRate: 0.01,
  };
  const figures = {
    supplementalRate: 0.3,
    supplementalRateAbove: 0.4,
    supplementalThreshold: 1000,
    socialSecurityRate: 0.05,
    socialSecurityWageBase: 1000,
    medicareRate: 0.02,
    additionalMedicareRate: 0.01,
    additionalMedicareWithheldAbove: 1000,
    stateSupplementalRate: 0.01,
    statePayroll: [],
  };
  const ofOwed = {
    brackets: [{ rate: 0.1 }],
    deduction: 5,
    stateBrackets: [{ rate: 0.1 }],
    stateDeduction: 5,
    additionalMedicareOwedAbove: 1000,
  };
  const toDate = { wagesToDate: 1000, supplementalToDate: 1000 };
  const ofYear = {
    wages: 1000,
    supplementalWages: 1000,
    otherWages: 1000,
    spouseWages: 1000,
    otherIncome: 1000,
  };
  const cases: Record<string, Record<string, unknown>> = {
    withholding: { bonus: 1, rate: 0.1, ...toDate, ...place },
    'tax-owed': { bonus: 1, ...ofYear, ...place },
    'gross-up': { net: 1, rate: 0.1, against: 'owed', ...toDate, ...place },
  };

  async function changes(tool: string, base: object, change: object): Promise<boolean> {
    const [before, now] = [await answer(tool, base), await answer(tool, { ...base, ...change })];
    return JSON.stringify(before) !== JSON.stringify(now);
  }

  it.each(Object.entries(around))('of %s', async (tool, base) => {
    for (const [field, value] of Object.entries(cases[tool] ?? {})) {
      const localities = field === 'state' ? { localities: [] } : {};
      expect(await changes(tool, { ...base, ...localities }, { [field]: value }), field).toBe(true);
    }
  });

  it.each(Object.entries(around))('of the figures of %s', async (tool, base) => {
    const large = { ...base, ...(tool === 'gross-up' ? { net: 2_000_000 } : { bonus: 2_000_000 }) };
    for (const [field, value] of Object.entries(figures)) {
      expect(await changes(tool, large, { figures: { [field]: value } }), field).toBe(true);
    }
  });

  it('of the figures that only what is owed follows', async () => {
    for (const [field, value] of Object.entries(ofOwed)) {
      const change = { figures: { [field]: value } };
      expect(await changes('tax-owed', around['tax-owed'], change), field).toBe(true);
      const owed = { ...around['gross-up'], against: 'owed' };
      expect(await changes('gross-up', owed, change), field).toBe(true);
    }
  });

  it('of the year, in a gross-up against what is owed', async () => {
    const owed = { ...around['gross-up'], against: 'owed' };
    for (const [field, value] of Object.entries(ofYear)) {
      expect(await changes('gross-up', owed, { [field]: value }), field).toBe(true);
    }
  });
});

describe('whatever the input', () => {
  const amount = fc.oneof(
    fc.integer({ min: 0, max: 10_000_000_000 }).map((cents) => cents / 100),
    fc.constantFrom(0, 0.01, 184_500, 200_000, 1_000_000, 100_000_000),
  );
  const proportion = fc.oneof(
    fc.integer({ min: 0, max: 10_000 }).map((units) => units / 10_000),
    fc.constantFrom(0, 1),
  );
  const sometimes = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined, freq: 1 });
  const brackets = fc
    .uniqueArray(fc.integer({ min: 1, max: 1_000_000 }), { maxLength: 4 })
    .chain((ends) =>
      fc
        .array(proportion, { minLength: ends.length + 1, maxLength: ends.length + 1 })
        .map((rates) => {
          const rising = ends.toSorted((a, b) => a - b);
          return rates.map((rate, index) => ({ upTo: rising[index], rate }));
        }),
    );
  const payroll = fc.record({
    name: fc.constant('Own'),
    rate: proportion,
    wageBase: sometimes(amount),
    maxAnnual: sometimes(amount),
  });
  const figures = fc.record({
    supplementalRate: sometimes(proportion),
    supplementalRateAbove: sometimes(proportion),
    supplementalThreshold: sometimes(amount),
    socialSecurityRate: sometimes(proportion),
    socialSecurityWageBase: sometimes(amount),
    medicareRate: sometimes(proportion),
    additionalMedicareRate: sometimes(proportion),
    additionalMedicareWithheldAbove: sometimes(amount),
    additionalMedicareOwedAbove: sometimes(amount),
    brackets: sometimes(brackets),
    deduction: sometimes(amount),
    stateSupplementalRate: sometimes(proportion),
    stateBrackets: sometimes(brackets),
    stateDeduction: sometimes(amount),
    statePayroll: sometimes(fc.array(payroll, { maxLength: 3 })),
  });
  const place = {
    year: fc.constantFrom(2025, 2026),
    filingStatus: fc.constantFrom(...FILING_STATUSES),
    state: sometimes(fc.constantFrom(...STATES)),
    stateRate: sometimes(proportion),
    localRate: sometimes(proportion),
    figures: sometimes(figures),
  };
  const toDate = { wagesToDate: sometimes(amount), supplementalToDate: sometimes(amount) };
  const ofYear = {
    wages: sometimes(amount),
    supplementalWages: sometimes(amount),
    otherWages: sometimes(amount),
    spouseWages: sometimes(amount),
    otherIncome: sometimes(amount),
  };
  const inputs: Record<string, fc.Arbitrary<object>> = {
    withholding: fc.record({ bonus: amount, ...toDate, ...place }),
    'tax-owed': fc.record({ bonus: amount, ...ofYear, ...place }),
    'gross-up': fc.record({
      net: amount,
      against: fc.constantFrom('withheld', 'owed'),
      ...toDate,
      ...ofYear,
      ...place,
    }),
  };

  /** Every number in an answer. */
  function numbersIn(value: unknown): number[] {
    if (typeof value === 'number') return [value];
    return typeof value === 'object' && value !== null
      ? Object.values(value).flatMap(numbersIn)
      : [];
  }

  it.each(TAX_DOORS.map((door) => [door.name, door] as const))(
    '%s answers in finite numbers whose lines add up',
    (name, door) => {
      fc.assert(
        fc.property(inputs[name] ?? fc.constant({}), (input) => {
          const read = door.answer(JSON.parse(JSON.stringify(input)));
          if (read?.state !== 'valid') throw new Error(JSON.stringify(read));
          const odd = numbersIn(read.value).filter(
            (value) => !Number.isFinite(value) || Object.is(value, -0),
          );
          expect(odd).toEqual([]);
          const { lines, total } = read.value as { lines: { amount: number }[]; total: number };
          const inCents = lines.reduce((sum, line) => sum + Math.round(line.amount * 100), 0);
          expect(inCents).toBe(Math.round(total * 100));
        }),
        { numRuns: 100 },
      );
    },
  );
});
