import { expect, it } from 'vitest';
import { onFileOf } from '../../../src/lib/tax/tables.ts';
import { federalYears, yearsOfState } from './on-file.ts';

it('tables hand out the years of one state', () => {
  const states = [...yearsOfState('CA'), ...yearsOfState('WA')];
  const onFile = onFileOf({ federal: federalYears, states });
  expect(onFile.federal).toBe(federalYears);
  expect(onFile.ofState('WA')).toEqual(yearsOfState('WA'));
  expect(onFile.ofState('TX')).toEqual([]);
});
