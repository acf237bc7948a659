import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MOST_UNITS } from '../../../src/lib/scenario/defaults.ts';
import { readScenario } from '../../../src/lib/scenario/read.ts';
import type { Scenario } from '../../../src/lib/scenario/schema.ts';
import { sheetOf } from '../../../src/lib/scenario/sheet.ts';
import { writeScenario } from '../../../src/lib/scenario/write.ts';
import { anyScenario } from './any.ts';

function read(input: unknown): Scenario {
  const answer = readScenario(input);
  if (answer.state === 'invalid') throw new Error(JSON.stringify(answer.problems));
  return answer.value;
}

const FOLDER = new URL('../../../src/content/examples/', import.meta.url);
const FILES = readdirSync(FOLDER);

describe('a scenario that is written', () => {
  it.each(FILES)('reads back as what it was: %s', (file) => {
    const { scenario } = JSON.parse(readFileSync(new URL(file, FOLDER), 'utf8'));
    const first = read(scenario);
    expect(read(JSON.parse(JSON.stringify(writeScenario(first))))).toEqual(first);
  });

  it('states amounts in dollars', () => {
    const input = writeScenario(
      read({ offer: { base: '185k', signingBonus: { year1: 40000.5 } } }),
    );
    expect(input.offer).toMatchObject({
      base: 185_000,
      signingBonus: { year1: 40_000.5, year2: 0 },
    });
  });

  it('states the largest count of units as one', () => {
    const equity = { units: MOST_UNITS, grantPrice: 0.01 };
    expect(writeScenario(read({ offer: { equity } })).offer?.equity).toMatchObject(equity);
  });

  it('states nothing that is not stated, at any depth', () => {
    expect(Object.keys(writeScenario(read({})))).toEqual(['assumptions']);
    const { offer } = writeScenario(read({ offer: { level: 'L6' } }));
    expect(Object.keys(offer ?? {}).sort()).toEqual([
      'base',
      'costs',
      'level',
      'moreGrants',
      'oneOffs',
      'relocation',
      'signingBonus',
    ]);
  });

  it('names a schedule only where it is the very same', () => {
    const scheduleOf = (schedule: unknown) =>
      writeScenario(read({ offer: { equity: { value: 100, schedule } } })).offer?.equity?.schedule;
    const even = [12, 24, 36, 48].map((month) => ({ month, fraction: 0.25 }));
    expect(scheduleOf(even)).toBe('four-equal-years');
    const uneven = even.map((vest, year) => ({ ...vest, fraction: [0.25, 0.2, 0.3, 0.25][year] }));
    expect(scheduleOf(uneven)).toEqual(uneven);
    const moved = even.map((vest, year) => ({ ...vest, month: vest.month + (year === 3 ? 1 : 0) }));
    expect(scheduleOf(moved)).toEqual(moved);
    const longer = [...even, { month: 60, fraction: 0 }];
    expect(scheduleOf(longer)).toEqual(longer);
    expect(scheduleOf([{ month: 12, fraction: 1 }])).toEqual([{ month: 12, fraction: 1 }]);
  });

  it('writes units where they have six decimals, else the value', () => {
    const equityOf = (equity: unknown) => writeScenario(read({ offer: { equity } })).offer?.equity;
    expect(equityOf({ value: 1000, grantPrice: 8 })).toMatchObject({ units: 125, grantPrice: 8 });
    expect(equityOf({ value: 1000, grantPrice: 7 })).toMatchObject({ value: 1000, grantPrice: 7 });
    expect(equityOf({ value: 0, grantPrice: 7 })).toMatchObject({ value: 0, grantPrice: 7 });
  });

  it('keeps units and prices, vest by vest', () => {
    const equity = {
      grantPrice: 61.75,
      vests: [
        { month: 3, units: 310.5 },
        { month: 9, value: 70 },
      ],
    };
    const input = writeScenario(read({ alternative: { presentJob: { equity } } }));
    expect(input.alternative?.presentJob?.equity).toEqual({ ...equity, growth: 0 });
  });

  it('keeps what is stated about tax', () => {
    const figures = {
      supplementalRate: 0.25,
      socialSecurityWageBase: 100_000.5,
      deduction: 0,
      brackets: [{ upTo: 10_000, rate: 0.1 }, { rate: 0.2 }],
      stateBrackets: [{ rate: 0.05 }],
      stateSupplementalScale: {
        by: 'annual-wages' as const,
        stepFor: 'whole-bonus' as const,
        steps: [{ upTo: 12_760.5, rate: 0.0354 }, { rate: 0.0465 }],
      },
      stateDeduction: 9,
      stateDeductionFalls: [{ above: 1.5, by: 2, upTo: 3, steps: 4 }],
      stateTaxRises: [
        { above: 5, by: 6 },
        { above: 5, by: 6, upTo: 7 },
      ],
      statePayroll: [
        { name: 'A', rate: 0.01, wageBase: 5, maxAnnual: 0.5 },
        { name: 'B', rate: 0 },
      ],
    };
    const place = {
      state: 'NY' as const,
      localities: ['Yonkers'],
      stateRate: 0.1,
      localRate: 0.02,
    };
    const year = {
      wages: 1.5,
      supplementalWages: 2,
      otherWages: 3,
      spouseWages: 4,
      otherIncome: 5,
    };
    const toDate = { wagesToDate: 6, supplementalToDate: 7 };
    const parts = {
      withholding: {
        bonus: 0.01,
        annualWages: 8,
        rate: 0.3,
        year: 2025,
        ...toDate,
        ...place,
        figures,
      },
      taxOwed: { bonus: 8, ...year, ...place, figures: {} },
      grossUp: { net: 9, against: 'owed' as const, ...toDate, ...year },
      assumptions: { ...read({}).assumptions, ...place, otherIncome: 1.25, figures },
    };
    expect(writeScenario(read(parts))).toEqual(parts);
  });

  it('of everything that a schema takes reads back, whatever the amounts', () => {
    fc.assert(
      fc.property(anyScenario, (typed) => {
        const first = read(typed);
        expect(read(JSON.parse(JSON.stringify(writeScenario(first))))).toEqual(first);
        const sheet = sheetOf(first);
        expect(sheetOf(read(JSON.parse(JSON.stringify(writeScenario(sheet)))))).toEqual(sheet);
      }),
    );
  });
});
