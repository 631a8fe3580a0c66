import type { Position } from 'geojson';
import { quantize } from 'topojson-client';
import type { Objects, Topology } from 'topojson-specification';

/** Steps a degree of the grid that all topologies share: 0.00005°, about 5 m. */
const stepsPerDegree = 20000;

/** Moves a position onto the grid, so that borders stay shared between files as well as within one. */
export function onGrid(position: Position): Position {
  const [longitude, latitude] = position;
  if (longitude === undefined || latitude === undefined) throw new Error(`Not a position: [${position}]`);
  return [snap(longitude), snap(latitude)];
}

function snap(degrees: number): number {
  return Math.round(degrees * stepsPerDegree) / stepsPerDegree;
}

/**
 * The file of a topology: quantised on a grid, with its `bbox`, one line, newline at the end.
 * @param steps steps a degree, a divisor of the shared grid's 20000
 */
export function encode(topology: Topology, steps = stepsPerDegree): string {
  const bbox = topology.bbox;
  if (!bbox) throw new Error('The topology has no bbox');
  const corner = (degrees: number) => Math.floor(degrees * steps) / steps;
  const quantised = quantize(topology as Topology<Objects>, {
    scale: [1 / steps, 1 / steps],
    translate: [corner(bbox[0]), corner(bbox[1])],
  });
  const round = (degrees: number) => Number(degrees.toFixed(5));
  const { type, transform, objects, arcs } = quantised;
  return `${JSON.stringify({ type, bbox: bbox.map(round), transform, objects, arcs })}\n`;
}
