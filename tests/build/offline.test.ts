import { expect, test } from 'vitest';
import { exists, FILES, fileSize, PAGES, read } from './built-site.ts';

const kept = JSON.parse(/self\.KEPT = (.*);/.exec(read('sw.js'))?.[1] ?? '');

test('the service worker keeps every page, and nothing that is not there', () => {
  const pages = PAGES.map(({ path }) => path).filter((path) => path !== '/404.html');
  expect([...kept.pages].sort()).toEqual(pages.sort());
  const hashed = FILES.filter((file) => file.startsWith('_astro/')).map((file) => `/${file}`);
  expect([...kept.early, ...kept.late].sort()).toEqual(hashed.sort());
  expect(kept.pages.filter((path: string) => !exists(`${path}index.html`))).toEqual([]);
});

test('no script is among what is kept at first', () => {
  expect(kept.early.filter((file: string) => file.endsWith('.js'))).toEqual([]);
  expect(kept.early.length).toBeGreaterThan(0);
});

test('the figures that tools fetch are kept', () => {
  expect(kept.figures).toEqual(['/figures/tax.json']);
  expect(exists('figures/tax.json')).toBe(true);
});

test('it is small, and every page lets it in', () => {
  expect(fileSize('sw.js')).toBeLessThan(12_000);
  for (const { html, path } of PAGES) expect(html, path).toContain('/sw.js');
});
