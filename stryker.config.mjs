/** One room of src/lib; `npm run mutation` sets which, and adds the rooms up. */
const room = process.env['MUTATION_ROOM'] ?? 'all';

/** @type {import('@stryker-mutator/api/core').PartialStrykerOptions} */
export default {
  testRunner: 'vitest',
  vitest: { configFile: 'vitest.mutation.config.ts', related: false },
  coverageAnalysis: 'perTest',
  // Reused results would be wrong: a test added later is not asked about what happens while a module loads.
  incremental: false,
  tempDirName: '.cache/mutation/sandbox',
  ignorePatterns: ['dist', '.astro', '.cache', 'docs', 'public', 'tests/e2e', 'tests/build'],
  reporters: ['clear-text', 'json'],
  jsonReporter: { fileName: `.cache/mutation/${room}.json` },
  clearTextReporter: { logTests: false, reportTests: false, allowColor: false },
  concurrency: 2,
  timeoutMS: 10000,
  thresholds: { high: 98, low: 95, break: null },
};
