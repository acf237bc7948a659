import { defineConfig } from 'vitest/config';

/** The tests of one room of src/lib: those that `npm run mutation` runs against its mutants. */
const room = process.env['MUTATION_ROOM'] ?? '*';

export default defineConfig({
  test: {
    environment: 'node',
    isolate: false,
    // No test measures time; a busy machine only has to get there.
    testTimeout: 60_000,
    include: [`tests/lib/${room}/**/*.test.ts`, `tests/lib/${room}.test.ts`],
    // A walk through every situation takes seconds for each mutant; the score has to be reached without it.
    exclude: ['tests/lib/**/every-*.test.ts'],
    setupFiles: ['tests/lib/seed.ts'],
    passWithNoTests: false,
  },
});
