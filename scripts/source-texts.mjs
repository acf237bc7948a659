// `npm run source-texts -- FOLDER`: what the sources say, as hashes that the prose is compared with.
// FOLDER holds the text of one source a file, outside this repository: the sources' words are theirs. Each file ends in
// .txt and begins with three lines and an empty one:
//   url: https://example.com/the-page
//   title: Publisher: title of the page
//   read: 2026-11-25
// What comes out is tests/content/prose/sources.bin, every run of eight words as 40 bits of its SHA-256, and
// sources.json beside it: which sources, when they were read, how many words. A run of this takes the place of the last:
// keep the folder, or gather again what it held.

import { join } from 'node:path';
import { ensureInstalled } from './install.mjs';
import { ROOT, runNode } from './run.mjs';

await ensureInstalled('serve');
const program = join(ROOT, 'tests/content/prose/take.ts');
const { code } = await runNode([program, ...process.argv.slice(2)]);
process.exit(code);
