import { type Box, boxGrid } from './boxGrid';

export interface LabelCandidate {
  readonly id: string;
  readonly width: number;
  readonly height: number;
  /** Lower is placed first. */
  readonly priority: number;
  /** Where its middle may stand, the best place first. */
  readonly places: readonly (readonly [x: number, y: number])[];
  /** True where it may cover a symbol rather than be left out. */
  readonly needed: boolean;
}

export interface PlacedLabel {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly box: Box;
}

const contains = (outer: Box, inner: Box) =>
  inner.left >= outer.left &&
  inner.right <= outer.right &&
  inner.top >= outer.top &&
  inner.bottom <= outer.bottom;

const boxAround = (x: number, y: number, width: number, height: number): Box => ({
  left: x - width / 2,
  top: y - height / 2,
  right: x + width / 2,
  bottom: y + height / 2,
});

/**
 * Places labels greedily by priority: each takes its first place where it is inside the rectangle and covers neither
 * a placed label nor a symbol. A needed one that finds none may cover symbols, never another label.
 * Those without room are left out.
 * @param obstacles the symbols' boxes
 * @param reserved boxes that not even a needed label may cover
 */
export function placeLabels(
  candidates: readonly LabelCandidate[],
  obstacles: readonly Box[],
  rectangle: Box,
  reserved: readonly Box[] = [],
): PlacedLabel[] {
  const placed: PlacedLabel[] = [];
  const symbols = boxGrid(obstacles);
  const taken = boxGrid(reserved);
  const order = [...candidates].sort((a, b) => a.priority - b.priority);
  for (const { id, places, width, height, needed } of order) {
    let chosen: PlacedLabel | undefined;
    for (const [x, y] of places) {
      const box = boxAround(x, y, width, height);
      if (!contains(rectangle, box) || taken.isTaken(box)) continue;
      const isFree = !symbols.isTaken(box);
      if (isFree || (needed && !chosen)) chosen = { id, x, y, box };
      if (isFree) break;
    }
    if (!chosen) continue;
    placed.push(chosen);
    taken.add(chosen.box);
  }
  return placed;
}
