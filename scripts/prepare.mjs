// Runs before `npm start` and `npm test` with nothing installed yet: only Node's own modules may be used here.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const NEEDED_NODE = [20, 19];

/** @param {string} line */
const say = (line) => process.stdout.write(`${line}\n`);

/** @param {string} path */
const readPackages = (path) => JSON.parse(readFileSync(path, 'utf8')).packages;

function checkNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  const [neededMajor = 0, neededMinor = 0] = NEEDED_NODE;
  if (major > neededMajor || (major === neededMajor && minor >= neededMinor)) return;
  say(`Node ${NEEDED_NODE.join('.')} or later is needed; this is Node ${process.versions.node}.`);
  process.exit(1);
}

/** The first reason why the installed packages are not those of package-lock.json, or nothing. */
function missing() {
  const installedPath = join(root, 'node_modules/.package-lock.json');
  if (!existsSync(installedPath)) return 'no packages are installed yet';
  const installed = readPackages(installedPath);
  for (const [path, wanted] of Object.entries(readPackages(join(root, 'package-lock.json')))) {
    if (path === '') continue;
    const found = installed[path];
    if (!found && wanted.optional) continue;
    if (!found || !existsSync(join(root, path))) return `${path} is missing`;
    if (found.version !== wanted.version) return `${path} is ${found.version} instead of ${wanted.version}`;
  }
  return undefined;
}

/** @param {string[]} words */
function npm(words) {
  const script = process.env.npm_execpath;
  const [command, first] = script ? [process.execPath, [script]] : ['npm', []];
  const { status, error } = spawnSync(
    command,
    [...first, ...words, '--include=dev', '--no-audit', '--no-fund'],
    {
      cwd: root,
      stdio: 'inherit',
    },
  );
  if (error) say(`npm cannot be started: ${error.message}`);
  return status === 0;
}

function install() {
  if (npm(['ci'])) return;
  say('Trying once more, without insisting on what package-lock.json has for other systems …');
  if (npm(['install', '--no-save'])) return;
  say('The packages were not installed; the lines above say why.');
  process.exit(1);
}

checkNode();
const reason = missing();
if (reason) {
  say(`Installing the packages of package-lock.json, since ${reason} …`);
  install();
}
