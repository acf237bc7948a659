import { describe, expect, test } from 'vitest';
import { attributes, PAGES, page } from './built-site.ts';

/** Every point of the brief, by its letter: how many there are. */
const POINTS = { v: 5, w: 6, l: 5, t: 6, p: 7, s: 9, c: 10, m: 5, q: 3 };

const ids = [
  ...Object.entries(POINTS).flatMap(([letter, count]) =>
    Array.from({ length: count }, (_, index) => `${letter}${index + 1}`),
  ),
  'b',
];

const { document } = page('/');

describe('the built guide', () => {
  test.each(ids)('makes the point %s at an anchor of its own', (id) => {
    const found = document.querySelectorAll(`[id="${id}"]`);
    expect(found).toHaveLength(1);
    const words = found[0]?.closest('.point, li')?.textContent ?? '';
    expect(words.trim().length).toBeGreaterThan(40);
  });

  test('leads to every article, and every article leads back', () => {
    const articles = PAGES.filter(({ path }) => /^\/guidance\/./.test(path));
    const led = attributes(document, '.more-on a', 'href');
    for (const article of articles) {
      expect(led, article.path).toContain(article.path);
      const back = attributes(article.document, '.goes-with a', 'href');
      expect(back.filter((href) => href.startsWith('/#')).length, article.path).toBeGreaterThan(0);
    }
  });

  test('explains a term in place, with the same words as the glossary', () => {
    for (const { document: each, path } of PAGES) {
      for (const button of each.querySelectorAll('.term > button')) {
        const id = button.getAttribute('popovertarget') ?? '';
        expect(each.querySelectorAll(`[id="${id}"][popover]`), `${path} ${id}`).toHaveLength(1);
      }
    }
  });
});
