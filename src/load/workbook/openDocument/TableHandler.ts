import type { Cell, Worksheet } from '../../../core/ownData/workbook';
import { booleanCell, dateCell, EMPTY_CELL, emptyCell, errorCell, numberCell, textCell } from '../cells';
import { LIMITS } from '../limits';
import { UnreadableFile } from '../unreadableFile';
import { CellBudget, MOST_COLUMNS, MOST_ROWS, WorksheetBuilder } from '../WorksheetBuilder';
import { attribute, wholeNumber } from '../xml/attribute';
import type { XmlHandler } from '../xml/XmlParser';
import { DataStyles } from './DataStyles';

/** What stands in a cell or table and is none of its content. */
const ASIDE = new Set([
  'annotation',
  'tracked-changes',
  'dde-links',
  'shapes',
  'frame',
  'custom-shape',
  'rect',
  'forms',
]);
const ERROR = /^(#(DIV\/0!|N\/A|NAME\?|NULL!|NUM!|REF!|VALUE!)|Err:\d{3})$/;
const MOST_SPACES = 1000;

const repeat = (attributes: string, name: string, most: number) =>
  Math.min(most, Math.max(1, wholeNumber(attributes, name) ?? 1));

/** Takes the tables of an OpenDocument spreadsheet. */
export class TableHandler implements XmlHandler {
  readonly worksheets: Worksheet[] = [];
  readonly styles = new DataStyles();
  private readonly budget = new CellBudget();
  private readonly hiddenTableStyles = new Set<string>();
  private tableStyle = '';
  private aside = 0;
  private table: WorksheetBuilder | undefined;
  private row = 0;
  private rowRepeat = 1;
  private rowStyle: string | undefined;
  private rowCells: { column: number; cell: Cell }[] = [];
  private column = 0;
  private columnStyles: { end: number; style: string | undefined }[] = [];
  private cellAttributes: string | undefined;
  private paragraphs = 0;
  private cellText = '';

  open(name: string, attributes: string): void {
    if (this.aside > 0 || ASIDE.has(name)) {
      this.aside++;
      return;
    }
    if (this.cellAttributes !== undefined) this.openInCell(name, attributes);
    else if (name === 'table') this.openTable(attributes);
    else if (name === 'table-column') this.openColumn(attributes);
    else if (name === 'table-row') this.openRow(attributes);
    else if (name === 'table-cell' || name === 'covered-table-cell') {
      this.cellAttributes = attributes;
      this.cellText = '';
      this.paragraphs = 0;
    } else if (!this.table) this.openStyle(name, attributes);
  }

  close(name: string): void {
    if (this.aside > 0) {
      this.aside--;
      return;
    }
    if (name === 'table-cell' || name === 'covered-table-cell') this.closeCell();
    else if (name === 'table-row') this.closeRow();
    else if (name === 'table' && this.table) {
      this.worksheets.push(this.table.finish());
      this.table = undefined;
    } else if (!this.table) this.styles.close(name);
  }

  text(text: string): void {
    if (this.aside > 0) return;
    if (this.cellAttributes !== undefined) {
      if (this.paragraphs > 0) this.cellText += text;
    } else if (!this.table) this.styles.text(text);
  }

  private openStyle(name: string, attributes: string) {
    this.styles.open(name, attributes);
    if (name === 'style') this.tableStyle = attribute(attributes, 'name') ?? '';
    else if (name === 'table-properties' && attribute(attributes, 'display') === 'false')
      this.hiddenTableStyles.add(this.tableStyle);
  }

  private openTable(attributes: string) {
    const count = this.worksheets.length + 1;
    if (count > LIMITS.worksheets)
      throw new UnreadableFile('tooManySheets', { count, limit: LIMITS.worksheets });
    this.table = new WorksheetBuilder(attribute(attributes, 'name') ?? '', this.budget);
    if (this.hiddenTableStyles.has(attribute(attributes, 'style-name') ?? '')) this.table.state = 'hidden';
    this.row = 0;
    this.column = 0;
    this.columnStyles = [];
  }

  private openColumn(attributes: string) {
    const count = repeat(attributes, 'number-columns-repeated', MOST_COLUMNS);
    const visibility = attribute(attributes, 'visibility') ?? 'visible';
    if (visibility !== 'visible') this.table?.hideColumns(this.column, count);
    this.column += count;
    if (this.columnStyles.length < MOST_COLUMNS)
      this.columnStyles.push({ end: this.column, style: attribute(attributes, 'default-cell-style-name') });
  }

  private openRow(attributes: string) {
    this.rowRepeat = repeat(attributes, 'number-rows-repeated', MOST_ROWS);
    this.rowStyle = attribute(attributes, 'default-cell-style-name');
    this.rowCells = [];
    this.column = 0;
    const visibility = attribute(attributes, 'visibility') ?? 'visible';
    if (visibility !== 'visible')
      for (let row = this.row; row < Math.min(this.row + this.rowRepeat, MOST_ROWS); row++)
        this.table?.hideRow(row);
  }

  private closeRow() {
    if (this.rowCells.length > 0)
      for (let index = 0; index < this.rowRepeat; index++)
        for (const { column, cell } of this.rowCells) this.table?.set(this.row + index, column, cell);
    this.row += this.rowRepeat;
  }

  private openInCell(name: string, attributes: string) {
    if (name === 'p') {
      if (this.paragraphs > 0) this.cellText += '\n';
      this.paragraphs++;
    } else if (name === 's') this.cellText += ' '.repeat(repeat(attributes, 'c', MOST_SPACES));
    else if (name === 'tab') this.cellText += '\t';
    else if (name === 'line-break') this.cellText += '\n';
  }

  private closeCell() {
    const attributes = this.cellAttributes ?? '';
    this.cellAttributes = undefined;
    const count = repeat(attributes, 'number-columns-repeated', MOST_COLUMNS);
    const rows = repeat(attributes, 'number-rows-spanned', MOST_ROWS);
    const columns = repeat(attributes, 'number-columns-spanned', MOST_COLUMNS);
    this.table?.merge(this.row, this.column, rows, columns);
    const cell = this.cell(attributes);
    if (cell !== EMPTY_CELL)
      for (let index = 0; index < count; index++) {
        if (this.column + index >= MOST_COLUMNS)
          throw new UnreadableFile('damaged', { part: this.table?.name ?? '' });
        this.rowCells.push({ column: this.column + index, cell });
      }
    this.column += count;
  }

  private cell(attributes: string): Cell {
    const type = attribute(attributes, 'value-type');
    const formula = attribute(attributes, 'formula') !== undefined;
    if (type === undefined && this.cellText === '') return emptyCell(formula);
    const format = this.styles.formatOf(
      attribute(attributes, 'style-name') ??
        this.rowStyle ??
        this.columnStyles.find(({ end }) => this.column < end)?.style,
    );
    const text = this.cellText;
    const isError = attributes.includes('calcext:value-type="error"') || (formula && ERROR.test(text));
    if (isError) return errorCell(text, format, formula);
    if (type === 'date') return dateCell(attribute(attributes, 'date-value') ?? text, format, formula);
    if (type === 'boolean')
      return booleanCell(attribute(attributes, 'boolean-value') === 'true', format, formula);
    if (type === 'float' || type === 'percentage' || type === 'currency') {
      const value = Number(attribute(attributes, 'value') ?? Number.NaN);
      const kept = format === '' && type === 'percentage' ? '0.00%' : format;
      // A date format on a number is none: dates have a type of their own here.
      if (Number.isFinite(value)) return { ...numberCell(value, '', formula, false), format: kept };
    }
    return textCell(text === '' ? (attribute(attributes, 'string-value') ?? '') : text, format, formula);
  }
}
