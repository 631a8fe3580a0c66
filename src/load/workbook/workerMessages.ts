import type { Cell, Workbook, Worksheet } from '../../core/ownData/workbook';
import type { RefusalCode, RefusalValues } from '../../i18n/refusals';
import type { Pasted } from './readPasted';
import type { TextEncoding } from './text/decodeText';

/** What the worker is asked to read. */
export type ReadRequest =
  | { readonly kind: 'file'; readonly file: string; readonly content: Blob; readonly encoding?: TextEncoding }
  | { readonly kind: 'pasted'; readonly name: string; readonly pasted: Pasted };

/** What it says, in this order: `started`, `progress` some times, then `refused`, or `workbook`, `rows` and `done`. */
export type ReadMessage =
  | { readonly kind: 'started' }
  | { readonly kind: 'progress'; readonly share: number }
  | { readonly kind: 'refused'; readonly code: RefusalCode; readonly values: RefusalValues }
  /** The workbook with no rows yet. */
  | { readonly kind: 'workbook'; readonly workbook: Workbook }
  /** The next rows of a worksheet, few enough to take over without a stop. */
  | { readonly kind: 'rows'; readonly worksheet: number; readonly rows: Worksheet['rows'] }
  | { readonly kind: 'done' };

/** Cells that one message may carry: a millisecond or two to take over. */
const CELLS_A_MESSAGE = 1000;
/** A row without cells costs a little too. */
const ROWS_A_MESSAGE = 1000;

/** The rows in pieces that are small enough for one message each. */
export function* rowPieces(rows: Worksheet['rows']): Generator<Worksheet['rows']> {
  let piece: (readonly Cell[])[] = [];
  let cells = 0;
  for (const row of rows) {
    piece.push(row);
    cells += row.length;
    if (cells < CELLS_A_MESSAGE && piece.length < ROWS_A_MESSAGE) continue;
    yield piece;
    piece = [];
    cells = 0;
  }
  if (piece.length > 0) yield piece;
}
