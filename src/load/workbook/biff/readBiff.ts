import type { CellObject, WorkSheet } from '@e965/xlsx';
import type { Cell, Worksheet } from '../../../core/ownData/workbook';
import { booleanCell, EMPTY_CELL, errorCell, numberCell, textCell } from '../cells';
import { withoutGeneral } from '../numberFormats';
import { UnreadableFile } from '../unreadableFile';
import { CellBudget, WorksheetBuilder } from '../WorksheetBuilder';
import { Compound } from './Compound';
import { checkRecords } from './checkRecords';

const STATES: readonly Worksheet['state'][] = ['visible', 'hidden', 'very-hidden'];
const ERRORS: ReadonlyMap<number, string> = new Map([
  [0x00, '#NULL!'],
  [0x07, '#DIV/0!'],
  [0x0f, '#VALUE!'],
  [0x17, '#REF!'],
  [0x1d, '#NAME?'],
  [0x24, '#NUM!'],
  [0x2a, '#N/A'],
  [0x2b, '#GETTING_DATA'],
]);

/** Code pages that Excel 5 and 95 wrote texts in, by the name that decodes them. */
const CODE_PAGES: ReadonlyMap<number, string> = new Map([
  [936, 'gb18030'],
  [950, 'big5'],
  [932, 'shift_jis'],
  [949, 'euc-kr'],
  [1200, 'utf-16le'],
  [65001, 'utf-8'],
]);

/** The tables of code pages that the library asks for, served by the decoder that is built in. */
const codePageTables = {
  utils: {
    decode: (page: number, data: ArrayLike<number>) =>
      new TextDecoder(CODE_PAGES.get(page) ?? 'windows-1252').decode(Uint8Array.from(data)),
    hascp: (page: number) => CODE_PAGES.has(page),
  },
};

function cellOf(cell: CellObject, is1904: boolean): Cell {
  const format = withoutGeneral(String(cell.z ?? ''));
  const formula = cell.f !== undefined;
  const { v: value } = cell;
  if (cell.t === 'e') return errorCell(ERRORS.get(Number(value)) ?? String(cell.w ?? value), format, formula);
  if (typeof value === 'boolean') return booleanCell(value, format, formula);
  if (typeof value === 'number') return numberCell(value, format, formula, is1904);
  return typeof value === 'string' ? textCell(value, format, formula) : EMPTY_CELL;
}

function worksheetOf(name: string, sheet: WorkSheet, budget: CellBudget, is1904: boolean): WorksheetBuilder {
  const builder = new WorksheetBuilder(name, budget);
  const rows = (sheet['!data'] ?? []) as readonly (readonly (CellObject | undefined)[] | undefined)[];
  for (const [row, cells] of rows.entries())
    for (const [column, cell] of (cells ?? []).entries())
      if (cell) builder.set(row, column, cellOf(cell, is1904));
  for (const { s, e } of sheet['!merges'] ?? []) builder.merge(s.r, s.c, e.r - s.r + 1, e.c - s.c + 1);
  for (const [row, properties] of (sheet['!rows'] ?? []).entries())
    if (properties?.hidden) builder.hideRow(row);
  for (const [column, properties] of (sheet['!cols'] ?? []).entries())
    if (properties?.hidden) builder.hideColumns(column, 1);
  return builder;
}

/** What a compound file is if it is no workbook. */
function otherKind(compound: Compound): 'encrypted' | 'document' | 'slides' | 'unknown' {
  if (compound.has('EncryptedPackage')) return 'encrypted';
  if (compound.has('WordDocument')) return 'document';
  return compound.has('PowerPoint Document') ? 'slides' : 'unknown';
}

/**
 * The sheets of a workbook of Excel 2 to 2003 or of WPS (XLS, ET).
 * @param bytes a compound file, or the bare stream of the oldest ones
 * @throws UnreadableFile
 */
export async function readBiff(bytes: Uint8Array, isCompound: boolean): Promise<Worksheet[]> {
  if (isCompound) {
    const compound = new Compound(bytes);
    const stream = compound.stream('Workbook') ?? compound.stream('Book');
    if (!stream) throw new UnreadableFile(otherKind(compound));
    checkRecords(stream);
  } else checkRecords(bytes);
  const library = await import('@e965/xlsx');
  library.set_cptable(codePageTables);
  const workbook = library.read(bytes, {
    type: 'array',
    dense: true,
    cellFormula: true,
    cellNF: true,
    cellStyles: true,
    cellHTML: false,
    cellText: false,
  });
  const budget = new CellBudget();
  const is1904 = workbook.Workbook?.WBProps?.date1904 === true;
  return workbook.SheetNames.flatMap((name, index) => {
    const sheet = workbook.Sheets[name];
    if (!sheet || (sheet['!type'] !== undefined && sheet['!type'] !== 'sheet')) return [];
    const builder = worksheetOf(name, sheet, budget, is1904);
    builder.state = STATES[workbook.Workbook?.Sheets?.[index]?.Hidden ?? 0] ?? 'visible';
    return [builder.finish()];
  });
}
