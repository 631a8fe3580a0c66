import type { Cell } from '../../../core/ownData/workbook';
import { booleanCell, EMPTY_CELL, errorCell, numberCell, textCell } from '../cells';
import { CellBudget, MOST_ROWS, WorksheetBuilder } from '../WorksheetBuilder';
import { classFormats, declaredFormat, isHiddenStyle } from './cellFormats';
import type { HtmlHandler } from './tags';

type Attributes = ReadonlyMap<string, string>;

interface TableRow {
  readonly isHidden: boolean;
  readonly cells: { readonly attributes: Attributes; text: string }[];
}

/** A table that is not closed yet. */
interface OpenTable {
  readonly rows: TableRow[];
  readonly hiddenColumns: { from: number; count: number }[];
  columns: number;
  /** Text that stands in the table and in no cell, such as its caption. */
  loose: string;
  isInCell: boolean;
}

const BLOCKS = new Set([
  'p',
  'div',
  'br',
  'li',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'caption',
  'center',
  'hr',
  'dd',
  'dt',
]);
/** As in the HTML standard. */
const MOST_COLUMN_SPAN = 1000;
const MOST_ROW_SPAN = 65_534;

const span = (attributes: Attributes, name: string, most: number) => {
  const value = attributes.get(name) ?? '1';
  return /^\d{1,9}$/.test(value) ? Math.min(most, Number(value)) : 1;
};

/** Lines as a browser shows them: spaces run together, none beside a line end, no empty lines around; NBSP stays. */
function shown(text: string): string {
  const lines = text
    .replace(/[ \t\f]+/g, ' ')
    .split('\n')
    .map((line) => line.replace(/^ | $/g, ''));
  const first = lines.findIndex((line) => line !== '');
  return first < 0 ? '' : lines.slice(first, lines.findLastIndex((line) => line !== '') + 1).join('\n');
}

/**
 * Takes the tables of a web page onto one sheet, one under the other and with the lines between them, as Excel and WPS
 * show such a page.
 */
