// `npm run browsers`: the three jobs (view a layout, present a story, compare regions) in Firefox and in WebKit, on the
// built app. As root on Debian the browsers are installed where they are missing; elsewhere it is said what to install.
import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { preview } from 'vite';
import WebSocket from 'ws';

/** Milliseconds that a part of the page may take on a slow machine. */
const PATIENCE = 60_000;
const BASE = '/maps/guangxi/';

/** @typedef {{ navigate: (address: string) => Promise<void>, run: (code: string) => Promise<unknown>, close: () => Promise<void> }} Driven */

/** @param {string} line */
const say = (line) => process.stdout.write(`${line}\n`);
/** @param {number} milliseconds */
const pause = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));
/** @param {string} name */
const has = (name) => spawnSync('which', [name]).status === 0;

/** @returns {Promise<number>} a port that nothing listens on */
const freePort = () =>
  new Promise((resolve, reject) => {
    const server = createServer().once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });

/**
 * Installs a Debian package where its program is missing and this may be done.
 * @param {string} program
 * @param {string} packageName
 * @param {...string} more packages that it needs beside it
 * @returns {boolean} whether the program is there
 */
function ensure(program, packageName, ...more) {
  if (has(program)) return true;
  if (process.getuid?.() === 0 && has('apt-get')) {
    say(`Installing ${packageName} …`);
    spawnSync('apt-get', ['update'], { stdio: 'ignore' });
    spawnSync('apt-get', ['install', '-y', '--no-install-recommends', packageName, ...more], {
      stdio: 'ignore',
    });
  }
  return has(program);
}

/**
 * Asks again until something holds.
 * @template Result
 * @param {() => Promise<Result | undefined | false>} question
 * @param {string} what
 * @returns {Promise<Result>}
 */
async function until(question, what) {
  const end = Date.now() + PATIENCE;
  let last = '';
  while (Date.now() < end) {
    const answer = await question().catch((error) => {
      last = ` (${error.message})`;
      return undefined;
    });
    if (answer) return answer;
    await pause(200);
  }
  throw new Error(`${what}: not within ${PATIENCE / 1000} s${last}`);
}

/**
 * The stock Firefox by WebDriver BiDi.
 * @returns {Promise<Driven>}
 */
