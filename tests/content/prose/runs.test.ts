import { describe, expect, it } from 'vitest';
import { FACTS } from '../content.ts';
import { runsOf, sharedRuns, spoken } from './runs.ts';
import { blocksOf, FILES } from './text.ts';

/** Of a source's own words. The texts of the sources are not in this repository: this sees titles and quotations. */
const OF_A_SOURCE = 8;
/** Of another page of ours: a reader should not read a sentence twice. */
const OF_OURS = 12;

describe('runs of words', () => {
  it('are compared without marks and capitals', () => {
    expect(spoken('Don’t — pay “$1,200”, L6!')).toEqual(['don’t', 'pay', '1', '200', 'l6']);
    expect([...runsOf('One two, THREE four', 3)]).toEqual(['one two three', 'two three four']);
    expect(runsOf('One two', 3).size).toBe(0);
  });

  it('are found in two texts', () => {
    const other = runsOf('so ask once and then wait', 3);
    expect(sharedRuns(runsOf('You ask once. And then: stop.', 3), other)).toEqual([
      'ask once and',
      'once and then',
    ]);
  });
});

/** Each block is a text of its own: a run does not go on into the next paragraph, and what facts print is data. */
function runsIn(path: string, length: number): Set<string> {
  const blocks = blocksOf(path, (body) => body.replace(/<Fact [^>]*\/>/g, 'fact'));
  return new Set(blocks.flatMap(({ text }) => [...runsOf(text, length)]));
}

const QUOTED = FACTS.flatMap(
  ({ id, sources, statement, conflict = '', limits = '', letter = '' }) => [
    ...sources.map(({ title }) => ({ id, text: title })),
    ...[...`${statement} ${conflict} ${limits} ${letter}`.matchAll(/["“]([^"“”]+)["”]/g)].map(
      (match) => ({
        id,
        text: match[1] ?? '',
      }),
    ),
  ],
);

it.each(FILES)(`%s shares no run of ${OF_A_SOURCE} words with what the register quotes`, (path) => {
  const ours = runsIn(path, OF_A_SOURCE);
  const taken = QUOTED.flatMap(({ id, text }) =>
    sharedRuns(ours, runsOf(text, OF_A_SOURCE)).map((run) => `“${run}” is a source’s (${id})`),
  );
  expect(taken, 'say it in your own words').toEqual([]);
});

it(`no two pages share a run of ${OF_OURS} words`, () => {
  const seen = new Map<string, string>();
  const shared = new Map<string, string>();
  for (const path of FILES) {
    for (const run of runsIn(path, OF_OURS)) {
      const other = seen.get(run);
      if (!other) seen.set(run, path);
      // The first run of each pair will do: the rest of a sentence follows it word by word.
      else if (!shared.has(`${path} and ${other}`)) shared.set(`${path} and ${other}`, run);
    }
  }
  expect([...shared], 'say it once, or in other words').toEqual([]);
});
