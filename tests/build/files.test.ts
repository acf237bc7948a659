import { describe, expect, test } from 'vitest';
import { attributes, FILES, fileSize, PAGES, page, read } from './built-site.ts';

const locations = (xml: string) => [...xml.matchAll(/<loc>([^<]+)<\/loc>/g)].map((m) => m[1] ?? '');
const pathOf = (url: string) => new URL(url).pathname;

describe('the sitemap', () => {
  test('lists every page but the one for addresses that do not exist', () => {
    const maps = locations(read('sitemap-index.xml')).map(pathOf);
    const listed = maps.flatMap((map) => locations(read(map)).map(pathOf));
    const pages = PAGES.map(({ path }) => path).filter((path) => path !== '/404.html');
    expect(listed.sort()).toEqual(pages.sort());
  });

  test('and the pages agree on the address of each', () => {
    for (const { document, path } of PAGES.filter((each) => each.path !== '/404.html')) {
      expect(attributes(document, 'link[rel="canonical"]', 'href').map(pathOf)).toEqual([path]);
    }
  });
});

describe('every page', () => {
  test.each(PAGES)(
    '$path has a title, a description, a language and one heading of the first rank',
    ({ document }) => {
      expect(document.title.length).toBeGreaterThan(3);
      const [description] = attributes(document, 'meta[name="description"]', 'content');
      expect(description?.length).toBeGreaterThan(30);
      expect(document.documentElement.lang).toBe('en');
      expect(document.querySelectorAll('h1').length).toBe(1);
    },
  );

  test('shows a picture where it is linked to, and says of what', () => {
    for (const { document, path } of PAGES) {
      const [picture = ''] = attributes(document, 'meta[property="og:image"]', 'content');
      expect(fileSize(pathOf(picture)), path).toBeGreaterThan(10_000);
      expect(
        attributes(document, 'meta[property="og:image:alt"]', 'content')[0],
        path,
      ).toBeTruthy();
    }
  });

  test('tells search engines only what can be read', () => {
    const kinds = PAGES.flatMap(({ document }) =>
      [...document.querySelectorAll('script[type="application/ld+json"]')].map(
        ({ textContent }) => JSON.parse(textContent ?? '')['@type'],
      ),
    );
    expect(new Set(kinds)).toEqual(new Set(['Article', 'FAQPage', 'DefinedTermSet']));
    expect(kinds.filter((kind) => kind === 'Article').length).toBeGreaterThan(14);
  });

  test('has a title of its own', () => {
    const titles = PAGES.map(({ document }) => document.title);
    expect(new Set(titles).size).toBe(titles.length);
  });
});

describe('beside the pages there are', () => {
  test('robots.txt, which lets everybody in', () => {
    expect(read('robots.txt')).toMatch(/^User-agent: \*\nAllow: \//);
  });

  test('a page for addresses that do not exist, with ways on', () => {
    expect(attributes(page('/404.html').document, 'main a', 'href')).toContain('/');
  });

  test('a search index, none of it empty, without interfaces that nobody uses', () => {
    const index = FILES.filter((file) => file.startsWith('pagefind/'));
    expect(index.filter((file) => fileSize(file) === 0)).toEqual([]);
    const { languages } = JSON.parse(read('pagefind/pagefind-entry.json'));
    expect(languages.en.page_count).toBeGreaterThan(10);
    expect(index.filter((file) => file.endsWith('.pf_fragment')).length).toBeGreaterThan(10);
    expect(index.filter((file) => /\bui\b|highlight/.test(file))).toEqual([]);
  });
});
