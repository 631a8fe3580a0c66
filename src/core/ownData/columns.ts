import type { Block } from './blocks';
import { type HeadReading, joinHeads, readHead } from './headText';
import type { NameReading } from './placeName';
import { isPeriodText } from './rowKind';
import { mayBeYear, readValue, type SheetGrid } from './sheetGrid';
import { parseUnit } from './unit';

export type ColumnRole =
  | 'place'
  | 'code'
  | 'period'
  | 'indicator'
  | 'unit'
  | 'status'
  | 'serial'
  | 'rank'
  | 'text'
  | 'note'
  | 'owner'
  | 'longitude'
  | 'latitude'
  | 'value'
  /** The sum of columns beside it. */
  | 'total'
  | 'empty';

/** A column of a table: what its head says and what it holds. */
export interface TableColumn {
  readonly column: number;
  readonly heads: readonly HeadReading[];
  readonly head: ReturnType<typeof joinHeads>;
  readonly role: ColumnRole;
  /** A place that the head names, where columns are places. */
  readonly place: NameReading | undefined;
  /** The words that name it. */
  readonly placeText: string;
}

const MOST_SAMPLED = 1500;

/** The texts of the head, row by row, with merges and the blanks of groups filled. */
function headTexts(grid: SheetGrid, head: readonly number[], columns: number): string[][] {
  const raw = head.map((row) => Array.from({ length: columns }, (_, column) => grid.filled(row, column)));
  return head.map((row, level) => {
    const texts = [...(raw[level] ?? [])];
    if (level === head.length - 1) return texts;
    const hasMerges = texts.some((_, column) => grid.mergedTo(row, column) > column);
    const below = (column: number) => raw.slice(level + 1).some((line) => (line[column] ?? '') !== '');
    for (let column = 1; column < columns; column++) {
      if (texts[column] !== '' || hasMerges || !below(column)) continue;
      const left = texts[column - 1] ?? '';
      if (left !== '' && below(column - 1) && !ownsItsColumn(left)) texts[column] = left;
    }
    return texts;
  });
}

const ownsItsColumn = (text: string): boolean => {
  const { role } = readHead(text);
  return role !== undefined && role !== 'value' && role !== 'indicator';
};

interface Tally {
  filled: number;
  numbers: number;
  years: number;
  places: number;
  codes: number;
  periods: number;
  units: number;
  statuses: number;
  texts: number;
  /** Of the texts, those with a figure in them. */
  worded: number;
  /** Counts 1, 2, 3 … from row to row. */
  running: boolean;
  lastCount: number;
  kinds: Set<string>;
}

function tally(
  grid: SheetGrid,
  rows: readonly number[],
  column: number,
  nameOf: (text: string) => NameReading,
): Tally {
  const counts: Tally = {
    ...{
      filled: 0,
      numbers: 0,
      years: 0,
      places: 0,
      codes: 0,
      periods: 0,
      units: 0,
      statuses: 0,
      texts: 0,
      worded: 0,
    },
    ...{ running: true, lastCount: 0, kinds: new Set<string>() },
  };
  for (const row of rows) {
    const cell = grid.cell(row, column);
    const text = grid.text(row, column);
    if (text === '') continue;
    counts.filled++;
    // 100 million yuan is a unit, though a number stands in it.
    const isUnit = cell.kind === 'text' && /^\d/.test(text) && parseUnit(text) !== undefined;
    const value = isUnit ? ({ kind: 'text' } as const) : readValue(cell);
    if (counts.kinds.size < 50) counts.kinds.add(text);
    if (value.kind === 'number') {
      counts.numbers++;
      if (mayBeYear(text)) counts.years++;
      if (/^\d{6}(?:\d{6})?$/.test(text) && nameOf(text).kind === 'places') counts.codes++;
      const count = Number(text);
      if (count !== counts.lastCount + 1 && !(count === 1 && counts.lastCount > 0)) counts.running = false;
      counts.lastCount = count;
      continue;
    }
    if (value.kind === 'missing' || value.kind === 'error') continue;
    counts.texts++;
    if (/\d/.test(text)) counts.worded++;
    const name = nameOf(text);
    if (name.kind !== 'unknown' && name.kind !== 'derived' && name.kind !== 'part') counts.places++;
    if (isPeriodText(text) || (cell.kind === 'date' && text !== '')) counts.periods++;
    else if (parseUnit(text)) counts.units++;
    if (/^(?:实际|目标|预计|计划|预测|预期|规划|完成|actual|target|forecast)(?:数|值)?$/i.test(text))
      counts.statuses++;
  }
  return counts;
}

