import fc from 'fast-check';

/** The seed of all random inputs, so that two runs of the tests see the same; `npm run fuzz` sets others. */
const SEED = 450_000;

fc.configureGlobal({ seed: Number(process.env.FUZZ_SEED ?? SEED) });
