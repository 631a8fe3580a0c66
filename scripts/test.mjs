// `npm test`: every check in order, stopping at the first that fails. `npm test -- types lint` runs only those named.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { ensureChromium } from './chromium.mjs';

const RESULTS = 'test-results';
const UNIT_REPORT = `${RESULTS}/unit.json`;
const BROWSER_REPORT = `${RESULTS}/browser.json`;

/** @typedef {{ name: string, title: string, command: string[], env?: Record<string, string>, report?: string, needsBrowser?: boolean }} Step */
/** @typedef {{ passed: number, failed: number, skipped: number }} Counts */

/** @type {Step[]} */
const STEPS = [
  { name: 'types', title: 'Types', command: ['tsc', '--noEmit'] },
  { name: 'lint', title: 'Lint and format', command: ['biome', 'check', '--error-on-warnings'] },
  { name: 'dead-code', title: 'Dead code', command: ['knip'] },
  {
    name: 'unit',
    title: 'Units, data and map',
    command: ['vitest', 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${UNIT_REPORT}`],
    report: UNIT_REPORT,
  },
  { name: 'build', title: 'Build', command: ['vite', 'build', '--logLevel', 'warn'] },
  {
    name: 'portable',
    title: 'Build of the portable file',
    command: ['vite', 'build', '--mode', 'portable', '--logLevel', 'warn'],
  },
  {
    name: 'province',
    title: 'Build of another province',
    command: ['vite', 'build', '--outDir', 'dist-province', '--logLevel', 'warn'],
    env: { ATLAS_FOLDER: 'tests/fixtures/province' },
  },
  {
    name: 'browser',
    title: 'In the browser, on the build',
    command: ['playwright', 'test'],
    report: BROWSER_REPORT,
    needsBrowser: true,
  },
];

/** @param {string} line */
const say = (line) => process.stdout.write(`${line}\n`);

/**
 * The counts in the report of vitest or Playwright.
 * @param {string} path
 * @returns {Counts}
 */
function readCounts(path) {
  if (!existsSync(path)) return { passed: 0, failed: 0, skipped: 0 };
  const report = JSON.parse(readFileSync(path, 'utf8'));
  if (report.stats) {
    const { expected, flaky, unexpected, skipped } = report.stats;
    return { passed: expected + flaky, failed: unexpected, skipped };
  }
  const { numPassedTests, numFailedTests, numPendingTests } = report;
  return { passed: numPassedTests, failed: numFailedTests, skipped: numPendingTests };
}

/**
 * Runs a step and adds what it counted.
 * @param {Step} step
 * @param {Counts} total
 * @returns {Promise<boolean>} whether it passed
 */
async function run(step, total) {
  say(`\n=== ${step.title} ===`);
  if (step.needsBrowser) process.env.CHROMIUM_PATH = await ensureChromium();
  const [name = '', ...words] = step.command;
  const { status, error } = spawnSync(`node_modules/.bin/${name}`, words, {
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, ...step.env },
    shell: process.platform === 'win32',
  });
  if (error) say(error.message);
  if (step.report) {
    const counts = readCounts(step.report);
    total.passed += counts.passed;
    total.failed += counts.failed;
    total.skipped += counts.skipped;
  }
  return status === 0;
}

const chosen = process.argv.slice(2);
const unknown = chosen.find((name) => !STEPS.some((step) => step.name === name));
if (unknown)
  throw new Error(`${unknown}: no such step; there are ${STEPS.map((step) => step.name).join(', ')}`);
const steps = STEPS.filter((step) => chosen.length === 0 || chosen.includes(step.name));

rmSync(RESULTS, { recursive: true, force: true });
mkdirSync(RESULTS);
/** @type {Counts} */
const total = { passed: 0, failed: 0, skipped: 0 };
let failure = '';
for (const step of steps) {
  const passed = await run(step, total).catch((error) => {
    say(error instanceof Error ? error.message : String(error));
    return false;
  });
  if (passed) continue;
  failure = step.title;
  break;
}

if (failure) {
  say(`\nStopped at: ${failure}`);
  total.failed = Math.max(total.failed, 1);
  process.exitCode = 1;
}
const skipped = total.skipped > 0 ? `, ${total.skipped} skipped` : '';
const hasTests = failure !== '' || steps.some((step) => step.report);
say(hasTests ? `\n${total.passed} passed, ${total.failed} failed${skipped}` : '\nNothing to complain about');
