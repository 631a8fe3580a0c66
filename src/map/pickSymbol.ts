import type { PlaceId, Position } from '../core/place';
import { drawnParks } from '../core/scene/obstacles';
import type { Scene } from '../core/scene/scene';

interface Pixel {
  readonly x: number;
  readonly y: number;
}

/**
 * The place whose symbol is at a pixel: the nearest park or industry, before the smallest proportional symbol. An industry
 * answers for the place where it stands.
 * MapLibre's own query is of no use here: it reads the shift of an icon back as text.
 * @param project [longitude, latitude] to pixels
 * @param reach pixels by which the pointer may miss
 */
export function pickSymbol(
  scene: Pick<Scene, 'parks' | 'industries' | 'symbols'>,
  project: (position: Position) => Pixel,
  at: Pixel,
  reach: number,
): PlaceId | undefined {
  const distance = (point: Position, [x, y]: readonly [number, number]) => {
    const middle = project(point);
    return Math.hypot(middle.x + x - at.x, middle.y + y - at.y);
  };
  const marks = [
    ...drawnParks(scene.parks).map((mark) => ({ mark, place: mark.place })),
    ...scene.industries.map((mark) => ({ mark, place: mark.at })),
  ];
  const near = marks
    .map(({ mark, place }) => ({
      place,
      order: distance(mark.point, mark.offset),
      radius: mark.radius + reach,
    }))
    .filter(({ order, radius }) => order <= radius);
  if (near.length > 0) return lowest(near);
  return lowest(
    scene.symbols
      .filter(({ point, radius }) => distance(point, [0, 0]) <= radius)
      .map(({ place, radius }) => ({ place, order: radius })),
  );
}

function lowest(found: readonly { place: PlaceId; order: number }[]): PlaceId | undefined {
  return [...found].sort((a, b) => a.order - b.order)[0]?.place;
}
