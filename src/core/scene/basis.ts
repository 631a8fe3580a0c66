import type { AreaOutlines } from '../areas/areaOutlines';
import type { Boundaries } from '../boundaries';
import type { Dataset } from '../dataset';
import type { Indicator } from '../indicator';
import type { Layout } from '../layout';
import { type DrawnElement, drawnElements, isIndustryLayout } from '../layoutDrawing/drawnElements';
import type { BoundingBox, PlaceId } from '../place';
import { plainly } from '../question';
import type { Sheet } from '../sheet';
import type { ThemeName, View } from '../view';
import { againstText } from './againstText';
import { type Bivariate, bivariate } from './bivariate';
import { type Choropleth, choropleth } from './choropleth';
import { divergingReference } from './divergingReference';
import { extentOf, framedRegions, layoutFrame } from './extent';
import { groundOf } from './ground';
import { parkNumbers } from './numbering';
import type { Ground } from './scene';
import { type Spotlight, spotlightOf } from './spotlight';
import { type StatisticsShapes, statisticsShapes } from './statisticsShapes';
import { questionTitle } from './titles';
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

/** What all marks of a scene are made from: the view, what the data answer to it, and what the layouts it shows name. */
export interface SceneBasis {
  readonly dataset: Dataset;
  readonly boundaries: Boundaries;
  readonly view: View;
  readonly theme: ThemeName;
  readonly outlines: AreaOutlines;
  readonly ground: Ground;
  readonly sheet: Sheet | undefined;
  /** The sheet's, or the chosen one. */
  readonly layouts: readonly Layout[];
  readonly elements: readonly DrawnElement[];
  /** Symbols of industries stand at places instead of the layouts' shapes. */
  readonly isByIndustry: boolean;
  readonly indicator: Indicator | undefined;
  /** Whether an indicator is shown at all. */
  readonly isMapped: boolean;
  /** Whether regions wear class colours. */
  readonly isFilled: boolean;
  readonly level: LevelValues;
  /** Of the second indicator of a bivariate map. */
  readonly second: LevelValues | undefined;
  /** Indicator and period in words; empty where none is shown. */
  readonly title: string;
  readonly classes: Choropleth;
  readonly bivariate: Bivariate | undefined;
  /** A result of spatial statistics over the map. */
  readonly statistics: StatisticsShapes;
  /** What the finder or the matrix marks. */
  readonly spotlight: Spotlight | undefined;
  /** Running numbers of the parks that the layouts name; of none where other parks are marked. */
  readonly numbers: ReadonlyMap<PlaceId, number>;
  readonly extent: BoundingBox;
  readonly frame: readonly PlaceId[];
}

const NO_OUTLINES: AreaOutlines = new Map();
const EMPTY: LevelValues = { values: new Map(), absences: new Map(), total: 0, unit: '', decimals: 0 };

/** The layouts that a map shows: those of its sheet, else that of the view. */
export function shownLayouts(dataset: Dataset, view: Pick<View, 'sheet' | 'layout'>): readonly Layout[] {
  const ids = dataset.sheets.get(view.sheet)?.layouts ?? (view.layout === '' ? [] : [view.layout]);
  return ids.flatMap((id) => dataset.layouts.get(id) ?? []);
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

/** Asks the data once for everything that a view's scene is made from. */
export function sceneBasis({
  dataset,
  boundaries,
  view,
  theme,
  outlines = NO_OUTLINES,
}: SceneInput): SceneBasis {
  const ground = groundOf(theme);
  const layouts = shownLayouts(dataset, view);
  const sheet = dataset.sheets.get(view.sheet);
  const indicator = dataset.indicators.get(view.indicator);
  const spotlight = spotlightOf(dataset, view, theme);
  const isMapped = view.encoding !== 'none' && indicator !== undefined;
  const level = isMapped ? levelValues(dataset, boundaries, view, view) : EMPTY;
  const title = isMapped
    ? questionTitle(
        dataset,
        view,
        level.unit,
        view.language,
        againstText(dataset, level.values.values(), view.language),
      )
    : '';
  const other = view.encoding === 'bivariate' && view.second ? plainly(view.second) : undefined;
  const second = other && levelValues(dataset, boundaries, view, other);
  const isByIndustry = sheet?.marks === 'industry' || (layouts.length > 0 && layouts.every(isIndustryLayout));
  // Numbers over proportional symbols would hide them.
  const withMeasured = sheet !== undefined || (view.parks !== 'hidden' && view.encoding !== 'symbols');
  const isFilled = isMapped && view.level !== 'park' && view.encoding !== 'symbols';
  const frame = sheet && sheet.frame.length > 0 ? sheet.frame : layouts.flatMap(layoutFrame);
  return {
    dataset,
    boundaries,
    view,
    theme,
    outlines,
    ground,
    sheet,
    layouts,
    elements: drawnElements(layouts, dataset, theme, view),
    isByIndustry,
    indicator,
    isMapped,
    isFilled,
    level,
    second,
    title,
    classes: choropleth(
      [...level.values.values()],
      view,
      indicator,
      theme,
      divergingReference(dataset, boundaries, view),
      level.decimals,
      isFilled && layouts.length > 0 ? 'behind' : 'full',
    ),
    bivariate:
      other && second
        ? bivariate(
            level.values,
            second.values,
            [title, questionTitle(dataset, other, second.unit, view.language)],
            view,
            theme,
          )
        : undefined,
    statistics: statisticsShapes({ dataset, boundaries, view, level, halo: ground.halo }),
    spotlight,
    numbers:
      isByIndustry || spotlight || sheet?.marks === 'none'
        ? new Map()
        : allNumbers(layouts, dataset, withMeasured),
    extent: view.frame ?? extentOf(frame, dataset, boundaries),
    frame: framedRegions(frame, dataset, boundaries),
  };
}
