import { describe, expect, it } from 'vitest';
import { rate } from '../../../src/lib/rate.ts';
import { STATES } from '../../../src/lib/scenario/defaults.ts';
import { type ScenarioInput, scenario } from '../../../src/lib/scenario/schema.ts';
import { GRADES, type Grade, type StateYear, weakestOf } from '../../../src/lib/tax/figures.ts';
import { rateOnNextDollar } from '../../../src/lib/tax/next-dollar.ts';
import { readStateYears } from '../../../src/lib/tax/read-figures.ts';
import { type Overrides, rulesOf } from '../../../src/lib/tax/rules.ts';
import { content, federalYears, yearsOfState } from './on-file.ts';

const NO_TAX = { brackets: null } as const;

interface Grades {
  readonly incomeTax: Grade | typeof NO_TAX;
  readonly topRate: Grade;
  /** Null: the tax is not known, whatever the grade of what is said about it. */
  readonly payroll: readonly (Grade | null)[];
  readonly city: readonly [withheld: Grade, incomeTax: Grade | null];
}

/** New York’s figures of 2026, as if they were of these grades. */
function newYork({ incomeTax, topRate, payroll, city }: Partial<Grades>): StateYear {
  const file = structuredClone(content('states/ny.json')) as {
    years: Record<string, Record<'incomeTax' | 'topMarginalRate', object> & Lists>;
  };
  const year = file.years['2026'];
  if (!year) throw new Error('no figures');
  Object.assign(
    year.incomeTax,
    incomeTax === NO_TAX ? { value: null, grade: 'D' } : { grade: incomeTax ?? 'A' },
  );
  Object.assign(year.topMarginalRate, { grade: topRate ?? 'A' });
  for (const [index, tax] of year.employeePayroll.entries()) {
    const grade = payroll?.[index] === undefined ? 'A' : payroll[index];
    Object.assign(tax, grade === null ? { value: null, grade: 'D' } : { grade });
  }
  const [first] = year.localities;
  if (first && city) {
    Object.assign(first.supplementalWithholding, { grade: city[0] });
    if (city[1]) Object.assign(first.incomeTax ?? {}, { grade: city[1] });
    else first.incomeTax = null;
  }
  const read = readStateYears(file).find((one) => one.year === 2026);
  if (!read) throw new Error('no figures');
  return read;
}

interface Lists {
  readonly employeePayroll: readonly object[];
  readonly localities: { readonly supplementalWithholding: object; incomeTax: object | null }[];
}

describe('the weakest grade', () => {
  it('is the last by letter', () => {
    expect(weakestOf(['A', 'C', 'B'])).toBe('C');
    expect(weakestOf(['D', 'A'])).toBe('D');
    expect(weakestOf([])).toBeUndefined();
  });

  it('of a state is that of its brackets or of a payroll tax', () => {
    expect(newYork({}).grade).toBe('A');
    expect(newYork({ incomeTax: 'C', topRate: 'D' }).grade).toBe('C');
    expect(newYork({ incomeTax: 'B', payroll: ['A', 'C'] }).grade).toBe('C');
  });

  it('of a state without brackets is that of its top rate', () => {
    expect(newYork({ incomeTax: NO_TAX, topRate: 'B' }).grade).toBe('B');
  });

  it('leaves out a payroll tax that is not known', () => {
    expect(newYork({ payroll: [null, 'B'] }).grade).toBe('B');
  });

  it('of a place is that of its brackets, or of what it withholds', () => {
    expect(newYork({ city: ['C', 'B'] }).localities[0]?.grade).toBe('B');
    expect(newYork({ city: ['C', null] }).localities[0]?.grade).toBe('C');
  });

  it.each(STATES)('is known of %s', (state) => {
    expect(GRADES).toContain(yearsOfState(state)[1]?.grade);
  });
});

describe('rules', () => {
  const [, federal] = federalYears;
  if (!federal) throw new Error('no figures');
  const year = newYork({ incomeTax: 'C', city: ['A', 'B'] });
  const [, yonkers] = year.localities;
  const rulesWith = (own: Overrides = {}) => rulesOf(federal, year, year.localities, 'single', own);

  it('carry the grade of what is on file', () => {
    const { state, localities } = rulesWith();
    expect(state?.grade).toBe('C');
    expect(localities[0]?.grade).toBe('B');
    expect(localities[1]?.grade).toBe(yonkers?.grade);
  });

  it('have none where the reader’s own figures stand', () => {
    const own = (overrides: Overrides) => rulesWith(overrides).state?.grade;
    expect(own({ stateRate: rate(0) })).toBeUndefined();
    expect(own({ stateBrackets: [{ upTo: null, rate: rate(0.05) }] })).toBeUndefined();
    expect(own({ statePayroll: [] })).toBe('C');
    expect(rulesWith({ localRate: rate(0) }).localities[0]?.grade).toBeUndefined();
  });
});

describe('the rate on the next dollar', () => {
  const gradeOf = (assumptions: ScenarioInput['assumptions'], grades: Partial<Grades> = {}) => {
    const asked = scenario.parse({ offer: { base: 185_000 }, assumptions });
    const onFile = { federal: federalYears, ofState: () => [newYork(grades)] };
    const read = rateOnNextDollar(asked, onFile);
    return read?.state === 'valid' ? read.value.grade : read;
  };
  const CITY = { state: 'NY' as const, localities: ['New York City'] };

  it('has the weakest grade of the state and its places', () => {
    expect(gradeOf(CITY)).toBe('A');
    expect(gradeOf(CITY, { city: ['A', 'B'] })).toBe('B');
    expect(gradeOf(CITY, { city: ['A', 'B'], incomeTax: 'C' })).toBe('C');
    expect(gradeOf({ state: 'NY' }, { city: ['A', 'B'] })).toBe('A');
  });

  it('has none where nothing of a state is on file', () => {
    expect(gradeOf({})).toBeNull();
    expect(gradeOf({ stateRate: 0.05 })).toBeNull();
  });
});
