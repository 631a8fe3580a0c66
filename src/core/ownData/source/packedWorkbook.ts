import * as v from 'valibot';
import type { Cell, Workbook, Worksheet } from '../workbook';

const KINDS = ['empty', 'text', 'number', 'boolean', 'date', 'error'] as const;
const EMPTY: Cell = { kind: 'empty', value: null, format: '', formula: false };

/** A cell as it is kept: nothing, a number, a text, or whatever else with kind, value, format and whether it is a formula. */
export type PackedCell =
  | null
  | number
  | string
  | readonly [kind: number, value: Cell['value'], format: string, isFormula: 0 | 1];
export type PackedRow = readonly PackedCell[];

const whole = v.pipe(v.number(), v.integer(), v.minValue(0));
const cellSchema = v.union([
  v.null(),
  v.number(),
  v.string(),
  v.tuple([
    v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(KINDS.length - 1)),
    v.union([v.string(), v.number(), v.boolean(), v.null()]),
    v.string(),
    v.picklist([0, 1]),
  ]),
]);
export const rowSchema = v.array(cellSchema);

/** A workbook without its rows. */
export const frameSchema = v.object({
  file: v.string(),
  format: v.picklist(['xlsx', 'xls', 'et', 'ods', 'html', 'text', 'parquet', 'xml']),
  encoding: v.optional(v.picklist(['utf-8', 'utf-16le', 'utf-16be', 'gb18030'])),
  separator: v.optional(v.picklist([',', '\t', ';', '|'])),
  worksheets: v.array(
    v.object({
      name: v.string(),
      state: v.picklist(['visible', 'hidden', 'very-hidden']),
      merges: v.array(v.object({ row: whole, column: whole, rows: whole, columns: whole })),
      hiddenRows: v.array(whole),
      hiddenColumns: v.array(whole),
    }),
  ),
});
export type WorkbookFrame = v.InferOutput<typeof frameSchema>;

/** A workbook's frame; its rows are packed apart. */
export const frameOf = ({ worksheets, ...workbook }: Workbook): WorkbookFrame => ({
  ...workbook,
  worksheets: worksheets.map(({ rows: _, merges, hiddenRows, hiddenColumns, ...worksheet }) => ({
    ...worksheet,
    merges: [...merges],
    hiddenRows: [...hiddenRows],
    hiddenColumns: [...hiddenColumns],
  })),
});

function packCell({ kind, value, format, formula }: Cell): PackedCell {
  const isPlain = format === '' && !formula;
  if (isPlain && kind === 'empty' && value === null) return null;
  if (isPlain && kind === 'number' && typeof value === 'number' && Number.isFinite(value)) return value;
  if (isPlain && kind === 'text' && typeof value === 'string') return value;
  return [KINDS.indexOf(kind), value, format, formula ? 1 : 0];
}

function unpackCell(packed: PackedCell): Cell {
  if (packed === null) return EMPTY;
  if (typeof packed === 'number') return { ...EMPTY, kind: 'number', value: packed };
  if (typeof packed === 'string') return { ...EMPTY, kind: 'text', value: packed };
  const [kind, value, format, formula] = packed;
  return { kind: KINDS[kind] ?? 'empty', value, format, formula: formula === 1 };
}

export const packRows = (rows: Worksheet['rows']): readonly PackedRow[] =>
  rows.map((row) => row.map(packCell));

/** A workbook again from its frame and the packed rows of each worksheet. */
export const unpackWorkbook = (frame: WorkbookFrame, rows: readonly (readonly PackedRow[])[]): Workbook => ({
  file: frame.file,
  format: frame.format,
  encoding: frame.encoding,
  separator: frame.separator,
  worksheets: frame.worksheets.map((worksheet, index) => ({
    ...worksheet,
    rows: (rows[index] ?? []).map((row) => row.map(unpackCell)),
  })),
});
