import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { buildContext } from './context';
import { buildGuangxi } from './guangxi';
import { buildLocator } from './locator';

const folder = fileURLToPath(new URL('../public/geo/', import.meta.url));
mkdirSync(folder, { recursive: true });
writeFileSync(`${folder}guangxi.topo.json`, buildGuangxi());
writeFileSync(`${folder}context.topo.json`, buildContext());
writeFileSync(`${folder}locator.topo.json`, buildLocator());
