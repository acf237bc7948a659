import { describe, expect, it } from 'vitest';
import { rate } from '../../../src/lib/rate.ts';
import { findRules, type RulesAsked } from '../../../src/lib/tax/find-rules.ts';
import { federalYears, rules, usd, yearsOfState } from './on-file.ts';

const onFile = { federal: federalYears, ofState: yearsOfState };
const plain: RulesAsked = { year: 2026, filingStatus: 'single', localities: [], figures: {} };

function found(asked: Partial<RulesAsked> = {}) {
  const read = findRules({ ...plain, ...asked }, onFile);
  if (read.state !== 'valid') throw new Error(JSON.stringify(read.problems));
  return read.value;
}

function problems(asked: Partial<RulesAsked>) {
  const read = findRules({ ...plain, ...asked }, onFile);
  return read.state === 'invalid' ? read.problems : [];
}

describe('rules on file', () => {
  it('are federal alone where no state is named', () => {
    expect(found()).toEqual(rules());
    expect(found().state).toBeNull();
  });

  it('are of the year, the status and the state', () => {
    const asked = { year: 2025, filingStatus: 'married-joint', state: 'CA' } as const;
    expect(found(asked)).toEqual(rules({ year: 2025, status: 'married-joint', state: 'CA' }));
    expect(found(asked).federal.deduction).toBe(3_150_000);
  });

  it('find places in any case', () => {
    const city = found({ state: 'NY', localities: ['new york CITY', 'Yonkers'] });
    expect(city).toEqual(rules({ state: 'NY', places: ['New York City', 'Yonkers'] }));
  });

  it('are replaced by what is stated', () => {
    const stated = found({
      state: 'NY',
      localities: ['Yonkers'],
      stateRate: rate(0.05),
      localRate: rate(0.01),
      figures: { deduction: usd(1) },
    });
    expect(stated.state?.withheld).toBe(0.05);
    expect(stated.localities[0]?.withheld).toBe(0.01);
    expect(stated.federal.deduction).toBe(100);
  });
});

describe('what is not known', () => {
  it('is a year', () => {
    expect(problems({ year: 2027 })).toEqual([
      { path: 'year', message: '2027 has no tax figures here; known are 2025, 2026' },
    ]);
  });

  it('is a year of the state', () => {
    const read = findRules(
      { ...plain, state: 'CA' },
      { federal: federalYears, ofState: () => yearsOfState('CA').slice(0, 1) },
    );
    expect(read).toEqual({
      state: 'invalid',
      problems: [{ path: 'year', message: '2026 has no tax figures here; known are 2025' }],
    });
  });

  it('is a place', () => {
    expect(problems({ state: 'NY', localities: ['Yonkers', 'Albany'] })).toEqual([
      {
        path: 'localities[1]',
        message:
          '“Albany” is not known in NY in 2026; known are New York City, Yonkers, Yonkers (working there, living elsewhere)',
      },
    ]);
    expect(problems({ state: 'WA', localities: ['Seattle'] })).toEqual([
      {
        path: 'localities[0]',
        message: '“Seattle” is not known in WA in 2026; leave it out and state localRate',
      },
    ]);
    expect(problems({ localities: ['Seattle'] })).toEqual([
      {
        path: 'localities[0]',
        message: '“Seattle” is not known without a state; leave it out and state localRate',
      },
    ]);
  });

  it('is not mistaken for another fault', () => {
    const broken = () => {
      throw new Error('no such file');
    };
    const asked = { ...plain, state: 'WA' } as const;
    expect(() => findRules(asked, { federal: federalYears, ofState: broken })).toThrow(
      'no such file',
    );
  });
});
