import { kilometresPerPixel, toLatitude, toLongitude, toX, toY } from '../core/mercator';
import type { BoundingBox, Position } from '../core/place';

/** A point of the drawing: pixels to the right and down. */
export type Pixel = readonly [x: number, y: number];

/** A rectangle of the drawing, in pixels. */
export interface Rectangle {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface Projection {
  /** Web Mercator as on the screen, or a sheet's own projection. Takes [longitude, latitude] in degrees. */
  readonly toPixel: (position: readonly number[]) => Pixel;
  readonly toPosition: (pixel: Pixel) => Position;
  /** Kilometres on the ground that one pixel spans at a latitude. */
  readonly kilometresPerPixel: (latitude: number) => number;
  readonly rectangle: Rectangle;
  /** What the whole rectangle shows, which is wider or taller than what was asked for. */
  readonly extent: BoundingBox;
  /** The same for the same picture: for caches. */
  readonly key: string;
}

/**
 * Fits an extent into a rectangle, centred and as large as it goes, in the projection of the screen's map.
 * @param extent degrees
 * @param rectangle pixels
 * @param padding pixels kept free on every side
 * @throws Error when the extent is empty or the rectangle has no room
 */
export function fitProjection(extent: BoundingBox, rectangle: Rectangle, padding = 0): Projection {
  const [west, south, east, north] = extent;
  const spanX = toX(east) - toX(west);
  const spanY = toY(south) - toY(north);
  const roomX = rectangle.width - 2 * padding;
  const roomY = rectangle.height - 2 * padding;
  if (!(spanX > 0 && spanY > 0)) throw new Error(`the extent ${extent.join(', ')} is empty`);
  if (!(roomX > 0 && roomY > 0))
    throw new Error(
      `a rectangle of ${rectangle.width} × ${rectangle.height} px has no room inside ${padding} px of padding`,
    );

  const worldSize = Math.min(roomX / spanX, roomY / spanY);
  const offsetX = rectangle.x + rectangle.width / 2 - worldSize * (toX(west) + spanX / 2);
  const offsetY = rectangle.y + rectangle.height / 2 - worldSize * (toY(north) + spanY / 2);

  const toPixel = (position: readonly number[]): Pixel => [
    toX(position[0] as number) * worldSize + offsetX,
    toY(position[1] as number) * worldSize + offsetY,
  ];
  const toPosition = ([x, y]: Pixel): Position => [
    toLongitude((x - offsetX) / worldSize),
    toLatitude((y - offsetY) / worldSize),
  ];
  const [left, bottom] = toPosition([rectangle.x, rectangle.y + rectangle.height]);
  const [right, top] = toPosition([rectangle.x + rectangle.width, rectangle.y]);
  return {
    toPixel,
    toPosition,
    kilometresPerPixel: (latitude) => kilometresPerPixel(latitude, worldSize),
    rectangle,
    extent: [left, bottom, right, top],
    key: [worldSize, offsetX, offsetY].map((number) => number.toFixed(3)).join(' '),
  };
}

/** All that a projection shows in its rectangle, in degrees: its edge bends where meridians meet. */
export function shownExtent({ rectangle: { x, y, width, height }, toPosition }: Projection): BoundingBox {
  const parts = [0, 0.25, 0.5, 0.75, 1];
  const edge = parts.flatMap((part) => [
    toPosition([x + width * part, y]),
    toPosition([x + width * part, y + height]),
    toPosition([x, y + height * part]),
    toPosition([x + width, y + height * part]),
  ]);
  const [longitudes, latitudes] = [
    edge.map(([longitude]) => longitude),
    edge.map(([, latitude]) => latitude),
  ];
  return [Math.min(...longitudes), Math.min(...latitudes), Math.max(...longitudes), Math.max(...latitudes)];
}
