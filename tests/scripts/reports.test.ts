import { join } from 'node:path';
import { expect, test } from 'vitest';
import { countPlaywright, countVitest, readReport } from '../../scripts/test/reports.mjs';
import { folderWith } from './folder.ts';

const vitest = (passed: number, failed = 0, skipped = 0, todo = 0) => ({
  numPassedTests: passed,
  numFailedTests: failed,
  numPendingTests: skipped,
  numTodoTests: todo,
});

test('what passes is counted', () => {
  expect(countVitest(vitest(3), 0)).toEqual({ passed: 3, failed: 0, details: [] });
  const stats = { expected: 4, unexpected: 0, flaky: 0, skipped: 0 };
  expect(countPlaywright({ stats }, 0)).toEqual({ passed: 4, failed: 0, details: [] });
});

test.each([
  ['a failing test', vitest(3, 1), 1],
  ['a skipped test', vitest(3, 0, 2), 2],
  ['a test still to be written', vitest(3, 0, 0, 1), 1],
  ['a runner without tests', vitest(0), 1],
])('%s fails', (_, report, failed) => {
  expect(countVitest(report, 0).failed).toBe(failed);
});

test('a test that passed only the second time fails', () => {
  const stats = { expected: 4, unexpected: 0, flaky: 1, skipped: 0 };
  expect(countPlaywright({ stats }, 0).failed).toBe(1);
});

test('a bad end fails, even if every test passed', () => {
  expect(countVitest(vitest(3), 1)).toMatchObject({ passed: 3, failed: 1 });
});

test('a runner that leaves no report, or half of one, fails', () => {
  const folder = folderWith({ 'half.json': '{ "numPassed' });
  expect(readReport(join(folder, 'none.json'), 0, countVitest).failed).toBe(1);
  expect(readReport(join(folder, 'half.json'), 0, countVitest).failed).toBe(1);
});
