import { describe, expect, it } from 'vitest';
import { lookUp } from '../../../../src/components/scenario/tax/look.ts';
import type { State } from '../../../../src/lib/scenario/defaults.ts';
import type { Sheet } from '../../../../src/lib/scenario/sheet.ts';
import type { Grade, StateYear } from '../../../../src/lib/tax/figures.ts';
import { ON_FILE, taxed } from './figures.ts';

function ofSingleAlone(year: StateYear): StateYear {
  const { incomeTax } = year;
  const { single } = incomeTax?.brackets ?? {};
  return { ...year, incomeTax: incomeTax && { ...incomeTax, brackets: single ? { single } : {} } };
}

const look = (assumptions: object = {}, rest: object = {}) =>
  lookUp(taxed(assumptions, rest), ON_FILE);
const HOLDS = 'The rate holds for $12,875 of pay beyond the first year’s.';

describe('the rate that comes out', () => {
  it('says what it consists of', () => {
    // 205,000 − 16,100 lies in the 24 % bracket; 1.45 % + 0.9 % + 1.3 % for SDI are payroll taxes.
    expect(look({ state: 'CA' })).toMatchObject({
      next: { rate: 0.3695, holdsFor: 1_287_500 },
      rate: '36.95%, by 2026 figures: federal income tax 24%, California income tax 9.3% and payroll taxes 3.65%',
      problem: null,
      places: [],
    });
  });

  it('names the year and the places', () => {
    const { rate, places } = look({
      state: 'PA',
      localities: ['Pittsburgh'],
      taxYear: 2025,
      filingStatus: 'married-joint',
    });
    // 205,000 − 31,500 lies in the 22 % bracket of 2025; 1.45 % and 0.07 % are payroll taxes.
    expect(rate).toBe(
      '29.59%, by 2025 figures: federal income tax 22%, Pennsylvania income tax 3.07%, Pittsburgh tax 3% and payroll taxes 1.52%',
    );
    expect(places.map(({ name }) => name)).toEqual([
      'Pittsburgh',
      'Philadelphia',
      'Philadelphia (working there, living elsewhere)',
    ]);
  });

  it('without a state says that none is counted', () => {
    const { rate, notes } = look();
    expect(rate).toBe('26.35%, by 2026 figures: federal income tax 24% and payroll taxes 2.35%');
    expect(notes).toEqual(['No state is counted. Choose yours to add what it takes.', HOLDS]);
  });

  it('of a state without income tax says so', () => {
    expect(look({ state: 'TX' }).notes).toEqual(['Texas takes no income tax from it.', HOLDS]);
  });

  it('says how weak a weak figure is, and nothing of a good one', () => {
    const { ofState } = ON_FILE;
    const notesAt = (grade: Grade) => {
      const onFile = {
        ...ON_FILE,
        ofState: (state: State) => ofState(state).map((year) => ({ ...year, grade })),
      };
      return lookUp(taxed({ state: 'CA' }), onFile).notes;
    };
    const simplified =
      'Tax in California counts by the brackets, deductions and recapture on file, without other exemptions and credits.';
    expect(notesAt('B')).toEqual([simplified, HOLDS]);
    expect(notesAt('C')).toEqual([
      simplified,
      'The weakest figure in it is of grade C: anonymous or undated report, or one source only.',
      HOLDS,
    ]);
    expect(notesAt('D')[1]).toBe(
      'The weakest figure in it is of grade D: contradicted by a better source.',
    );
  });

  it('says whose brackets stand in', () => {
    const onFile = {
      ...ON_FILE,
      ofState: (state: State) => ON_FILE.ofState(state).map(ofSingleAlone),
    };
    const sheet = taxed({ state: 'CA', filingStatus: 'head-of-household' });
    expect(lookUp(sheet, onFile).notes).toContain(
      'Brackets for your way of filing are not on file there, so those of single people count.',
    );
  });

  it('says what a place counts by', () => {
    expect(look({ state: 'PA', localities: ['Philadelphia'] }).notes).toContain(
      'For Philadelphia, the rate withheld from paychecks counts.',
    );
  });

  it('knows no end where there is none', () => {
    const rich = { offer: { base: 5_000_000 } };
    expect(look({ state: 'TX' }, rich).notes).toEqual(['Texas takes no income tax from it.']);
  });

  it('follows what a file states for the tax owed alone', () => {
    expect(look({ state: 'TX' }, { taxOwed: { state: 'CA' } }).next?.rate).toBe(0.3695);
  });
});

describe('the share withheld from a lump', () => {
  it('says what it consists of', () => {
    // 22 %, 10.23 %, and 6.2 % + 1.45 % + 1.3 %.
    expect(look({ state: 'CA' }).withheld).toEqual({
      share: 0.4118,
      words:
        '41.18%, by 2026 figures: federal income tax 22%, California income tax 10.23% and payroll taxes 8.95%',
      notes: [],
    });
  });

  it('says what it leaves out', () => {
    expect(look().withheld?.notes).toEqual([
      'No state is counted. Choose yours to add what it takes.',
    ]);
    expect(look({ state: 'TX' }).withheld?.notes).toEqual(['Texas takes no income tax from it.']);
    const unknown = (year: StateYear) => ({ ...year, supplementalRate: null });
    const onFile = { ...ON_FILE, ofState: (state: State) => ON_FILE.ofState(state).map(unknown) };
    expect(lookUp(taxed({ state: 'CA' }), onFile).withheld?.notes).toEqual([
      'What California withholds from a bonus is not known here and is not counted.',
    ]);
  });

  it('is none without a lump', () => {
    expect(look({}, { offer: { base: 150_000 } }).withheld).toBeNull();
  });
});

describe('nothing comes out', () => {
  const nothing = { next: null, rate: null, notes: [], problem: null, places: [], withheld: null };

  it('without pay', () => {
    expect(look({}, { offer: {} })).toEqual(nothing);
  });

  it('of a place that is not on file, which is said', () => {
    expect(look({ state: 'NY', localities: ['Gotham'] })).toMatchObject({
      next: null,
      problem:
        '“Gotham” is not known in NY in 2026; known are New York City, Yonkers, Yonkers (working there, living elsewhere). So nothing of New York is counted.',
      places: [{ name: 'New York City' }, {}, {}],
    });
  });

  it('of a year that is not on file, which is said', () => {
    expect(look({ taxYear: 2031 })).toEqual({
      ...nothing,
      problem: '2031 has no tax figures here; known are 2025, 2026.',
    });
  });
});

it('never says undefined, whatever the state', () => {
  const sheets: Sheet[] = ['AK', 'DC', 'MD', 'NJ', 'OR', 'VT'].flatMap((state) =>
    ['single', 'head-of-household'].map((filingStatus) => taxed({ state, filingStatus })),
  );
  for (const sheet of sheets)
    expect(JSON.stringify(lookUp(sheet, ON_FILE))).not.toMatch(/undefined|NaN|the state|the city/);
});
