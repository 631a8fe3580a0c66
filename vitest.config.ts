import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/{unit,data,map}/**/*.test.ts'],
    environment: 'node',
    testTimeout: 120_000,
  },
});
