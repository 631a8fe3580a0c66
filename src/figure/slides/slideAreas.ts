import type { Scene } from '../../core/scene/scene';
import type { Projection } from '../projection';
import { simplifyShared } from '../simplifyShared';
import type { Canvas } from './canvas';
import { clipLines, clipRings, isInside, pixelLines } from './slideGeometry';

const TOLERANCE = 0.3;

/**
 * The areas that the user drew or named, each one native shape with its name. Where the rectangle cuts an area, its edge is a
 * shape of its own, so that the cut has none.
 */
export function drawViewAreas(canvas: Canvas, scene: Scene, projection: Projection): void {
  const { rectangle } = projection;
  for (const { name, geometry, colour, fillOpacity, width } of scene.areas) {
    const rings = simplifyShared(pixelLines(geometry, projection), TOLERANCE);
    const fill = fillOpacity > 0 ? { fill: colour, fillOpacity } : {};
    const edge = { stroke: colour, width, dash: 'dash' } as const;
    const isWhole = rings.flat().every((point) => isInside(point, rectangle));
    if (isWhole || fillOpacity > 0)
      canvas.freeform(name, clipRings(rings, rectangle), true, isWhole ? { ...fill, ...edge } : fill);
    if (!isWhole) canvas.freeform(name, clipLines(rings, rectangle), false, edge);
  }
}
