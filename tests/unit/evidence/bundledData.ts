import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Boundaries, type CountyTopology, readBoundaries } from '../../../src/core/boundaries';
import type { Dataset } from '../../../src/core/dataset';
import { buildDataset } from '../../../src/core/parse/buildDataset';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));

function textsUnder(folder: string): [string, string][] {
  return readdirSync(join(ROOT, folder)).flatMap((name): [string, string][] => {
    const path = `${folder}/${name}`;
    if (statSync(join(ROOT, path)).isDirectory()) return textsUnder(path);
    return /\.(csv|json)$/.test(name) ? [[path, readFileSync(join(ROOT, path), 'utf8')]] : [];
  });
}

/** The texts of the project's own data files, to change one before building. */
export const bundledFiles = (): Record<string, string> => ({
  ...Object.fromEntries(textsUnder('data')),
  'geo/regions.csv': readFileSync(join(ROOT, 'geo/regions.csv'), 'utf8'),
});

/** The project's own data. */
export const bundledDataset = (): Dataset => buildDataset(bundledFiles());

/** The project's own boundaries. */
export function bundledBoundaries(dataset: Dataset): Boundaries {
  const topology = JSON.parse(
    readFileSync(join(ROOT, 'public/geo/guangxi.topo.json'), 'utf8'),
  ) as CountyTopology;
  return readBoundaries(topology, [...dataset.regions.values()]);
}
