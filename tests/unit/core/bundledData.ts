import { readdirSync, readFileSync } from 'node:fs';
import { type CountyTopology, readBoundaries } from '../../../src/core/boundaries';
import { buildDataset } from '../../../src/core/parse/buildDataset';

const root = new URL('../../../', import.meta.url);

function textsUnder(folder: string): [string, string][] {
  return readdirSync(new URL(folder, root), { withFileTypes: true }).flatMap((entry) => {
    const path = `${folder}/${entry.name}`;
    if (entry.isDirectory()) return textsUnder(path);
    return /\.(csv|json)$/.test(path)
      ? [[path, readFileSync(new URL(path, root), 'utf8')] as [string, string]]
      : [];
  });
}

/** The texts of the project's own data files, as the application bundles them. */
export const bundledFiles = (): Record<string, string> => ({
  ...Object.fromEntries(textsUnder('data')),
  'geo/regions.csv': readFileSync(new URL('geo/regions.csv', root), 'utf8'),
});

export const bundledDataset = () => buildDataset(bundledFiles());

/** The committed boundaries, read against the register. */
export function bundledBoundaries() {
  const topology = JSON.parse(readFileSync(new URL('public/geo/guangxi.topo.json', root), 'utf8'));
  return readBoundaries(topology as CountyTopology, [...bundledDataset().regions.values()]);
}
