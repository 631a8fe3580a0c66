import { inkOn } from '../../core/colour/ink';
import {
  countText,
  DOT_RADIUS,
  type DrawnPoint,
  drawnColour,
  drawnPoints,
} from '../../core/scene/drawnPoints';
import { SYMBOL_EDGE } from '../../core/scene/looks';
import type { PointsMark, Scene } from '../../core/scene/scene';
import type { Projection } from '../projection';
import { attributes } from '../text/markup';
import { textSvg } from '../text/textSvg';

/** Pixels of the whole world in a drawing. */
export const worldSizeOf = ({ toPixel }: Projection): number => toPixel([180, 0])[0] - toPixel([-180, 0])[0];

const rounded = (value: number) => Math.round(value * 10) / 10;

/** What is drawn of a set in a drawing, the small symbols over the large. */
const pointsIn = (mark: PointsMark, projection: Projection): readonly DrawnPoint[] =>
  [...drawnPoints(mark, worldSizeOf(projection), projection.extent)].sort((a, b) => b.radius - a.radius);

/** Dots of one colour as one path: a line of no length with round ends. */
function dotsSvg(
  mark: PointsMark,
  drawn: readonly DrawnPoint[],
  { ground }: Scene,
  projection: Projection,
): string {
  const paths = new Map<string, string[]>();
  for (const each of drawn) {
    const [x, y] = projection.toPixel(each.point);
    const colour = drawnColour(each, ground.accent);
    const path = paths.get(colour);
    const step = `M${rounded(x)} ${rounded(y)}h0`;
    if (path) path.push(step);
    else paths.set(colour, [step]);
  }
  return [...paths]
    .map(
      ([colour, steps]) =>
        `<path${attributes({
          d: steps.join(''),
          fill: 'none',
          stroke: colour,
          'stroke-width': 2 * DOT_RADIUS,
          'stroke-linecap': 'round',
          'data-points': mark.id,
        })}/>`,
    )
    .join('');
}

function clusterSvg(drawn: DrawnPoint, { ground }: Scene, projection: Projection): string {
  const [x, y] = projection.toPixel(drawn.point);
  const fill = drawnColour(drawn, ground.accent);
  const circle = `<circle${attributes({
    cx: rounded(x),
    cy: rounded(y),
    r: rounded(drawn.radius),
    fill,
    stroke: ground.halo,
    'stroke-width': SYMBOL_EDGE,
    'data-points': drawn.mark.id,
    'data-count': drawn.count,
  })}/>`;
  if (drawn.count === 1) return circle;
  const size = clusterTextSize(drawn.count);
  const figures = { size, colour: inkOn(fill), bold: true, anchor: 'middle' } as const;
  return `${circle}<g pointer-events="none">${textSvg(countText(drawn.count), x, y + size * 0.36, figures)}</g>`;
}

/** Pixels of the figures in a cluster: the more figures, the smaller. */
export const clusterTextSize = (count: number): number => Math.max(8, 12.5 - countText(count).length * 0.7);

/** A person's own points: clusters with their counts, or dots. */
export function pointsSvg(scene: Scene, projection: Projection): string {
  return scene.points
    .map((mark) => {
      const drawn = pointsIn(mark, projection);
      return mark.mode === 'dots'
        ? dotsSvg(mark, drawn, scene, projection)
        : drawn.map((each) => clusterSvg(each, scene, projection)).join('');
    })
    .join('');
}
