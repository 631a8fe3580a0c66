import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Plugin } from 'vite';
import type { AtlasFile } from '../../src/core/atlasFile.ts';
import { escapeMarkup } from '../../src/core/export/escapeMarkup.ts';

/**
 * The folder whose `data`, `geo/regions.csv` and `public` the atlas is built of: the project's own, or the one that
 * `ATLAS_FOLDER` names, which makes an atlas of another province.
 */
export const ATLAS_FOLDER = resolve(process.env.ATLAS_FOLDER ?? '.');

/** What the folder's atlas is of. */
export function readAtlasFile(): AtlasFile {
  return JSON.parse(readFileSync(join(ATLAS_FOLDER, 'data/atlas.json'), 'utf8')) as AtlasFile;
}

/** The data files of the atlas's folder, by path. */
export function readDataFiles(): Record<string, string> {
  const paths = readdirSync(join(ATLAS_FOLDER, 'data'), { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.(csv|json)$/.test(path))
    .map((path) => `data/${path.replaceAll('\\', '/')}`);
  return Object.fromEntries(
    ['geo/regions.csv', ...paths].map((path) => [path, readFileSync(join(ATLAS_FOLDER, path), 'utf8')]),
  );
}

/** The version of the program. */
function readVersion(): string {
  const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));
  return version;
}

/** Builds from the atlas's folder, and writes its title and description into the page. */
export function atlasFolder(): Plugin {
  return {
    name: 'atlas-folder',
    config: () => ({
      define: { 'import.meta.env.VITE_VERSION': JSON.stringify(readVersion()) },
      publicDir: join(ATLAS_FOLDER, 'public'),
      resolve: { alias: { '#atlas': ATLAS_FOLDER } },
    }),
    transformIndexHtml: {
      order: 'pre',
      handler(html) {
        const { title, description } = readAtlasFile();
        return html
          .replaceAll('%ATLAS_TITLE%', escapeMarkup(title.zh))
          .replaceAll('%ATLAS_DESCRIPTION%', escapeMarkup(description.zh));
      },
    },
  };
}
