import type { Cell } from '../../../core/ownData/workbook';
import { booleanCell, dateCell, emptyCell, errorCell, numberCell, textCell } from '../cells';
import { UnreadableFile } from '../unreadableFile';
import type { WorksheetBuilder } from '../WorksheetBuilder';
import { attribute, isOn, wholeNumber } from '../xml/attribute';
import type { XmlHandler } from '../xml/XmlParser';
import { RichText } from './richText';

/** What all sheets of a workbook share. */
export interface SheetContext {
  readonly texts: readonly string[];
  readonly formats: readonly string[];
  readonly is1904: boolean;
  /** Cells of shared text, kept so that equal ones are one. */
  readonly sharedCells: Map<string, Cell>;
}

const LETTER_A = 64;

/**
 * Row and column, from 0, of a reference such as `B7` or `$B$7`; `undefined` where it is none.
 * @example place('B7') //= { row: 6, column: 1 }
 */
function place(reference: string): { row: number; column: number } | undefined {
  const parts = /^\$?([A-Za-z]{1,3})\$?([1-9]\d{0,6})$/.exec(reference);
  if (!parts) return undefined;
  let column = 0;
  for (const letter of (parts[1] ?? '').toUpperCase()) column = column * 26 + letter.charCodeAt(0) - LETTER_A;
  return { row: Number(parts[2]) - 1, column: column - 1 };
}

/** Takes the cells of one worksheet part. */
export class SheetHandler implements XmlHandler {
  private row = -1;
  private column = -1;
  private type = 'n';
  private format = '';
  private value = '';
  private hasValue = false;
  private formula = false;
  private isInCell = false;
  private isInValue = false;
  private readonly inline = new RichText();

  constructor(
    private readonly builder: WorksheetBuilder,
    private readonly context: SheetContext,
  ) {}

  open(name: string, attributes: string): void {
    if (this.isInCell) this.openInCell(name);
    else if (name === 'c') this.openCell(attributes);
    else if (name === 'row') this.openRow(attributes);
    else if (name === 'col') this.hideColumns(attributes);
    else if (name === 'mergeCell') this.merge(attribute(attributes, 'ref') ?? '');
  }

  close(name: string): void {
    if (!this.isInCell) return;
    if (name === 'v') this.isInValue = false;
    else if (name === 'c') {
      this.isInCell = false;
      this.builder.set(this.row, this.column, this.cell());
    } else this.inline.close(name);
  }

  text(text: string): void {
    if (this.isInValue) this.value += text;
    else if (this.isInCell) this.inline.add(text);
  }

  private openRow(attributes: string) {
    this.row = (wholeNumber(attributes, 'r') ?? this.row + 2) - 1;
    this.column = -1;
    if (isOn(attributes, 'hidden') || attribute(attributes, 'ht') === '0') this.builder.hideRow(this.row);
  }

  private openCell(attributes: string) {
    const reference = attribute(attributes, 'r');
    const at = reference === undefined ? undefined : place(reference);
    if (reference !== undefined && !at) throw new UnreadableFile('damaged', { part: this.builder.name });
    this.column = at?.column ?? this.column + 1;
    if (at) this.row = at.row;
    this.type = attribute(attributes, 't') ?? 'n';
    this.format = this.context.formats[wholeNumber(attributes, 's') ?? 0] ?? '';
    this.value = '';
    this.hasValue = false;
    this.formula = false;
    this.isInCell = true;
  }

  private openInCell(name: string) {
    if (name === 'v') {
      this.isInValue = true;
      this.hasValue = true;
    } else if (name === 'f') this.formula = true;
    else this.inline.open(name);
  }

  private cell(): Cell {
    const { type, format, formula, value } = this;
    if (type === 'inlineStr') return textCell(this.inline.take(), format, formula);
    // Some writers leave the type out of inline text.
    const inline = this.inline.take();
    if (!this.hasValue || value === '')
      return inline === '' ? emptyCell(formula) : textCell(inline, format, formula);
    if (type === 's') return this.sharedCell(value);
    if (type === 'str') return textCell(RichText.plain(value), format, formula);
    if (type === 'b') return booleanCell(value.trim() === '1' || value.trim() === 'true', format, formula);
    if (type === 'e') return errorCell(value, format, formula);
    if (type === 'd') return dateCell(value, format, formula);
    const number = Number(value);
    if (!Number.isFinite(number) || value.trim() === '') return textCell(value, format, formula);
    return numberCell(number, format, formula, this.context.is1904);
  }

  private sharedCell(value: string): Cell {
    const { texts, sharedCells } = this.context;
    const key = this.formula ? '' : `${value}|${this.format}`;
    const kept = sharedCells.get(key);
    if (kept) return kept;
    const text = texts[Number(value)];
    if (text === undefined) throw new UnreadableFile('damaged', { part: this.builder.name });
    const cell = textCell(text, this.format, this.formula);
    if (key !== '') sharedCells.set(key, cell);
    return cell;
  }

  private hideColumns(attributes: string) {
    if (!isOn(attributes, 'hidden') && attribute(attributes, 'width') !== '0') return;
    const first = wholeNumber(attributes, 'min') ?? 1;
    const last = wholeNumber(attributes, 'max') ?? first;
    if (first >= 1 && last >= first) this.builder.hideColumns(first - 1, last - first + 1);
  }

  private merge(range: string) {
    const [from, to] = range.split(':').map(place);
    if (!from || !to) return;
    const row = Math.min(from.row, to.row);
    const column = Math.min(from.column, to.column);
    this.builder.merge(row, column, Math.abs(to.row - from.row) + 1, Math.abs(to.column - from.column) + 1);
  }
}
