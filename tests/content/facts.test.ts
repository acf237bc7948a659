import { describe, expect, it } from 'vitest';
import { FACTS, figuresIn, GUIDE } from './content.ts';

/** Copies of other people's pages, as the fact sheet (shared/research) marks them. */
const MIRRORS = [
  '51.38.226.115',
  'beatandraise.com',
  'cloudfront.net',
  'hn.masterscheme.cn',
  'redlib.',
  'reddit.gpgaming.de',
  'remix-tiledhn.vercel.app',
  'rl.huuu.biz',
  'sveltekit-hacker-news-pwa.vercel.app',
];

/** Copies too, where the original has an address of its own. */
const COPIES = ['capedgeqa.com', 'magnificent7news.com'];

const hostOf = (url: string) => new URL(url).hostname;

/** Where filings, laws and the papers of public bodies stand, and what Amazon itself publishes. */
const DOCUMENTS =
  /\.gov$|^(ir\.aboutamazon\.com|www\.amazon\.jobs|(contracts|law)\.onecle\.com|www\.law\.cornell\.edu|relayto\.com|codes\.findlaw\.com|selling-guide\.fanniemae\.com)$/;

it('there are enough to check', () => {
  expect(FACTS.length).toBeGreaterThanOrEqual(70);
});

describe.each(FACTS)('$id', (fact) => {
  it('is due for review after the day it was checked, and has a grade', () => {
    expect(fact.asOf).toMatch(/^20\d\d-\d\d-\d\d$/);
    expect(fact.reviewBy > fact.asOf).toBe(true);
    expect(['A', 'B', 'C', 'D']).toContain(fact.grade);
  });

  it('cites originals, each once', () => {
    const urls = fact.sources.map(({ url }) => url);
    expect(urls.filter((url) => MIRRORS.some((mirror) => hostOf(url).includes(mirror)))).toEqual(
      [],
    );
    expect(urls.filter((url) => !/^https?:\/\/[^\s]+$/.test(url))).toEqual([]);
    expect(new Set(urls).size).toBe(urls.length);
  });

  it('was not sourced after it was checked', () => {
    const later = fact.sources.filter(
      ({ date }) => /^\d/.test(date) && date > fact.asOf.slice(0, date.length),
    );
    expect(later.map(({ date }) => date)).toEqual([]);
    expect(
      fact.sources.filter(({ date }) => !/^(\d{4}(-\d\d(-\d\d)?)?|undated)$/.test(date)),
    ).toEqual([]);
  });

  it('prints the amounts that its statement makes', () => {
    const amounts = figuresIn(fact.display).filter((figure) => figure.startsWith('$'));
    expect(amounts.filter((amount) => !fact.statement.includes(amount))).toEqual([]);
  });
});

it('a contradicted fact says by what', () => {
  const contradicted = FACTS.filter(({ grade }) => grade === 'D');
  expect(contradicted.map(({ id }) => id)).toContain('base-cannot-move');
  expect(contradicted.filter(({ conflict }) => !conflict)).toEqual([]);
});

it('a figure in print is the bare number beside it', () => {
  const wrong = FACTS.filter(({ display, value, unit }) => {
    if (!value || figuresIn(display).length === 0) return false;
    if (unit === 'USD') return !display.includes(`$${value.toLocaleString('en-US')}`);
    if (unit !== 'percent') return true;
    const shown = display.startsWith('about') ? Math.round(value) : value;
    return !figuresIn(display).includes(`${shown}%`);
  });
  expect(wrong.map(({ id }) => id)).toEqual([]);
});

it('every fact that the guide calls a conflict tells both sides', () => {
  const disputed = FACTS.filter(({ display }) => display === 'disputed');
  expect(disputed.map(({ id }) => id)).toEqual([
    'growth-in-offers',
    'level-after-interviews',
    'who-names-first',
  ]);
  expect(disputed.filter(({ conflict }) => !conflict)).toEqual([]);
  expect(disputed.filter(({ id }) => !GUIDE.body.includes(`"${id}"`))).toEqual([]);
});

it('no fact cites a copy where the original has an address', () => {
  const urls = FACTS.flatMap(({ sources }) => sources.map(({ url }) => url));
  expect(urls.filter((url) => COPIES.includes(hostOf(url)))).toEqual([]);
});

it('a fact of the best grade cites the document itself', () => {
  const best = FACTS.filter(({ grade }) => grade === 'A');
  expect(best.length).toBeGreaterThan(30);
  const without = best.filter(
    ({ sources }) => !sources.some(({ url }) => DOCUMENTS.test(hostOf(url))),
  );
  expect(without.map(({ id }) => id)).toEqual([]);
});
