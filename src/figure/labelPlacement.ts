/** A rectangle that text or a symbol takes, in pixels. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

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

/** True where two boxes share any room. */
export const overlaps = (a: Box, b: Box) =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

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
 * Places labels greedily by priority: each takes its first place where it is inside the frame and covers neither
 * a placed label nor a symbol. A needed one that finds none may cover symbols, never another label.
 * Those without room are left out.
 * @param obstacles the symbols' boxes
 * @param reserved boxes that not even a needed label may cover
 */
export function placeLabels(
  candidates: readonly LabelCandidate[],
  obstacles: readonly Box[],
  frame: Box,
  reserved: readonly Box[] = [],
): PlacedLabel[] {
  const placed: PlacedLabel[] = [];
  const order = [...candidates].sort((a, b) => a.priority - b.priority);
  for (const candidate of order) {
    const options = candidate.places
      .map(([x, y]) => ({ id: candidate.id, x, y, box: boxAround(x, y, candidate.width, candidate.height) }))
      .filter(
        ({ box }) =>
          contains(frame, box) &&
          !placed.some((other) => overlaps(other.box, box)) &&
          !reserved.some((other) => overlaps(other, box)),
      );
    const free = options.find(({ box }) => !obstacles.some((obstacle) => overlaps(obstacle, box)));
    const chosen = free ?? (candidate.needed ? options[0] : undefined);
    if (chosen) placed.push(chosen);
  }
  return placed;
}
