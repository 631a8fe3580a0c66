import { translate } from '../../i18n/translate';
import type { Dataset } from '../dataset';
import { formatValue } from '../format';
import type { Layout, LayoutElement, Role } from '../layout';
import { elementColours, huesTaken } from '../layoutDrawing/elementColours';
import type { ThemeName, View } from '../view';
import type { Choropleth } from './choropleth';
import { isIndustryLayout } from './industryMarks';
import type { BivariateLegend, Legend, LegendSymbol, ParkMark, SymbolMark } from './scene';
import type { LevelValues } from './values';

interface LegendInput {
  readonly dataset: Dataset;
  readonly view: View;
  readonly theme: ThemeName;
  readonly title: string;
  readonly unit: string;
  readonly decimals: number;
  readonly level: LevelValues;
  readonly choropleth: Choropleth;
  readonly bivariate: BivariateLegend | undefined;
  readonly layouts: readonly Layout[];
  readonly symbols: readonly SymbolMark[];
  readonly parks: readonly ParkMark[];
}

const SYMBOL_OF_ROLE: Readonly<Record<Role, LegendSymbol['kind']>> = {
  core: 'ring',
  pole: 'ring',
  axis: 'line',
  belt: 'belt',
  zone: 'area',
  cluster: 'area',
  park: 'number',
  node: 'shape',
  corridor: 'line',
};

function lowestNumber({ members }: LayoutElement, parks: readonly ParkMark[]): number | undefined {
  const places = new Set(members.map((member) => member.place));
  const numbers = parks.flatMap(({ place, number }) => (number && places.has(place) ? [number] : []));
  return numbers.length > 0 ? Math.min(...numbers) : undefined;
}

function layoutSymbols({ dataset, view, theme, layouts, parks }: LegendInput): LegendSymbol[] {
  return layouts.flatMap((layout, index) => {
    const colours = elementColours(layout, dataset, theme, huesTaken(layouts, index));
    return layout.elements.map((element): LegendSymbol => {
      const industry =
        isIndustryLayout(layout) || element.role === 'node'
          ? dataset.industries.get(element.industry)
          : undefined;
      const number = lowestNumber(element, parks);
      const kind = element.role === 'node' && number !== undefined ? 'number' : SYMBOL_OF_ROLE[element.role];
      return {
        id: `${layout.id}-${element.id}`,
        kind: industry ? 'shape' : kind,
        shape: industry?.symbol ?? (element.role === 'node' ? 'circle' : undefined),
        colour: colours.get(element.id) ?? '#888888',
        dashed: element.role === 'axis' || element.role === 'corridor',
        text: element.name[view.language] || element.name.zh,
        number,
      };
    });
  });
}

function industrySymbols({ dataset, view, parks }: LegendInput): LegendSymbol[] {
  if (view.parks !== 'industry') return [];
  const shown = new Set(parks.map((park) => (dataset.parks.get(park.place)?.industries ?? [])[0]));
  return [...dataset.industries.values()]
    .filter((industry) => shown.has(industry.id))
    .map((industry) => ({
      id: industry.id,
      kind: 'shape' as const,
      shape: industry.symbol,
      colour: industry.colour,
      dashed: false,
      text: industry.name[view.language] || industry.name.zh,
    }));
}

/** Three circles that explain sizes: the largest value, a half and a fifth of it, rounded. */
function sizeLegend(symbols: readonly SymbolMark[], decimals: number): Legend['sizes'] {
  const largest = symbols.reduce<SymbolMark | undefined>(
    (best, symbol) => (best && best.shown.value >= symbol.shown.value ? best : symbol),
    undefined,
  );
  if (!largest) return [];
  return [1, 0.5, 0.2].map((part) => {
    const exact = largest.shown.value * part;
    const step = 10 ** Math.floor(Math.log10(Math.abs(exact) || 1));
    const value = part === 1 ? exact : Math.round(exact / step) * step;
    return {
      radius: largest.radius * Math.sqrt(value / largest.shown.value),
      text: formatValue(value, value >= 10 ? 0 : decimals),
    };
  });
}

/** The legend of a scene: classes with counts, what has no figure, sizes, and the layout's symbols. */
export function buildLegend(input: LegendInput): Legend {
  const { view, level, choropleth, symbols } = input;
  // Parks without a figure keep their plain symbol: only regions are hatched, so only they stand in the legend.
  const absences = view.level === 'park' ? [] : [...level.absences.values()];
  const elements = layoutSymbols(input);
  // Numbered and industry symbols wear the colour of their element, which stands in the legend already.
  const explained = new Set(elements.map((symbol) => symbol.colour));
  const parkSymbols: LegendSymbol[] =
    input.parks.some((park) => !explained.has(park.fill)) && view.parks !== 'industry'
      ? [
          {
            id: 'parks',
            kind: 'shape',
            shape: 'circle',
            colour:
              input.parks.find((park) => park.shown === undefined && !explained.has(park.fill))?.fill ??
              '#888888',
            dashed: false,
            text: translate(view.language, 'scene.level.park'),
          },
        ]
      : [];
  return {
    title: input.title,
    unit: input.unit,
    classes: view.encoding === 'choropleth' || view.level === 'park' ? choropleth.classes : [],
    breaks: choropleth.breaks,
    values: [...level.values.values()].map((shown) => shown.value).sort((a, b) => a - b),
    noFigure: absences.filter((absence) => absence === 'no-figure').length,
    notComparable: absences.filter((absence) => absence === 'not-comparable').length,
    bivariate: input.bivariate,
    sizes: sizeLegend(symbols, input.decimals),
    symbols: [...elements, ...industrySymbols(input), ...parkSymbols],
  };
}
