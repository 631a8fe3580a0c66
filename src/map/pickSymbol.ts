import type { PlaceId, Position } from '../core/place';
import type { Scene } from '../core/scene/scene';

interface Pixel {
  readonly x: number;
  readonly y: number;
}

/**
 * The park or proportional symbol at a pixel: parks before symbols, the nearest park, the smallest symbol.
 * MapLibre's own query is of no use here: it reads the shift of an icon back as text.
 * @param project [longitude, latitude] to pixels
 * @param reach pixels by which the pointer may miss
 */
export function pickSymbol(
  scene: Pick<Scene, 'parks' | 'symbols'>,
  project: (position: Position) => Pixel,
  at: Pixel,
  reach: number,
): PlaceId | undefined {
  const distance = (point: Position, [x, y]: readonly [number, number]) => {
    const middle = project(point);
    return Math.hypot(middle.x + x - at.x, middle.y + y - at.y);
  };
  const parks = scene.parks
    .map((park) => ({
      place: park.place,
      order: distance(park.point, park.offset),
      radius: park.radius + reach,
    }))
    .filter(({ order, radius }) => order <= radius);
  if (parks.length > 0) return lowest(parks);
  return lowest(
    scene.symbols
      .filter(({ point, radius }) => distance(point, [0, 0]) <= radius)
      .map(({ place, radius }) => ({ place, order: radius })),
  );
}

function lowest(found: readonly { place: PlaceId; order: number }[]): PlaceId | undefined {
  return [...found].sort((a, b) => a.order - b.order)[0]?.place;
}
