import type { Position } from '../place';
import { arrowReach } from './looks';
import type { ParkMark, Scene, ShapeMark } from './scene';

/** A square on the screen that a symbol takes and no label should cover. */
export interface Obstacle {
  readonly point: Position;
  /** Pixels from the point to the square's middle. */
  readonly offset: readonly [x: number, y: number];
  /** Pixels from the middle to each side. */
  readonly half: number;
}

/** Above this radius in pixels a square round a circle would keep labels out of too much free room. */
const LARGE = 12;
const ROUND = 0.8;

/** How far a label must stand off the middle of a round symbol, in pixels. */
export interface Clearance {
  /** Above, below, left and right. */
  readonly side: number;
  /** Both across and down, where the label stands at a corner. */
  readonly corner: number;
}

/** The room of a symbol of a radius in pixels. */
export const clearance = (radius: number): Clearance => ({
  side: radius,
  corner: radius > LARGE ? radius * ROUND : radius,
});

function squares(
  point: Position,
  [x, y]: readonly [number, number],
  radius: number,
  half: number,
): Obstacle[] {
  if (radius <= LARGE) return [{ point, offset: [x, y], half }];
  const out = radius / 2;
  return [
    { point, offset: [x, y], half: radius * ROUND },
    ...(
      [
        [out, 0],
        [-out, 0],
        [0, out],
        [0, -out],
      ] as const
    ).map(([dx, dy]) => ({
      point,
      offset: [x + dx, y + dy] as const,
      half: out,
    })),
  ];
}

/** Heads stand with their middle on the end of each line, sized by its width. */
function arrowHeads({ geometry, stroke }: ShapeMark): Obstacle[] {
  const lines =
    geometry.type === 'LineString'
      ? [geometry.coordinates]
      : geometry.type === 'MultiLineString'
        ? geometry.coordinates
        : [];
  return lines.flatMap((line): Obstacle[] => {
    const [longitude, latitude] = line.at(-1) ?? [];
    if (longitude === undefined || latitude === undefined) return [];
    return [{ point: [longitude, latitude], offset: [0, 0], half: arrowReach(stroke?.width ?? 0) }];
  });
}

/** The parks that stand for themselves or for all at their point. */
export const drawnParks = (parks: readonly ParkMark[]): readonly ParkMark[] =>
  parks.filter(({ under }) => under === undefined);

/**
 * What every renderer keeps labels off: symbols of parks with their numbers and of industries, proportional symbols, nodes and arrow heads
 * of the layout.
 * A large circle is five squares, so that a label may stand at its corner.
 */
export function labelObstacles({ parks, industries, symbols, shapes }: Scene): readonly Obstacle[] {
  return [
    ...[...drawnParks(parks), ...industries].flatMap(({ point, offset, radius }) =>
      squares(point, offset, radius, radius),
    ),
    ...symbols.flatMap(({ point, radius }) => squares(point, [0, 0], radius, radius)),
    ...shapes.flatMap((mark): Obstacle[] => {
      if (mark.kind === 'arrow') return arrowHeads(mark);
      if (mark.kind !== 'point' || mark.geometry.type !== 'Point') return [];
      const [longitude = 0, latitude = 0] = mark.geometry.coordinates;
      return squares([longitude, latitude], [0, 0], mark.radius, mark.radius + (mark.stroke?.width ?? 0) / 2);
    }),
  ];
}
