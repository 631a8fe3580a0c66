import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type Boundaries, type CountyTopology, readBoundaries } from '../../../src/core/boundaries';
import type { Dataset } from '../../../src/core/dataset';
import { buildDataset } from '../../../src/core/parse/buildDataset';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));

function textsUnder(folder: string): Record<string, string> {
  const texts: Record<string, string> = {};
  for (const entry of readdirSync(ROOT + folder, { withFileTypes: true })) {
    const path = `${folder}/${entry.name}`;
    if (entry.isDirectory()) Object.assign(texts, textsUnder(path));
    else if (/\.(csv|json)$/.test(entry.name)) texts[path] = readFileSync(ROOT + path, 'utf8');
  }
  return texts;
}

let dataset: Dataset | undefined;
let boundaries: Boundaries | undefined;

/** The topology of the 111 counties as committed. */
export function atlasTopology(): CountyTopology {
  return JSON.parse(readFileSync(`${ROOT}public/geo/guangxi.topo.json`, 'utf8')) as CountyTopology;
}

/** The atlas's own data. */
export function atlasDataset(): Dataset {
  dataset ??= buildDataset({
    ...textsUnder('data'),
    'geo/regions.csv': readFileSync(`${ROOT}geo/regions.csv`, 'utf8'),
  });
  return dataset;
}

/** The atlas's own boundaries. */
export function atlasBoundaries(): Boundaries {
  boundaries ??= readBoundaries(atlasTopology(), [...atlasDataset().regions.values()]);
  return boundaries;
}
