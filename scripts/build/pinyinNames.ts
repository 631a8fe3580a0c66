import { join } from 'node:path';
import { pinyin } from 'pinyin-pro';
import { type Plugin, runnerImport } from 'vite';
import { writePinyinTable } from '../../src/core/search/pinyinTable.ts';
import { ATLAS_FOLDER, readDataFiles } from './atlasFolder.ts';

const NAME = 'virtual:pinyin-names';
const RESOLVED = `\0${NAME}`;

/** Every Chinese name that search can find; core is run when needed, not bundled into Vite's configuration. */
async function namesToFind(root: string, files: Record<string, string>): Promise<readonly string[]> {
  const core = join(root, 'src/core');
  const { module: parse } = await runnerImport<typeof import('../../src/core/parse/buildDataset.ts')>(
    join(core, 'parse/buildDataset.ts'),
  );
  const { module: search } = await runnerImport<typeof import('../../src/core/search/searchEntries')>(
    join(core, 'search/searchEntries.ts'),
  );
  return search.chineseNames(search.searchEntries(parse.buildDataset(files)));
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
    resolveId: { filter: { id: new RegExp(`^${NAME}$`) }, handler: () => RESOLVED },
    load: {
      filter: { id: new RegExp(`${NAME}$`) },
      async handler() {
        const files = readDataFiles();
        for (const path of Object.keys(files)) this.addWatchFile(join(ATLAS_FOLDER, path));
        const names = await namesToFind(root, files);
        const table = writePinyinTable(names, (name) =>
          pinyin(name, { toneType: 'none', type: 'array', nonZh: 'consecutive' }),
        );
        return `export default ${JSON.stringify(table)}`;
      },
    },
  };
}
