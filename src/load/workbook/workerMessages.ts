import type { Decision } from '../../core/ownData/decisions';
import type { PackedUnderstanding } from '../../core/ownData/packed';
import type { Register } from '../../core/ownData/understand';
import type { Cell, Workbook, Worksheet } from '../../core/ownData/workbook';
import type { RefusalCode, RefusalValues } from '../../i18n/refusals';
import type { Pasted } from './readPasted';
import type { TextEncoding } from './text/decodeText';
import type { Separator } from './text/separator';

/** What the worker is asked to read. */
export type ReadRequest =
  | {
      readonly kind: 'file';
      readonly file: string;
      readonly content: Blob;
      readonly encoding?: TextEncoding | undefined;
      readonly separator?: Separator | undefined;
    }
  | { readonly kind: 'pasted'; readonly name: string; readonly pasted: Pasted };

/** What is to be understood of the workbook that the worker has, by which register and decisions. */
export interface UnderstandRequest {
  readonly kind: 'understand';
  /** Told back with the answer. */
  readonly number: number;
  /** Left out where it is the one told last. */
  readonly register: Register | undefined;
  readonly decisions: readonly Decision[];
}

/** A workbook that the page has already: its rows come after it, piece by piece. */
export type GivenRequest =
  | { readonly kind: 'given'; readonly workbook: Workbook }
  | { readonly kind: 'given-rows'; readonly worksheet: number; readonly rows: Worksheet['rows'] };

export type WorkRequest = ReadRequest | GivenRequest | UnderstandRequest;

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

/** What it says about what it understands. */
export type UnderstandMessage =
  | { readonly kind: 'understood'; readonly number: number; readonly understanding: PackedUnderstanding }
  | { readonly kind: 'not-understood'; readonly number: number; readonly message: string };

export type WorkMessage = ReadMessage | UnderstandMessage;

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
