import { inBothLanguages } from '../../i18n/inBothLanguages';
import type { LocalText } from '../../i18n/language';
import type { ReadReport, SetAside } from '../ownData/readReport';
import type { RuledRows } from './ownPlaces';
import type { UnderstoodPlaces } from './understoodPlaces';

/** A file or sheet of places as `npm run read` prints it. */
interface ReportedPlaces {
  readonly kind: 'points' | 'shapes' | 'points and shapes' | 'none';
  readonly sheet: string;
  readonly format: string;
  readonly encoding: string;
  /** Records in are those used and those set aside. */
  readonly records: number;
  readonly used: number;
  readonly setAsideCount: number;
  readonly points: number;
  readonly shapes: number;
  /** West, south, east, north in WGS-84 degrees; null where nothing is placed. */
  readonly bbox: readonly [number, number, number, number] | null;
  readonly attributes: readonly { readonly name: string; readonly kind: 'number' | 'text' }[];
  readonly datum: {
    readonly declared: number;
    readonly stated: readonly string[];
    readonly undeclared: number;
    readonly withCounty: number;
    readonly proposal: string;
    readonly trials: readonly { readonly datum: string; readonly inOwn: number; readonly inRegion: number }[];
    /** Metres by which the proposal moves the points without a datum, in the middle of all. */
    readonly medianShift: number;
  };
  /** Degrees of the meridian by which metres without a zone were read; null where there are none. */
  readonly meridian: number | null;
  readonly counties: readonly { readonly place: string; readonly count: number }[];
  readonly outside: number;
  readonly question: LocalText | null;
  readonly mended: readonly SetAside[];
  readonly setAside: readonly SetAside[];
}

/** Rows as ranges: `2-4,9`. */
export function rowRanges(rows: readonly number[]): string {
  const parts: string[] = [];
  let at = 0;
  while (at < rows.length) {
    const first = rows[at];
    let last = at;
    while (rows[last + 1] === (rows[last] ?? 0) + 1) last++;
    parts.push(last > at ? `${first}-${rows[last]}` : `${first}`);
    at = last + 1;
  }
  return parts.join(',');
}

const ruled = ({ rule, rows }: RuledRows<string>, text: LocalText): SetAside => ({
  cells: rowRanges(rows),
  rule,
  text,
});

function boxOf({ points, shapes }: UnderstoodPlaces): ReportedPlaces['bbox'] {
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  const add = (x: number, y: number) => {
    west = Math.min(west, x);
    east = Math.max(east, x);
    south = Math.min(south, y);
    north = Math.max(north, y);
  };
  const positions = points?.positions ?? new Float64Array();
  for (let at = 0; at + 1 < positions.length; at += 2) add(positions[at] ?? 0, positions[at + 1] ?? 0);
  for (const shape of shapes?.geometries ?? [])
    for (const ring of shape.type === 'Polygon' ? shape.coordinates : shape.coordinates.flat())
      for (const [x = 0, y = 0] of ring) add(x, y);
  return west > east ? null : [west, south, east, north];
}

const setAsideCount = ({ records, used }: Pick<UnderstoodPlaces, 'records' | 'used'>) => records - used;

/** How many places of which kind a file gives. */
function kindOf({ points, shapes }: UnderstoodPlaces): ReportedPlaces['kind'] {
  if (points && shapes) return 'points and shapes';
  return points ? 'points' : shapes ? 'shapes' : 'none';
}

/** What is understood of a file of places, as plain data for other programs. */
function reportedPlaces(understood: UnderstoodPlaces): ReportedPlaces {
  const { datum, points, shapes } = understood;
  return {
    kind: kindOf(understood),
    sheet: understood.sheet,
    format: understood.format,
    encoding: understood.encoding ?? '',
    records: understood.records,
    used: understood.used,
    setAsideCount: setAsideCount(understood),
    points: points?.rows.length ?? 0,
    shapes: shapes?.rows.length ?? 0,
    bbox: boxOf(understood),
    attributes: (points ?? shapes)?.attributes.map(({ name, kind }) => ({ name, kind })) ?? [],
    datum: {
      declared: datum.declared,
      stated: datum.stated,
      undeclared: datum.undeclared,
      withCounty: datum.withCounty,
      proposal: datum.proposal,
      trials: datum.trials,
      medianShift: Math.round(datum.medianShift),
    },
    meridian: understood.meridian?.chosen ?? null,
    counties: understood.counts,
    outside: understood.outside,
    question: datumQuestion(understood) ?? null,
    mended: understood.mended.map((each) => ruled(each, inBothLanguages(`ownPlaces.mended.${each.rule}`))),
    setAside: understood.asides.map((each) => ruled(each, inBothLanguages(`ownPlaces.aside.${each.rule}`))),
  };
}

/** What the person is asked: the datum of records that state none. */
function datumQuestion({ datum }: UnderstoodPlaces): LocalText | undefined {
  if (datum.undeclared === 0) return undefined;
  return inBothLanguages('ownPlaces.datumAsked', {
    count: datum.undeclared,
    datum: inBothLanguages(`ownPlaces.datum.${datum.proposal}`),
  });
}

/** The finding in one sentence. */
export function placesSentence(understood: readonly UnderstoodPlaces[]): LocalText {
  const sum = (of: (each: UnderstoodPlaces) => number) => understood.reduce((all, each) => all + of(each), 0);
  const values = {
    records: sum(({ records }) => records),
    used: sum(({ used }) => used),
    aside: sum(setAsideCount),
    points: sum(({ points }) => points?.rows.length ?? 0),
    shapes: sum(({ shapes }) => shapes?.rows.length ?? 0),
  };
  return inBothLanguages(values.used > 0 ? 'ownPlaces.understood' : 'ownPlaces.nothing', values);
}

/** What `npm run read` prints of any file. */
export interface FileReport extends ReadReport {
  /** Of files and sheets that hold points or outlines. */
  readonly places?: readonly ReportedPlaces[];
}

/**
 * The line that `npm run read` prints of a file with places.
 * @param tables what its other sheets say
 */
export function placesReport(
  file: string,
  understood: readonly UnderstoodPlaces[],
  tables: ReadReport | undefined,
): FileReport {
  const isUsed = understood.some(({ used }) => used > 0);
  const asks =
    tables?.outcome === 'asks' || understood.some(({ used, datum }) => used > 0 && datum.undeclared > 0);
  const isRead = isUsed || tables?.outcome === 'read';
  return {
    file,
    outcome: asks ? 'asks' : isRead ? 'read' : 'refused',
    message: placesSentence(understood),
    tables: tables?.tables ?? [],
    places: understood.map(reportedPlaces),
  };
}
