import type { Position } from 'geojson';
import { filter, filterWeight, planarTriangleArea, presimplify, simplify } from 'topojson-simplify';
import type { Objects, Topology } from 'topojson-specification';

/** Which vertices stay, and how much detail the rest keeps. */
export type Detail = {
  /** vertices that are never dropped, as `String([longitude, latitude])` */
  kept: ReadonlySet<string>;
  /** area of the smallest triangle that is kept, in square degrees, where `coarseness` is 1 */
  threshold: number;
  /** how many times larger that triangle may be at a place */
  coarseness(position: Position): number;
};

/**
 * Simplifies on the topology (Visvalingam), so that shared borders stay shared, and drops rings that
 * collapse and arcs that nothing uses.
 */
export function simplified(built: Topology, { kept, threshold, coarseness }: Detail): Topology {
  const weighed = presimplify(built as Topology<Objects>, (triangle) => {
    const [longitude, latitude] = triangle[1];
    if (kept.has(String([longitude, latitude]))) return Number.POSITIVE_INFINITY;
    return planarTriangleArea(triangle) / coarseness(triangle[1]);
  });
  const reduced = simplify(weighed, threshold);
  return filter(reduced, filterWeight(reduced, Number.MIN_VALUE)) as Topology;
}

/** The same topology without the arcs that nothing uses. */
export function pruned(topology: Topology): Topology {
  return filter(topology as Topology<Objects>, () => true) as Topology;
}
