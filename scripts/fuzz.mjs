// `npm run fuzz`: the properties of readers, recogniser, data contract and links with random inputs of new seeds.
// FUZZ_SEEDS: how many seeds (3). FUZZ_TIMES: how many times the usual inputs of each (10). FUZZ_SEED: one seed again.
import { spawnSync } from 'node:child_process';
import { randomInt } from 'node:crypto';

const FILES = [
  'tests/unit/workbook/fuzz.test.ts',
  'tests/unit/workbook/oracle.test.ts',
  'tests/unit/ownData/anyGrid.test.ts',
  'tests/unit/contract/hostile.test.ts',
  'tests/unit/core/hostileLinks.test.ts',
  'tests/unit/core/viewCodec.test.ts',
];

const asked = process.env.FUZZ_SEED;
const count = asked ? 1 : Number(process.env.FUZZ_SEEDS ?? 3);
const times = process.env.FUZZ_TIMES ?? '10';
let failed = 0;
for (let round = 1; round <= count; round++) {
  const seed = asked ?? String(randomInt(2 ** 31));
  process.stdout.write(`\n${round} of ${count}: FUZZ_SEED=${seed} FUZZ_TIMES=${times}\n`);
  const { status } = spawnSync('npx', ['vitest', 'run', '--reporter=dot', '--testTimeout=0', ...FILES], {
    stdio: 'inherit',
    shell: process.platform === 'win32',
    env: { ...process.env, FUZZ_SEED: seed, FUZZ_TIMES: times },
  });
  if (status === 0) continue;
  failed++;
  process.stdout.write(`Seed ${seed} failed. Again: FUZZ_SEED=${seed} FUZZ_TIMES=${times} npm run fuzz\n`);
}
process.exitCode = failed > 0 ? 1 : 0;
