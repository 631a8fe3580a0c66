import { BOUNDS } from '../figure';
import type { PlaceId } from '../place';
import type { DecisionKey } from './decisions';
import type { CellRule, Reason, RowRule } from './reason';
import type { CellAside, OwnFact, Understanding, UnderstoodSheet, UnderstoodTable } from './understanding';

/** Figures as columns of numbers: a million of them pass from thread to thread without a copy. By row, then column. */
export interface PackedFacts {
  readonly length: number;
  readonly rows: Uint32Array<ArrayBuffer>;
  readonly columns: Uint32Array<ArrayBuffer>;
  readonly values: Float64Array<ArrayBuffer>;
  readonly meanings: Uint32Array<ArrayBuffer>;
  /** Each one's place of `placeIds`. */
  readonly places: Uint32Array<ArrayBuffer>;
  readonly placeIds: readonly PlaceId[];
  readonly bounds: Uint8Array<ArrayBuffer>;
}

/** What each of many things is, where few are unlike. */
export interface PackedKinds<Kind> {
  readonly kinds: readonly Kind[];
  /** For each thing its place of `kinds`. */
  readonly of: Uint32Array<ArrayBuffer>;
}

export interface PackedTable extends Omit<UnderstoodTable, 'facts' | 'cells' | 'rowKeys'> {
  readonly facts: PackedFacts;
  readonly cells: PackedKinds<Reason<CellRule>> & {
    readonly rows: Uint32Array<ArrayBuffer>;
    readonly columns: Uint32Array<ArrayBuffer>;
  };
  readonly rowKeys: PackedKinds<DecisionKey> & { readonly rows: Uint32Array<ArrayBuffer> };
}

export interface PackedSheet {
  readonly name: string;
  readonly rows: PackedKinds<Reason<RowRule>>;
}

/** What is understood of a workbook, as a worker tells it to the page. */
export interface PackedUnderstanding extends Omit<Understanding, 'sheets' | 'tables'> {
  readonly sheets: readonly PackedSheet[];
  readonly tables: readonly PackedTable[];
}

/** Numbers the unlike ones of many things. */
function packKinds<Kind>(all: readonly Kind[], keyOf: (kind: Kind) => unknown): PackedKinds<Kind> {
  const numbers = new Map<unknown, number>();
  const kinds: Kind[] = [];
  const of = new Uint32Array(all.length);
  for (const [at, kind] of all.entries()) {
    const key = keyOf(kind);
    let number = numbers.get(key);
    if (number === undefined) {
      number = kinds.length;
      numbers.set(key, number);
      kinds.push(kind);
    }
    of[at] = number;
  }
  return { kinds, of };
}

const reasonKey = ({ fate, rule, values }: Reason<string>): string => {
  for (const _ in values) return `${fate}|${rule}|${JSON.stringify(values)}`;
  return `${fate}|${rule}`;
};

function packFacts(facts: readonly OwnFact[]): PackedFacts {
  const places = packKinds(
    facts.map(({ place }) => place),
    (place) => place,
  );
  return {
    length: facts.length,
    rows: Uint32Array.from(facts, ({ row }) => row),
    columns: Uint32Array.from(facts, ({ column }) => column),
    values: Float64Array.from(facts, ({ value }) => value),
    meanings: Uint32Array.from(facts, ({ meaning }) => meaning),
    places: places.of,
    placeIds: places.kinds,
    bounds: Uint8Array.from(facts, ({ bound }) => BOUNDS.indexOf(bound)),
  };
}

function packTable({ facts, cells, rowKeys, ...table }: UnderstoodTable): PackedTable {
  const sorted = [...cells].sort((a, b) => a.row - b.row || a.column - b.column);
  return {
    ...table,
    facts: packFacts(facts),
    cells: {
      rows: Uint32Array.from(sorted, ({ row }) => row),
      columns: Uint32Array.from(sorted, ({ column }) => column),
      ...packKinds(
        sorted.map(({ reason }) => reason),
        reasonKey,
      ),
    },
    rowKeys: {
      rows: Uint32Array.from(rowKeys.keys()),
      // Rows of one label share one key.
      ...packKinds([...rowKeys.values()], (key) => key),
    },
  };
}

/** Packs what is understood for the way to another thread. */
export const packed = ({ sheets, tables, ...rest }: Understanding): PackedUnderstanding => ({
  ...rest,
  sheets: sheets.map(({ name, rows }) => ({ name, rows: packKinds(rows, reasonKey) })),
  tables: tables.map(packTable),
});

/** The buffers that go over to the other thread rather than be copied. */
export const buffersOf = ({ sheets, tables }: PackedUnderstanding): readonly ArrayBuffer[] => [
  ...sheets.map(({ rows }) => rows.of.buffer),
  ...tables.flatMap(({ facts, cells, rowKeys }) => [
    facts.rows.buffer,
    facts.columns.buffer,
    facts.values.buffer,
    facts.meanings.buffer,
    facts.places.buffer,
    facts.bounds.buffer,
    cells.rows.buffer,
    cells.columns.buffer,
    cells.of.buffer,
    rowKeys.rows.buffer,
    rowKeys.of.buffer,
  ]),
];

/** One figure of a packed table; undefined where there are not so many. */
export function factAt({ facts, meanings }: PackedTable, at: number): OwnFact | undefined {
  const meaning = meanings[facts.meanings[at] ?? -1];
  const place = facts.placeIds[facts.places[at] ?? -1];
  if (!meaning || place === undefined) return undefined;
  return {
    row: facts.rows[at] ?? 0,
    column: facts.columns[at] ?? 0,
    place,
    indicator: meaning.indicator,
    name: meaning.name,
    unit: meaning.unit,
    period: meaning.period,
    status: meaning.status,
    bound: BOUNDS[facts.bounds[at] ?? 0] ?? 'exact',
    value: facts.values[at] ?? 0,
    meaning: meaning.id,
  };
}

/** Each thing's kind, as a list. */
const unpackKinds = <Kind>({ kinds, of }: PackedKinds<Kind>): readonly Kind[] =>
  Array.from(of, (number) => kinds[number]).filter((kind): kind is Kind => kind !== undefined);

/** So many figures are unpacked before the page may do something else. */
const SLICE = 20_000;

async function unpackTable(table: PackedTable, pause: () => Promise<void>): Promise<UnderstoodTable> {
  const facts: OwnFact[] = [];
  for (let at = 0; at < table.facts.rows.length; at++) {
    const fact = factAt(table, at);
    if (fact) facts.push(fact);
    if (at % SLICE === SLICE - 1) await pause();
  }
  const reasons = unpackKinds(table.cells);
  const keys = unpackKinds(table.rowKeys);
  return {
    ...table,
    facts,
    cells: reasons.map((reason, at): CellAside => {
      return { row: table.cells.rows[at] ?? 0, column: table.cells.columns[at] ?? 0, reason };
    }),
    rowKeys: new Map(keys.map((key, at) => [table.rowKeys.rows[at] ?? 0, key])),
  };
}

/**
 * What was packed, as it was.
 * @param pause lets the page do something else now and then
 */
export async function unpacked(
  { sheets, tables, ...rest }: PackedUnderstanding,
  pause: () => Promise<void>,
): Promise<Understanding> {
  const understood: UnderstoodTable[] = [];
  for (const table of tables) understood.push(await unpackTable(table, pause));
  const rows = sheets.map((sheet): UnderstoodSheet => ({ name: sheet.name, rows: unpackKinds(sheet.rows) }));
  return { ...rest, sheets: rows, tables: understood };
}
