// Knows whether dist/ was built from the sources as they are now.
// Runs under Node 20 with nothing installed.

import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { ROOT } from './run.mjs';

/** Everything a build reads. */
const SOURCES = [
  'src',
  'public',
  'astro.config.mjs',
  'tsconfig.json',
  'package.json',
  'package-lock.json',
];

/** What a whole build leaves behind, none of it empty. */
const RESULTS = ['dist/index.html', 'dist/pagefind/pagefind-entry.json'];

const STAMP = '.cache/build.json';

/** Whether the last build finished, is still there, and is of these sources. */
export function isFresh(root = ROOT) {
  return isWhole(root) && readStamp(root) === fingerprint(root);
}

/** Whether dist/ has what every build leaves behind. */
export function isWhole(root = ROOT) {
  return RESULTS.every((file) => isFilled(join(root, file)));
}

/** To be called before a build, so that one cut short is never taken for a whole one. */
export function forgetBuild(root = ROOT) {
  rmSync(join(root, STAMP), { force: true });
}

/**
 * To be called after a build.
 * @param {string} sources The fingerprint taken before it.
 */
export function rememberBuild(sources, root = ROOT) {
  const file = join(root, STAMP);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, `${JSON.stringify({ sources })}\n`);
}

/** SHA-256 over the names and contents of all sources, and the address the site is built for. */
export function fingerprint(root = ROOT) {
  const hash = createHash('sha256').update(process.env.SITE_URL ?? '');
  for (const name of SOURCES.flatMap((source) => filesIn(root, source))) {
    const contents = readFileSync(join(root, name));
    hash.update(`\0${name}\0${contents.length}\0`).update(contents);
  }
  return hash.digest('hex');
}

/**
 * A file, or all files of a folder, in an order that is the same everywhere.
 * @param {string} root @param {string} name @returns {string[]}
 */
function filesIn(root, name) {
  const path = join(root, name);
  if (!existsSync(path)) return [];
  if (!statSync(path).isDirectory()) return [name];
  return readdirSync(path)
    .sort()
    .flatMap((child) => filesIn(root, `${name}/${child}`));
}

/** @param {string} root @returns {string | undefined} */
function readStamp(root) {
  try {
    return JSON.parse(readFileSync(join(root, STAMP), 'utf8')).sources;
  } catch {
    return undefined;
  }
}

/** @param {string} file */
function isFilled(file) {
  return existsSync(file) && statSync(file).size > 0;
}
