import type { Language } from '../../core/localText';
import type { Scene } from '../../core/scene/scene';
import { translate } from '../../i18n/translate';
import { HATCHES, type Hatch } from '../map/hatch';
import { attributes } from '../text/markup';
import { bivariateRow } from './bivariateRow';
import type { FlowRow } from './flow';
import { headingRow, type RowStyle, swatchRow, textRow } from './rows';
import { colourSwatch, hatchSwatch, symbolSwatch } from './swatch';

const HATCH_NAMES = {
  'no-figure': 'scene.noFigure',
  'not-comparable': 'scene.notComparable',
  filtered: 'scene.filtered',
} as const;

/** How many of the scene's regions show each hatch. */
function hatchCounts(scene: Scene): Record<Hatch, number> {
  const counted = (hatch: Hatch) => scene.regions.filter(({ pattern }) => pattern === hatch).length;
  return {
    'no-figure': Math.max(scene.legend.noFigure, counted('no-figure')),
    'not-comparable': Math.max(scene.legend.notComparable, counted('not-comparable')),
    filtered: counted('filtered'),
  };
}

function classRows(scene: Scene, language: Language, style: RowStyle, prefix: string): FlowRow[] {
  const { legend, ground } = scene;
  const count = (number: number) => translate(language, 'scene.classCount', { count: number });
  const counts = hatchCounts(scene);
  // High values stand at the top, as on the screen and in print.
  const classes = [...legend.classes]
    .reverse()
    .map((item) =>
      swatchRow(item.text, count(item.count), style, (x, y) => colourSwatch(x, y, item.colour, ground)),
    );
  const hatches = HATCHES.filter((hatch) => counts[hatch] > 0).map((hatch) =>
    swatchRow(translate(language, HATCH_NAMES[hatch]), count(counts[hatch]), style, (x, y) =>
      hatchSwatch(x, y, hatch, prefix, ground),
    ),
  );
  return [...classes, ...hatches];
}

function sizeRows(scene: Scene, language: Language, style: RowStyle): FlowRow[] {
  const { sizes } = scene.legend;
  if (sizes.length === 0) return [];
  const widest = Math.max(...sizes.map(({ radius }) => radius));
  const fill = scene.symbols[0]?.fill ?? scene.ground.accent;
  const rows = sizes.map(({ radius, text }) =>
    swatchRow(
      text,
      '',
      style,
      (x, y) =>
        `<circle${attributes({ cx: x + widest, cy: y, r: radius, fill, 'fill-opacity': 0.35, stroke: fill, 'stroke-width': 1 })}/>`,
      Math.max(24, widest * 2),
      radius * 2 + 4,
    ),
  );
  return [headingRow(translate(language, 'figure.sizes'), style, 1), ...rows];
}

/** The rows of a scene's legend: classes and hatches with counts, sizes, then the symbols of layout and industries. */
export function legendRows(scene: Scene, language: Language, style: RowStyle, prefix: string): FlowRow[] {
  const { legend, coverage } = scene;
  const mapped = legend.classes.length > 0 || legend.bivariate !== undefined || legend.sizes.length > 0;
  const unit = [legend.unit, coverage?.text ?? ''].filter((part) => part !== '').join(' · ');
  const classes = classRows(scene, language, style, prefix);
  const symbols = legend.symbols.map((symbol) =>
    swatchRow(symbol.text, '', style, (x, y) => symbolSwatch(symbol, x, y, scene.ground)),
  );
  return [
    ...(mapped ? [headingRow(legend.title, style, 1)] : []),
    ...(mapped && unit !== '' ? [textRow(unit, style, true)] : []),
    ...(legend.bivariate
      ? [bivariateRow(legend.bivariate, style.width, style.size, scene.ground, language)]
      : []),
    ...classes,
    ...sizeRows(scene, language, style),
    ...(symbols.length > 0 ? [headingRow(translate(language, 'figure.symbols'), style, 1), ...symbols] : []),
  ];
}
