import { describe, expect, it } from 'vitest';
import { filingAt, localitiesAt, stateAt } from '../../../../src/components/scenario/tax/lenses.ts';
import { lookUp } from '../../../../src/components/scenario/tax/look.ts';
import { scenario } from '../../../../src/lib/scenario/schema.ts';
import { type Sheet, sheetOf } from '../../../../src/lib/scenario/sheet.ts';
import { writeScenario } from '../../../../src/lib/scenario/write.ts';
import { ON_FILE, taxed } from './figures.ts';

const rateOf = (sheet: Sheet) => lookUp(sheet, ON_FILE).next?.rate;

describe('the state', () => {
  it('is none at first, can be set, and be none again', () => {
    const sheet = taxed();
    expect(stateAt.get(sheet)).toBeUndefined();
    const there = stateAt.set(sheet, 'CA');
    expect(stateAt.get(there)).toBe('CA');
    expect(rateOf(there)).toBe(0.3695);
    expect(JSON.stringify(stateAt.set(there, undefined))).toBe(JSON.stringify(sheet));
  });

  it('takes places and rates of another state away with it', () => {
    const sheet = taxed({
      state: 'NY',
      localities: ['Yonkers'],
      stateRate: 0.05,
      localRate: 0.01,
      filingStatus: 'married-joint',
    });
    const moved = stateAt.set(sheet, 'NJ');
    expect(writeScenario(moved).assumptions).toMatchObject({ filingStatus: 'married-joint' });
    expect(Object.keys(writeScenario(moved).assumptions ?? {})).not.toEqual(
      expect.arrayContaining(['localities']),
    );
    expect(moved.assumptions).toMatchObject({ stateRate: undefined, localRate: undefined });
  });
});

describe('places', () => {
  it('are none at first, can be set, and be none again', () => {
    const sheet = taxed({ state: 'NY' });
    expect(localitiesAt.get(sheet)).toEqual([]);
    const there = localitiesAt.set(sheet, ['Yonkers']);
    expect(localitiesAt.get(there)).toEqual(['Yonkers']);
    expect(JSON.stringify(localitiesAt.set(there, []))).toBe(JSON.stringify(sheet));
  });
});

describe('what a file states for the tax owed alone', () => {
  const file = taxed(
    { state: 'TX', filingStatus: 'single' },
    {
      taxOwed: {
        otherWages: 10_000,
        state: 'NY',
        localities: ['New York City'],
        filingStatus: 'married-joint',
      },
    },
  );

  it('is what is in force', () => {
    expect(stateAt.get(file)).toBe('NY');
    expect(localitiesAt.get(file)).toEqual(['New York City']);
    expect(filingAt.get(file)).toBe('married-joint');
  });

  it('is said for every tool with the first choice, and the rest of it stays', () => {
    const next = filingAt.set(file, 'head-of-household');
    expect(next.assumptions).toMatchObject({
      state: 'NY',
      localities: ['New York City'],
      filingStatus: 'head-of-household',
    });
    expect(next.taxOwed).toEqual({ otherWages: 1_000_000 });
    expect(stateAt.get(stateAt.set(file, 'CA'))).toBe('CA');
    expect(localitiesAt.get(localitiesAt.set(file, []))).toEqual([]);
  });

  it('changes no rate by being said for every tool', () => {
    expect(rateOf(filingAt.set(file, 'married-joint'))).toBe(rateOf(file));
  });
});

it('gives sheets that a file holds and gives back', () => {
  const sheet = localitiesAt.set(filingAt.set(stateAt.set(taxed(), 'NY'), 'married-separate'), [
    'Yonkers',
    'New York City',
  ]);
  const back = sheetOf(scenario.parse(writeScenario(sheet)));
  expect(stateAt.get(back)).toBe('NY');
  expect(filingAt.get(back)).toBe('married-separate');
  expect(localitiesAt.get(back)).toEqual(['Yonkers', 'New York City']);
});