async function openFirefox() {
  const port = await freePort();
  const profile = mkdtempSync(join(tmpdir(), 'atlas-firefox-'));
  const program = spawn(
    'firefox-esr',
    ['--headless', '--no-remote', '--profile', profile, `--remote-debugging-port=${port}`],
    {
      stdio: 'ignore',
    },
  );
  const socket = await until(async () => {
    const opened = new WebSocket(`ws://127.0.0.1:${port}/session`);
    await new Promise((resolve, reject) => {
      opened.onopen = resolve;
      opened.onerror = () => reject(new Error('no answer yet'));
    });
    return opened;
  }, 'Firefox');
  /** @type {Map<number, { resolve: (value: any) => void, reject: (error: Error) => void }>} */
  const waiting = new Map();
  socket.onmessage = ({ data }) => {
    const { id, result, error, message } = JSON.parse(String(data));
    const asked = waiting.get(id);
    waiting.delete(id);
    if (error) asked?.reject(new Error(message));
    else asked?.resolve(result);
  };
  let number = 0;
  /** @param {string} method @param {object} params @returns {Promise<any>} */
  const send = (method, params) =>
    new Promise((resolve, reject) => {
      waiting.set(++number, { resolve, reject });
      socket.send(JSON.stringify({ id: number, method, params }));
    });
  await send('session.new', { capabilities: {} });
  const { contexts } = await send('browsingContext.getTree', {});
  const { context } = contexts[0];
  return {
    navigate: (url) => send('browsingContext.navigate', { context, url, wait: 'complete' }),
    run: async (code) => {
      const { type, result, exceptionDetails } = await send('script.evaluate', {
        expression: `(() => { ${code} })()`,
        target: { context },
        awaitPromise: true,
      });
      if (type === 'exception') throw new Error(exceptionDetails.text);
      return result.value;
    },
    close: async () => {
      await send('browser.close', {}).catch(() => undefined);
      program.kill();
      await pause(500);
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

/**
 * WebKit of GTK by WebDriver.
 * @returns {Promise<Driven>}
 */
async function openWebKit() {
  const port = await freePort();
  const needsScreen = !process.env.DISPLAY && has('xvfb-run');
  const words = ['WebKitWebDriver', `--port=${port}`];
  const program = needsScreen
    ? spawn('xvfb-run', ['-a', ...words], { stdio: 'ignore', detached: true })
    : spawn('WebKitWebDriver', words.slice(1), { stdio: 'ignore', detached: true });
  /** @param {string} method @param {string} path @param {object} [body] @returns {Promise<any>} */
  const ask = async (method, path, body) => {
    const response = await fetch(`http://127.0.0.1:${port}${path}`, {
      method,
      ...(body ? { body: JSON.stringify(body), headers: { 'Content-Type': 'application/json' } } : {}),
    });
    const { value } = /** @type {{ value: any }} */ (await response.json());
    if (!response.ok) throw new Error(value?.message ?? response.statusText);
    return value;
  };
  await until(async () => (await ask('GET', '/status')) && true, 'WebKitWebDriver');
  const { sessionId } = await ask('POST', '/session', {
    capabilities: { alwaysMatch: { 'webkitgtk:browserOptions': { args: ['--automation'] } } },
  });
  const session = `/session/${sessionId}`;
  return {
    navigate: (url) => ask('POST', `${session}/url`, { url }),
    run: (code) => ask('POST', `${session}/execute/sync`, { script: code, args: [] }),
    close: async () => {
      await ask('DELETE', session).catch(() => undefined);
      if (program.pid) process.kill(-program.pid);
    },
  };
}

/**
 * Does the three jobs; throws where one of them does not come to its end.
 * @param {Driven} browser
 * @param {string} address
 */
async function doTheJobs(browser, address) {
  /** @param {string} parameters @param {string} code @param {string} what */
  const shows = async (parameters, code, what) => {
    // A page of its own for each job: a change of the fragment alone loads nothing.
    await browser.navigate('about:blank');
    await browser.navigate(`${address}#${parameters}`);
    await until(async () => (await browser.run(code)) === true, what);
    say(`  ${what}`);
  };
  const stands =
    "const state = document.querySelector('[data-map-state]')?.dataset.mapState; if (state !== 'svg' && state !== 'ready') return false;";
  const text = 'const text = document.body.innerText;';
  await shows(
    'layout=guilin-345&indicator=gdp',
    `${stands} ${text} return text.includes('345') && document.querySelectorAll('.legend-classes li').length > 0;`,
    'a layout over an indicator stands on the map',
  );
  await shows(
    'story=guilin-345&scene=6&presenting=1',
    `${text} return text.includes('7 / 7') && document.querySelector('h1') !== null;`,
    'the last step of a story is presented',
  );
  await shows(
    'comparison=450100,450300,450200&base=450300',
    `${stands} return document.querySelectorAll('.comparison-table tbody').length === 3;`,
    'three cities are compared',
  );
  say(
    `  map drawn by ${(await browser.run("return document.querySelector('[data-map-state]').dataset.mapState")) === 'ready' ? 'the engine' : 'SVG'}`,
  );
}

const server = await preview({
  base: BASE,
  build: { outDir: process.env.ATLAS_DIST ?? 'dist' },
  preview: { port: await freePort() },
});
const address = server.resolvedUrls?.local[0] ?? '';
const BROWSERS = [
  { name: 'Firefox', program: 'firefox-esr', packageName: 'firefox-esr', open: openFirefox },
  { name: 'WebKit', program: 'WebKitWebDriver', packageName: 'webkit2gtk-driver', open: openWebKit },
];
for (const { name, program, packageName, open } of BROWSERS) {
  if (name === 'WebKit' && !process.env.DISPLAY) ensure('xvfb-run', 'xvfb', 'xauth');
  if (!ensure(program, packageName)) {
    say(`${name}: not there, and may not be installed here; install ${packageName}`);
    process.exitCode = 1;
    continue;
  }
  say(name);
  /** @type {Driven | undefined} */
  let browser;
  try {
    browser = await open();
    await doTheJobs(browser, address);
  } catch (error) {
    say(`  failed: ${error instanceof Error ? error.message : error}`);
    process.exitCode = 1;
  } finally {
    await browser?.close();
  }
}
await server.close();
