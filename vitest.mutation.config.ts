import { defineConfig } from 'vitest/config';

/** The tests of what decides: quick, so that a mutant meets only those that can tell it. */
export default defineConfig({
  test: {
    include: ['tests/unit/{aggregate,areas,classification,core,evidence,statistics,story}/**/*.test.ts'],
    environment: 'node',
    testTimeout: 60_000,
  },
});
