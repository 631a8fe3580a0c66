import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { buildChina } from './china';
import { buildGuangxi } from './guangxi';
import { buildSurroundings } from './surroundings';

const folder = fileURLToPath(new URL('../public/geo/', import.meta.url));
mkdirSync(folder, { recursive: true });
writeFileSync(`${folder}counties.topo.json`, buildGuangxi());
writeFileSync(`${folder}surroundings.topo.json`, buildSurroundings());
writeFileSync(`${folder}china.topo.json`, buildChina());
