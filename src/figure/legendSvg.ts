import type { Language } from '../core/localText';
import type { Scene } from '../core/scene/scene';
import { hatchPatterns } from './map/hatch';
import { balancedHeight, flowRows } from './sheet/flow';
import { legendRows } from './sheet/legendRows';
import { attributes } from './text/markup';
import { FONT_FAMILY } from './text/textSvg';

export interface LegendOptions {
  /** Pixels of one column. */
  readonly columnWidth: number;
  readonly columns: number;
  /** Font size in pixels. */
  readonly size: number;
  readonly language: Language;
  readonly prefix?: string;
}

const GAP = 18;

/** A scene's legend by itself as SVG markup, as tall as it needs to be. */
export function renderLegendSvg(scene: Scene, options: LegendOptions): string {
  const { columnWidth, columns, size, language, prefix = 'legend' } = options;
  const rows = legendRows(scene, language, { width: columnWidth, size, ground: scene.ground }, prefix);
  const height = balancedHeight(rows, columns);
  const width = columns * columnWidth + (columns - 1) * GAP;
  const drawn = (flowRows(rows, new Array<number>(columns).fill(height)) ?? []).map(({ row, column, y }) =>
    row.draw(column * (columnWidth + GAP), y),
  );
  return `<svg${attributes({
    xmlns: 'http://www.w3.org/2000/svg',
    viewBox: `0 0 ${width} ${height}`,
    width,
    height,
    'font-family': FONT_FAMILY,
    role: 'img',
    'aria-label': scene.legend.title,
  })}><defs>${hatchPatterns(prefix, scene.ground)}</defs>${drawn.join('')}</svg>`;
}
