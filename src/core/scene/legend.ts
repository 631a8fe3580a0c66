import type { Language } from '../../i18n/language';
import { localText } from '../../i18n/language';
import { translate } from '../../i18n/translate';
import { PLAIN } from '../colour/palette';
import { formatValue } from '../format';
import type { Role } from '../layout';
import type { DrawnElement } from '../layoutDrawing/drawnElements';
import { lineDash } from '../layoutDrawing/elementShapes';
import { isJoiningLine, isRadiation } from '../layoutDrawing/layoutShapes';
import type { Place } from '../place';
import { HATCH_NAMES, HATCHES } from './absence';
import { areaSymbols } from './areaMarks';
import type { SceneBasis } from './basis';
import type { ColourClass } from './choropleth';
import { inferredNames } from './inferred';
import { numberRanges } from './numberRanges';
import { ownShapeSymbols } from './ownShapes';
import { pointsSymbols } from './pointsMarks';
import { type PrintedNumber, printedValue } from './printedLimits';
import type {
  Hatch,
  Legend,
  LegendClass,
  LegendSymbol,
  ParkMark,
  RegionMark,
  SceneMarks,
  ShapeMark,
  ShownValue,
  SymbolMark,
} from './scene';
import { spotlightSymbols } from './spotlight';
import { isDrawn } from './undrawn';

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

/** The running numbers of an element's parks on the map, ascending. */
function numbersOf({ element }: DrawnElement, parks: readonly ParkMark[]): readonly number[] {
  const places = new Set(element.members.map((member) => member.place));
  return parks
    .flatMap(({ place, number }) => (number && places.has(place) ? [number] : []))
    .sort((a, b) => a - b);
}

function elementSymbols(basis: SceneBasis, marks: SceneMarks): LegendSymbol[] {
  const { dataset, elements, view, isByIndustry } = basis;
  const { parks } = marks;
  const drawnOnes = elements.filter((drawn) => isDrawn(drawn, marks));
  return drawnOnes.map((drawn): LegendSymbol => {
    const { id, layout, element, name, colour, sign } = drawn;
    const industry = isByIndustry ? dataset.industries.get(element.industry) : undefined;
    const numbers = industry ? [] : numbersOf(drawn, parks);
    const isShaped = marks.shapes.some((mark) => mark.layout === layout.id && mark.element === element.id);
    const isNumbered = numbers.length > 0 && (element.role === 'node' || !isShaped);
    const kind = isNumbered ? 'number' : SYMBOL_OF_ROLE[element.role];
    const numbered = isNumbered ? parks.find(({ number }) => number === numbers[0]) : undefined;
    const named = sign === '' ? name : `${sign} ${name}`;
    const aside = numbers.length > 1 ? numberRanges(numbers, view.language) : '';
    return {
      id,
      kind: industry ? 'shape' : kind,
      shape: industry?.symbol ?? numbered?.shape ?? (element.role === 'node' ? 'circle' : undefined),
      colour,
      dash: element.role === 'axis' || element.role === 'corridor' ? lineDash(element) : undefined,
      text: aside === '' ? named : named + translate(view.language, 'signs.aside', { text: aside }),
      layout: layout.id,
      element: element.id,
      number: numbers.length === 1 ? numbers[0] : undefined,
    };
  });
}

const isRegion = ({ kind }: Place): boolean => kind !== 'park';

/** What arrows from a core and the dashed line between members that do not touch say, where the map draws them. */
function drawingSymbols(basis: SceneBasis, shapes: readonly ShapeMark[]): LegendSymbol[] {
  const { view, ground } = basis;
  const row = (kind: 'arrow' | 'line' | 'area', mark: ShapeMark | undefined, text: string): LegendSymbol[] =>
    mark === undefined
      ? []
      : [
          {
            id: `drawing-${kind}`,
            kind,
            shape: undefined,
            colour: mark.stroke?.colour ?? ground.label,
            dash: kind === 'arrow' ? undefined : mark.stroke?.dash,
            text,
          },
        ];
  const { language } = view;
  return [
    ...row('arrow', shapes.find(isRadiation), translate(language, 'plates.radiation')),
    ...row('line', shapes.find(isJoiningLine), translate(language, 'plates.joiningLine')),
    ...row(
      'area',
      shapes.find(({ stroke }) => stroke?.dash === 'inferred'),
      translate(language, 'plates.inferredKey', { names: inferredNames(basis, isRegion) }),
    ),
  ];
}

