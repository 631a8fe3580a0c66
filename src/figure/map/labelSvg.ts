import type { Scene } from '../../core/scene/scene';
import type { Box } from '../boxGrid';
import type { Projection, Rectangle } from '../projection';
import { attributes } from '../text/markup';
import { linesSvg } from '../text/textSvg';
import type { Answering } from './answering';
import { LINE_HEIGHT, sceneLabels } from './sceneLabels';

const REGION_NAMES: ReadonlySet<string> = new Set(['city', 'county']);

/** The labels that find room, each with a halo in the ground's colour. */
export function labelsSvg(
  scene: Scene,
  projection: Projection,
  rectangle: Rectangle,
  reserved: readonly Box[],
  answering: Answering,
): string {
  const drawn = sceneLabels(scene, projection, rectangle, reserved).map(({ mark, x, y, lines }) => {
    const lineHeight = mark.size * LINE_HEIGHT;
    const first = y - ((lines.length - 1) * lineHeight) / 2 + mark.size * 0.36;
    const text = linesSvg(lines, x, first, lineHeight, {
      size: mark.size,
      colour: mark.colour,
      bold: mark.bold,
      anchor: 'middle',
      halo: mark.halo,
      haloWidth: Math.max(2, mark.size * 0.24),
    });
    // A name answers for its region: a tap on it must not reach what lies under it.
    const place =
      answering !== 'still' && REGION_NAMES.has(mark.kind)
        ? { 'data-at': mark.id, 'pointer-events': 'all' }
        : {};
    return `<g${attributes({ 'data-label': mark.id, 'data-kind': mark.kind, ...place })}>${text}</g>`;
  });
  return `<g class="labels" pointer-events="none">${drawn.join('')}</g>`;
}