/** What spreadsheets show for a formula that failed. */
const ERROR = /^(?:#(?:DIV\/0!|N\/A|REF!|VALUE!|NAME\?|NUM!|NULL!)|Err:\d{3})$/i;

export class TableCollector implements HtmlHandler {
  /** How many tables the page has. */
  tables = 0;
  isFrames = false;
  private readonly builder: WorksheetBuilder;
  private readonly openTables: OpenTable[] = [];
  private readonly formats = new Map<string, string>();
  private name: string | undefined;
  private loose = '';
  private row = 0;
  private isAfterTable = false;

  constructor(
    private readonly otherName: string,
    private readonly budget = new CellBudget(),
  ) {
    this.builder = new WorksheetBuilder(otherName, budget);
  }

  open(name: string, attributes: Attributes): void {
    const table = this.openTables.at(-1);
    if (name === 'table') this.openTable();
    else if (name === 'frameset') this.isFrames = true;
    else if (name === 'tr' && table) {
      table.isInCell = false;
      const isHidden = attributes.has('hidden') || isHiddenStyle(attributes.get('style') ?? '');
      table.rows.push({ isHidden, cells: [] });
    } else if ((name === 'td' || name === 'th') && table) {
      if (table.rows.length === 0) table.rows.push({ isHidden: false, cells: [] });
      table.rows.at(-1)?.cells.push({ attributes, text: '' });
      table.isInCell = true;
    } else if (name === 'col' && table) {
      const count = Math.max(1, span(attributes, 'span', MOST_COLUMN_SPAN));
      if (isHiddenStyle(attributes.get('style') ?? ''))
        table.hiddenColumns.push({ from: table.columns, count });
      table.columns += count;
    } else if (BLOCKS.has(name)) this.add('\n');
  }

  close(name: string): void {
    const table = this.openTables.at(-1);
    if (name === 'table') this.closeTable();
    else if ((name === 'td' || name === 'th' || name === 'tr') && table) table.isInCell = false;
    else if (BLOCKS.has(name) && name !== 'br') this.add('\n');
  }

  text(text: string): void {
    this.add(text.replace(/[\r\n]+/g, ' '));
  }

  raw(name: string, text: string): void {
    if (name === 'style') for (const [key, format] of classFormats(text)) this.formats.set(key, format);
    else if (name === 'xml') this.comment(text);
  }

  comment(text: string): void {
    this.name ??= /<x:Name>([^<]+)<\/x:Name>/i.exec(text)?.[1]?.trim();
  }

  /** @throws UnreadableFile beyond the limits */
  finish() {
    while (this.openTables.length > 0) this.closeTable();
    this.placeLines(this.loose);
    return { ...this.builder.finish(), name: this.name ?? this.otherName };
  }

  private add(text: string) {
    const table = this.openTables.at(-1);
    if (!table) this.loose += text;
    else if (table.isInCell) {
      const cell = table.rows.at(-1)?.cells.at(-1);
      if (cell) cell.text += text;
    } else table.loose += text;
  }

  private openTable() {
    this.tables++;
    if (this.openTables.length === 0) {
      this.placeLines(this.loose);
      this.loose = '';
    }
    this.openTables.push({ rows: [], hiddenColumns: [], columns: 0, loose: '', isInCell: false });
  }

  private closeTable() {
    const table = this.openTables.pop();
    if (!table) return;
    this.placeLines(table.loose);
    // Two tables that touch stay apart.
    if (this.isAfterTable && table.rows.length > 0) this.row++;
    this.placeTable(table);
    this.isAfterTable = table.rows.length > 0;
  }

  private placeLines(text: string) {
    for (const line of shown(text).split('\n')) {
      const cell = textCell(line);
      if (cell === EMPTY_CELL) continue;
      this.builder.set(this.row++, 0, cell);
      this.isAfterTable = false;
    }
  }

  private placeTable({ rows, hiddenColumns }: OpenTable) {
    /** Up to which row each column is taken by a cell from above. */
    const takenUpTo: number[] = [];
    const end = Math.min(this.row + rows.length, MOST_ROWS);
    for (const { from, count } of hiddenColumns) this.builder.hideColumns(from, count);
    for (const { isHidden, cells } of rows) {
      if (isHidden) this.builder.hideRow(this.row);
      let column = 0;
      for (const { attributes, text } of cells) {
        while ((takenUpTo[column] ?? 0) > this.row) column++;
        const columns = Math.max(1, span(attributes, 'colspan', MOST_COLUMN_SPAN));
        const asked = span(attributes, 'rowspan', MOST_ROW_SPAN);
        const down = Math.max(1, Math.min(asked === 0 ? MOST_ROW_SPAN : asked, end - this.row));
        if (columns > 1) this.budget.spend(columns);
        this.builder.merge(this.row, column, down, columns);
        this.builder.set(this.row, column, this.cell(attributes, shown(text)));
        for (let index = 0; index < columns; index++) takenUpTo[column++] = this.row + down;
      }
      this.row++;
    }
  }

  private cell(attributes: Attributes, text: string): Cell {
    const [, , sheetFormat] = (attributes.get('sdnum') ?? '').split(';');
    const format =
      declaredFormat(attributes.get('style') ?? '') ??
      (attributes.get('class') ?? '')
        .split(/\s+/)
        .map((name) => this.formats.get(name))
        .find((code) => code !== undefined) ??
      (sheetFormat === 'General' ? '' : (sheetFormat ?? ''));
    const formula = attributes.has('x:fmla');
    // LibreOffice stores a zero beside an error that it shows.
    if (attributes.has('x:err') || (attributes.has('sdval') && ERROR.test(text)))
      return errorCell(text, format, formula);
    if (attributes.has('x:bool')) return booleanCell(/^true$/i.test(text), format, formula);
    const stored = attributes.get('x:num') ?? attributes.get('sdval');
    const number =
      stored === undefined ? Number.NaN : Number(stored === '' ? text.replaceAll(',', '') : stored);
    if (text !== '' && Number.isFinite(number)) return numberCell(number, format, formula, false);
    return textCell(text, format, formula);
  }
}
