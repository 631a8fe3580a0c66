import type { GeometryCollection, GeometryObject, Topology } from 'topojson-specification';

type Arcs = readonly (number | Arcs)[];

/** The arcs of a geometry, whichever way they run. */
function arcsOf(geometry: GeometryObject): readonly number[] {
  const flatten = (arcs: Arcs): number[] =>
    arcs.flatMap((arc) => (typeof arc === 'number' ? [arc < 0 ? ~arc : arc] : flatten(arc)));
  return 'arcs' in geometry ? flatten(geometry.arcs as Arcs) : [];
}

/** Where each arc begins and ends, as text to compare by; a quantised topology stores steps, which are added up. */
function endsOf(topology: Topology): readonly (readonly [string, string])[] {
  return topology.arcs.map((arc) => {
    let [x, y] = [0, 0];
    const points = arc.map(([stepX = 0, stepY = 0]) => {
      x = topology.transform ? x + stepX : stepX;
      y = topology.transform ? y + stepY : stepY;
      return `${x} ${y}`;
    });
    return [points[0] ?? '', points.at(-1) ?? ''];
  });
}

/**
 * Which geometries of a topology touch, be it in a single corner: queen contiguity, read off shared arcs and shared
 * ends of arcs, so that no distance need be guessed.
 * Method: Anselin (1988), Spatial Econometrics: Methods and Models.
 * @returns per geometry the indices of the others, ascending
 */
export function queenContiguity(
  topology: Topology,
  collection: GeometryCollection,
): readonly (readonly number[])[] {
  const ends = endsOf(topology);
  const touching = new Map<string, Set<number>>();
  const joined = collection.geometries.map((geometry, index) => {
    const keys = new Set(arcsOf(geometry).flatMap((arc) => [`arc ${arc}`, ...(ends[arc] ?? [])]));
    for (const key of keys) touching.set(key, (touching.get(key) ?? new Set()).add(index));
    return keys;
  });
  return joined.map((keys, index) => {
    const others = new Set([...keys].flatMap((key) => [...(touching.get(key) ?? [])]));
    others.delete(index);
    return [...others].sort((a, b) => a - b);
  });
}
