import { plainText } from '../ownData/plainText';
import { sheetGrid } from '../ownData/sheetGrid';
import type { Workbook, Worksheet } from '../ownData/workbook';
import { readCoordinate, readCoordinatePair } from './coordinateText';
import type { RawPlaces, RawRecord, RawValue } from './rawPlaces';

/** Columns of a table that hold coordinates; for one cell with both they are the same. Counted from 0. */
export interface CoordinateColumns {
  readonly longitude: number;
  readonly latitude: number;
}

const LONGITUDE =
  /经度|东经|^(?:lng|lon|long|longitude|x|经|gps_?x|lng_?\w{0,5}|lon_?\w{0,5}|point_?x|coord_?x|x_?coord|东坐标|横坐标)$|^(?:x|y)(?:坐标|轴)|longitude/i;
const LATITUDE =
  /纬度|北纬|^(?:lat|latitude|y|纬|gps_?y|lat_?\w{0,5}|point_?y|coord_?y|y_?coord|北坐标|纵坐标)$|latitude/i;
const PAIR =
  /经纬度|坐标(?!系|基准|类型|来源|参考)|^(?:location|coords?|coordinates?|lnglat|lonlat|latlng|latlon|point|geometry|geom|wkt|position|定位|位置坐标)$/i;
const PLANE_X = /^(?:x|x坐标|纵坐标|x轴)(?:[（(].*)?$/i;
const PLANE_Y = /^(?:y|y坐标|横坐标|y轴)(?:[（(].*)?$/i;

/** How far down a head may stand, and how many rows below it are tried. */
const HEAD_WITHIN = 12;
const TRIED = 200;
/** The share of the tried rows whose cells must hold coordinates. */
const ENOUGH = 0.5;

interface FoundTable extends CoordinateColumns {
  readonly head: number;
}

type Texts = (row: number, column: number) => string;

const isPlausible = (value: number) => Math.abs(value) <= 180 || (value > 100_000 && value < 6e7);

function holds(
  text: Texts,
  rows: number,
  head: number,
  accepts: (text: string) => boolean,
  column: number,
): boolean {
  let [filled, good] = [0, 0];
  for (let row = head + 1; row < Math.min(rows, head + 1 + TRIED); row++) {
    const cell = text(row, column);
    if (cell === '') continue;
    filled++;
    if (accepts(cell)) good++;
  }
  return filled > 0 && good / filled >= ENOUGH;
}

const isOne = (cell: string) => {
  const read = readCoordinate(cell);
  return read !== undefined && isPlausible(read.value);
};
const isPair = (cell: string) => readCoordinatePair(cell) !== undefined;

function inRow(text: Texts, rows: number, columns: number, head: number): FoundTable | undefined {
  const heads = Array.from({ length: columns }, (_, column) =>
    plainText(text(head, column)).replace(/\s/g, ''),
  );
  const find = (pattern: RegExp, accepts: (text: string) => boolean) =>
    heads.findIndex((each, column) => pattern.test(each) && holds(text, rows, head, accepts, column));
  const [planeX, planeY] = [find(PLANE_X, isOne), find(PLANE_Y, isOne)];
  if (planeX >= 0 && planeY >= 0) return { head, longitude: planeX, latitude: planeY };
  const longitude = find(LONGITUDE, isOne);
  const latitude = find(LATITUDE, isOne);
  if (longitude >= 0 && latitude >= 0 && longitude !== latitude) return { head, longitude, latitude };
  const pair = heads.findIndex(
    (each, column) => (PAIR.test(each) || LONGITUDE.test(each)) && holds(text, rows, head, isPair, column),
  );
  return pair >= 0 ? { head, longitude: pair, latitude: pair } : undefined;
}

/** Degrees with at least three digits behind the point, as positions have and shares or indices do not. */
const FINE = /^\d{2,3}\.\d{3,}$/;

/** Two columns that hold nothing but positions in and about the region, whatever their heads say. */
function byValues(text: Texts, rows: number, columns: number): FoundTable | undefined {
  const like = (from: number, to: number) => (cell: string) =>
    FINE.test(cell) && Number(cell) >= from && Number(cell) <= to;
  const all = (accepts: (text: string) => boolean, column: number) => {
    let [filled, good] = [0, 0];
    for (let row = 1; row < Math.min(rows, TRIED); row++) {
      const cell = text(row, column);
      if (cell === '') continue;
      filled++;
      if (accepts(cell)) good++;
    }
    return good >= 3 && good / filled >= 0.9;
  };
  const each = Array.from({ length: columns }, (_, column) => column);
  const longitude = each.find((column) => all(like(103, 114), column));
  const latitude = each.find((column) => all(like(20, 27.5), column));
  const pair = each.find((column) => all(isPair, column));
  if (longitude !== undefined && latitude !== undefined) return { head: 0, longitude, latitude };
  return pair === undefined ? undefined : { head: 0, longitude: pair, latitude: pair };
}

function columnsOf({ rows }: Worksheet): number {
  let most = 0;
  for (const row of rows) most = Math.max(most, row.length);
  return Math.min(most, 500);
}

/** Where in a sheet coordinates stand; undefined where it is no table of points. */
function findCoordinates(worksheet: Worksheet, separator: Workbook['separator']): FoundTable | undefined {
  if (worksheet.state !== 'visible') return undefined;
  const grid = sheetGrid({ ...worksheet, rows: worksheet.rows.slice(0, HEAD_WITHIN + TRIED) }, separator);
  const [rows, columns] = [Math.min(worksheet.rows.length, HEAD_WITHIN + TRIED), columnsOf(worksheet)];
  const text: Texts = (row, column) => grid.text(row, column);
  for (let head = 0; head < Math.min(HEAD_WITHIN, rows - 1); head++) {
    const found = inRow(text, rows, columns, head);
    if (found) return found;
  }
  return byValues(text, rows, columns);
}

function recordOf(worksheet: Worksheet, row: number, columns: number): RawRecord | undefined {
  const cells = worksheet.rows[row] ?? [];
  let isBlank = true;
  const values: RawValue[] = [];
  for (let column = 0; column < columns; column++) {
    const cell = cells[column];
    const value = cell?.value ?? null;
    const read =
      typeof value === 'boolean' ? String(value) : typeof value === 'string' ? value.trim() : value;
    if (read !== null && read !== '') isBlank = false;
    values.push(read === '' ? null : read);
  }
  return isBlank ? undefined : { row: row + 1, values, geometry: undefined, isBroken: false };
}

/** Whether a sheet of a workbook holds points. */
export const hasPoints = ({ worksheets, separator }: Workbook): boolean =>
  worksheets.some((worksheet) => findCoordinates(worksheet, separator) !== undefined);

/** The heads of a table: where a cell of the head's row is empty, the one above it, of a head in two rows. */
function headsOf(worksheet: Worksheet, head: number, columns: number): readonly string[] {
  const own = recordOf(worksheet, head, columns)?.values ?? [];
  const above = head > 0 ? (recordOf(worksheet, head - 1, columns)?.values ?? []) : [];
  // One cell alone above a head is a title.
  const isHead = above.filter((cell) => cell !== null).length > 1;
  return Array.from({ length: columns }, (_, column) =>
    String(own[column] ?? (isHead ? above[column] : '') ?? '').replace(/\s+/g, ' '),
  );
}

/** A sheet that holds points, as records, and where its coordinates stand. */
export interface PointTable {
  readonly raw: RawPlaces;
  readonly columns: CoordinateColumns;
  readonly worksheet: Worksheet;
}

/** The sheets of a workbook whose rows are points; what stands above their heads is left out. */
export function pointTables(workbook: Workbook): readonly PointTable[] {
  return workbook.worksheets.flatMap((worksheet): PointTable[] => {
    const found = findCoordinates(worksheet, workbook.separator);
    if (!found) return [];
    const columns = columnsOf(worksheet);
    const heads = headsOf(worksheet, found.head, columns);
    const records: RawRecord[] = [];
    for (let row = found.head + 1; row < worksheet.rows.length; row++) {
      const record = recordOf(worksheet, row, columns);
      if (record) records.push(record);
    }
    const raw: RawPlaces = {
      file: workbook.file,
      sheet: workbook.worksheets.length > 1 ? worksheet.name : '',
      format: 'table',
      encoding: workbook.encoding,
      heads,
      records,
      system: undefined,
    };
    return [{ raw, columns: { longitude: found.longitude, latitude: found.latitude }, worksheet }];
  });
}
