import { expect, it } from 'vitest';
import { FILING_NAMES, STATE_NAMES } from '../../../../src/components/scenario/tax/names.ts';
import { FILING_STATUSES, STATES } from '../../../../src/lib/scenario/defaults.ts';

const FILES = import.meta.glob<{ readonly code: string; readonly state: string }>(
  '../../../../src/content/states/*.json',
  { eager: true, import: 'default' },
);

it('calls each state what its file of figures calls it', () => {
  const onFile = Object.values(FILES).map(({ code, state }) => [code, state]);
  expect(onFile.toSorted()).toEqual(Object.entries(STATE_NAMES).toSorted());
});

it('lists states by name', () => {
  const names = STATES.map((state) => STATE_NAMES[state]);
  expect(names).toEqual(names.toSorted());
  expect(names).toHaveLength(51);
});

it('names every way of filing apart', () => {
  const names = FILING_STATUSES.map((status) => FILING_NAMES[status]);
  expect(new Set(names).size).toBe(FILING_STATUSES.length);
});