/** 登记日期, 投产时间: when something was done, and no period of the figures beside it. */
const EVENT =
  /登记|填报|填表|更新|成立|批准|获批|设立|投产|开工|竣工|报送|审核|上报|制表|建设|签约|注册|入库|创建|认定|编制|修改|录入/;

function roleOf(head: HeadReading, counts: Tally, isFirst: boolean): ColumnRole {
  const { filled, numbers, texts } = counts;
  if (filled === 0) return 'empty';
  const said = head.role;
  if (said === 'longitude' || said === 'latitude') return numbers > 0 ? said : 'text';
  if (said === 'note') return 'note';
  if (counts.codes > filled / 2) return 'code';
  if (said === 'code') return 'code';
  if (said === 'serial' && counts.places < filled / 2) return 'serial';
  if (head.rank) return 'rank';
  if (said === 'period' && counts.years + counts.periods + numbers > filled / 2) return 'period';
  if (said === 'status' && counts.statuses > 0) return 'status';
  if (counts.units > texts / 2 && texts > numbers) return 'unit';
  if (counts.statuses > texts / 2 && texts > numbers) return 'status';
  if (texts > numbers || (texts > 0 && said !== undefined && said !== 'value')) {
    if (counts.periods > texts / 2) return EVENT.test(head.text) ? 'text' : 'period';
    if (counts.places >= texts / 2) return 'place';
    if (said === 'owner') return 'owner';
    if (said === 'place' && counts.places > 0) return 'place';
    if (said === 'indicator') return 'indicator';
    // A column whose head states a unit has figures, though they stand amid words.
    return head.unit && counts.worded + numbers > filled / 2 ? 'value' : 'text';
  }
  const isPlain = said === undefined || said === 'value';
  if (!isPlain && counts.years === numbers) return 'period';
  if (isFirst && head.text === '' && counts.running && numbers > 2 && counts.lastCount > 2) return 'serial';
  if (isFirst && counts.years === numbers && numbers > 1) return 'period';
  return 'value';
}

const HAN = /\p{Script=Han}/u;

/** A row of English under a Chinese head says the same again; its unit stands where the Chinese has none. */
function dropTranslations(heads: HeadReading[]): void {
  const isNamed = heads.some(({ text, name, role, unit }) => HAN.test(text) && (name !== '' || role || unit));
  if (!isNamed) return;
  for (let at = heads.length - 1; at >= 0; at--) {
    const head = heads[at];
    if (!head || HAN.test(head.text) || !/[a-z]{3}/.test(head.text)) continue;
    if (heads.some(({ unit }) => unit && unit !== head.unit) || !head.unit) heads.splice(at, 1);
    else heads[at] = { ...head, name: '', change: undefined, status: undefined, role: undefined };
  }
}

const isNaming = (name: NameReading): boolean =>
  name.kind === 'places' || name.kind === 'total' || name.kind === 'whole' || name.kind === 'urban';

/** Sees for each column of a block what it holds. */
export function readColumns(
  grid: SheetGrid,
  block: Block,
  nameOf: (text: string) => NameReading,
): readonly TableColumn[] {
  let width = 0;
  for (const row of [...block.head, ...block.body.slice(0, MOST_SAMPLED)])
    width = Math.max(width, grid.worksheet.rows[row]?.length ?? 0);
  const step = Math.max(1, Math.ceil(block.body.length / MOST_SAMPLED));
  const sample = step === 1 ? block.body : block.body.filter((_, at) => at % step === 0 || at < 100);
  const texts = headTexts(grid, block.head, width);
  const columns: TableColumn[] = [];
  let isFirst = true;
  for (let column = 0; column < width; column++) {
    const heads = texts
      .map((line) => line[column] ?? '')
      .filter((text, at, all) => text !== '' && text !== all[at - 1])
      .map(readHead);
    dropTranslations(heads);
    const counts = tally(grid, sample, column, nameOf);
    const head = joinHeads(heads);
    const role = roleOf(head, counts, isFirst);
    if (role !== 'empty') isFirst = false;
    const naming = heads.find(({ text }) => isNaming(nameOf(text)));
    const place = role === 'value' && naming ? nameOf(naming.text) : undefined;
    columns.push({ column, heads, head, role, place, placeText: place && naming ? naming.text : '' });
  }
  return columns;
}
