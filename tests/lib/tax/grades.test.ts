import { describe, expect, it } from 'vitest';
import { rate } from '../../../src/lib/rate.ts';
import type { State } from '../../../src/lib/scenario/defaults.ts';
import { type ScenarioInput, scenario } from '../../../src/lib/scenario/schema.ts';
import { weakestOf } from '../../../src/lib/tax/figures.ts';
import { rateOnNextDollar } from '../../../src/lib/tax/next-dollar.ts';
import { readStateYears } from '../../../src/lib/tax/read-figures.ts';
import { content, ON_FILE, rules, yearsOfState } from './on-file.ts';

const of2026 = (state: State) => yearsOfState(state).find(({ year }) => year === 2026);

/** New York’s file with one thing of 2026 put in its place. */
function newYork(change: (year: Record<string, never>) => void) {
  const file = structuredClone(content('states/ny.json')) as { years: Record<string, never> };
  change(file.years['2026'] as never);
  return readStateYears(file).find(({ year }) => year === 2026);
}

describe('the weakest grade', () => {
  it('is the last by letter', () => {
    expect(weakestOf(['A', 'C', 'B'])).toBe('C');
    expect(weakestOf(['D', 'A'])).toBe('D');
    expect(weakestOf([])).toBeUndefined();
  });

  it('of a state is that of its brackets, its top rate without brackets, or a payroll tax', () => {
    expect(of2026('NY')?.grade).toBe('A');
    // Brackets that no agency has published yet.
    expect(of2026('CA')?.grade).toBe('C');
    // No income tax, by press.
    expect(of2026('TX')?.grade).toBe('B');
    // Brackets of an agency, paid leave of the press.
    expect(of2026('DE')?.grade).toBe('B');
    // No income tax, and a contribution that one source alone states.
    expect(of2026('AK')?.grade).toBe('C');
  });

  it('looks at the top rate where the brackets are not known', () => {
    const year = newYork((of) => {
      Object.assign(of['incomeTax'] ?? {}, { value: null, grade: 'D' });
      Object.assign(of['topMarginalRate'] ?? {}, { grade: 'C' });
    });
    expect(year?.grade).toBe('C');
  });

  it('leaves out a payroll tax that is not known', () => {
    const year = newYork((of) => {
      const [first] = of['employeePayroll'] as unknown as object[];
      Object.assign(first ?? {}, { value: null, grade: 'D' });
    });
    expect(year?.grade).toBe('A');
  });

  it('of a place is that of its brackets, or of what it withholds', () => {
    const grades = (state: State) => of2026(state)?.localities.map(({ grade }) => grade);
    expect(grades('NY')).toEqual(['A', 'A', 'B']);
    // What they withhold is not known well, what they tax is.
    expect(grades('OR')).toEqual(['A', 'A']);
  });
});

describe('rules', () => {
  it('carry the grade of what is on file', () => {
    const { state, localities } = rules({ state: 'CA' });
    expect(state?.grade).toBe('C');
    expect(localities).toEqual([]);
    const places = ['New York City', 'Yonkers (working there, living elsewhere)'];
    expect(rules({ state: 'NY', places }).localities.map(({ grade }) => grade)).toEqual(['A', 'B']);
  });

  it('have none where the reader’s own figures stand', () => {
    const own = (figures: Parameters<typeof rules>[0]) => rules(figures).state?.grade;
    expect(own({ state: 'CA', figures: { stateRate: rate(0) } })).toBeUndefined();
    const stateBrackets = [{ upTo: null, rate: rate(0.05) }];
    expect(own({ state: 'CA', figures: { stateBrackets } })).toBeUndefined();
    expect(own({ state: 'CA', figures: { statePayroll: [] } })).toBe('C');
  });
});

describe('the rate on the next dollar', () => {
  const gradeOf = (assumptions: ScenarioInput['assumptions']) => {
    const read = rateOnNextDollar(
      scenario.parse({ offer: { base: 185_000 }, assumptions }),
      ON_FILE,
    );
    return read?.state === 'valid' ? read.value.grade : read;
  };

  it('has the weakest grade of the state and its places', () => {
    expect(gradeOf({ state: 'NY' })).toBe('A');
    expect(gradeOf({ state: 'NY', localities: ['New York City'] })).toBe('A');
    const works = 'Yonkers (working there, living elsewhere)';
    expect(gradeOf({ state: 'NY', localities: [works] })).toBe('B');
    expect(gradeOf({ state: 'CA' })).toBe('C');
  });

  it('has none where nothing of a state is on file', () => {
    expect(gradeOf({})).toBeNull();
    expect(gradeOf({ stateRate: 0.05 })).toBeNull();
  });
});
