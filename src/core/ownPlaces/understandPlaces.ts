import type { Geometry, MultiPolygon, Polygon } from 'geojson';
import { gridFinder } from '../areas/gridFinder';
import { NoArea } from '../areas/noArea';
import { NOWHERE } from '../areas/placeFinder';
import { buildPlaceIndex } from '../ownData/placeIndex';
import { placeNameReader } from '../ownData/placeName';
import type { Register } from '../ownData/understand';
import { attributeOf } from './attributes';
import { statedPlaces } from './countyOfWords';
import { type Datum, type StatedDatum, statedDatum, toWgs84 } from './datum';
import { datumColumn } from './datumColumn';
import { tryDatums } from './datumTrial';
import { mendShape } from './mendShape';
import { bestMeridian } from './meridianTrial';
import type { AsideRule, MendedRule } from './ownPlaces';
import { cornerOf, isPolygon, middleOf, placedShape } from './placedShape';
import type { PlacesDecisions } from './placesDecisions';
import type { RawPlaces, RawRecord } from './rawPlaces';
import { type Placed, placedPair, placedRow, pointsOf } from './recordPoints';
import { RuleBook } from './ruleBook';
import type { CoordinateColumns } from './tableCoordinates';
import type { CountyShape, UnderstoodPlaces } from './understoodPlaces';

/** Points that are kept and drawn one by one; above, the ladder of sizes is told. */
const MOST_POINTS = 200_000;

/** The columns that hold coordinates and so are no attributes. */
function takenColumns(columns: CoordinateColumns | undefined): ReadonlySet<number | undefined> {
  if (!columns) return new Set();
  const { longitude, latitude, parted } = columns;
  const parts = parted ? [parted.longitude, parted.latitude] : [];
  return new Set([longitude, latitude, ...parts.flatMap(({ minutes, seconds }) => [minutes, seconds])]);
}

interface Given {
  readonly record: RawRecord;
  readonly longitude: number;
  readonly latitude: number;
}

/**
 * Understands the records of a file as points and outlines in WGS-84: nothing is lost, every record is used or set aside
 * under a rule, and what was put right is told.
 * @param columns where a table's coordinates stand; undefined where records have geometries
 * @param counties in which points are looked for
 */
