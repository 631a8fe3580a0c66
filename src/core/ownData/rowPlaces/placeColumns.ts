import type { PlaceId } from '../../place';
import type { TableColumn } from '../columns';
import type { PlaceIndex, PlaceLevel } from '../placeIndex';
import type { NameReading } from '../placeName';
import type { SheetGrid } from '../sheetGrid';

/** By what a column's labels were read: said in words, and never taken from the order of a list. */
export interface LevelRule {
  readonly level: PlaceLevel | undefined;
  readonly ofLevel: number;
  readonly matched: number;
  readonly unknown: number;
  readonly elsewhere: number;
}

/** The columns that say a row's place: codes, the name itself, and what stands above it. */
export interface PlaceColumns {
  readonly code: TableColumn | undefined;
  readonly name: TableColumn | undefined;
  readonly parents: readonly TableColumn[];
  /** Those of them that name a parent only where it changes, so that it goes for the rows below. */
  readonly sparse: ReadonlySet<number>;
  readonly rule: LevelRule;
  /** The city that the title names and most of the labels lie in, where they are counties. */
  readonly home: PlaceId | undefined;
  /** The one city that all labels lie in that are counties; undefined where they lie in several. */
  readonly common: PlaceId | undefined;
}

const LEVEL_ORDER: readonly PlaceLevel[] = ['region', 'group', 'city', 'county', 'park'];
const PARENT_HEAD = /^(?:所在|所属|归属|隶属|上级|属地)/;

/** Counts of levels among the distinct labels of a column. */
function levelRule(labels: Iterable<string>, nameOf: (text: string) => NameReading): LevelRule {
  const counts = new Map<PlaceLevel, number>();
  let matched = 0;
  let unknown = 0;
  let elsewhere = 0;
  for (const label of labels) {
    const name = nameOf(label);
    if (name.kind === 'elsewhere') elsewhere++;
    else if (name.kind === 'unknown') unknown++;
    else if (name.kind === 'places') {
      matched++;
      const [only, another] = name.candidates;
      if (only && !another) counts.set(only.level, (counts.get(only.level) ?? 0) + 1);
    }
  }
  const [most] = [...counts].sort((a, b) => b[1] - a[1]);
  return { level: most?.[0], ofLevel: most?.[1] ?? 0, matched, unknown, elsewhere };
}

function distinctLabels(grid: SheetGrid, rows: readonly number[], column: number): Set<string> {
  const labels = new Set<string>();
  for (const row of rows) {
    const text = grid.text(row, column);
    if (text !== '') labels.add(text);
    if (labels.size > 3000) break;
  }
  return labels;
}

/** Tells a row's own place from what stands above it, among the columns that name places. */
export function choosePlaceColumns(
  grid: SheetGrid,
  rows: readonly number[],
  columns: readonly TableColumn[],
  nameOf: (text: string) => NameReading,
  index: PlaceIndex,
  contextPlace: PlaceId | undefined,
): PlaceColumns {
  const named = columns
    .filter(({ role }) => role === 'place')
    .map((column) => ({ column, rule: levelRule(distinctLabels(grid, rows, column.column), nameOf) }));
  const depth = ({ column, rule }: (typeof named)[number]): number => {
    if (PARENT_HEAD.test(column.head.text)) return -1;
    if (rule.matched * 2 < rule.unknown + rule.elsewhere) return LEVEL_ORDER.length;
    return rule.level ? LEVEL_ORDER.indexOf(rule.level) : LEVEL_ORDER.length;
  };
  const [own, ...others] = [...named].sort(
    (a, b) => depth(b) - depth(a) || b.column.column - a.column.column,
  );
  const code = columns.find(({ role }) => role === 'code');
  const labels = own ? distinctLabels(grid, rows, own.column.column) : new Set<string>();
  return {
    home: homeCity(labels, nameOf, index, contextPlace),
    common: commonCity(labels, nameOf, index),
    code,
    name: own?.column,
    parents: others.map(({ column }) => column).sort((a, b) => a.column - b.column),
    sparse: new Set(
      others
        .map(({ column }) => column.column)
        .filter((column) => own && leavesBlanks(grid, rows, own.column.column, column, nameOf)),
    ),
    rule:
      own?.rule ??
      (code
        ? levelRule(distinctLabels(grid, rows, code.column), nameOf)
        : { level: undefined, ofLevel: 0, matched: 0, unknown: 0, elsewhere: 0 }),
  };
}

/** Whether a column of parents is blank beside a row's own place. */
const leavesBlanks = (
  grid: SheetGrid,
  rows: readonly number[],
  own: number,
  parent: number,
  nameOf: (text: string) => NameReading,
): boolean =>
  rows.some((row) => grid.filled(row, parent) === '' && nameOf(grid.text(row, own)).kind === 'places');

/** What the labels of a table say together: by which level they are read, and which city they lie in. */
export const labelColumns = (
  labels: ReadonlySet<string>,
  nameOf: (text: string) => NameReading,
  index: PlaceIndex,
  contextPlace: PlaceId | undefined,
): Pick<PlaceColumns, 'rule' | 'home' | 'common'> => ({
  rule: levelRule(labels, nameOf),
  home: homeCity(labels, nameOf, index, contextPlace),
  common: commonCity(labels, nameOf, index),
});

function commonCity(
  labels: Iterable<string>,
  nameOf: (text: string) => NameReading,
  index: PlaceIndex,
): PlaceId | undefined {
  const cities = new Set<PlaceId>();
  for (const label of labels) {
    const name = nameOf(label);
    const place = name.kind === 'places' ? index.places.get(name.candidates[0]?.place ?? '') : undefined;
    if (place?.kind === 'region' && place.level === 'county' && place.parent) cities.add(place.parent);
    else if (place?.kind === 'park') cities.add(place.city);
    else if (name.kind === 'places') return undefined;
  }
  const [only, another] = cities;
  return another === undefined ? only : undefined;
}

/** The title's city, where most of the labels that are counties lie in it. */
function homeCity(
  labels: Iterable<string>,
  nameOf: (text: string) => NameReading,
  index: PlaceIndex,
  contextPlace: PlaceId | undefined,
): PlaceId | undefined {
  let counties = 0;
  let inside = 0;
  for (const label of labels) {
    const name = nameOf(label);
    const place = name.kind === 'places' ? index.places.get(name.candidates[0]?.place ?? '') : undefined;
    if (place?.kind !== 'region' || place.level !== 'county') continue;
    counties++;
    if (place.parent === contextPlace) inside++;
  }
  return inside * 2 > counties ? contextPlace : undefined;
}
