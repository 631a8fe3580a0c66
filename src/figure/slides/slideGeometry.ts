import { bboxClip } from '@turf/turf';
import type {
  FeatureCollection,
  Geometry,
  LineString,
  MultiLineString,
  MultiPolygon,
  Polygon,
  Position,
} from 'geojson';
import type { Pixel, Projection, Rectangle } from '../projection';

type Lines = readonly (readonly Pixel[])[];

/** Rings and lines of a geometry on the slide, in pixels. */
export function pixelLines(geometry: Geometry, projection: Projection): Pixel[][] {
  const project = (line: readonly Position[]) => line.map((position) => projection.toPixel(position));
  switch (geometry.type) {
    case 'LineString':
      return [project(geometry.coordinates)];
    case 'Polygon':
    case 'MultiLineString':
      return geometry.coordinates.map(project);
    case 'MultiPolygon':
      return geometry.coordinates.flat().map(project);
    default:
      return [];
  }
}

/** All rings and lines of a collection. */
export function collectionLines(collection: FeatureCollection, projection: Projection): Pixel[][] {
  return collection.features.flatMap(({ geometry }) => pixelLines(geometry, projection));
}

const edges = ({ x, y, width, height }: Rectangle): [number, number, number, number] => [
  x,
  y,
  x + width,
  y + height,
];
const writable = (line: readonly Pixel[]): Position[] => line.map(([x, y]) => [x, y]);
const pixels = (lines: readonly (readonly Position[])[]): Pixel[][] =>
  lines.map((line) => line.map(([x, y]) => [x as number, y as number] as const));

/** Rings cut to a rectangle, since a slide cannot clip its shapes. What lies outside is left out. */
export function clipRings(rings: Lines, rectangle: Rectangle): Pixel[][] {
  return rings.flatMap((ring) => {
    if (ring.length < 4) return [];
    const polygon: Polygon = { type: 'Polygon', coordinates: [writable(ring)] };
    const { geometry } = bboxClip(polygon, edges(rectangle)) as { geometry: Polygon | MultiPolygon };
    const parts = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
    return pixels(parts.flat().filter((part) => part.length > 3));
  });
}

/** Lines cut to a rectangle. */
export function clipLines(lines: Lines, rectangle: Rectangle): Pixel[][] {
  return lines.flatMap((line) => {
    if (line.length < 2) return [];
    const { geometry } = bboxClip({ type: 'LineString', coordinates: writable(line) }, edges(rectangle)) as {
      geometry: LineString | MultiLineString;
    };
    return pixels(geometry.type === 'LineString' ? [geometry.coordinates] : geometry.coordinates).filter(
      (part) => part.length > 1,
    );
  });
}

/** True where a point is inside a rectangle. */
export const isInside = ([x, y]: Pixel, rectangle: Rectangle) =>
  x >= rectangle.x &&
  x <= rectangle.x + rectangle.width &&
  y >= rectangle.y &&
  y <= rectangle.y + rectangle.height;
