// Finds or installs the browser that the tests drive, and Chinese fonts beside it. Plain Node: CI runs it first.
import { spawnSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { pathToFileURL } from 'node:url';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome', 'msedge'];
const FIXED_PATHS = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];
const FONT_PACKAGE = 'fonts-noto-cjk';

/** @param {string} line */
const say = (line) => process.stdout.write(`${line}\n`);

/** @param {string} path */
function isProgram(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** The path of Playwright's own Chromium where it was downloaded. */
async function ownChromium() {
  try {
    const { chromium } = await import('@playwright/test');
    const path = chromium.executablePath();
    return isProgram(path) ? path : undefined;
  } catch {
    return undefined;
  }
}

/**
 * The path of a Chromium: `CHROMIUM_PATH`, else the system's, else Playwright's own; undefined when there is none.
 * @returns {Promise<string | undefined>}
 */
export async function findChromium() {
  const chosen = process.env.CHROMIUM_PATH;
  if (chosen) {
    if (!isProgram(chosen)) throw new Error(`CHROMIUM_PATH: ${chosen} is not a program`);
    return chosen;
  }
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  const onPath = folders.flatMap((folder) => NAMES.map((name) => join(folder, name)));
  return [...onPath, ...FIXED_PATHS].find(isProgram) ?? (await ownChromium());
}

/** Whether Chinese labels can be drawn; asked on Linux only, the other systems bring Chinese fonts. */
function hasChineseFont() {
  if (process.platform !== 'linux') return true;
  const { status, stdout } = spawnSync('fc-list', [':lang=zh', 'family'], { encoding: 'utf8' });
  return status === 0 && stdout.trim() !== '';
}

/** @param {string[]} packages */
function installPackages(packages) {
  if (process.platform !== 'linux' || process.getuid?.() !== 0 || !isProgram('/usr/bin/apt-get')) return;
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const apt = (/** @type {string[]} */ ...words) =>
    spawnSync('apt-get', ['-y', '-qq', ...words], { env, stdio: ['ignore', 'inherit', 'inherit'] });
  say(`Installing ${packages.join(' and ')} with apt-get …`);
  apt('update');
  apt('install', '--no-install-recommends', ...packages);
}

/**
 * Makes sure that there is a browser and a Chinese font.
 * @returns {Promise<string>} the browser's path
 * @throws Error that says what to install when something is missing and cannot be installed here
 */
export async function ensureChromium() {
  const needed = [];
  if (!(await findChromium())) needed.push('chromium');
  if (!hasChineseFont()) needed.push(FONT_PACKAGE);
  if (needed.length > 0) installPackages(needed);
  const path = await findChromium();
  if (!path) {
    throw new Error(
      'The browser tests need Chromium or Chrome. Install one (Debian, Ubuntu: sudo apt-get install chromium; ' +
        'elsewhere: npx playwright install chromium) or name its path in CHROMIUM_PATH.',
    );
  }
  if (!hasChineseFont()) {
    throw new Error(
      `The browser tests need a Chinese font. Install one (Debian, Ubuntu: sudo apt-get install ${FONT_PACKAGE}).`,
    );
  }
  return path;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  try {
    say(`Browser: ${await ensureChromium()}`);
  } catch (error) {
    say(error instanceof Error ? error.message : String(error));
    process.exitCode = 1;
  }
}
