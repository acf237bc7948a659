import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { ROOT } from '../../../scripts/run.mjs';

const CSPELL = join(ROOT, 'node_modules/cspell/bin.mjs');

/** What the speller says of the files that cspell.json names, or of a text. */
function spell(args: readonly string[], input = ''): { status: number | null; lines: string[] } {
  const { status, stdout } = spawnSync(
    process.execPath,
    [CSPELL, 'lint', '--no-progress', '--no-color', ...args],
    { cwd: ROOT, encoding: 'utf8', input },
  );
  return { status, lines: stdout.split('\n').filter((line) => line !== '') };
}

it('cspell is here: if not, run `npm install`', () => {
  expect(existsSync(CSPELL)).toBe(true);
});

it('would notice a misspelling, and knows the words of the trade', { timeout: 60_000 }, () => {
  const { lines } = spell(['stdin'], 'An unvested clawback, and a singning bonus.');
  expect(lines.filter((line) => line.includes('Unknown word'))).toEqual([
    expect.stringContaining('(singning)'),
  ]);
});

it('every word is spelled right, or stands in tests/content/dictionary.txt', {
  timeout: 60_000,
}, () => {
  const { status, lines } = spell(['--no-summary', '--show-suggestions']);
  expect(lines).toEqual([]);
  expect(status).toBe(0);
});
