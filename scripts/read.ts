import { readdirSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { type ReadReport, readReport } from '../src/core/ownData/readReport';
import { understand } from '../src/core/ownData/understand';
import { buildDataset } from '../src/core/parse/buildDataset';
import type { DataFiles } from '../src/core/parse/fileReader';
import { readWorkbook } from '../src/load/workbook/readWorkbook';
import { Refusal } from '../src/load/workbook/refusal';

/*
 * npm run read -- FILE…: prints, one JSON object a line, what the atlas understands of table files, by the code that
 * the browser runs. Ends with 1 where a file could not be opened.
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

async function report(path: string): Promise<ReadReport> {
  const bytes = new Uint8Array(readFileSync(path));
  try {
    const workbook = await readWorkbook(basename(path), bytes);
    return { ...readReport(understand(workbook, dataset)), file: path };
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return { file: path, outcome: 'refused', message: error.text, tables: [] };
  }
}

const paths = process.argv.slice(2);
if (paths.length === 0) {
  process.stderr.write('npm run read -- FILE…\n');
  process.exitCode = 2;
}
for (const path of paths) {
  try {
    process.stdout.write(`${JSON.stringify(await report(path))}\n`);
  } catch (error) {
    process.stderr.write(`${path}: ${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = 1;
  }
}
