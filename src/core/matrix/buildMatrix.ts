import type { Language } from '../../i18n/language';
import { localText } from '../../i18n/language';
import type { Dataset } from '../dataset';
import type { PlaceId } from '../place';
import { type Claim, EVIDENCE, type Evidence, industryClaims } from './claims';
import { likenessOrder } from './likenessOrder';
import type { MatrixColumns, MatrixOrder, MatrixRows } from './matrixView';

/** A row or a column: who it is, and how many of the other edge it meets. */
export interface MatrixEdge {
  readonly id: string;
  readonly name: string;
  readonly count: number;
}

/** Where a row meets a column. */
export interface MatrixCell {
  readonly claims: readonly Claim[];
  /** The best of its clauses. */
  readonly evidence: Evidence;
  /** Whether a clause is about the column's very place, and not only about one that lies in it. */
  readonly isOwn: boolean;
}

export interface Matrix {
  readonly rows: readonly MatrixEdge[];
  readonly columns: readonly MatrixEdge[];
  /** Undefined where no clause names the row's industry of the column's place: not named, which is not none. */
  readonly cell: (row: string, column: string) => MatrixCell | undefined;
}

/** The row of chains that a clause belongs to: its layout's element. */
const chainOf = ({ layout, element }: Claim) => (layout === '' ? '' : `${layout}.${element}`);

function cityOf(dataset: Dataset, place: PlaceId): PlaceId {
  const found = dataset.places.get(place);
  if (found?.kind === 'park') return found.city;
  if (found?.kind !== 'region') return '';
  return found.level === 'county' ? found.parent : found.level === 'city' ? place : '';
}

function columnOf(dataset: Dataset, columns: MatrixColumns, place: PlaceId): PlaceId {
  return columns === 'cities' ? cityOf(dataset, place) : dataset.parks.has(place) ? place : '';
}

function rowName(
  dataset: Dataset,
  rows: MatrixRows,
  id: string,
  claims: readonly Claim[],
  language: Language,
) {
  const name = rows === 'industries' ? dataset.industries.get(id)?.name : claims[0]?.printed;
  return name ? localText(name, language) : id;
}

function cellOf(claims: readonly Claim[], column: PlaceId): MatrixCell {
  const evidence = EVIDENCE.find((grade) => claims.some((claim) => claim.evidence === grade)) ?? 'inferred';
  return { claims, evidence, isOwn: claims.some(({ place }) => place === column) };
}

function ordered(
  edges: readonly MatrixEdge[],
  order: MatrixOrder,
  meets: (edge: string) => ReadonlySet<string>,
): readonly MatrixEdge[] {
  if (order === 'register') return edges;
  // The sort is stable: equal counts stay in the register's order.
  const byCount = [...edges].sort((a, b) => b.count - a.count);
  if (order === 'count') return byCount;
  const byId = new Map(edges.map((edge) => [edge.id, edge]));
  return likenessOrder(
    byCount.map(({ id }) => id),
    meets,
  ).flatMap((id) => byId.get(id) ?? []);
}

/**
 * Who names which industry where. Rows and columns that meet nothing are left out; a clause about a whole region or a group
 * stands in no column of cities.
 */
export function buildMatrix(
  dataset: Dataset,
  asked: { readonly rows: MatrixRows; readonly columns: MatrixColumns; readonly order: MatrixOrder },
  language: Language,
): Matrix {
  const cells = new Map<string, Map<string, Claim[]>>();
  for (const claim of industryClaims(dataset)) {
    const row = asked.rows === 'industries' ? claim.industry : chainOf(claim);
    const column = columnOf(dataset, asked.columns, claim.place);
    if (row === '' || column === '') continue;
    const ofRow = cells.get(row) ?? new Map<string, Claim[]>();
    cells.set(row, ofRow);
    ofRow.set(column, [...(ofRow.get(column) ?? []), claim]);
  }
  const columnsOf = (row: string): ReadonlySet<string> => new Set(cells.get(row)?.keys());
  const rowsOf = (column: string): ReadonlySet<string> =>
    new Set([...cells.keys()].filter((row) => cells.get(row)?.has(column)));

  const rowIds =
    asked.rows === 'industries'
      ? [...dataset.industries.keys()].filter((id) => cells.has(id))
      : [...cells.keys()];
  const rows = rowIds.map((id): MatrixEdge => {
    const claims = [...(cells.get(id)?.values() ?? [])].flat();
    return { id, name: rowName(dataset, asked.rows, id, claims, language), count: columnsOf(id).size };
  });
  const columns = [...dataset.regions.values(), ...dataset.parks.values()].flatMap((place): MatrixEdge[] => {
    const count = rowsOf(place.id).size;
    return count > 0 ? [{ id: place.id, name: localText(place.shortName, language), count }] : [];
  });
  return {
    rows: ordered(rows, asked.order, columnsOf),
    columns: ordered(columns, asked.order, rowsOf),
    cell: (row, column) => {
      const claims = cells.get(row)?.get(column);
      return claims && cellOf(claims, column);
    },
  };
}
