import type { DataFiles } from '../core/parse/fileReader';

const modules = {
  ...import.meta.glob('/data/**/*.{csv,json}', { query: '?raw', import: 'default', eager: true }),
  ...import.meta.glob('/geo/regions.csv', { query: '?raw', import: 'default', eager: true }),
} as Record<string, string>;

/** The texts of all bundled data files by path from the project's root. */
export const dataFiles: DataFiles = Object.fromEntries(
  Object.entries(modules).map(([path, text]) => [path.slice(1), text]),
);
