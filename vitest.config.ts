import { defineConfig } from 'vitest/config';

/** No test measures time; a busy machine only has to get there. */
const PATIENCE = 60_000;

/** Tests run without Astro: what they test is plain TypeScript, React, or the built site. */
export default defineConfig({
  test: {
    allowOnly: false,
    passWithNoTests: false,
    projects: [
      {
        test: {
          testTimeout: PATIENCE,
          name: 'lib',
          environment: 'node',
          include: ['tests/{lib,cli,content,scripts}/**/*.test.{ts,tsx}'],
        },
      },
      {
        test: {
          testTimeout: PATIENCE,
          name: 'components',
          environment: 'happy-dom',
          // Testing Library tidies up after each test if it finds a global afterEach.
          globals: true,
          setupFiles: ['tests/components/storage.ts'],
          include: ['tests/components/**/*.test.{ts,tsx}'],
        },
      },
      {
        test: {
          testTimeout: PATIENCE,
          // Reads dist/, so it needs a build first: `npm test -- --only=site`.
          name: 'build',
          environment: 'node',
          include: ['tests/build/**/*.test.ts'],
        },
      },
    ],
  },
});
