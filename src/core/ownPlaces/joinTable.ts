import { nameKey } from '../ownData/placeIndex';
import type { Workbook, Worksheet } from '../ownData/workbook';
import { type Attribute, attributeOf, attributeText } from './attributes';
import type { OwnPlaces, RuledRows } from './ownPlaces';
import type { RawRecord } from './rawPlaces';
import { columnsOf, headsOf, recordOf } from './tableRecords';

/** Why a row of a joined table gives nothing: `ownPlaces.unjoined.<rule>`. */
export type UnjoinedRule = 'no-key' | 'no-place' | 'repeated';

/** By which attribute of the places and which column of the table they are joined; both counted from 0. */
export interface JoinKey {
  readonly attribute: number;
  readonly column: number;
}

/** What of a table belongs to which places; every row is used or told why not. */
export interface JoinedTable {
  readonly file: string;
  readonly sheet: string;
  readonly heads: readonly string[];
  readonly key: JoinKey;
  /** Rows below the heads, and those of them that some place bears the key of. */
  readonly rows: number;
  readonly used: number;
  readonly unjoined: readonly RuledRows<UnjoinedRule>[];
  /** Places that have a row, and the rows or features of those that have none. */
  readonly joined: number;
  readonly without: readonly number[];
  /** Places that share their key with others, so that one row is said of several. */
  readonly shared: number;
  /** The table's columns, one value a place, in the order of the places; the first says each place's row in the table. */
  readonly attributes: readonly Attribute[];
}

/** How far down a head may stand, and how many rows are tried. */
const HEAD_WITHIN = 8;
const TRIED = 2000;

const keyOf = (text: string) => nameKey(text);

function pushTo<Key, Each>(lists: Map<Key, Each[]>, key: Key, each: Each): void {
  const known = lists.get(key);
  if (known) known.push(each);
  else lists.set(key, [each]);
}

/** Of each key of an attribute the places that bear it. */
function placesByKey(attribute: Attribute, places: number): ReadonlyMap<string, readonly number[]> {
  const found = new Map<string, number[]>();
  for (let place = 0; place < places; place++) {
    const key = keyOf(attributeText(attribute, place));
    if (key === '') continue;
    pushTo(found, key, place);
  }
  return found;
}

interface Candidate extends JoinKey {
  readonly worksheet: Worksheet;
  readonly head: number;
  readonly matched: number;
}

/** The sheet, column and attribute by which most different keys agree; undefined where none agree. */
function bestKey(
  worksheets: readonly Worksheet[],
  attributes: readonly Attribute[],
  places: number,
  chosen: Partial<JoinKey>,
): Candidate | undefined {
  const keys = attributes.map((attribute, index) =>
    (chosen.attribute ?? index) === index ? placesByKey(attribute, places) : new Map<string, number[]>(),
  );
  let best: Candidate | undefined;
  for (const worksheet of worksheets) {
    const rows = worksheet.rows.slice(0, TRIED);
    for (let column = 0; column < columnsOf(worksheet); column++) {
      if ((chosen.column ?? column) !== column) continue;
      const cells = rows.map((row) => keyOf(String(row[column]?.value ?? '')));
      keys.forEach((known, attribute) => {
        const first = cells.findIndex((cell) => known.has(cell));
        const matched = new Set(cells.filter((cell) => known.has(cell))).size;
        if (first < 1 || matched <= (best?.matched ?? 0)) return;
        // The head is the last row above that has a word in this column.
        let head = first - 1;
        while (head > 0 && cells[head] === '') head--;
        best = { worksheet, head: Math.min(head, HEAD_WITHIN), column, attribute, matched };
      });
    }
  }
  return best;
}

/**
 * Joins a table of figures to a person's own places by a name or code that both have: proposed is the pair of attribute and
 * column by which most keys agree. A key that stands in several rows joins none of them, since nothing says which is meant.
 * @param rows of the places in their own file, for the report
 * @param rowName what the attribute is called that says which row of the table a place has
 * @returns undefined where no column agrees with any attribute
 */
