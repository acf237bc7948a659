import { describe, expect, it } from 'vitest';
import { readForm } from '../../../src/lib/scenario/forms.ts';
import { readScenario } from '../../../src/lib/scenario/read.ts';
import { FORM } from '../../../src/lib/scenario/version.ts';

const SCENARIO = { offer: { base: 150_000 }, transition: { items: [] } };

describe('a stored form', () => {
  it('of today is read as it is', () => {
    expect(readForm(FORM, SCENARIO)).toEqual(readScenario(SCENARIO));
  });

  it('newer than this site says so', () => {
    expect(readForm(FORM + 1, SCENARIO)).toEqual({
      state: 'invalid',
      problems: [
        {
          path: 'version',
          message: 'was written by a newer version of this site; reload the page and try again',
        },
      ],
    });
  });

  it.each([undefined, null, 0, -1, 1.5, '2', Number.NaN, {}])('%s is none', (form) => {
    expect(readForm(form, SCENARIO).state).toBe('invalid');
  });

  it('that was never written is named', () => {
    expect(readForm('2', SCENARIO)).toEqual({
      state: 'invalid',
      problems: [{ path: 'version', message: '“2” is no form that this site has ever written' }],
    });
  });

  it.each([null, 7, 'x', []])('1 that holds %j is read as it is', (input) => {
    expect(readForm(1, input)).toEqual(readScenario(input));
    expect(readForm(1, { transition: input, assumptions: input })).toEqual(
      readScenario({ transition: input, assumptions: input }),
    );
  });

  it('says what is wrong inside', () => {
    expect(readForm(1, { offer: { base: -1 } })).toEqual(readScenario({ offer: { base: -1 } }));
  });
});

it('form 1 took the state and the tax rate for granted, and they can be stated', () => {
  const costs = { items: [] };
  expect(readForm(1, { transition: costs })).toEqual(
    readScenario({
      transition: { ...costs, marginalRate: 0.3435 },
      assumptions: { state: 'WA' },
    }),
  );
  const stated = {
    transition: { ...costs, marginalRate: 0.4 },
    assumptions: { state: 'CA', raise: 0.02 },
  };
  expect(readForm(1, stated)).toEqual(readScenario(stated));
});
