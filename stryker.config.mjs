/**
 * Mutation testing of what decides in `src/core`: `npm run mutation`, not part of `npm test`. See docs/mutation.md.
 */
export default {
  testRunner: 'vitest',
  plugins: ['@stryker-mutator/vitest-runner'],
  vitest: { configFile: 'vitest.mutation.config.ts', related: false },
  // Stryker rewrites a tsconfig by TypeScript's old interface, which version 7 no longer has; Vitest needs none.
  tsconfigFile: 'not-rewritten.json',
  coverageAnalysis: 'perTest',
  ignoreStatic: true,
  concurrency: 2,
  incremental: true,
  incrementalFile: 'test-results/mutation/incremental.json',
  reporters: ['clear-text', 'progress-append-only', 'html', 'json'],
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
  htmlReporter: { fileName: 'test-results/mutation/report.html' },
  jsonReporter: { fileName: 'test-results/mutation/report.json' },
  tempDirName: '.stryker-tmp',
  ignorePatterns: ['dist*', 'test-results', 'docs', 'tests/e2e', 'tests/bench'],
  timeoutMS: 20_000,
  dryRunTimeoutMinutes: 20,
  thresholds: { high: 95, low: 90, break: 85 },
  mutate: [
    'src/core/{answer,standing,bestPeriod,figureIndex,query,period,format,question,extremes}.ts',
    'src/core/{view,validateView,questionsOfView,ownDataOfView,viewCodec,viewCodecs,remainderRule}.ts',
    'src/core/{aggregate,areas,classification,statistics}/*.ts',
    'src/core/parse/*.ts',
    'src/core/schema/{cells,rows,view}.ts',
    'src/core/scene/{values,legend,choropleth,divergingReference,regionMarks,bivariate,notes,titles}.ts',
  ],
};
