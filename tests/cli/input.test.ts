import { describe, expect, it } from 'vitest';
import { readInput } from '../../src/cli/input.ts';
import type { PartName } from '../../src/lib/scenario/schema.ts';

function read(part: PartName, input: unknown) {
  const result = readInput(part, input);
  if (result.state === 'invalid') throw new Error(JSON.stringify(result.problems));
  return result.value;
}

function problems(part: PartName, input: unknown): string[] {
  const result = readInput(part, input);
  return result.state === 'valid'
    ? []
    : result.problems.map(({ path, message }) => `${path}: ${message}`);
}

describe('a tool’s input', () => {
  const items = [{ kind: 'other', amount: 5 }];

  it('is a scenario, or the parts of one', () => {
    expect(read('offer', { offer: { base: 1 }, assumptions: { horizonYears: 2 } })).toMatchObject({
      offer: { base: 100 },
      assumptions: { horizonYears: 2 },
    });
    expect(read('transition', { offer: { base: 1 } }).transition).toBeUndefined();
    expect(read('transition', {}).transition).toBeUndefined();
  });

  it('is the fields of its part alone', () => {
    expect(read('offer', { base: '150k' })).toEqual(read('offer', { offer: { base: '150k' } }));
    expect(read('transition', { items })).toEqual(read('transition', { transition: { items } }));
    expect(read('baseVsSigningBonus', { rise: 1 })).toEqual(
      read('baseVsSigningBonus', { baseVsSigningBonus: { rise: 1 } }),
    );
    expect(read('situation', { final: 'no' })).toEqual(
      read('situation', { situation: { final: 'no' } }),
    );
  });

  it('of the decision helper may hold an answer called offer', () => {
    expect(read('situation', { offer: 'written' }).situation).toEqual({ offer: 'written' });
    expect(read('situation', { offer: { base: 1 } }).situation).toBeUndefined();
    expect(read('situation', { offer: {}, situation: { offer: 'none' } }).situation).toEqual({
      offer: 'none',
    });
  });

  it('is an example file', () => {
    const file = { title: 'A', note: 'B', scenario: { offer: { base: 1 } } };
    expect(read('offer', file).offer?.base).toBe(100);
  });
});

describe('problems', () => {
  it('carry the names that the file uses', () => {
    const money = 'is not an amount of money; write 150000, "150k" or "$150,000"';
    expect(problems('offer', { offer: { base: 'x' } })).toEqual([`offer.base: “x” ${money}`]);
    expect(problems('offer', { base: 'x' })).toEqual([`base: “x” ${money}`]);
    expect(problems('offer', { base: 1, signingBonus: { year1: 'x' } })).toEqual([
      `signingBonus.year1: “x” ${money}`,
    ]);
    expect(
      problems('offer', { title: 'A', note: 'B', scenario: { offer: { base: 'x' } } }),
    ).toEqual([`scenario.offer.base: “x” ${money}`]);
    expect(problems('offer', { title: 'A', note: 'B', scenario: { offer: 1 } })[0]).toMatch(
      /^scenario\.offer: 1 is not an object/,
    );
  });

  it('of unknown fields list the known ones', () => {
    expect(problems('transition', { items: [], rate: 0.3 })).toEqual([
      'rate: is not a field known here; known are items, marginalRate',
    ]);
    expect(problems('transition', { rate: 0.3 })).toEqual([
      'rate: is not a field known here; known are offer, alternative, transition, situation, baseVsSigningBonus, leaving, exchange, versions, ask, startDate, assumptions',
    ]);
    expect(problems('baseVsSigningBonus', { rise: 1, assumptions: {} })).toEqual([
      'rise: is not a field known here; known are offer, alternative, transition, situation, baseVsSigningBonus, leaving, exchange, versions, ask, startDate, assumptions',
    ]);
  });

  it('of something else than an object have no path', () => {
    expect(problems('offer', [])[0]).toMatch(/^: a list is not an object/);
    expect(problems('offer', null)[0]).toMatch(/^: null is not an object/);
    expect(problems('offer', 'base')[0]).toMatch(/^: “base” is not an object/);
  });

  it('of a part that is no object are about the part', () => {
    expect(problems('offer', { offer: 5 })[0]).toMatch(/^offer: 5 is not an object/);
    expect(problems('situation', { offer: 5 })).toEqual([
      'offer: 5 is not known here; write one of written, verbal, none',
    ]);
  });
});
