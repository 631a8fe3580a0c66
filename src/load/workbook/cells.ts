import type { Cell } from '../../core/ownData/workbook';
import { dateOfSerial, isDateFormat } from './numberFormats';

/** One for all, since a wide sheet has millions of them. */
export const EMPTY_CELL: Cell = { kind: 'empty', value: null, format: '', formula: false };
/** A formula that was saved without its result. */
const UNCOMPUTED_CELL: Cell = { kind: 'empty', value: null, format: '', formula: true };

const HAS_TEXT = /\S/;

/** A cell of text as stored; white space alone is an empty cell. */
export function textCell(value: string, format = '', formula = false): Cell {
  if (HAS_TEXT.test(value)) return { kind: 'text', value, format, formula };
  return emptyCell(formula);
}

export const emptyCell = (formula: boolean): Cell => (formula ? UNCOMPUTED_CELL : EMPTY_CELL);

/** A number as stored, or the date that it is by its format. */
export function numberCell(value: number, format: string, formula: boolean, is1904: boolean): Cell {
  const date = isDateFormat(format) ? dateOfSerial(value, is1904) : undefined;
  if (date !== undefined) return { kind: 'date', value: date, format, formula };
  return { kind: 'number', value, format, formula };
}

export const booleanCell = (value: boolean, format: string, formula: boolean): Cell => ({
  kind: 'boolean',
  value,
  format,
  formula,
});

/** @param value the code, such as `#DIV/0!` */
export const errorCell = (value: string, format: string, formula: boolean): Cell => ({
  kind: 'error',
  value,
  format,
  formula,
});

/**
 * A date as ISO 8601 text: with a time only where one is stored.
 * @param text `2024-06-30`, `2024-06-30T00:00:00.000Z` and the like; anything else is text
 */
export function dateCell(text: string, format: string, formula: boolean): Cell {
  const parts = /^(-?\d{4,6}-\d\d-\d\d)(?:T(\d\d:\d\d(?::\d\d)?)(?:[.,]\d+)?(?:Z|[+-]\d\d:?\d\d)?)?$/.exec(
    text.trim(),
  );
  if (!parts) return textCell(text, format, formula);
  const [, day = '', time = ''] = parts;
  const isMidnight = /^(00:00(:00)?)?$/.test(time);
  return { kind: 'date', value: isMidnight ? day : `${day}T${time}`, format, formula };
}
