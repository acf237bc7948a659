// What `npm run source-texts -- FOLDER` runs; scripts/source-texts.mjs explains the folder.

import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fingerprintOf, sourceIn } from './fingerprint.ts';

const [folder] = process.argv.slice(2);
if (folder === undefined) {
  console.error('Which folder of texts? npm run source-texts -- FOLDER');
  process.exit(2);
}

function readSource(name: string, folder: string): ReturnType<typeof sourceIn> {
  try {
    return sourceIn(readFileSync(join(folder, name), 'utf8'));
  } catch (cause) {
    throw new Error(`${name} cannot be read`, { cause });
  }
}

const names = readdirSync(folder).filter((name) => name.endsWith('.txt'));
const texts = names.sort().map((name) => readSource(name, folder));
const { sources, runs } = fingerprintOf(texts);
writeFileSync(new URL('sources.json', import.meta.url), `${JSON.stringify(sources, null, 2)}\n`);
writeFileSync(new URL('sources.bin', import.meta.url), runs);

const words = sources.reduce((sum, source) => sum + source.words, 0);
console.log(`${sources.length} sources, ${words} words, ${runs.length} bytes`);
