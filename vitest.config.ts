import { defineConfig } from 'vitest/config';

export default defineConfig({
  // In Node the package gives its server's half, in which nothing follows anything.
  resolve: { alias: [{ find: /^solid-js$/, replacement: 'solid-js/dist/solid.js' }] },
  test: {
    include: ['tests/{unit,data,map,snapshots}/**/*.test.ts'],
    environment: 'node',
    setupFiles: ['tests/chance.ts'],
    testTimeout: 120_000,
  },
});
