import * as v from 'valibot';
import { ATLAS } from '../core/atlasFile';
import type { OwnFigure, OwnSource } from '../core/ownData/source/ownSource';
import {
  figureSchema,
  headOf,
  packFigure,
  sourceHeadSchema,
  unpackFigure,
} from '../core/ownData/source/packedSource';
import {
  frameOf,
  frameSchema,
  type PackedRow,
  packRows,
  rowSchema,
  unpackWorkbook,
} from '../core/ownData/source/packedWorkbook';
import type { Workbook } from '../core/ownData/workbook';
import { messageOf } from '../core/problem';
import { inBothLanguages } from '../i18n/inBothLanguages';
import { browserStore } from './browserStore';
import { type Shelved, shelfOf } from './shelf';
import { rowPieces } from './workbook/workerMessages';

/*
 * A source is kept as a head, which is small and is written anew with each change, and as its body: figures and file, in pieces
 * that are small enough to pack and unpack without a stop, written once and before the head that names them.
 */

const pieces = browserStore<string>(`${ATLAS.fileName}-own-pieces`, 'pieces');
const FIGURES_A_PIECE = 1000;
/** How long a body stays that no source names: what was removed may be brought back. In milliseconds. */
const KEPT_AFTER_REMOVAL = 7 * 24 * 3600 * 1000;

interface Body {
  /** Begins with the moment of its making. */
  readonly id: string;
  isKept: boolean;
  /** The file, as long as the browser does not have it. */
  workbook: Workbook | undefined;
}

const bodies = new WeakMap<readonly OwnFigure[], Body>();
const figuresOf = new Map<string, readonly OwnFigure[]>();

function newId(): string {
  const chance = crypto.getRandomValues(new Uint32Array(1))[0] ?? 0;
  return `${Date.now().toString(36)}-${chance.toString(36)}`;
}

function bodyOf(figures: readonly OwnFigure[]): Body {
  const known = bodies.get(figures);
  if (known) return known;
  const body: Body = { id: newId(), isKept: false, workbook: undefined };
  bodies.set(figures, body);
  return body;
}

/** Notes from which file figures were read; it is kept with them. */
export function noteWorkbook(figures: readonly OwnFigure[], workbook: Workbook | undefined): void {
  bodyOf(figures).workbook = workbook;
}

const pieceCount = (figures: readonly OwnFigure[]) => Math.ceil(figures.length / FIGURES_A_PIECE);

async function keepBody(figures: readonly OwnFigure[], body: Body): Promise<void> {
  for (let index = 0; index < pieceCount(figures); index++) {
    const piece = figures.slice(index * FIGURES_A_PIECE, (index + 1) * FIGURES_A_PIECE);
    await pieces.put(`${body.id}/figures/${index}`, JSON.stringify(piece.map(packFigure)));
  }
  if (body.workbook) await keepWorkbook(body.id, body.workbook);
  figuresOf.set(body.id, figures);
  body.isKept = true;
  body.workbook = undefined;
}

async function keepWorkbook(body: string, workbook: Workbook): Promise<void> {
  const counts: number[] = [];
  for (const [sheet, { rows }] of workbook.worksheets.entries()) {
    let count = 0;
    for (const piece of rowPieces(rows)) {
      await pieces.put(`${body}/rows/${sheet}/${count}`, JSON.stringify(packRows(piece)));
      count++;
    }
    counts.push(count);
  }
  await pieces.put(`${body}/file`, JSON.stringify({ frame: frameOf(workbook), counts }));
}

const keptHead = v.object({
  ownSource: v.literal(1),
  head: sourceHeadSchema,
  body: v.string(),
  figures: v.pipe(v.number(), v.integer(), v.minValue(0)),
});
const keptFile = v.object({ frame: frameSchema, counts: v.array(v.number()) });

async function readFigures(body: string, count: number): Promise<readonly OwnFigure[]> {
  const known = figuresOf.get(body);
  if (known) return known;
  const figures: OwnFigure[] = [];
  for (let index = 0; figures.length < count; index++) {
    const piece = await pieces.read(`${body}/figures/${index}`);
    if (piece === undefined) throw new Error(`${body}/figures/${index}`);
    figures.push(...v.parse(v.array(figureSchema), JSON.parse(piece)).map(unpackFigure));
  }
  bodies.set(figures, { id: body, isKept: true, workbook: undefined });
  figuresOf.set(body, figures);
  return figures;
}

async function readKept(id: string, text: string): Promise<Shelved<OwnSource>> {
  try {
    const { head, body, figures } = v.parse(keptHead, JSON.parse(text));
    return { id, text, item: { ...head, id, figures: await readFigures(body, figures) } };
  } catch (error) {
    const message = inBothLanguages('ownSources.unread', { detail: messageOf(error) });
    return { id, text, problems: [{ file: id, line: undefined, column: '', value: '', message }] };
  }
}

/** The own sources that this browser keeps. */
export const ownShelf = shelfOf<OwnSource>({
  name: `${ATLAS.fileName}-own`,
  store: 'sources',
  idOf: ({ id }) => id,
  textOf: (source) =>
    JSON.stringify({
      ownSource: 1,
      head: headOf(source),
      body: bodyOf(source.figures).id,
      figures: source.figures.length,
    }),
  read: readKept,
  prepare: ({ figures }) => {
    const body = bodyOf(figures);
    return body.isKept ? undefined : keepBody(figures, body);
  },
});

/** The file that figures were read from; undefined where it is not kept. */
export async function workbookOf(figures: readonly OwnFigure[]): Promise<Workbook | undefined> {
  const body = bodyOf(figures);
  if (body.workbook) return body.workbook;
  const file = await pieces.read(`${body.id}/file`).catch(() => undefined);
  if (file === undefined) return undefined;
  const { frame, counts } = v.parse(keptFile, JSON.parse(file));
  const rows: PackedRow[][] = [];
  for (const [sheet, count] of counts.entries()) {
    const ofSheet: PackedRow[] = [];
    for (let index = 0; index < count; index++) {
      const piece = await pieces.read(`${body.id}/rows/${sheet}/${index}`);
      for (const row of v.parse(v.array(rowSchema), JSON.parse(piece ?? '[]'))) ofSheet.push(row);
    }
    rows.push(ofSheet);
  }
  return unpackWorkbook(frame, rows);
}

/** Removes the bodies that none of these sources name any more, once nobody can bring them back. */
export async function sweepBodies(sources: readonly OwnSource[]): Promise<void> {
  const named = new Set(sources.map(({ figures }) => bodyOf(figures).id));
  const isOver = (key: string) => {
    const [body = ''] = key.split('/');
    const [made = ''] = body.split('-');
    return !named.has(body) && Number.parseInt(made, 36) < Date.now() - KEPT_AFTER_REMOVAL;
  };
  const over = (await pieces.keys()).filter(isOver);
  if (over.length > 0) await pieces.remove(...over);
}
