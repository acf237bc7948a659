// What `npm run fingerprint -- FOLDER` runs; scripts/fingerprint.mjs explains the folder.

import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fingerprintOf, type Source } from './fingerprint.ts';

const HEAD = /^url: (?<url>.+)\ntitle: (?<title>.+)\nread: (?<read>\d{4}-\d{2}-\d{2})\n\n/;

function sourceIn(path: string): Source & { text: string } {
  const file = readFileSync(path, 'utf8');
  const head = HEAD.exec(file);
  const { url, title, read } = head?.groups ?? {};
  if (!head || !url || !title || !read) throw new Error(`${path}: no head of url, title and read`);
  return { url, title, read, text: file.slice(head[0].length) };
}

const folder = process.argv[2];
if (folder === undefined) throw new Error('which folder of texts? npm run fingerprint -- FOLDER');

const names = readdirSync(folder).filter((name) => name.endsWith('.txt'));
const { sources, runs } = fingerprintOf(names.sort().map((name) => sourceIn(join(folder, name))));
writeFileSync(new URL('sources.json', import.meta.url), `${JSON.stringify(sources, null, 2)}\n`);
writeFileSync(new URL('sources.bin', import.meta.url), runs);

const words = sources.reduce((sum, source) => sum + source.words, 0);
console.log(`${sources.length} sources, ${words} words, ${runs.length} bytes`);
