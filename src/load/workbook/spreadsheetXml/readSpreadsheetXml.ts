import type { Cell, Worksheet } from '../../../core/ownData/workbook';
import { booleanCell, dateCell, emptyCell, errorCell, numberCell, textCell } from '../cells';
import { LIMITS } from '../limits';
import { formatByName } from '../numberFormats';
import { UnreadableFile } from '../unreadableFile';
import { CellBudget, MOST_COLUMNS, MOST_ROWS, WorksheetBuilder } from '../WorksheetBuilder';
import { attribute, isOn, wholeNumber } from '../xml/attribute';
import { type XmlHandler, XmlParser } from '../xml/XmlParser';

const STATES: ReadonlyMap<string, Worksheet['state']> = new Map([
  ['SheetHidden', 'hidden'],
  ['SheetVeryHidden', 'very-hidden'],
]);

/** Takes the sheets of an XML Spreadsheet 2003. */
class SpreadsheetHandler implements XmlHandler {
  readonly worksheets: Worksheet[] = [];
  private readonly budget = new CellBudget();
  private readonly formats = new Map<string, string>();
  private style = '';
  private sheet: WorksheetBuilder | undefined;
  private row = -1;
  private nextRow = 0;
  private column = -1;
  private tableColumn = 0;
  private cell: { format: string; formula: boolean; type: string; text: string; across: number } | undefined;
  private isInData = false;
  private isInComment = false;
  private isInVisible = false;
  private visible = '';

  open(name: string, attributes: string): void {
    if (this.isInData || this.isInComment) return;
    if (name === 'Style') this.style = attribute(attributes, 'ID') ?? '';
    else if (name === 'NumberFormat') {
      this.formats.set(this.style, formatByName(attribute(attributes, 'Format') ?? ''));
    } else if (name === 'Worksheet') this.openSheet(attributes);
    else if (name === 'Visible') this.isInVisible = true;
    else if (this.sheet) this.openInSheet(this.sheet, name, attributes);
  }

  close(name: string): void {
    if (name === 'Comment') this.isInComment = false;
    else if (name === 'Data') this.isInData = false;
    else if (this.isInData || this.isInComment) return;
    if (name === 'Cell' && this.cell) this.closeCell(this.cell);
    else if (name === 'Visible') this.isInVisible = false;
    else if (name === 'Worksheet' && this.sheet) {
      this.sheet.state = STATES.get(this.visible.trim()) ?? 'visible';
      this.worksheets.push(this.sheet.finish());
      this.sheet = undefined;
    }
  }

  text(text: string): void {
    if (this.isInData && this.cell) this.cell.text += text;
    else if (this.isInVisible) this.visible += text;
  }

  private openSheet(attributes: string) {
    const count = this.worksheets.length + 1;
    if (count > LIMITS.worksheets)
      throw new UnreadableFile('tooManySheets', { count, limit: LIMITS.worksheets });
    this.sheet = new WorksheetBuilder(attribute(attributes, 'Name') ?? '', this.budget);
    this.row = -1;
    this.nextRow = 0;
    this.tableColumn = 0;
    this.visible = '';
  }

  private openInSheet(sheet: WorksheetBuilder, name: string, attributes: string) {
    if (name === 'Comment') this.isInComment = true;
    else if (name === 'Data' && this.cell) {
      this.cell.type = attribute(attributes, 'Type') ?? 'String';
      this.isInData = true;
    } else if (name === 'Cell') this.openCell(sheet, attributes);
    else if (name === 'Row') this.openRow(sheet, attributes);
    else if (name === 'Column') {
      const from = (wholeNumber(attributes, 'Index') ?? this.tableColumn + 1) - 1;
      const count = (wholeNumber(attributes, 'Span') ?? 0) + 1;
      if (isOn(attributes, 'Hidden')) sheet.hideColumns(from, count);
      this.tableColumn = from + count;
    }
  }

  private openRow(sheet: WorksheetBuilder, attributes: string) {
    this.row = (wholeNumber(attributes, 'Index') ?? this.nextRow + 1) - 1;
    this.column = -1;
    const span = wholeNumber(attributes, 'Span') ?? 0;
    if (isOn(attributes, 'Hidden'))
      for (let row = this.row; row <= Math.min(this.row + span, MOST_ROWS); row++) sheet.hideRow(row);
    this.nextRow = this.row + span + 1;
  }

  private openCell(sheet: WorksheetBuilder, attributes: string) {
    this.column = (wholeNumber(attributes, 'Index') ?? this.column + 2) - 1;
    const across = Math.min(wholeNumber(attributes, 'MergeAcross') ?? 0, MOST_COLUMNS);
    const down = Math.min(wholeNumber(attributes, 'MergeDown') ?? 0, MOST_ROWS);
    sheet.merge(this.row, this.column, down + 1, across + 1);
    this.cell = {
      format: this.formats.get(attribute(attributes, 'StyleID') ?? '') ?? '',
      formula: attribute(attributes, 'Formula') !== undefined,
      type: '',
      text: '',
      across,
    };
  }

  private closeCell(cell: NonNullable<SpreadsheetHandler['cell']>) {
    this.sheet?.set(this.row, this.column, this.valueOf(cell));
    this.column += cell.across;
    this.cell = undefined;
  }

  private valueOf({ type, text, format, formula }: NonNullable<SpreadsheetHandler['cell']>): Cell {
    if (text === '') return emptyCell(formula);
    if (type === 'Boolean') return booleanCell(text.trim() === '1', format, formula);
    if (type === 'Error') return errorCell(text, format, formula);
    if (type === 'DateTime') return dateCell(text, format, formula);
    const number = Number(text);
    return type === 'Number' && Number.isFinite(number)
      ? numberCell(number, format, formula, false)
      : textCell(text, format, formula);
  }
}

/**
 * The sheets of an XML Spreadsheet 2003, which office systems also save as .xls.
 * @throws UnreadableFile
 */
export function readSpreadsheetXml(file: string, text: string): Worksheet[] {
  const handler = new SpreadsheetHandler();
  const parser = new XmlParser(file, handler);
  parser.push(text);
  parser.end();
  return handler.worksheets;
}
