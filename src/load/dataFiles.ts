import type { DataFiles } from '../core/parse/fileReader';

const modules = {
  ...import.meta.glob('#atlas/data/**/*.{csv,json}', { query: '?raw', import: 'default', eager: true }),
  ...import.meta.glob('#atlas/geo/regions.csv', { query: '?raw', import: 'default', eager: true }),
} as Record<string, string>;

/** The texts of all bundled data files by path from the atlas's folder. */
export const dataFiles: DataFiles = Object.fromEntries(
  Object.entries(modules).map(([path, text]) => [path.replace(/^.*\/(?=(?:data|geo)\/)/, ''), text]),
);
