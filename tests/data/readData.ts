import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import Papa from 'papaparse';

/** One CSV row by column name, with `at`: file and line as an editor counts them. */
export type Row = Readonly<Record<string, string>>;

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** The rows of a CSV file, path from the project's top. Throws, naming the file, where it is missing or malformed. */
export function readTable(path: string): Row[] {
  const text = readFileSync(ROOT + path, 'utf8');
  const { data, errors } = Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true });
  const [error] = errors;
  if (error) throw new Error(`${path}: row ${(error.row ?? 0) + 2}: ${error.message}`);
  return data.map((row, index) => ({ ...row, at: `${path}:${index + 2}` }));
}

/** The paths of a folder's files with this ending, in order. */
function listFiles(folder: string, ending: string): string[] {
  if (!existsSync(ROOT + folder)) throw new Error(`${folder}: no such folder`);
  const names = readdirSync(ROOT + folder).filter((name) => name.endsWith(ending));
  return names.sort().map((name) => `${folder}/${name}`);
}

/** The rows of every figures file. */
export const readFigures = (): Row[] => listFiles('data/figures', '.csv').flatMap(readTable);

interface Member {
  readonly place: string;
}

export interface LayoutFile {
  readonly id: string;
  readonly source: string;
  readonly frame?: readonly string[];
  readonly elements: readonly {
    readonly id: string;
    readonly industry?: string;
    readonly members: readonly Member[];
    readonly drawing?: { readonly through?: readonly string[]; readonly from?: string; readonly to?: string };
  }[];
}

/** Every layout with its path. */
export function readLayouts(): { path: string; layout: LayoutFile }[] {
  return listFiles('data/layouts', '.json').map((path) => ({
    path,
    layout: JSON.parse(readFileSync(ROOT + path, 'utf8')) as LayoutFile,
  }));
}

/** Rows by the value of a key. */
export function groupBy(rows: readonly Row[], key: (row: Row) => string): Map<string, Row[]> {
  const groups = new Map<string, Row[]>();
  for (const row of rows) groups.set(key(row), [...(groups.get(key(row)) ?? []), row]);
  return groups;
}
