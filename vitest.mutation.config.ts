import { defineConfig } from 'vitest/config';

/** The quick tests of what decides in `src/core`, so that a mutant meets only those that can tell it. */
export default defineConfig({
  test: {
    include: [
      'tests/unit/{aggregate,answer,areas,classification,contract,core,evidence,scene,statistics,story}/**/*.test.ts',
    ],
    // Thousands of made-up files for one promise: far too slow to meet every mutant of the parser.
    exclude: ['tests/unit/contract/hostile.test.ts'],
    environment: 'node',
    testTimeout: 60_000,
  },
});
