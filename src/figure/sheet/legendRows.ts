import type { Language } from '../../core/localText';
import type { Ground, Scene } from '../../core/scene/scene';
import { type LegendItem, legendItems, type Swatch } from '../legendItems';
import { attributes } from '../text/markup';
import { bivariateRow } from './bivariateRow';
import type { FlowRow } from './flow';
import { headingRow, type RowStyle, swatchRow, textRow } from './rows';
import { colourSwatch, hatchSwatch, SWATCH, symbolSwatch } from './swatch';

function drawSwatch(swatch: Swatch, x: number, y: number, ground: Ground, prefix: string): string {
  switch (swatch.kind) {
    case 'colour':
      return colourSwatch(x, y, swatch.fill, ground);
    case 'hatch':
      return hatchSwatch(x, y, swatch.hatch, prefix, ground);
    case 'symbol':
      return symbolSwatch(swatch.symbol, x, y, ground);
    case 'size': {
      const { radius, widest, fill } = swatch;
      return `<circle${attributes({ cx: x + widest, cy: y, r: radius, fill, 'fill-opacity': 0.35, stroke: fill, 'stroke-width': 1 })}/>`;
    }
  }
}

function rowOf(item: LegendItem, style: RowStyle, language: Language, prefix: string): FlowRow {
  switch (item.kind) {
    case 'heading':
      return headingRow(item.text, style, 1);
    case 'text':
      return textRow(item.text, style, true);
    case 'bivariate':
      return bivariateRow(item.bivariate, style.width, style.size, style.ground, language);
    case 'entry': {
      const { swatch } = item;
      const size =
        swatch.kind === 'size'
          ? { width: swatch.widest * 2, height: swatch.radius * 2 + 4 }
          : { width: 0, height: 0 };
      return swatchRow(item.text, item.count, style, {
        width: Math.max(SWATCH.width, size.width),
        height: size.height,
        draw: (x, y) => drawSwatch(swatch, x, y, style.ground, prefix),
      });
    }
  }
}

/** The rows of a scene's legend on a sheet. */
export function legendRows(scene: Scene, language: Language, style: RowStyle, prefix: string): FlowRow[] {
  return legendItems(scene, language).map((item) => rowOf(item, style, language, prefix));
}
