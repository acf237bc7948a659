import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { calculateOffer } from '../../../src/lib/offer/calculate.ts';
import { readExample } from '../../../src/lib/scenario/example.ts';
import { baseVsBonusInput, payAssumptions } from '../../../src/lib/scenario/inputs.ts';

const FOLDER = new URL('../../../src/content/examples/', import.meta.url);
const NAMES = readdirSync(FOLDER).map((file) => file.replace(/\.json$/, ''));

function example(name: string) {
  const read = readExample(JSON.parse(readFileSync(new URL(`${name}.json`, FOLDER), 'utf8')));
  if (read.state === 'invalid') throw new Error(JSON.stringify(read.problems));
  return read.value;
}

describe('the examples', () => {
  it('are these', () => {
    expect(NAMES.sort()).toEqual([
      'l5-first-move',
      'l5-low-level',
      'l5-start-date',
      'l6-competing-offer',
      'l6-in-hand',
      'l6-letter',
      'l6-published',
      'l7-large-signing-bonus',
    ]);
  });

  it.each(NAMES)('%s is valid and says that it is an example', (name) => {
    expect(example(name).note).toMatch(/^An example[.,]/);
    expect(example(name).note).toContain('made up');
  });

  it.each(NAMES)('%s has something for every tool', (name) => {
    const { scenario } = example(name);
    expect(scenario.offer?.base).toBeGreaterThan(0);
    expect(scenario.alternative?.presentJob?.base).toBeGreaterThan(0);
    expect(scenario.transition?.items.length).toBeGreaterThan(2);
    // The one that the tools start from leaves the reader's situation to the reader.
    const answers = name === 'l6-in-hand' ? 0 : 8;
    expect(Object.keys(scenario.situation ?? {})).toHaveLength(answers);
    expect(baseVsBonusInput(scenario)?.rise).toBeGreaterThan(0);
  });

  it('the published one comes out to the dollar', () => {
    const { scenario } = example('l6-published');
    const result = scenario.offer && calculateOffer(scenario.offer, payAssumptions(scenario));
    expect(result?.years.map((year) => year.total)).toEqual([
      21_250_000, 21_750_000, 21_000_000, 21_000_000,
    ]);
  });
});

describe('an example file', () => {
  it('without a note, or with more than it should have, is refused', () => {
    expect(readExample({ title: 'A', scenario: { offer: { base: 'x' } }, $schema: 'y' })).toEqual({
      state: 'invalid',
      problems: [
        { path: 'note', message: 'is missing; write 1 to 400 characters in quotes' },
        {
          path: 'scenario.offer.base',
          message: '“x” is not an amount of money; write 150000, "150k" or "$150,000"',
        },
        { path: '$schema', message: 'is not a field known here; known are title, note, scenario' },
      ],
    });
  });
});
