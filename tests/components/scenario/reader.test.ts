import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readFile, readRest, readSettings } from '../../../src/components/scenario/reader.ts';
import { toolStart } from '../../../src/components/site/examples.ts';
import { writeScenario } from '../../../src/lib/scenario/write.ts';

const { sheet } = toolStart();

describe('a file', () => {
  it('is read back as it was written', () => {
    const read = readFile(JSON.stringify(writeScenario(sheet)));
    expect(read).toMatchObject({ state: 'valid', scenario: { offer: { base: 17_600_000 } } });
  });

  it('of an example is read from inside', () => {
    const around = { title: 'A', note: 'B', scenario: { offer: { base: 1 } } };
    expect(readFile(JSON.stringify(around))).toMatchObject({ scenario: { offer: { base: 100 } } });
  });

  it('that is broken says where, and what of it can be read', () => {
    const read = readFile('{"offer": {"base": "a lot", "level": "L6"}, "mood": 3}');
    expect(read).toMatchObject({ state: 'invalid', rest: { offer: { base: 0, level: 'L6' } } });
    expect(read.state === 'invalid' && read.problems).toEqual([
      expect.stringContaining('offer.base: “a lot” is not an amount'),
      expect.stringContaining('mood: '),
    ]);
  });

  it.each([
    ['', 'It is empty'],
    ['{"offer": ', 'Line 1, column 11: expected a value'],
    ['[]', 'A list is not an object; write {…}'],
    ['7', '7 is not an object'],
  ])('%j is none', (text, problem) => {
    const read = readFile(text);
    if (read.state === 'valid') throw new Error('it was read');
    expect(read.problems[0]).toContain(problem);
    expect(read.rest).toBeNull();
  });

  it('of anything is read or explained', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        const read = readFile(text);
        if (read.state === 'invalid') expect(read.problems.length).toBeGreaterThan(0);
      }),
      { numRuns: 200 },
    );
  });

  it('holds no rest where nothing is right', () => {
    expect(readRest(2, { mood: 3 })).toBeNull();
  });
});

describe('settings', () => {
  const set = (...settings: [string, string][]) =>
    readSettings(
      sheet,
      settings.map(([path, text]) => ({ path, text })),
    );

  it('set fields of any kind, and say so', () => {
    const {
      sheet: next,
      changes,
      problems,
    } = set(
      ['offer.signingBonus.year1', '40k'],
      ['offer.signingBonus.paid', 'two-lumps'],
      ['leaving.month', '18'],
      ['assumptions.stay', '90%'],
      ['transition.items[2].amount', '7,500'],
      ['offer.role', '007'],
    );
    expect(next.offer).toMatchObject({
      role: '007',
      signingBonus: { year1: 4_000_000, year2: 5_200_000, paid: 'two-lumps' },
    });
    expect(next.leaving.month).toBe(18);
    expect(next.assumptions.stay).toBe(0.9);
    expect(next.transition.items[2]?.amount).toBe(750_000);
    expect(changes[0]).toBe('Signing bonus, year 1 is now $40,000.');
    expect(problems).toEqual([]);
  });

  it('set who is taxed where', () => {
    const {
      sheet: next,
      changes,
      problems,
    } = set(
      ['assumptions.state', 'NY'],
      ['assumptions.localities', 'New York City'],
      ['assumptions.filingStatus', 'married-joint'],
      ['assumptions.state', 'Narnia'],
    );
    expect(next.assumptions).toMatchObject({
      state: 'NY',
      localities: ['New York City'],
      filingStatus: 'married-joint',
    });
    expect(changes).toEqual([
      'State that taxes the pay is now New York.',
      'City or county that taxes it too is now New York City.',
      'Filing status is now Married, filing jointly.',
    ]);
    expect(problems).toEqual([
      expect.stringMatching(/^assumptions\.state: “Narnia” is not known here; write one of AL, /),
    ]);
  });

  it('set only what can be set', () => {
    const {
      sheet: next,
      set: paths,
      problems,
    } = set(
      ['offer.base', 'lots'],
      ['offer.moon', '1'],
      ['transition.items[99].amount', '5'],
      ['offer.signingBonus.year2', '1000'],
    );
    expect(paths).toEqual(['offer.signingBonus.year2']);
    expect(next.offer).toMatchObject({ base: 17_600_000, signingBonus: { year2: 100_000 } });
    expect(problems).toEqual([
      expect.stringContaining('offer.base: “lots” is not an amount'),
      expect.stringContaining('offer.moon'),
      expect.stringContaining('transition.items[99].amount'),
    ]);
  });

  it('never throw and never leave less than a whole sheet', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (path, text) => {
        const { sheet: next } = set([path, text]);
        expect(next.offer).toBeDefined();
      }),
      { numRuns: 200 },
    );
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });
});
