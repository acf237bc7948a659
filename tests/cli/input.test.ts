import { describe, expect, it } from 'vitest';
import { answerTo } from '../../src/cli/input.ts';
import type { PartName, Scenario } from '../../src/lib/scenario/schema.ts';

function readInput(part: PartName, input: unknown) {
  const read = answerTo<Scenario>(part, input, (value) => ({ state: 'valid', value }));
  if (!read) throw new Error('no answer');
  return read;
}

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

  it('may hold other parts beside the fields', () => {
    const mixed = { base: 1, startDate: '2027-01-04', assumptions: { raise: 0.1 }, ask: {} };
    const { offer, assumptions, ask } = read('offer', mixed);
    expect(offer).toMatchObject({ base: 100, startDate: '2027-01-04' });
    expect(assumptions.raise).toBe(0.1);
    expect(ask?.against).toBe('better');
    const startDate = { from: '2027-01-04' };
    expect(read('transition', { items, startDate })).toEqual(
      read('transition', { transition: { items }, startDate }),
    );
  });

  it('may call a part as its tool is called', () => {
    const taxes = { 'gross-up': { net: 1 }, 'tax-owed': { bonus: 2 } };
    expect(read('grossUp', taxes)).toMatchObject({
      grossUp: { net: 100 },
      taxOwed: { bonus: 200 },
    });
    expect(read('offer', { base: 1, 'start-date': {} }).startDate).toMatchObject({ gapDays: 1 });
  });

  it('is an example file, with or without words about it', () => {
    const scenario = { offer: { base: 1 }, 'gross-up': { net: 1 } };
    for (const around of [{ title: 'A', note: 'B' }, { title: 'A' }, {}]) {
      expect(read('offer', { ...around, scenario })).toMatchObject({
        offer: { base: 100 },
        grossUp: { net: 100 },
      });
    }
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

  it('carry the name of the tool where the file does', () => {
    const missing = 'is not an amount of money; write 150000, "150k" or "$150,000"';
    const wrong = { 'gross-up': { net: 'x' } };
    expect(problems('offer', wrong)).toEqual([`gross-up.net: “x” ${missing}`]);
    expect(problems('offer', { scenario: wrong })).toEqual([
      `scenario.gross-up.net: “x” ${missing}`,
    ]);
    expect(problems('offer', { base: 1, ...wrong })).toEqual([`gross-up.net: “x” ${missing}`]);
    expect(problems('offer', { ...wrong, grossUp: {} })[0]).toMatch(
      /^gross-up: is not a field known here; known are offer, /,
    );
    expect(problems('offer', { 'to-string': {} })[0]).toMatch(/^to-string: is not a field known/);
  });

  it('around an example count too', () => {
    expect(problems('offer', { title: '', more: 1, scenario: { offer: { base: -1 } } })).toEqual([
      'title: “” is not a text of the right length; write 1 to 80 characters in quotes',
      'more: is not a field known here; known are title, note, scenario',
      'scenario.offer.base: -1 is below zero; amounts start at 0',
    ]);
  });

  it('of unknown fields list the known ones', () => {
    expect(problems('transition', { items: [], rate: 0.3 })).toEqual([
      'rate: is not a field known here; known are items, marginalRate',
    ]);
    expect(problems('transition', { rate: 0.3 })).toEqual([
      'rate: is not a field known here; known are offer, alternative, transition, situation, baseVsSigningBonus, leaving, exchange, versions, ask, startDate, counter, withholding, taxOwed, grossUp, assumptions',
    ]);
    expect(problems('baseVsSigningBonus', { baseVsSigningBonus: {}, rise: 1 })).toEqual([
      'rise: is not a field known here; known are offer, alternative, transition, situation, baseVsSigningBonus, leaving, exchange, versions, ask, startDate, counter, withholding, taxOwed, grossUp, assumptions',
    ]);
  });

  it('are one a field, whatever stands there', () => {
    const list = 'is not a list of at most 5; write […]';
    expect(problems('withholding', { bonus: 1, state: 'NY', localities: 'Yonkers' })).toEqual([
      `localities: “Yonkers” ${list}`,
    ]);
    expect(problems('offer', { base: 1, role: [] })).toEqual([
      'role: a list is not a text of the right length; write 1 to 80 characters in quotes',
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
