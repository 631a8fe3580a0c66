import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pinyin } from 'pinyin-pro';
import type { Plugin } from 'vite';
import { buildDataset } from '../../src/core/parse/buildDataset.ts';
import { chineseNames, searchEntries } from '../../src/core/search/searchEntries.ts';

const NAME = 'virtual:pinyin-names';
const RESOLVED = `\0${NAME}`;

/** The data files under the project's root, by path. */
function dataFiles(root: string): Record<string, string> {
  const paths = readdirSync(join(root, 'data'), { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.(csv|json)$/.test(path))
    .map((path) => `data/${path.replaceAll('\\', '/')}`);
  return Object.fromEntries(
    ['geo/regions.csv', ...paths].map((path) => [path, readFileSync(join(root, path), 'utf8')]),
  );
}

/**
 * The pinyin of every Chinese name that search can find, worked out when the app is built: a few kilobytes where the
 * dictionary for all of Chinese would be hundreds, and nothing to keep up by hand when a name is added to the data.
 */
export function pinyinNames(): Plugin {
  let root = process.cwd();
  return {
    name: 'pinyin-names',
    configResolved: (config) => {
      root = config.root;
    },
    resolveId: (id) => (id === NAME ? RESOLVED : undefined),
    load(id) {
      if (id !== RESOLVED) return undefined;
      const files = dataFiles(root);
      for (const path of Object.keys(files)) this.addWatchFile(join(root, path));
      const names = chineseNames(searchEntries(buildDataset(files)));
      const syllables = names.map((name) => [
        name,
        pinyin(name, { toneType: 'none', type: 'array', nonZh: 'consecutive' }).join(' '),
      ]);
      return `export default ${JSON.stringify(Object.fromEntries(syllables))}`;
    },
  };
}
