import { plainText } from '../ownData/plainText';
import { sheetGrid } from '../ownData/sheetGrid';
import type { Workbook, Worksheet } from '../ownData/workbook';
import { type CoordinateSystem, systemOfEpsg } from './coordinateSystem';
import { readCoordinate, readCoordinatePair } from './coordinateText';
import { type Datum, statedDatum } from './datum';
import { type PartedPair, partedColumns } from './partedColumns';
import type { RawPlaces, RawRecord } from './rawPlaces';
import { columnsOf, headsOf, recordOf } from './tableRecords';
import { isWellKnownText, readWellKnownText, systemNumber } from './wellKnownText';

/** Columns of a table that hold coordinates; for one cell with both they are the same. Counted from 0. */
export interface CoordinateColumns {
  readonly longitude: number;
  readonly latitude: number;
  /** Where minutes and seconds have columns of their own; `longitude` and `latitude` are those of the degrees. */
  readonly parted?: PartedPair | undefined;
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

/** Words of a datum in a head, which do not hide what the head says: 百度经度, gcj02_lng, 经度(WGS84). */
const DATUM_WORDS =
  /[_\s-]?(?:wgs-?_?(?:19)?84|gcj-?_?0?2|bd-?_?0?9(?:ll)?|cgcs-?_?2000|国家2000|amap|gaode|baidu|tencent|gps|百度|高德|腾讯|火星|天地图)(?:地图|坐标系)?[_\s-]?/i;
const BRACKETS = /[（(【[][^（(【[]*[）)】\]]$/;

/** The order in which a pair of columns is taken where a table has several: what is on the atlas's own datum first. */
const PREFERENCE: readonly (Datum | undefined)[] = ['wgs84', 'gcj02', 'bd09', undefined];

/** Degrees, minutes and seconds in columns of their own, whose heads stand in one row or below those of both coordinates. */
function inParts(text: Texts, rows: number, columns: number, head: number): FoundTable | undefined {
  const cells = (row: number) => Array.from({ length: columns }, (_, column) => text(row, column));
  const parted = partedColumns(cells(head), head > 0 ? cells(head - 1) : []);
  if (!parted) return undefined;
  const numbers = [parted.longitude, parted.latitude].flatMap(({ degrees, minutes }) => [degrees, minutes]);
  if (!numbers.every((column) => holds(text, rows, head, isOne, column))) return undefined;
  return { head, longitude: parted.longitude.degrees, latitude: parted.latitude.degrees, parted };
}

function inRow(text: Texts, rows: number, columns: number, head: number): FoundTable | undefined {
  const each = Array.from({ length: columns }, (_, column) => column);
  const heads = each.map((column) => plainText(text(head, column)).replace(/\s/g, ''));
  const bare = heads.map((name) => name.replace(BRACKETS, '').replace(DATUM_WORDS, '') || name);
  const all = (pattern: RegExp, accepts: (text: string) => boolean, names = bare) =>
    each.filter((column) => pattern.test(names[column] ?? '') && holds(text, rows, head, accepts, column));
  const [planeX, planeY] = [all(PLANE_X, isOne, heads)[0], all(PLANE_Y, isOne, heads)[0]];
  if (planeX !== undefined && planeY !== undefined) return { head, longitude: planeX, latitude: planeY };
  const [longitudes, latitudes] = [all(LONGITUDE, isOne), all(LATITUDE, isOne)];
  for (const datum of PREFERENCE) {
    const isOn = (column: number) => statedDatum(heads[column] ?? '')?.datum === datum;
    const [longitude, latitude] = [longitudes.find(isOn), latitudes.find(isOn)];
    if (longitude !== undefined && latitude !== undefined && longitude !== latitude)
      return { head, longitude, latitude };
  }
  const [longitude, latitude] = [longitudes[0], latitudes[0]];
  if (longitude !== undefined && latitude !== undefined && longitude !== latitude)
    return { head, longitude, latitude };
  const pair = all(PAIR, isPair, heads)[0] ?? all(LONGITUDE, isPair)[0];
  return pair === undefined ? undefined : { head, longitude: pair, latitude: pair };
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

/** Where in a sheet coordinates stand; undefined where it is no table of points. */
function findCoordinates(worksheet: Worksheet, separator: Workbook['separator']): FoundTable | undefined {
  if (worksheet.state !== 'visible') return undefined;
  const grid = sheetGrid({ ...worksheet, rows: worksheet.rows.slice(0, HEAD_WITHIN + TRIED) }, separator);
  const [rows, columns] = [Math.min(worksheet.rows.length, HEAD_WITHIN + TRIED), columnsOf(worksheet)];
  const text: Texts = (row, column) => grid.text(row, column);
  for (const find of [inParts, inRow])
    for (let head = 0; head < Math.min(HEAD_WITHIN, rows - 1); head++) {
      const found = find(text, rows, columns, head);
      if (found) return found;
    }
  return byValues(text, rows, columns);
}

/** Whether a sheet of a workbook holds points or geometries. */
export const hasPoints = ({ worksheets, separator }: Workbook): boolean =>
  worksheets.some(
    (worksheet) => geometryColumn(worksheet) >= 0 || findCoordinates(worksheet, separator) !== undefined,
  );

/** The column whose cells are geometries that two columns of numbers could not say; -1 for none. */
function geometryColumn({ state, rows }: Worksheet): number {
  if (state !== 'visible') return -1;
  const sample = rows.slice(1, TRIED);
  const [first = []] = rows;
  return first.findIndex((_, column) => {
    const filled = sample.flatMap((row) => row[column]?.value || []).map(String);
    const good = filled.filter(isWellKnownText);
    return (
      good.length > filled.length * ENOUGH && good.some((text) => !/^\s*(?:SRID=\d+;)?\s*POINT/i.test(text))
    );
  });
}

/** The datum that a title or note above the heads states: 坐标系：CGCS2000. */
function systemAbove(worksheet: Worksheet, head: number, columns: number): CoordinateSystem | undefined {
  for (let row = 0; row < head; row++)
    for (const cell of recordOf(worksheet, row, columns)?.values ?? []) {
      const stated = /坐标|基准|datum|crs/i.test(String(cell)) ? statedDatum(String(cell)) : undefined;
      if (stated) return { kind: 'degrees', stated };
    }
  return undefined;
}

/** A sheet that holds points, as records, and where its coordinates stand. */
export interface PointTable {
  readonly raw: RawPlaces;
  /** Undefined where a column holds geometries. */
  readonly columns: CoordinateColumns | undefined;
  readonly worksheet: Worksheet;
}

/** A sheet one of whose columns holds geometries, as records that have them. */
function geometryTable(worksheet: Worksheet, column: number, workbook: Workbook): PointTable {
  const columns = columnsOf(worksheet);
  let number: number | undefined;
  const records = worksheet.rows.slice(1).flatMap((_, index): RawRecord[] => {
    const record = recordOf(worksheet, index + 1, columns);
    if (!record) return [];
    const text = record.values[column] ?? '';
    const geometry = readWellKnownText(String(text));
    number ??= systemNumber(String(text));
    const values = record.values.map((value, at) => (at === column ? null : value));
    return [{ ...record, values, geometry, isBroken: !geometry && text !== '' }];
  });
  const raw = { ...rawTable(workbook, worksheet), heads: headsOf(worksheet, 0, columns), records };
  return {
    raw: { ...raw, system: number === undefined ? undefined : systemOfEpsg(number) },
    columns: undefined,
    worksheet,
  };
}

const rawTable = ({ worksheets, file, encoding }: Workbook, { name }: Worksheet) =>
  ({ file, sheet: worksheets.length > 1 ? name : '', format: 'table', encoding }) as const;

/** The sheets of a workbook whose rows are points or have a geometry; what stands above their heads is left out. */
export function pointTables(workbook: Workbook): readonly PointTable[] {
  return workbook.worksheets.flatMap((worksheet): PointTable[] => {
    const geometries = geometryColumn(worksheet);
    if (geometries >= 0) return [geometryTable(worksheet, geometries, workbook)];
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
      ...rawTable(workbook, worksheet),
      heads,
      records,
      system: systemAbove(worksheet, found.head, columns),
    };
    const { longitude, latitude, parted } = found;
    return [{ raw, columns: { longitude, latitude, parted }, worksheet }];
  });
}
