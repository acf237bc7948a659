import { describe, expect, it } from 'vitest';
import { readScenario } from '../../../src/lib/scenario/read.ts';

function read(item: object) {
  const answer = readScenario({ transition: { items: [{ kind: 'unvested-equity', ...item }] } });
  return answer.state === 'valid'
    ? answer.value.transition?.items[0]
    : answer.problems.map(({ path, message }) => `${path}: ${message}`);
}

describe('what a cost comes to', () => {
  it('is an amount, or units at a price', () => {
    expect(read({ amount: '12k' })).toMatchObject({ amount: 1_200_000 });
    // 300 × 42.50
    expect(read({ units: 300, price: 42.5 })).toMatchObject({ amount: 1_275_000 });
    // 1.005 × 1 is 1.01, as people round
    expect(read({ units: 1.005, price: 1 })).toMatchObject({ amount: 101 });
    expect(read({ units: 300, price: 42.5 })).not.toHaveProperty('units');
  });

  it.each([
    [{}, 'amount: is missing; write 150000, "150k" or "$150,000", or units and price'],
    [{ price: 5 }, 'amount: is missing; write 150000, "150k" or "$150,000", or units and price'],
    [{ units: 5 }, 'price: is missing; units need the price of one unit'],
    [
      { amount: 1, units: 5, price: 2 },
      'units: says the amount a second time; leave out amount or units',
    ],
    [{ amount: 1, units: 5 }, 'units: says the amount a second time; leave out amount or units'],
    [{ amount: 1, price: 2 }, 'price: says the amount a second time; leave out amount or price'],
    [
      { units: 1_000_000, price: 101 },
      'units: 1,000,000 at $101 each is more than $100,000,000, the largest amount accepted',
    ],
    [{ units: 0, price: 1 }, 'units: 0 is not a number above 0 and up to 1,000,000,000; write 120'],
  ])('is not %j', (item, problem) => {
    expect(read(item)).toEqual([`transition.items[0].${problem}`]);
  });
});

describe('costs are told apart by names', () => {
  it.each([
    [
      [undefined, undefined],
      ['item-1', 'item-2'],
    ],
    [
      ['bonus', 'vest'],
      ['bonus', 'vest'],
    ],
    [
      ['bonus', 'bonus', 'bonus'],
      ['bonus', 'item-2', 'item-3'],
    ],
    // The name that a nameless cost would get is another’s own.
    [
      ['item-2', undefined],
      ['item-2', 'item-3'],
    ],
    [
      [undefined, 'item-1', undefined],
      ['item-2', 'item-1', 'item-3'],
    ],
    // Nor one that has just been given away.
    [
      [undefined, undefined, 'item-1'],
      ['item-2', 'item-3', 'item-1'],
    ],
  ])('%j are %j', (stated, named) => {
    const items = stated.map((id) => ({ kind: 'other', amount: 1, ...(id && { id }) }));
    const answer = readScenario({ transition: { items } });
    const found = answer.state === 'valid' ? answer.value.transition?.items : [];
    expect(found?.map(({ id }) => id)).toEqual(named);
  });
});
