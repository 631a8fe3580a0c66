import { inkOn } from '../../core/colour/ink';
import { countText, drawnColour, drawnPoints } from '../../core/scene/drawnPoints';
import { SYMBOL_EDGE } from '../../core/scene/looks';
import type { Scene } from '../../core/scene/scene';
import { clusterTextSize, worldSizeOf } from '../map/pointsSvg';
import type { Projection } from '../projection';
import type { Canvas } from './canvas';

/** A person's own points as native circles with their counts: on a slide dots, too, are clusters, since each is a shape. */
export function drawOwnPoints(canvas: Canvas, { points, ground }: Scene, projection: Projection): void {
  for (const mark of points) {
    const clusters = drawnPoints({ ...mark, mode: 'clusters' }, worldSizeOf(projection), projection.extent);
    for (const drawn of [...clusters].sort((a, b) => b.radius - a.radius)) {
      const centre = projection.toPixel(drawn.point);
      const fill = drawnColour(drawn, ground.accent);
      const name = `${mark.name} · ${drawn.count}`;
      canvas.ellipse(name, centre, drawn.radius, { fill, stroke: ground.halo, width: SYMBOL_EDGE });
      if (drawn.count === 1) continue;
      const size = clusterTextSize(drawn.count);
      const [x, y] = centre;
      const box = { x: x - 3 * size, y: y - size, width: 6 * size, height: 2 * size };
      const style = {
        size,
        colour: inkOn(fill),
        bold: true,
        align: 'center',
        valign: 'middle',
        wrap: false,
      } as const;
      canvas.text(`${name} #`, countText(drawn.count), box, style);
    }
  }
}
