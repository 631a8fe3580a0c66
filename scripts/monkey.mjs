// `npm run monkey`: 1,500 random actions of each of three seeds, on the engine and on the SVG map, in the built app.
// MONKEY_SEED=… repeats one seed, MONKEY_DRAWING=svg or engine one map.

import { spawnSync } from 'node:child_process';
import { randomInt } from 'node:crypto';
import { existsSync } from 'node:fs';
import { ensureChromium } from './chromium.mjs';

const SEEDS = 3;
const ACTIONS = '1500';
const LARGEST = 1_000_000;

/** @param {string} line */
const say = (line) => process.stdout.write(`${line}\n`);

if (!existsSync(process.env.ATLAS_DIST ?? 'dist')) throw new Error('npm run build comes first');
process.env.CHROMIUM_PATH = await ensureChromium();
const seeds = process.env.MONKEY_SEED ?? Array.from({ length: SEEDS }, () => randomInt(LARGEST)).join(',');
const drawings = process.env.MONKEY_DRAWING ? [process.env.MONKEY_DRAWING] : ['svg', 'engine'];
for (const drawing of drawings) {
  say(`Seeds ${seeds} on the ${drawing === 'svg' ? 'SVG map' : 'engine'}`);
  const { status } = spawnSync('node_modules/.bin/playwright', ['test', 'monkey', '--workers=1'], {
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { MONKEY_ACTIONS: ACTIONS, ...process.env, MONKEY_SEEDS: seeds, ATLAS_DRAWING: drawing },
    shell: process.platform === 'win32',
  });
  if (status !== 0) process.exitCode = 1;
}
