import { readdirSync, readFileSync, statSync } from 'node:fs';
import { basename } from 'node:path';
import { type CountyTopology, readBoundaries } from '../src/core/boundaries';
import { type ReadReport, readReport } from '../src/core/ownData/readReport';
import { understand } from '../src/core/ownData/understand';
import { countyShapes } from '../src/core/ownPlaces/countyShapes';
import { type FileReport, placesReport } from '../src/core/ownPlaces/placesReport';
import { understandPlaces } from '../src/core/ownPlaces/understandPlaces';
import type { CountyShape } from '../src/core/ownPlaces/understoodPlaces';
import { buildDataset } from '../src/core/parse/buildDataset';
import type { DataFiles } from '../src/core/parse/fileReader';
import type { LocalText } from '../src/i18n/language';
import { refusalText } from '../src/i18n/refusals';
import { readLayers } from '../src/load/places/readLayers';
import { checkFileSize } from '../src/load/workbook/limits';
import { UnreadableFile } from '../src/load/workbook/unreadableFile';

/*
 * npm run read -- FILE…: prints, one JSON object a line, what the atlas understands of table files, by the code that
 * the browser runs. A line a file in the order given, also of what is refused. Ends with 0; with 1 where a file could not
 * be opened or the program failed at it, which the error stream tells; with 2 where no file is named.
 */

const root = new URL('../', import.meta.url);

function textsUnder(folder: string): [string, string][] {
  return readdirSync(new URL(folder, root), { withFileTypes: true }).flatMap((entry): [string, string][] => {
    const path = `${folder}/${entry.name}`;
    if (entry.isDirectory()) return textsUnder(path);
    return /\.(csv|json)$/.test(path) ? [[path, readFileSync(new URL(path, root), 'utf8')]] : [];
  });
}

const files: DataFiles = Object.fromEntries([
  ...textsUnder('data'),
  ['geo/regions.csv', readFileSync(new URL('geo/regions.csv', root), 'utf8')],
]);
const dataset = buildDataset(files);

const refused = (file: string, message: LocalText): ReadReport => ({
  ...{ file, outcome: 'refused', message, tables: [] },
});

/** Tells what is no fault of the file on the error stream, and lets the command end with 1. */
function fail(path: string, error: unknown): void {
  process.stderr.write(
    `${path}: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`,
  );
  process.exitCode = 1;
}

/** The bytes of a file, unless it is too large to be looked at. */
function bytesOf(path: string): Uint8Array {
  checkFileSize(statSync(path).size);
  return new Uint8Array(readFileSync(path));
}

/** The boundaries are read where a file of places wants them. */
let shapes: readonly CountyShape[] | undefined;
function counties(): readonly CountyShape[] {
  const text = readFileSync(new URL('public/geo/counties.topo.json', root), 'utf8');
  shapes ??= countyShapes(
    dataset,
    readBoundaries(JSON.parse(text) as CountyTopology, [...dataset.regions.values()]),
  );
  return shapes;
}

async function report(path: string): Promise<FileReport> {
  let bytes: Uint8Array;
  try {
    bytes = bytesOf(path);
  } catch (error) {
    if (error instanceof UnreadableFile) return refused(path, error.text);
    fail(path, error);
    return refused(path, refusalText('unopened', { reason: error instanceof Error ? error.message : '' }));
  }
  try {
    const { layers, workbook } = await readLayers(basename(path), bytes);
    const understood = layers.map(({ raw, columns }) => understandPlaces(raw, columns, dataset, counties()));
    const tables = workbook && readReport(understand(workbook, dataset));
    if (!tables || understood.length > 0) return placesReport(path, understood, tables);
    return { ...tables, file: path };
  } catch (error) {
    if (error instanceof UnreadableFile) return refused(path, error.text);
    fail(path, error);
    return refused(path, refusalText('unexpected', {}));
  }
}

const paths = process.argv.slice(2);
if (paths.length === 0) {
  process.stderr.write('npm run read -- FILE…\n');
  process.exitCode = 2;
}
// Who reads the lines may stop before the last.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit();
});
for (const path of paths) process.stdout.write(`${JSON.stringify(await report(path))}\n`);
