import { describe, expect, test } from 'vitest';
import {
  attributes,
  brotliSize,
  FILES,
  fileSize,
  gzipSize,
  PAGES,
  page,
  read,
  styles,
  stylesheetUrls,
} from './built-site.ts';
import { ISLANDS, RENDERERS, staticImports, withImports } from './scripts-of.ts';

/** Bytes; a kB is a thousand of them. */
const GUIDE = 32_000;
const FONTS = 60_000;
const ISLAND = 15_000;

const guide = page('/');

describe('the guide', () => {
  test(`with its styles is at most ${GUIDE} bytes in brotli`, () => {
    const linked = attributes(guide.document, 'link[rel~="stylesheet"]', 'href').map(read);
    const sizes = [guide.html, ...linked].map(brotliSize);
    expect(sizes.reduce((sum, size) => sum + size)).toBeLessThanOrEqual(GUIDE);
  });

  test(`uses at most ${FONTS} bytes of fonts`, () => {
    const fonts = new Set([
      ...stylesheetUrls(styles(guide)).filter((url) => url.endsWith('.woff2')),
      ...attributes(guide.document, 'link[rel="preload"][as="font"]', 'href'),
    ]);
    const sizes = [...fonts].map(fileSize);
    expect(sizes.length).toBeGreaterThan(0);
    expect(sizes.reduce((sum, size) => sum + size)).toBeLessThanOrEqual(FONTS);
  });
});

describe.each(PAGES)('$path', ({ document, path }) => {
  test('fetches no script before the reader does something', () => {
    // The questions' own search runs as you type; its script is small and the page reads without it.
    if (path !== '/faq/') expect(attributes(document, 'script[src]', 'src')).toEqual([]);
    const early =
      'link[rel~="modulepreload"], link[as="script"], link[rel~="prefetch"], astro-island[client="load"], astro-island[client="only"]';
    expect(document.querySelectorAll(early).length).toBe(0);
    const inline = [...document.querySelectorAll('script[type="module"]:not([src])')];
    if (path !== '/search/') {
      const imported = inline.flatMap(({ textContent }) => staticImports(textContent ?? ''));
      expect(imported).toEqual([]);
    }
  });

  test('preloads no more than one font', () => {
    expect(document.querySelectorAll('link[rel="preload"]').length).toBeLessThanOrEqual(1);
  });
});

describe('islands', () => {
  const shared = new Set([
    ...RENDERERS.flatMap((file) => [...withImports(file)]),
    ...ISLANDS.flatMap((file) => [...withImports(file)]).filter(
      (file) => ISLANDS.filter((island) => withImports(island).has(file)).length > 1,
    ),
  ]);

  test('there are some', () => {
    expect(ISLANDS.length).toBeGreaterThan(0);
  });

  test.each(ISLANDS)(`%s has at most ${ISLAND} bytes of its own in gzip`, (island) => {
    const own = [...withImports(island)].filter((file) => !shared.has(file));
    const sizes = own.map((file) => gzipSize(read(file)));
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(ISLAND);
  });

  test.each([
    ['React', '__CLIENT_INTERNALS_DO_NOT_USE_OR_WARN_USERS_THEY_CANNOT_UPGRADE='],
    ['react-dom', 'rendererPackageName:'],
  ])('all use one %s', (_, mark) => {
    const scripts = FILES.filter((file) => file.endsWith('.js'));
    expect(scripts.filter((file) => read(file).includes(mark)).length).toBe(1);
  });

  test('bring no zod, whose full build costs more than all of them', () => {
    const scripts = ISLANDS.flatMap((file) => [...withImports(file)]);
    expect(scripts.filter((file) => read(file).includes('ZodError'))).toEqual([]);
  });
});
