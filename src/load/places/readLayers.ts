import type { Workbook } from '../../core/ownData/workbook';
import type { RawPlaces } from '../../core/ownPlaces/rawPlaces';
import { type CoordinateColumns, pointTables } from '../../core/ownPlaces/tableCoordinates';
import { type ReadOptions, readWorkbook } from '../workbook/readWorkbook';
import { readPlaceFile } from './readPlaceFile';

/** One layer or sheet of places, and of a sheet where its coordinates stand. */
export interface PlacesLayer {
  readonly raw: RawPlaces;
  readonly columns: CoordinateColumns | undefined;
}

/** What a file holds: layers of places, and the sheets of a table file that are none. */
export interface FileLayers {
  readonly layers: readonly PlacesLayer[];
  /** Undefined where all of the file is places. */
  readonly workbook: Workbook | undefined;
}

/** Parts the sheets of a workbook that hold points from the others. */
export function workbookLayers(workbook: Workbook): FileLayers {
  const layers = pointTables(workbook);
  const taken = new Set(layers.map(({ worksheet }) => worksheet));
  const worksheets = workbook.worksheets.filter((worksheet) => !taken.has(worksheet));
  const isTable = layers.length === 0 || worksheets.some(({ rows }) => rows.length > 0);
  return { layers, workbook: isTable ? { ...workbook, worksheets } : undefined };
}

/**
 * Reads any file that the atlas takes: places as layers, tables as a workbook.
 * @throws UnreadableFile
 */
export async function readLayers(
  file: string,
  bytes: Uint8Array,
  options: ReadOptions = {},
): Promise<FileLayers> {
  const places = await readPlaceFile(file, bytes);
  if (places) return { layers: places.map((raw) => ({ raw, columns: undefined })), workbook: undefined };
  return workbookLayers(await readWorkbook(file, bytes, options));
}
