import type { Ground, LegendSymbol, Scene } from '../../core/scene/scene';
import type { Language } from '../../i18n/language';
import { type LegendItem, legendItems, type Swatch } from '../legendItems';
import { bivariateRow } from './bivariateRow';
import type { FlowRow } from './flow';
import { headingRow, numberedRow, type RowStyle, swatchRow, textRow } from './rows';
import { sizesRow } from './sizesRow';
import { colourSwatch, hatchSwatch, SWATCH, symbolSwatch } from './swatch';

function drawSwatch(swatch: Swatch, x: number, y: number, ground: Ground, prefix: string): string {
  switch (swatch.kind) {
    case 'colour':
      return colourSwatch(x, y, swatch.fill, ground);
    case 'hatch':
      return hatchSwatch(x, y, swatch.hatch, prefix, ground);
    case 'symbol':
      return symbolSwatch(swatch.symbol, x, y, ground);
  }
}

function rowOf(item: LegendItem, style: RowStyle, language: Language, prefix: string): FlowRow {
  switch (item.kind) {
    case 'heading':
      return headingRow(item.text, style, 1);
    case 'text':
      return textRow(item.text, style, true);
    case 'number':
      return numberedRow(item.number, item.text, style, 2);
    case 'bivariate':
      return bivariateRow(item.bivariate, style.width, style.size, style.ground, language);
    case 'sizes':
      return sizesRow(item.sizes, item.fill, style);
    case 'entry':
      return swatchRow(item.text, item.count, style, {
        width: SWATCH.width,
        height: 0,
        draw: (x, y) => drawSwatch(item.swatch, x, y, style.ground, prefix),
      });
  }
}

/** An entry of the list with the very symbol that it has on the map. */
export const keyedRow = (text: string, style: RowStyle, symbol: LegendSymbol, prefix: string): FlowRow =>
  swatchRow(text, '', style, {
    width: SWATCH.width,
    height: 0,
    draw: (x, y) => drawSwatch({ kind: 'symbol', symbol }, x, y, style.ground, prefix),
  });

/**
 * The rows of a scene's legend on a sheet.
 * @param explained ids of symbols that the list beside it explains already
 */
export function legendRows(
  scene: Scene,
  language: Language,
  style: RowStyle,
  prefix: string,
  explained: ReadonlySet<string>,
): FlowRow[] {
  const { legend } = scene;
  const left = { ...legend, symbols: legend.symbols.filter(({ id }) => !explained.has(id)) };
  return legendItems({ ...scene, legend: left }, language).map((item) =>
    rowOf(item, style, language, prefix),
  );
}