export function joinTable(
  workbook: Workbook,
  attributes: readonly Attribute[],
  rows: Uint32Array,
  rowName: string,
  chosen: Partial<JoinKey> = {},
): JoinedTable | undefined {
  const visible = workbook.worksheets.filter(({ state }) => state === 'visible');
  const found = bestKey(visible, attributes, rows.length, chosen);
  const attribute = attributes[found?.attribute ?? -1];
  if (!found || !attribute) return undefined;
  const { worksheet, head, column } = found;
  const columns = columnsOf(worksheet);
  const heads = headsOf(worksheet, head, columns);
  const known = placesByKey(attribute, rows.length);
  const unjoined = new Map<UnjoinedRule, number[]>();
  const leave = (rule: UnjoinedRule, row: number) => pushTo(unjoined, rule, row);
  const byKey = new Map<string, RawRecord[]>();
  let records = 0;
  for (let row = head + 1; row < worksheet.rows.length; row++) {
    const record = recordOf(worksheet, row, columns);
    if (!record) continue;
    records++;
    const key = keyOf(String(record.values[column] ?? ''));
    if (key === '') leave('no-key', record.row);
    else if (known.has(key)) pushTo(byKey, key, record);
    else leave('no-place', record.row);
  }
  const blank: RawRecord = { row: 0, values: [], geometry: undefined, isBroken: false };
  const ofPlace = Array.from(rows, () => blank);
  const rowOf = new Float64Array(rows.length).fill(Number.NaN);
  let [used, joined, shared] = [0, 0, 0];
  for (const [key, same] of byKey) {
    const [only, ...others] = same;
    if (!only || others.length > 0) {
      for (const { row } of same) leave('repeated', row);
      continue;
    }
    used++;
    const places = known.get(key) ?? [];
    joined += places.length;
    if (places.length > 1) shared += places.length;
    for (const place of places) {
      ofPlace[place] = only;
      rowOf[place] = only.row;
    }
  }
  const taken = new Set(attributes.map(({ name }) => name));
  const free = (name: string) => {
    let free = name;
    for (let next = 2; taken.has(free); next++) free = `${name} (${next})`;
    taken.add(free);
    return free;
  };
  const columnsJoined = heads.flatMap((name, index) => {
    const isFilled = ofPlace.some(({ values }) => (values[index] ?? null) !== null);
    return index === column || !isFilled ? [] : [attributeOf(free(name || `#${index + 1}`), index, ofPlace)];
  });
  return {
    file: workbook.file,
    sheet: workbook.worksheets.length > 1 ? worksheet.name : '',
    heads,
    key: { attribute: found.attribute, column },
    rows: records,
    used,
    unjoined: [...unjoined].map(([rule, each]) => ({ rule, rows: each.sort((a, b) => a - b) })),
    joined,
    without: [...rows].filter((_, place) => Number.isNaN(rowOf[place])),
    shared,
    attributes: [{ kind: 'number', name: free(rowName), values: rowOf }, ...columnsJoined],
  };
}

/** Places with a table's columns among their attributes, in the classes of the first that holds numbers. */
export function withJoinedTable(own: OwnPlaces, table: JoinedTable): OwnPlaces {
  const { file, sheet, rows, used, joined, attributes } = table;
  const [, ...columns] = attributes;
  const colourBy = columns.find(({ kind }) => kind === 'number')?.name ?? own.look.colourBy;
  const head = {
    joined: [...(own.joined ?? []), { file, sheet, rows, used, places: joined }],
    look: { ...own.look, colourBy },
  };
  const all = [...own.set.attributes, ...attributes];
  return own.kind === 'points'
    ? { ...own, ...head, set: { ...own.set, attributes: all } }
    : { ...own, ...head, set: { ...own.set, attributes: all } };
}
