import { translate } from '../../i18n/translate';
import type { AreaOutlines } from '../areas/areaOutlines';
import type { Boundaries } from '../boundaries';
import type { Dataset } from '../dataset';
import type { Layout } from '../layout';
import { elementColours, huesTaken } from '../layoutDrawing/elementColours';
import { layoutShapes } from '../layoutDrawing/layoutShapes';
import type { PlaceId } from '../place';
import { plainly } from '../question';
import type { ThemeName, View } from '../view';
import { areaLabels, areaMarks, areaSymbols } from './areaMarks';
import { bivariate } from './bivariate';
import { choropleth } from './choropleth';
import { divergingReference } from './divergingReference';
import { extentOf, layoutFrame } from './extent';
import { groundOf } from './ground';
import { industryMarks, isIndustryLayout } from './industryMarks';
import { buildLabels } from './labels';
import { buildLegend } from './legend';
import { sceneNotes } from './notes';
import { parkNumbers } from './numbering';
import { parkMarks } from './parkMarks';
import { regionMarks } from './regionMarks';
import { tintRegions } from './regionTints';
import type { BorderMark, Coverage, Ground, Scene } from './scene';
import { spread } from './spread';
import { statisticsShapes } from './statisticsShapes';
import { symbolMarks } from './symbolMarks';
import { questionTitle, sceneTitle, sourceLine } from './titles';
import { type LevelValues, levelValues } from './values';

export interface SceneInput {
  readonly dataset: Dataset;
  readonly boundaries: Boundaries;
  readonly view: View;
  /** The theme that is in force: the view's own, or the system's. */
  readonly theme: ThemeName;
  /** Outlines of the view's areas; an area without one is not drawn. */
  readonly outlines?: AreaOutlines | undefined;
}

/** Pixels that the scene's extent is thought to fill when marks are moved apart. */
const NOMINAL_WIDTH = 820;
/** Layout fills over class colours stay thin, so that the colours still read as the legend's. */
const OVER_CLASSES = 0.5;

const NO_OUTLINES: AreaOutlines = new Map();
const EMPTY: LevelValues = { values: new Map(), absences: new Map(), total: 0, unit: '', decimals: 0 };

/** The layouts that a view draws: its sheet's, or the chosen one. */
function shownLayouts(dataset: Dataset, view: View): readonly Layout[] {
  const ids = dataset.sheets.get(view.sheet)?.layouts ?? (view.layout === '' ? [] : [view.layout]);
  return ids.flatMap((id) => dataset.layouts.get(id) ?? []);
}

function borderMarks(view: View, ground: Ground): readonly BorderMark[] {
  const borders: BorderMark[] = [
    { level: 'city', colour: ground.border, width: 1 },
    { level: 'region', colour: ground.provinceLine, width: 2 },
  ];
  return view.level === 'county'
    ? [{ level: 'county', colour: ground.border, width: 0.5 }, ...borders]
    : borders;
}

/** The colour of the element that names each park, the first one where several do. */
function memberColours(
  layouts: readonly Layout[],
  dataset: Dataset,
  theme: ThemeName,
): ReadonlyMap<PlaceId, string> {
  const found = new Map<PlaceId, string>();
  layouts.forEach((layout, index) => {
    const colours = elementColours(layout, dataset, theme, huesTaken(layouts, index));
    for (const element of layout.elements) {
      for (const { place } of element.members) {
        if (!found.has(place)) found.set(place, colours.get(element.id) ?? '');
      }
    }
  });
  return found;
}

/** Numbers of all parks that the layouts name, running through in order. */
function allNumbers(
  layouts: readonly Layout[],
  dataset: Dataset,
  withMeasured: boolean,
): ReadonlyMap<PlaceId, number> {
  const places = layouts.flatMap((layout) => [...parkNumbers(layout, dataset, withMeasured).keys()]);
  return new Map([...new Set(places)].map((place, index) => [place, index + 1]));
}

function coverageOf(view: View, level: LevelValues): Coverage | undefined {
  if (view.indicator === '' || view.encoding === 'none') return undefined;
  const parameters = {
    count: level.values.size,
    total: level.total,
    level: translate(view.language, `scene.level.${view.level}`),
  };
  return {
    count: level.values.size,
    total: level.total,
    text: translate(view.language, 'scene.coverage', parameters),
  };
}

/**
 * The scene that a view asks for: everything a renderer needs, and nothing that it must ask the data for again.
 * Pure: the same input gives the same scene.
 */
