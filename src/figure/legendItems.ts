import { type LegendRow, legendRows } from '../core/scene/legend';
import type { BivariateLegend, Legend, LegendSymbol, Scene } from '../core/scene/scene';
import type { Language } from '../i18n/language';
import { translate } from '../i18n/translate';

/** What stands before an entry of the legend. */
export type Swatch = LegendRow['swatch'] | { readonly kind: 'symbol'; readonly symbol: LegendSymbol };

/** One entry of a legend, the same for sheets and slides. */
export type LegendItem =
  | { readonly kind: 'heading' | 'text'; readonly text: string }
  | { readonly kind: 'number'; readonly number: number; readonly text: string }
  | { readonly kind: 'entry'; readonly text: string; readonly count: string; readonly swatch: Swatch }
  | { readonly kind: 'sizes'; readonly sizes: Legend['sizes']; readonly fill: string }
  | { readonly kind: 'bivariate'; readonly bivariate: BivariateLegend };

const entry = (text: string, count: string, swatch: Swatch): LegendItem => ({
  kind: 'entry',
  text,
  count,
  swatch,
});

function colourItems({ legend }: Scene, language: Language): LegendItem[] {
  return legendRows(legend).map(({ text, count, swatch }) =>
    entry(text, translate(language, 'scene.classCount', { count }), swatch),
  );
}

function sizeItems(scene: Scene, language: Language): LegendItem[] {
  const { sizes } = scene.legend;
  if (sizes.length === 0) return [];
  const fill = scene.symbols[0]?.fill ?? scene.ground.accent;
  return [
    { kind: 'heading', text: translate(language, 'figure.sizes') },
    { kind: 'sizes', sizes, fill },
  ];
}

/** The entries of a scene's legend: classes and hatches with counts, sizes, then the symbols of layout and industries. */
export function legendItems(scene: Scene, language: Language): LegendItem[] {
  const { legend, coverage } = scene;
  const mapped = legend.classes.length > 0 || legend.bivariate !== undefined || legend.sizes.length > 0;
  // The unit is said once, where the title has it already.
  const unit = [legend.title.includes(legend.unit) ? '' : legend.unit, coverage?.text ?? '']
    .filter((part) => part !== '')
    .join(' · ');
  const symbols = legend.symbols.map((symbol) => entry(symbol.text, '', { kind: 'symbol', symbol }));
  return [
    ...(mapped ? [{ kind: 'heading', text: legend.title } as const] : []),
    ...(mapped && unit !== '' ? [{ kind: 'text', text: unit } as const] : []),
    ...(legend.bivariate ? [{ kind: 'bivariate', bivariate: legend.bivariate } as const] : []),
    ...colourItems(scene, language),
    ...sizeItems(scene, language),
    ...(symbols.length > 0
      ? [{ kind: 'heading', text: translate(language, 'figure.symbols') } as const, ...symbols]
      : []),
  ];
}

/** What the numbers on a map stand for, as entries under their heading; nothing where nothing is numbered. */
export function listItems(
  list: { readonly title: string; readonly entries: readonly { number: number; text: string }[] } | undefined,
  language: Language,
): LegendItem[] {
  if (!list || list.entries.length === 0) return [];
  const title = list.title || translate(language, 'figure.list');
  return [
    { kind: 'heading', text: title },
    ...list.entries.map(({ number, text }): LegendItem => ({ kind: 'number', number, text })),
  ];
}
