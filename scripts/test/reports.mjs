// Turns what a test runner reports into counts.

import { readFileSync } from 'node:fs';

/**
 * @typedef {object} Result
 * @property {number} passed
 * @property {number} failed
 * @property {string[]} details One line for each thing that is wrong beyond a failing test.
 */

/** @param {string} problem @returns {Result} */
export function failure(problem) {
  return { passed: 0, failed: 1, details: [problem] };
}

/** @param {boolean} passed @param {string} problem @returns {Result} */
export function oneCheck(passed, problem) {
  return passed ? { passed: 1, failed: 0, details: [] } : failure(problem);
}

/**
 * @param {{ numPassedTests: number, numFailedTests: number, numPendingTests: number, numTodoTests: number }} report
 * @param {number} code
 */
export function countVitest(report, code) {
  return count(
    report.numPassedTests,
    report.numFailedTests,
    report.numPendingTests + report.numTodoTests,
    code,
  );
}

/**
 * @param {{ stats: { expected: number, unexpected: number, flaky: number, skipped: number } }} report
 * @param {number} code
 */
export function countPlaywright({ stats }, code) {
  return count(stats.expected, stats.unexpected + stats.flaky, stats.skipped, code);
}

/**
 * A skipped test fails, and so do a runner without tests and one that ends badly although no test
 * of it failed (a test file that could not be read, say).
 * @param {number} passed @param {number} failed @param {number} skipped @param {number} code
 * @returns {Result}
 */
function count(passed, failed, skipped, code) {
  const details = [];
  if (failed > 0) details.push(`${failed} failed; see above`);
  if (skipped > 0) details.push(`${skipped} skipped; remove .skip, .only and .todo`);
  const total = failed + skipped;
  if (total === 0 && passed === 0) return failure('no tests were found');
  if (total === 0 && code !== 0) {
    return { passed, failed: 1, details: [`ended with exit code ${code}; see above`] };
  }
  return { passed, failed: total, details };
}

/**
 * Reads a runner's report and counts it.
 * @template Report
 * @param {string} file
 * @param {number} code
 * @param {(report: Report, code: number) => Result} counter
 */
export function readReport(file, code, counter) {
  try {
    return counter(JSON.parse(readFileSync(file, 'utf8')), code);
  } catch {
    return failure(`ended with exit code ${code} and without a report; see above`);
  }
}
