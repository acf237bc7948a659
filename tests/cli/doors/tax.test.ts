import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { TOOLS } from '../../../src/cli/doors.ts';
import { answerTo } from '../../../src/cli/input.ts';
import { FILING_STATUSES, STATES } from '../../../src/lib/scenario/defaults.ts';
import { answer } from '../calc.ts';

const TAX_DOORS = TOOLS.filter(({ name }) =>
  ['withholding', 'tax-owed', 'gross-up'].includes(name),
);

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
          const read = answerTo(door.part, JSON.parse(JSON.stringify(input)), door.run);
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
