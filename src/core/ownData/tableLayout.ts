import type { Block } from './blocks';
import type { TableColumn } from './columns';
import type { PlaceIndex } from './placeIndex';
import type { NameReading } from './placeName';
import { withPlaceLabels } from './rowPlaces/headPlaces';
import { choosePlaceColumns, type PlaceColumns } from './rowPlaces/placeColumns';
import type { SheetGrid } from './sheetGrid';
import type { TableContext } from './tableContext';
import { isTotalWord } from './totalWord';
import type { Refusal, TableKind } from './understanding';

/** Which column says what, and how the table is laid out. */
export interface TableLayout {
  readonly kind: TableKind;
  readonly refusal: Refusal | undefined;
  readonly columns: readonly TableColumn[];
  readonly places: PlaceColumns;
  /** Columns whose words, together, name a row's indicator. */
  readonly indicators: readonly TableColumn[];
  readonly periods: readonly TableColumn[];
  readonly unit: TableColumn | undefined;
  readonly status: TableColumn | undefined;
  readonly values: readonly TableColumn[];
}

const saysTime = ({ head }: TableColumn): boolean =>
  head.periods.some(({ from }) => from.year !== undefined || from.month !== undefined);

/** 合计 beside months is their sum, and no figure of a period that it names. */
function withoutSums(columns: readonly TableColumn[]): readonly TableColumn[] {
  const timed = columns.filter((column) => column.role === 'value' && saysTime(column)).length;
  if (timed < 2) return columns;
  const isSum = (column: TableColumn) =>
    column.role === 'value' &&
    !saysTime(column) &&
    (isTotalWord(column.head.text) || column.head.text === '累计') &&
    !column.head.change;
  return columns.map((column) => (isSum(column) ? { ...column, role: 'total' as const } : column));
}

const withoutPlace = (column: TableColumn): TableColumn => ({ ...column, place: undefined, placeText: '' });

/** Whether lines of nothing but a place's name stand above the rows that are of it. */
const hasPlaceSections = (grid: SheetGrid, block: Block, nameOf: (text: string) => NameReading): boolean =>
  [...block.body, ...block.lines].some((row) => {
    const texts = (grid.worksheet.rows[row] ?? [])
      .map((_, column) => grid.text(row, column))
      .filter((text) => text !== '');
    return texts.length === 1 && nameOf(texts[0] ?? '').kind === 'places';
  });

/** Finds a table's layout from what its columns hold. */
export function readLayout(
  grid: SheetGrid,
  block: Block,
  all: readonly TableColumn[],
  context: TableContext,
  nameOf: (text: string) => NameReading,
  index: PlaceIndex,
): TableLayout {
  const columns = withoutSums(all);
  const ofRole = (role: TableColumn['role']) => columns.filter((column) => column.role === role);
  const places = choosePlaceColumns(grid, block.body, columns, nameOf, index, context.place);
  const values = ofRole('value');
  const hasPlaces = places.name !== undefined || places.code !== undefined;
  const headed = values.filter(({ place }) => place?.kind === 'places').length;
  // Two places, or one beside 全市, stand for a row of them: others may be unknown, sums or means.
  const hasWhole = values.some(({ place }) => place?.kind === 'whole');
  const areHeads = headed > (hasWhole ? 0 : 1) || (headed > 0 && headed * 2 >= values.length);
  const isTransposed = areHeads && (!hasPlaces || places.rule.matched < 2);
  const texts = ofRole('text');
  const base = { places, unit: ofRole('unit')[0], status: ofRole('status')[0], periods: ofRole('period') };
  const refused = (kind: TableKind, refusal: Refusal): TableLayout => ({
    ...{ ...base, kind, refusal, columns: columns.map(withoutPlace), indicators: [], values: [] },
  });
  if (ofRole('longitude').length > 0 && ofRole('latitude').length > 0) return refused('points', 'points');
  if (values.length === 0) return refused('none', 'no-values');

  if (isTransposed) {
    const none = {
      code: undefined,
      name: undefined,
      parents: [],
      sparse: new Set<number>(),
      rule: places.rule,
      home: undefined,
      common: undefined,
    };
    const indicators = ofRole('indicator').length > 0 ? ofRole('indicator') : texts.slice(0, 2);
    const labelled = withPlaceLabels(columns);
    return {
      ...{ ...base, kind: 'transposed', refusal: undefined, columns: labelled, places: none, indicators },
      values: labelled.filter(({ role }) => role === 'value'),
    };
  }
  const plain = columns.map(withoutPlace);
  const plainValues = plain.filter(({ role }) => role === 'value');
  if (hasPlaces) {
    if (ofRole('owner').length > 0) return refused('none', 'owners');
    const nameless = plainValues.every(({ head }) => head.names.length === 0 && !head.change);
    const unnamed = nameless && !plainValues.some(({ head }) => head.periods.length > 0);
    const indicators =
      ofRole('indicator').length > 0 ? ofRole('indicator') : unnamed ? texts.slice(0, 1) : [];
    const isLong = indicators.length > 0 || base.periods.length > 0;
    const isPeriods = nameless && plainValues.some(({ head }) => head.periods.length > 0);
    const kind = isLong ? 'long' : isPeriods ? 'places-periods' : 'places-indicators';
    return { ...base, kind, refusal: undefined, columns: plain, indicators, values: plainValues };
  }
  if (context.place === undefined && !hasPlaceSections(grid, block, nameOf))
    return refused('none', 'no-place');
  const indicators = ofRole('indicator').length > 0 ? ofRole('indicator') : texts.slice(0, 1);
  if (ofRole('owner').length > 0) return refused('none', 'owners');
  return { ...base, kind: 'one-place', refusal: undefined, columns: plain, indicators, values: plainValues };
}
