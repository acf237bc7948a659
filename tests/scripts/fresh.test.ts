import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { fingerprint, forgetBuild, isFresh, rememberBuild } from '../../scripts/fresh.mjs';
import { folderWith, put } from './folder.ts';

function builtFolder(): string {
  const folder = folderWith({
    'src/pages/index.astro': 'Hello',
    'package.json': '{}',
    'dist/index.html': 'Hello',
    'dist/pagefind/pagefind-entry.json': '{}',
  });
  rememberBuild(fingerprint(folder), folder);
  return folder;
}

test('a build of these sources is fresh', () => {
  expect(isFresh(builtFolder())).toBe(true);
});

test.each([
  ['a changed file', { 'src/pages/index.astro': 'Hullo' }],
  ['a new file', { 'src/pages/about.astro': '' }],
  ['a file in public', { 'public/robots.txt': '' }],
  ['another package', { 'package.json': '{ "name": "site" }' }],
  ['an empty search index', { 'dist/pagefind/pagefind-entry.json': '' }],
])('with %s it is not', (_, files) => {
  const folder = builtFolder();
  put(folder, files);
  expect(isFresh(folder)).toBe(false);
});

test('nor with a renamed file, nor without its page, nor once it is forgotten', () => {
  const renamed = builtFolder();
  rmSync(join(renamed, 'src/pages/index.astro'));
  put(renamed, { 'src/pages/home.astro': 'Hello' });
  expect(isFresh(renamed)).toBe(false);

  const emptied = builtFolder();
  rmSync(join(emptied, 'dist/index.html'));
  expect(isFresh(emptied)).toBe(false);

  const forgotten = builtFolder();
  forgetBuild(forgotten);
  expect(isFresh(forgotten)).toBe(false);
});

test('what a build does not read leaves it fresh', () => {
  const folder = builtFolder();
  put(folder, { 'tests/a.test.ts': '', 'README.md': '' });
  expect(isFresh(folder)).toBe(true);
});
