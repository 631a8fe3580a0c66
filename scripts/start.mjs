// `npm start`: serves the built application, building it first when a file that it is made of is newer.
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { build, preview } from 'vite';

const INPUTS = [
  'index.html',
  'vite.config.ts',
  'package-lock.json',
  'src',
  'data',
  'geo/regions.csv',
  'public',
];
const BUILT = 'dist/index.html';

/** @param {string} line */
const say = (line) => process.stdout.write(`${line}\n`);

/**
 * When a file, or anything in a folder, last changed; a folder's own time tells of removed files.
 * @param {string} path
 * @returns {number} milliseconds since 1970
 */
function lastChange(path) {
  const stats = statSync(path);
  if (!stats.isDirectory()) return stats.mtimeMs;
  return Math.max(stats.mtimeMs, ...readdirSync(path).map((name) => lastChange(join(path, name))));
}

if (!existsSync(BUILT) || INPUTS.some((path) => lastChange(path) > statSync(BUILT).mtimeMs)) {
  say('Building the atlas …');
  await build({ logLevel: 'warn' });
}
const server = await preview();
say('The atlas is at');
server.printUrls();
say('Ctrl+C ends it.');
