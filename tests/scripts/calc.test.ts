import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ROOT } from '../../scripts/run.mjs';
import { folderWith } from './folder.ts';

function calc(args: readonly string[], cwd = ROOT) {
  const { npm_lifecycle_event: _, ...env } = process.env;
  return spawnSync(process.execPath, [join(ROOT, 'scripts/calc.mjs'), ...args], {
    cwd,
    env,
    encoding: 'utf8',
  });
}

test('--help lists the tools, and nothing is said beside', () => {
  const { status, stdout, stderr } = calc(['--help']);
  expect(stdout).toContain('base-vs-signing-bonus');
  expect(stdout).toContain('transition-cost');
  expect([status, stderr]).toEqual([0, '']);
});

test("the exit code is the calculator's", () => {
  expect(calc(['no-such-tool']).status).toBe(2);
});

test('a file is named from where the reader is', () => {
  const folder = folderWith({ 'mine.json': '{ "not": "an offer" }' });
  const { status, stdout, stderr } = calc(['offer', 'mine.json'], folder);
  expect([status, stdout]).toEqual([2, '']);
  expect(stderr).not.toMatch(/no such file|cannot be read|ENOENT/i);
});
