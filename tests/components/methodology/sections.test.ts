// @vitest-environment node
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { SECTIONS } from '../../../src/components/methodology/sections.ts';

const LIB = join(import.meta.dirname, '../../../src/lib');

it('every comment of lib that names a section of the page names one that is there', () => {
  const named = readdirSync(LIB, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .flatMap((file) => [
      ...readFileSync(join(LIB, file), 'utf8').matchAll(/\/methodology\/#([\w-]+)/g),
    ])
    .map(([, slug]) => slug);
  expect(named.length).toBeGreaterThan(20);
  const known: readonly unknown[] = SECTIONS.map(({ slug }) => slug);
  expect(named.filter((slug) => !known.includes(slug))).toEqual([]);
});