function industrySymbols({ dataset, view }: SceneBasis, parks: readonly ParkMark[]): LegendSymbol[] {
  if (view.parks !== 'industry') return [];
  const shown = new Set(parks.map((park) => (dataset.parks.get(park.place)?.industries ?? [])[0]));
  return [...dataset.industries.values()]
    .filter((industry) => shown.has(industry.id))
    .map((industry) => ({
      id: industry.id,
      kind: 'shape',
      shape: industry.symbol,
      colour: industry.colour,
      dash: undefined,
      text: localText(industry.name, view.language),
    }));
}

/** A row for the parks whose colour no element explains: numbered ones and those of industries wear their element's. */
function parkSymbols(
  { view, isMapped }: SceneBasis,
  parks: readonly ParkMark[],
  explained: ReadonlySet<string>,
): LegendSymbol[] {
  if (view.parks === 'industry') return [];
  const unexplained = parks.filter((park) => !explained.has(park.fill));
  const without = unexplained.filter((park) => park.shown === undefined);
  const isMeasured = isMapped && view.level === 'park';
  if (unexplained.length === 0 || (isMeasured && without.length === 0)) return [];
  return [
    {
      id: 'parks',
      kind: 'shape',
      shape: isMeasured ? 'ring' : 'circle',
      colour: without[0]?.fill ?? PLAIN,
      dash: undefined,
      text: isMeasured
        ? translate(view.language, 'scene.parksWithout', { count: without.length })
        : translate(view.language, 'scene.level.park'),
    },
  ];
}

/** The limits of a class in words: the outermost ones are open, since what lies beyond them belongs to them too. */
function classText({ from, to }: ColourClass, isFirst: boolean, isLast: boolean, decimals: number): string {
  const [low, high] = [formatValue(from, decimals), formatValue(to, decimals)];
  if (isFirst) return `< ${high}`;
  if (isLast) return `≥ ${low}`;
  return `${low} – ${high}`;
}

/**
 * How many decimals limits need so that no two of them read alike and none puts a value, as it is printed, on the other
 * side of it: at least `decimals`, at most four more.
 */
function legendDecimals(
  breaks: readonly number[],
  values: readonly PrintedNumber[],
  decimals: number,
): number {
  const whole = Array.from({ length: decimals }, (_, digits) => digits).filter((digits) =>
    breaks.every((limit) => Number(limit.toFixed(digits)) === limit),
  );
  // Round limits need no more digits than they have.
  const trials = [...whole, ...[0, 1, 2, 3, 4].map((more) => decimals + more)];
  const tellsApart = (digits: number) =>
    new Set(breaks.map((limit) => formatValue(limit, digits))).size === breaks.length;
  const printed = values.map((shown) => ({ value: shown.value, read: printedValue(shown) }));
  const agrees = (digits: number) =>
    breaks.every((limit) => {
      const told = Number(limit.toFixed(digits));
      return printed.every(({ value, read }) => value >= limit === read >= told);
    });
  const different = trials.filter(tellsApart);
  // Values that are printed alike on both sides of a limit no digit can tell apart.
  return different.find(agrees) ?? different[0] ?? decimals + 4;
}

/** The one class of all values: their least and greatest as they read, with their bounds. */
function onlyClassText(values: readonly ShownValue[]): string {
  const sorted = [...values].sort((a, b) => a.value - b.value);
  const [low = '', high = ''] = [sorted[0]?.text, sorted.at(-1)?.text];
  return low === high ? low : `${low}–${high}`;
}

