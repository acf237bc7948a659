import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { STATES } from '../../src/lib/scenario/defaults.ts';
import { scenario } from '../../src/lib/scenario/schema.ts';
import { rateOnNextDollar } from '../../src/lib/tax/next-dollar.ts';
import { onFileOf, type TaxTables } from '../../src/lib/tax/tables.ts';
import { ON_FILE } from '../lib/tax/on-file.ts';
import { read } from './built-site.ts';

const text = read('figures/tax.json');
const tables: TaxTables = JSON.parse(text);

test('/figures/tax.json is small enough to fetch whole', () => {
  const size = gzipSync(text).length;
  process.stdout.write(`figures/tax.json: ${size} bytes gzip\n`);
  expect(size).toBeLessThan(10_000);
});

test.each([2025, 2026])('/figures/tax.json computes for %i what the files do', (taxYear) => {
  for (const state of STATES) {
    const asked = scenario.parse({ offer: { base: 185000 }, assumptions: { state, taxYear } });
    const computed = rateOnNextDollar(asked, onFileOf(tables));
    expect(computed?.state).toBe('valid');
    expect(computed).toEqual(rateOnNextDollar(asked, ON_FILE));
  }
});