export function buildScene({ dataset, boundaries, view, theme, outlines = NO_OUTLINES }: SceneInput): Scene {
  const ground = groundOf(theme);
  const layouts = shownLayouts(dataset, view);
  const sheet = dataset.sheets.get(view.sheet);
  const indicator = dataset.indicators.get(view.indicator);
  const mapped = view.encoding !== 'none' && indicator !== undefined;
  const level = mapped ? levelValues(dataset, boundaries, view, view) : EMPTY;
  const classes = choropleth(
    [...level.values.values()].map((shown) => shown.value),
    view,
    indicator,
    level.decimals,
    theme,
    divergingReference(dataset, boundaries, view),
  );
  const title = mapped ? questionTitle(dataset, view, level.unit, view.language) : '';

  const second = view.encoding === 'bivariate' && view.second ? plainly(view.second) : undefined;
  const secondLevel = second ? levelValues(dataset, boundaries, view, second) : undefined;
  const square =
    second && secondLevel
      ? bivariate(
          level.values,
          secondLevel.values,
          [title, questionTitle(dataset, second, secondLevel.unit, view.language)],
          view,
          theme,
        )
      : undefined;

  const byIndustry = sheet?.marks === 'industry' || (layouts.length > 0 && layouts.every(isIndustryLayout));
  const unnumbered = byIndustry || sheet?.marks === 'none';
  // Numbers over proportional symbols would hide them.
  const withMeasured = sheet !== undefined || (view.parks !== 'hidden' && view.encoding !== 'symbols');
  const numbers = unnumbered ? new Map<PlaceId, number>() : allNumbers(layouts, dataset, withMeasured);
  const frame = sheet && sheet.frame.length > 0 ? sheet.frame : layouts.flatMap(layoutFrame);
  const extent = view.frame ?? extentOf(frame, dataset, boundaries);
  const parks = [
    ...spread(
      parkMarks({
        dataset,
        view: byIndustry && view.parks === 'plain' ? { ...view, parks: 'hidden' } : view,
        ground,
        numbers,
        colours: memberColours(layouts, dataset, theme),
        values: view.level === 'park' ? level.values : new Map(),
        colourOf: classes.colourOf,
      }),
      NOMINAL_WIDTH / (extent[2] - extent[0]),
    ),
    ...(byIndustry ? industryMarks(layouts, dataset, boundaries, view) : []),
  ];
  const symbols =
    view.encoding === 'symbols' && view.level !== 'park'
      ? symbolMarks(level.values, ground.accent, dataset, boundaries, view)
      : [];
  const coverage = coverageOf(view, level);
  const levels = secondLevel ? [level, secondLevel] : [level];
  const filled = mapped && view.level !== 'park' && view.encoding !== 'symbols';

  const regions = regionMarks({ dataset, view, level, classes, cells: square?.cells });
  const statistics = statisticsShapes({ dataset, boundaries, view, level });
  const areas = areaMarks({ dataset, boundaries, view, theme, outlines, isOverClasses: filled });
  const legend = buildLegend({
    dataset,
    view,
    theme,
    title,
    unit: level.unit,
    decimals: level.decimals,
    level,
    choropleth: classes,
    bivariate: square?.legend,
    layouts,
    symbols,
    parks,
  });

  const shapes = [
    ...layouts.flatMap((layout, index) => {
      if (isIndustryLayout(layout)) return [];
      const taken = huesTaken(layouts, index);
      const shapes = layoutShapes(layout, view.element, dataset, boundaries, theme, taken);
      return filled
        ? shapes.map((shape) => ({ ...shape, fillOpacity: shape.fillOpacity * OVER_CLASSES }))
        : shapes;
    }),
    ...statistics.shapes,
  ];

  return {
    view,
    title: sceneTitle(dataset, view, layouts, title),
    subtitle: coverage?.text ?? '',
    sourceLine: sourceLine(dataset, view, layouts, levels),
    notes: sceneNotes(dataset, view, indicator, layouts, levels, coverage),
    coverage,
    extent,
    ground,
    regions:
      sheet && shapes.length === 0 ? tintRegions(regions, sheet.frame, dataset, boundaries, theme) : regions,
    borders: borderMarks(view, ground),
    symbols,
    parks,
    shapes,
    areas,
    labels: [
      ...(view.labels ? areaLabels(areas) : []),
      ...buildLabels({ dataset, boundaries, view, theme, ground, layouts, parks }),
    ],
    legend: { ...legend, symbols: [...legend.symbols, ...statistics.symbols, ...areaSymbols(areas)] },
  };
}