function legendClasses({ view, classes, level }: SceneBasis): readonly LegendClass[] {
  if (view.encoding !== 'choropleth' && view.level !== 'park') return [];
  const values = [...level.values.values()];
  const decimals = legendDecimals(classes.breaks, values, level.decimals);
  const last = classes.classes.length - 1;
  return classes.classes.map((each, index) => ({
    ...each,
    text: last === 0 ? onlyClassText(values) : classText(each, index === 0, index === last, decimals),
  }));
}

/** What each hatch stands for, and how many regions wear it; parks without a figure keep their plain symbol. */
function legendAbsent(language: Language, regions: readonly RegionMark[]): Legend['absent'] {
  return HATCHES.map((pattern) => ({
    pattern,
    text: translate(language, HATCH_NAMES[pattern]),
    count: regions.filter((region) => region.pattern === pattern).length,
  })).filter(({ count }) => count > 0);
}

/**
 * Up to three circles that explain proportional symbols: the largest value as it reads, and a half and a fifth of it, rounded
 * to one digit, where these print as sizes of their own.
 * As on the map, the circle's area stands for the value.
 */
function sizeLegend(symbols: readonly SymbolMark[], decimals: number): Legend['sizes'] {
  const largest = symbols.reduce<SymbolMark | undefined>(
    (best, symbol) => (best && best.shown.value >= symbol.shown.value ? best : symbol),
    undefined,
  );
  if (!largest) return [];
  const circle = (value: number, text: string) => ({
    radius: largest.radius * Math.sqrt(value / largest.shown.value),
    text,
  });
  const parts = [0.5, 0.2].flatMap((part) => {
    const exact = largest.shown.value * part;
    const step = 10 ** Math.floor(Math.log10(exact));
    const text = formatValue(Math.round(exact / step) * step, exact >= 10 ? 0 : decimals);
    // A circle is drawn for what is printed, and only where that is a size of its own.
    const printed = Number(text.replaceAll(',', ''));
    return printed > 0 && printed < largest.shown.value ? [circle(printed, text)] : [];
  });
  const all = [circle(largest.shown.value, largest.shown.text), ...parts];
  return all.filter(({ text }, index) => all.findIndex((other) => other.text === text) === index);
}

/** The legend of a scene: classes with counts, what is hatched, sizes, and what the symbols stand for. */
export function buildLegend(basis: SceneBasis, marks: SceneMarks): Legend {
  const { view, level, classes, bivariate, title, statistics, spotlight } = basis;
  const elements = elementSymbols(basis, marks);
  const explained = new Set(elements.map((symbol) => symbol.colour));
  return {
    title,
    unit: level.unit,
    classes: legendClasses(basis),
    breaks: classes.breaks,
    values: [...level.values.values()].map((shown) => shown.value).sort((a, b) => a - b),
    absent: legendAbsent(view.language, marks.regions),
    bivariate: bivariate?.legend,
    sizes: sizeLegend(marks.symbols, level.decimals),
    symbols: [
      ...elements,
      ...drawingSymbols(basis, marks.shapes),
      ...(spotlight
        ? spotlightSymbols(spotlight, basis, marks.parks.length > 0)
        : [...industrySymbols(basis, marks.parks), ...parkSymbols(basis, marks.parks, explained)]),
      ...statistics.symbols,
      ...areaSymbols(marks.areas),
      ...ownShapeSymbols(basis),
      ...pointsSymbols(marks.points, view.language),
    ],
  };
}

/** An entry of the key to a map's colours. */
export interface LegendRow {
  readonly text: string;
  readonly count: number;
  readonly swatch:
    | { readonly kind: 'colour'; readonly fill: string }
    | { readonly kind: 'hatch'; readonly hatch: Hatch };
}

/** The key to the colours of a map as every drawing of it shows it: classes from high to low, then what is hatched. */
export function legendRows({ classes, absent }: Legend): readonly LegendRow[] {
  return [
    ...[...classes]
      .reverse()
      .map(
        ({ text, count, colour }): LegendRow => ({ text, count, swatch: { kind: 'colour', fill: colour } }),
      ),
    ...absent.map(
      ({ text, count, pattern }): LegendRow => ({ text, count, swatch: { kind: 'hatch', hatch: pattern } }),
    ),
  ];
}