export function understandPlaces(
  raw: RawPlaces,
  found: CoordinateColumns | undefined,
  register: Register,
  counties: readonly CountyShape[],
  decisions: PlacesDecisions = {},
): UnderstoodPlaces {
  const isOther =
    (decisions.longitude ?? found?.longitude) !== found?.longitude ||
    (decisions.latitude ?? found?.latitude) !== found?.latitude;
  const columns = found && {
    longitude: decisions.longitude ?? found.longitude,
    latitude: decisions.latitude ?? found.latitude,
    parted: isOther ? undefined : found.parted,
  };
  const asides = new RuleBook<AsideRule>();
  const mended = new RuleBook<MendedRule>();
  const nameOf = placeNameReader(buildPlaceIndex(register));
  const stated = statedPlaces(raw, nameOf, decisions.county);
  const locate = gridFinder(counties.map(({ geometry }) => geometry));
  const indexOf = new Map(counties.map(({ id }, index) => [id, index]));
  /** Whether a county is the one, or in the city, that a record names. */
  const isOwn = (record: RawRecord, county: number): boolean | undefined => {
    const place = stated?.placeOf(record.values[stated.column] ?? null);
    if (place === undefined) return undefined;
    return stated?.level === 'county' ? indexOf.get(place) === county : counties[county]?.city === place;
  };

  const proposedMeridian = bestMeridian(raw, columns, (record, longitude, latitude) => {
    const county = locate(longitude, latitude);
    return county === NOWHERE ? 0 : isOwn(record, county) ? 3 : 1;
  });
  const meridian = decisions.meridian ?? proposedMeridian;
  let needsMeridian = false;

  const columnOfDatum = datumColumn(raw);
  const ofFile: StatedDatum | undefined =
    raw.system?.kind === 'degrees' || raw.system?.kind === 'grid'
      ? raw.system.stated
      : raw.system?.kind === 'web-mercator'
        ? { datum: 'wgs84', isOld: false }
        : undefined;
  const ofHead = columns && statedDatum(raw.heads[columns.longitude] ?? '');
  const datumOf = (record: RawRecord): StatedDatum | undefined => {
    const cell = columnOfDatum < 0 ? null : (record.values[columnOfDatum] ?? null);
    const ofRow = cell === null ? undefined : statedDatum(String(cell));
    return ofRow ?? ofHead ?? ofFile ?? (survey.has(record) ? { datum: 'wgs84', isOld: false } : undefined);
  };

  /** Records in metres that no file declares. */
  const survey = new Set<RawRecord>();
  /** Points as their file has them. */
  const given: Given[] = [];
  const outlines: { readonly record: RawRecord; readonly geometry: Polygon | MultiPolygon }[] = [];
  const usedRecords = new Set<RawRecord>();

  const takePoint = (record: RawRecord, placed: Placed): boolean => {
    if (placed.kind === 'aside') return false;
    needsMeridian ||= placed.needsMeridian;
    if (placed.isSurvey) survey.add(record);
    if (placed.mended) mended.add(placed.mended, record.row);
    given.push({ record, longitude: placed.longitude, latitude: placed.latitude });
    usedRecords.add(record);
    return true;
  };
  const takeShape = (record: RawRecord, geometry: Polygon | MultiPolygon): AsideRule | undefined => {
    if (!cornerOf(geometry)) return 'no-coordinates';
    let rule: AsideRule | undefined;
    const placed = placedShape(geometry, ([x = Number.NaN, y = Number.NaN]) => {
      const corner = placedPair(x, y, raw.system, meridian);
      if (corner.kind === 'aside') {
        rule = corner.rule;
        return undefined;
      }
      needsMeridian ||= corner.needsMeridian;
      if (corner.isSurvey) survey.add(record);
      if (corner.mended) mended.add(corner.mended, record.row);
      return [corner.longitude, corner.latitude];
    });
    if (!placed) return rule ?? 'out-of-range';
    outlines.push({ record, geometry: placed });
    usedRecords.add(record);
    return undefined;
  };
  const takeGeometry = (record: RawRecord, geometry: Geometry): AsideRule | undefined => {
    if (isPolygon(geometry)) return takeShape(record, geometry);
    const single = pointsOf(geometry);
    if (!single) {
      if (geometry.type !== 'GeometryCollection') return 'line';
      const parts = geometry.geometries.map((part) => takeGeometry(record, part));
      return parts.some((rule) => rule === undefined) ? undefined : (parts[0] ?? 'no-coordinates');
    }
    if (single.length === 0) return 'no-coordinates';
    let rule: AsideRule | undefined;
    let taken = 0;
    for (const [x = Number.NaN, y = Number.NaN, ...heights] of single) {
      const placed = placedPair(x, y, raw.system, meridian);
      if (placed.kind === 'aside') rule = placed.rule;
      else if (takePoint(record, placed)) taken++;
      if (heights.length > 0) mended.add('height', record.row);
    }
    if (taken > 1) mended.add('several', record.row);
    return taken > 0 ? undefined : rule;
  };

  for (const record of raw.records) {
    if (record.isBroken) asides.add('broken', record.row);
    else if (given.length >= MOST_POINTS) asides.add('too-many', record.row);
    else if (columns) {
      const placed = placedRow(record, columns, raw.system, meridian);
      if (placed.kind === 'aside') asides.add(placed.rule, record.row);
      else takePoint(record, placed);
    } else if (!record.geometry) asides.add('no-coordinates', record.row);
    else {
      const rule = takeGeometry(record, record.geometry);
      if (rule) asides.add(rule, record.row);
    }
  }

  // Which datum: middles of outlines stand for them.
  const middles = outlines.map(({ record, geometry }): Given => {
    const [longitude, latitude] = middleOf(geometry);
    return { record, longitude, latitude };
  });
  const tried = [...given, ...middles];
  const datum = tryDatums({
    points: tried,
    statedOf: ({ record }) => datumOf(record),
    chosen: decisions.datum,
    countyOf: (longitude, latitude) => {
      const county = locate(longitude, latitude);
      return county === NOWHERE ? undefined : county;
    },
    isOwn: ({ record }, county) => isOwn(record, county),
  });
  for (const { record } of tried) if (datumOf(record)?.isOld) mended.add('old-datum', record.row);
  const datumFor = (record: RawRecord): Datum => datumOf(record)?.datum ?? datum.chosen;

  const positions = new Float64Array(2 * given.length);
  given.forEach(({ record, longitude, latitude }, at) => {
    const [x, y] = toWgs84(datumFor(record), longitude, latitude);
    positions[2 * at] = x;
    positions[2 * at + 1] = y;
  });
  const geometries: (Polygon | MultiPolygon)[] = [];
  const shapeRecords: RawRecord[] = [];
  const withPoints = new Set(given.map(({ record }) => record));
  const lost = new Set<RawRecord>();
  for (const { record, geometry } of outlines) {
    const own = datumFor(record);
    const moved = placedShape(geometry, ([x = 0, y = 0]) => toWgs84(own, x, y));
    try {
      const { geometry: whole, mendings } = mendShape(moved ?? geometry);
      geometries.push(whole);
      shapeRecords.push(record);
      for (const mending of mendings) if (mending !== 'repeated') mended.add(mending, record.row);
    } catch (error) {
      if (!(error instanceof NoArea)) throw error;
      lost.add(record);
    }
  }
  const withShapes = new Set(shapeRecords);
  for (const record of lost)
    if (!withShapes.has(record) && !withPoints.has(record)) {
      asides.add('no-land', record.row);
      usedRecords.delete(record);
    }

  const taken = takenColumns(columns);
  const attributesOf = (records: readonly RawRecord[]) =>
    raw.heads.flatMap((head, column) => {
      if (taken.has(column)) return [];
      const isFilled = records.some(({ values }) => (values[column] ?? null) !== null);
      return isFilled ? [attributeOf(head || `#${column + 1}`, column, records)] : [];
    });
  const counts = new Map<number, number>();
  let outside = 0;
  const count = (county: number) => {
    if (county === NOWHERE) outside++;
    else counts.set(county, (counts.get(county) ?? 0) + 1);
  };
  for (let at = 0; at < given.length; at++) count(locate(positions[2 * at] ?? 0, positions[2 * at + 1] ?? 0));
  for (const geometry of geometries) count(locate(...middleOf(geometry)));

  return {
    file: raw.file,
    sheet: raw.sheet,
    format: raw.format,
    encoding: raw.encoding,
    heads: raw.heads,
    form: `${raw.format}\n${raw.heads.join('\n')}`.slice(0, 5000),
    records: raw.records.length,
    used: usedRecords.size,
    asides: asides.list(),
    mended: mended.list(),
    points:
      given.length === 0
        ? undefined
        : {
            positions,
            rows: Uint32Array.from(given, ({ record }) => record.row),
            attributes: attributesOf(given.map(({ record }) => record)),
          },
    shapes:
      geometries.length === 0
        ? undefined
        : {
            geometries,
            rows: Uint32Array.from(shapeRecords, ({ row }) => row),
            attributes: attributesOf(shapeRecords),
          },
    columns,
    county: stated && { column: stated.column, level: stated.level },
    datum,
    meridian: needsMeridian ? { chosen: meridian, proposal: proposedMeridian } : undefined,
    counts: [...counts]
      .flatMap(([county, each]) => {
        const place = counties[county]?.id;
        return place === undefined ? [] : [{ place, count: each }];
      })
      .sort((a, b) => b.count - a.count || a.place.localeCompare(b.place)),
    outside,
  };
}
