import type { FeatureCollection, Geometry, Position } from 'geojson';
import type { Boundaries, RegionShape } from './boundaries';
import { linesOf } from './linesOf';
import type { PlaceId } from './place';
import type { Surroundings } from './surroundings';

/** Boundaries and surroundings with only those points that tell at one scale. */
export interface Sketch {
  readonly boundaries: Boundaries;
  readonly surroundings: Surroundings;
  /** Another geometry, such as a belt, whose edges run along the same borders. */
  readonly simplified: <Shape extends Geometry>(geometry: Shape) => Shape;
}

type Line = readonly Position[];

/** A position as one number, exact to about a metre; positions of shared borders are equal to the last digit. */
const keyOf = ([longitude = 0, latitude = 0]: Position) =>
  Math.round((longitude + 180) * 1e5) * 2 ** 26 + Math.round((latitude + 90) * 1e5);

/** The square of the distance from a point to the stretch between two others. */
function squareDistance([x = 0, y = 0]: Position, [ax = 0, ay = 0]: Position, [bx = 0, by = 0]: Position) {
  const [dx, dy] = [bx - ax, by - ay];
  const square = dx * dx + dy * dy;
  const share = square === 0 ? 0 : Math.max(0, Math.min(1, ((x - ax) * dx + (y - ay) * dy) / square));
  return (x - ax - share * dx) ** 2 + (y - ay - share * dy) ** 2;
}

/**
 * Adds the points of a line that Douglas and Peucker's simplification (1973) keeps, piece by piece between the points
 * that are kept already.
 */
function keep(line: Line, tolerance: number, kept: Set<number>): void {
  const waiting: [number, number][] = [];
  let start = 0;
  for (let index = 1; index < line.length; index++) {
    if (!kept.has(keyOf(line[index] ?? []))) continue;
    waiting.push([start, index]);
    start = index;
  }
  for (let span = waiting.pop(); span; span = waiting.pop()) {
    const [from, to] = span;
    let [farthest, most] = [-1, tolerance * tolerance];
    for (let index = from + 1; index < to; index++) {
      const distance = squareDistance(line[index] ?? [], line[from] ?? [], line[to] ?? []);
      if (distance > most) [farthest, most] = [index, distance];
    }
    if (farthest < 0) continue;
    kept.add(keyOf(line[farthest] ?? []));
    waiting.push([from, farthest], [farthest, to]);
  }
}

/**
 * Leaves out the points that cannot be told at a scale. A point is left out everywhere or nowhere, so that regions
 * still share their borders and no gap opens.
 * @param tolerance degrees by which a line may move
 */
export function sketchMap(boundaries: Boundaries, surroundings: Surroundings, tolerance: number): Sketch {
  const around = Object.values<FeatureCollection>({ ...surroundings }).flatMap(({ features }) => features);
  const lines = [...Object.values(boundaries.borders), ...around.map(({ geometry }) => geometry)].flatMap(
    linesOf,
  );
  const known = new Set<number>();
  const kept = new Set<number>();
  // Lines begin and end where borders part, so these points stay.
  for (const line of lines) kept.add(keyOf(line[0] ?? [])).add(keyOf(line.at(-1) ?? []));
  for (const line of lines) {
    for (const position of line) known.add(keyOf(position));
    keep(line, tolerance, kept);
  }
  const thin = (line: Position[]) =>
    line.filter((position) => {
      const key = keyOf(position);
      return kept.has(key) || !known.has(key);
    });

  const simplified = <Shape extends Geometry>(geometry: Shape): Shape => {
    switch (geometry.type) {
      case 'LineString':
        return { ...geometry, coordinates: thin(geometry.coordinates) };
      case 'MultiLineString':
      case 'Polygon':
        return { ...geometry, coordinates: geometry.coordinates.map(thin) };
      case 'MultiPolygon':
        return { ...geometry, coordinates: geometry.coordinates.map((rings) => rings.map(thin)) };
      default:
        return geometry;
    }
  };
  const collection = (shapes: FeatureCollection): FeatureCollection => ({
    ...shapes,
    features: shapes.features.map((item) => ({ ...item, geometry: simplified(item.geometry) })),
  });
  const { window, provinces, foreign, nationalLines, provinceLines } = surroundings;
  const { county, city, region } = boundaries.borders;
  return {
    simplified,
    boundaries: {
      ...boundaries,
      shapes: new Map<PlaceId, RegionShape>(
        [...boundaries.shapes].map(([id, shape]) => [id, { ...shape, geometry: simplified(shape.geometry) }]),
      ),
      borders: { county: simplified(county), city: simplified(city), region: simplified(region) },
    },
    surroundings: {
      window,
      provinces: collection(provinces),
      foreign: collection(foreign),
      nationalLines: collection(nationalLines),
      provinceLines: collection(provinceLines),
    },
  };
}
