import { Window } from 'happy-dom';
import { describe, expect, test } from 'vitest';
import { attributes, PAGES, page, read } from './built-site.ts';

const feed = new new Window().DOMParser().parseFromString(read('rss.xml'), 'text/xml');
const items = [...feed.querySelectorAll('item')].map((item) => ({
  title: textIn(item, 'title'),
  description: textIn(item, 'description'),
  guid: textIn(item, 'guid'),
  day: new Date(textIn(item, 'pubDate')),
}));

function textIn(
  item: { querySelector(tag: string): { textContent: string | null } | null },
  tag: string,
) {
  return item.querySelector(tag)?.textContent ?? '';
}

describe('the feed', () => {
  test('tells of facts, articles and the guide, each once', () => {
    expect(items.length).toBeGreaterThan(50);
    expect(new Set(items.map(({ guid }) => guid)).size).toBe(items.length);
    expect(items.filter(({ title, description }) => title === '' || description === '')).toEqual(
      [],
    );
  });

  test('has the newest first, and a day for each', () => {
    const days = items.map(({ day }) => day.valueOf());
    expect(days).toEqual(days.toSorted((a, b) => b - a));
    expect(days.filter(Number.isNaN)).toEqual([]);
  });

  test('leads to a page and a place that are there', () => {
    const missing = items.filter(({ guid }) => {
      const { pathname, hash } = new URL(guid);
      const found = PAGES.find(({ path }) => path === pathname);
      return !found || (hash !== '' && !found.document.getElementById(hash.slice(1)));
    });
    expect(missing.map(({ guid }) => guid)).toEqual([]);
  });

  test('is announced by every page', () => {
    for (const { document, path } of PAGES) {
      const feeds = attributes(document, 'link[type="application/rss+xml"]', 'href');
      expect(feeds, path).toEqual(['/rss.xml']);
    }
    expect(attributes(page('/sources/').document, 'main a', 'href')).toContain('/rss.xml');
  });
});
