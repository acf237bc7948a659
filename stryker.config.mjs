/** Mutation testing of src/lib: `npm run mutation`, or `npm run mutation -- --mutate src/lib/ask/*.ts`. */
export default {
  testRunner: 'vitest',
  vitest: { configFile: 'vitest.mutation.config.ts', related: true },
  mutate: ['src/lib/**/*.ts'],
  coverageAnalysis: 'perTest',
  incremental: true,
  incrementalFile: '.cache/mutation/incremental.json',
  tempDirName: '.cache/mutation/sandbox',
  ignorePatterns: ['dist', '.astro', '.cache', 'docs', 'public'],
  reporters: ['clear-text', 'progress', 'json'],
  jsonReporter: { fileName: '.cache/mutation/report.json' },
  clearTextReporter: { logTests: false, reportTests: false, allowColor: false },
  concurrency: 2,
  timeoutMS: 20000,
  thresholds: { high: 98, low: 95, break: 95 },
};
