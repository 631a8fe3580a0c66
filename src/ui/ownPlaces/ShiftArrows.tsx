import { createMemo, For } from 'solid-js';
import { fittingScale, kilometresPerPixel, toX, toY } from '../../core/mercator';
import type { DatumFinding } from '../../core/ownPlaces/datumTrial';
import { useAtlas } from '../../state/context';
import { useWords } from '../useWords';

const WIDTH = 320;
const HEIGHT = 240;
const EDGE = 8;
/** The longest arrow, in pixels. */
const LONGEST = 26;

/** From where each of some points moves to: arrows over the region, drawn longer than they are and saying how much. */
export function ShiftArrows(props: { readonly datum: DatumFinding }) {
  const { boundaries } = useAtlas();
  const { t } = useWords();
  const picture = createMemo(() => {
    const shapes = boundaries();
    if (!shapes) return undefined;
    const [west, , , north] = shapes.extent;
    const size = fittingScale(shapes.extent, { width: WIDTH - 2 * EDGE, height: HEIGHT - 2 * EDGE });
    const toPixel = ([longitude = 0, latitude = 0]: readonly number[]) => [
      EDGE + (toX(longitude) - toX(west)) * size,
      EDGE + (toY(latitude) - toY(north)) * size,
    ];
    const perPixel = kilometresPerPixel(shapes.latitude, size);
    const kilometres = props.datum.medianShift / 1000;
    const factor = kilometres > 0 ? Math.max(1, Math.round((LONGEST * perPixel) / kilometres)) : 1;
    const outline = shapes.borders.region.coordinates
      .map((line) => `M${line.map((corner) => toPixel(corner).map(Math.round).join(' ')).join('L')}`)
      .join('');
    const arrows = props.datum.shifts.map(({ from, to }) => {
      const [x = 0, y = 0] = toPixel(from);
      const [endX = 0, endY = 0] = toPixel(to);
      return { x, y, endX: x + (endX - x) * factor, endY: y + (endY - y) * factor };
    });
    return { outline, arrows, factor };
  });
  return (
    <figure class="shift-arrows">
      <svg
        viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
        width={WIDTH}
        height={HEIGHT}
        role="img"
        aria-label={t('ownPlaces.arrows')}
      >
        <defs>
          <marker
            id="shift-head"
            viewBox="0 0 6 6"
            refX="5"
            refY="3"
            markerWidth="5"
            markerHeight="5"
            orient="auto"
          >
            <path d="M0 0L6 3L0 6z" fill="currentColor" />
          </marker>
        </defs>
        <path d={picture()?.outline} fill="none" stroke="currentColor" stroke-opacity="0.35" />
        <For each={picture()?.arrows}>
          {(arrow) => (
            <line
              x1={arrow.x}
              y1={arrow.y}
              x2={arrow.endX}
              y2={arrow.endY}
              stroke="currentColor"
              stroke-width="1.2"
              marker-end="url(#shift-head)"
            />
          )}
        </For>
      </svg>
      <figcaption class="hint">
        {props.datum.medianShift < 0.5
          ? t('ownPlaces.noShift')
          : t('ownPlaces.shift', {
              metres: Math.round(props.datum.medianShift),
              factor: picture()?.factor ?? 1,
              count: props.datum.shifts.length,
            })}
      </figcaption>
    </figure>
  );
}
