import { type Box, overlaps } from '../boxGrid';
import type { Rectangle } from '../projection';

/** A block to stand at the edge of a frame, in pixels. */
export interface Block {
  readonly width: number;
  readonly height: number;
  /** Pixels between it and the frame; 0 for one that shares the frame's line. */
  readonly off: number;
  /** The corners that it likes, the dearest first. */
  readonly corners: readonly Corner[];
  /** Whether a box covers nothing of the map that it may not. */
  readonly isFree: (box: Box) => boolean;
}

export type Corner = 'top-left' | 'top-right' | 'bottom-left' | 'bottom-right';

/** Pixels from one trial to the next along an edge. */
const STEP = 10;
/** Pixels that the next dear corner must be nearer. */
const DEARNESS = 140;

const boxOf = (x: number, y: number, { width, height }: Block): Box => ({
  left: x,
  top: y,
  right: x + width,
  bottom: y + height,
});

function steps(from: number, to: number): number[] {
  if (to < from) return [];
  const count = Math.floor((to - from) / STEP);
  return [...Array.from({ length: count + 1 }, (_, index) => from + index * STEP), to];
}

/** Where a block may stand: along the four edges, and against blocks that stand already. */
function trials(
  frame: Rectangle,
  block: Block,
  placed: readonly Box[],
): readonly (readonly [number, number])[] {
  const left = frame.x + block.off;
  const top = frame.y + block.off;
  const right = frame.x + frame.width - block.off - block.width;
  const bottom = frame.y + frame.height - block.off - block.height;
  if (right < left || bottom < top) return [];
  const along = (from: number, to: number, sides: (box: Box) => readonly number[]) =>
    [...steps(from, to), ...placed.flatMap(sides)].filter((at) => at >= from && at <= to);
  const xs = along(left, right, (box) => [box.right + block.off, box.left - block.off - block.width]);
  const ys = along(top, bottom, (box) => [box.bottom + block.off, box.top - block.off - block.height]);
  return [
    ...ys.flatMap((y) => [[left, y] as const, [right, y] as const]),
    ...xs.flatMap((x) => [[x, top] as const, [x, bottom] as const]),
  ];
}

function farness(frame: Rectangle, block: Block, x: number, y: number): number {
  const toLeft = x - frame.x;
  const toTop = y - frame.y;
  const toRight = frame.x + frame.width - x - block.width;
  const toBottom = frame.y + frame.height - y - block.height;
  return block.corners.reduce((best, corner, index) => {
    const across = corner.endsWith('left') ? toLeft : toRight;
    const down = corner.startsWith('top') ? toTop : toBottom;
    return Math.min(best, across + down + index * DEARNESS);
  }, Number.POSITIVE_INFINITY);
}

/**
 * Stands blocks one after the other at the edges of a frame, each as near to a corner that it likes as what is free allows.
 * @returns their boxes in the same order; undefined where one finds no room
 */
export function placeInCorners(frame: Rectangle, blocks: readonly Block[]): readonly Box[] | undefined {
  const placed: Box[] = [];
  for (const block of blocks) {
    let best: { readonly box: Box; readonly farness: number } | undefined;
    for (const [x, y] of trials(frame, block, placed)) {
      const far = farness(frame, block, x, y);
      if (best && best.farness <= far) continue;
      const box = boxOf(x, y, block);
      if (!block.isFree(box) || placed.some((other) => overlaps(other, box))) continue;
      best = { box, farness: far };
    }
    if (!best) return undefined;
    placed.push(best.box);
  }
  return placed;
}
