import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { NAMES } from './exempt.ts';
import { fingerprintOf, type Indexed, ownersOf, RUN, sharedWith, sourceIn } from './fingerprint.ts';
import { everythingRead, saidIn } from './read.ts';

const MADE_UP = {
  url: 'https://example.com/',
  title: 'A made-up source',
  read: '2026-11-25',
  text: 'Nine purple kettles wait in line for Monday’s tea, and nobody pours.',
};

describe('a fingerprint', () => {
  const print = fingerprintOf([MADE_UP, { ...MADE_UP, title: 'A copy of it' }]);
  const owners = ownersOf(print);

  it('finds a run of eight words, whatever its marks and capitals, and says whose it is', () => {
    const found = sharedWith(
      owners,
      'Here NINE purple kettles wait — in line, “for Monday’s” soup.',
    );
    expect(found.map(({ run, source }) => [run, source.title])).toEqual([
      ['nine purple kettles wait in line for monday’s', 'A made-up source'],
    ]);
  });

  it('is silent about seven', () => {
    expect(sharedWith(owners, 'Here nine purple kettles wait in line for Tuesday’s soup.')).toEqual(
      [],
    );
  });

  it('counts words and runs, and gives a run to the first who has it', () => {
    expect(print.sources.map(({ words, runs }) => [words, runs])).toEqual([
      [12, 5],
      [12, 0],
    ]);
  });

  it('does not hold together with another index', () => {
    expect(() => ownersOf({ ...print, sources: print.sources.slice(1) })).toThrow(
      'belong together',
    );
  });
});

describe('a file of the folder of texts', () => {
  it('is a head and a text', () => {
    const { text, ...head } = MADE_UP;
    const file = `url: ${head.url}\ntitle: ${head.title}\nread: ${head.read}\n\n${text}`;
    expect(sourceIn(file)).toEqual(MADE_UP);
  });

  it('is refused without a head', () => {
    expect(() => sourceIn(`url: ${MADE_UP.url}\n\n${MADE_UP.text}`)).toThrow('no head');
  });
});

it('what code says is found between tags, around names and in attributes, without comments', () => {
  const code = `/* Not this. */
<p class="lead">Keep <b>every</b>{' '}
  cent</p> <Note says="Ask once" />
<Formula>a = b</Formula> 'a-key': 'Wait here'`;
  const said = saidIn(code).map((text) => text.split(/\s+/).filter(Boolean).join(' '));
  expect(said).toEqual(['Keep every cent', ": 'Wait here'", 'Ask once']);
});

function taken(name: string): Buffer {
  return readFileSync(new URL(name, import.meta.url));
}

const SOURCES: readonly Indexed[] = JSON.parse(taken('sources.json').toString());
const OWNERS = ownersOf({ sources: SOURCES, runs: taken('sources.bin') });

it('every source says where it stands and when it was read', () => {
  expect(SOURCES.length).toBeGreaterThan(0);
  expect(SOURCES.filter(({ url, title, words }) => !url || !title || words < RUN)).toEqual([]);
});

/** A name is no sentence: a run stops before it. */
function aroundNames(text: string): string[] {
  return NAMES.reduce((parts, { name }) => parts.flatMap((part) => part.split(name)), [text]);
}

const READ = everythingRead().map(({ path, texts }) => [path, texts] as const);

it.each(READ)(`%s shares no run of ${RUN} words with a source`, (_, texts) => {
  const shared = texts.flatMap(aroundNames).flatMap((text) => sharedWith(OWNERS, text));
  const told = shared.map(({ run, source }) => `“${run}”: ${source.title} (${source.url})`);
  expect([...new Set(told)].join('\n'), 'say it in your own words').toBe('');
});
