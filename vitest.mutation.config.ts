import { defineConfig } from 'vitest/config';

/** The tests that mutation testing runs against: those of src/lib, and nothing that needs Astro. */
export default defineConfig({
  test: {
    environment: 'node',
    include: ['tests/lib/**/*.test.ts'],
    passWithNoTests: false,
  },
});
