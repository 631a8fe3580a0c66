import { localText } from '../../i18n/language';
import { PLANNED_AREA } from '../aggregate/landOf';
import type { Dataset } from '../dataset';
import type { SymbolShape } from '../indicator';
import type { DrawnElement } from '../layoutDrawing/drawnElements';
import type { Park, PlaceId } from '../place';
import { bestFigure } from '../query';
import type { SceneBasis } from './basis';
import { isBrushedOut } from './brush';
import { parksWithOutline } from './ownShapes';
import type { ParkMark, ShownValue } from './scene';
import { spread } from './spread';
import { type LoneMark, together } from './together';

const PLAIN_RADIUS = 4.5;
/** Parks beside numbered ones step back. */
const BACKGROUND_RADIUS = 2.5;
const NUMBER_RADIUS = 9;
const INDUSTRY_RADIUS = 7;
const MARKED_RADIUS = 6.5;
/** Pixels of radius for the largest park of a map sized by figures. */
const LARGEST_RADIUS = 22;
/** Main places only: sub-parks, projects and plain names show when they are asked for or belong to the layout. */
const MAIN_KINDS: ReadonlySet<string> = new Set(['park', 'customs-zone', 'new-district']);

/** Pixels that the scene's extent is thought to fill when marks are moved apart. */
const NOMINAL_WIDTH = 820;
const NO_VALUES: ReadonlyMap<PlaceId, ShownValue> = new Map();

const parkValues = ({ view, level }: SceneBasis) => (view.level === 'park' ? level.values : NO_VALUES);

/** The first element that names each place. */
function firstElements(elements: readonly DrawnElement[]): ReadonlyMap<PlaceId, DrawnElement> {
  const found = new Map<PlaceId, DrawnElement>();
  for (const drawn of elements)
    for (const { place } of drawn.element.members) if (!found.has(place)) found.set(place, drawn);
  return found;
}

function plannedArea(dataset: Dataset, park: Park): number | undefined {
  return bestFigure(dataset, park.id, PLANNED_AREA)?.value;
}

function isShown(park: Park, basis: SceneBasis): boolean {
  const { view, numbers, isByIndustry, spotlight } = basis;
  if (spotlight?.places.has(park.id) && park.point !== undefined) return true;
  if (park.point === undefined) return false;
  if (numbers.has(park.id) || view.selection === park.id || view.comparison.includes(park.id)) return true;
  if (parkValues(basis).has(park.id)) return true;
  // Plain parks would stand between the symbols of industries.
  const isHidden = view.parks === 'hidden' || (isByIndustry && view.parks === 'plain');
  return !isHidden && MAIN_KINDS.has(park.parkKind) && park.parent === '';
}

/**
 * The parks of a scene as symbols: plain, numbered, sized by planned area or figure, or shaped by industry; those at
 * one point told as one place, numbered ones moved apart where they would hide each other.
 */
export function parkMarks(basis: SceneBasis): readonly ParkMark[] {
  const { dataset, view, ground, numbers, elements, classes, extent, spotlight } = basis;
  const values = parkValues(basis);
  const named = firstElements(elements);
  const outlined = parksWithOutline(basis);
  const shown = [...dataset.parks.values()].filter((park) => isShown(park, basis));
  const sizeOf = (park: Park) =>
    view.parks === 'planned-area'
      ? plannedArea(dataset, park)
      : view.parks === 'figure'
        ? values.get(park.id)?.value
        : undefined;
  const largest = shown.reduce((most, park) => Math.max(most, sizeOf(park) ?? 0), 0);
  /** On a map of parks' figures, one that has none must not look like a class. */
  const isHollow = (park: Park) =>
    basis.isMapped && view.level === 'park' && !values.has(park.id) && !numbers.has(park.id) && !spotlight;
  const marks = shown.flatMap((park): LoneMark[] => {
    if (park.point === undefined) return [];
    const value = values.get(park.id);
    if (value && isBrushedOut(view, value.value)) return [];
    const size = sizeOf(park);
    const number = numbers.get(park.id);
    const industry = dataset.industries.get(park.industries[0] ?? '');
    const area = plannedArea(dataset, park);
    const element = named.get(park.id);
    const marked = spotlight?.places.get(park.id);
    const isPast = spotlight !== undefined && marked === undefined;
    const byIndustry = !spotlight && view.parks === 'industry' && industry !== undefined;
    const colour = () => {
      if (isPast) return ground.border;
      if (spotlight) return spotlight.colour;
      // Among parks coloured by class one without a figure must not look like a class.
      if (view.level === 'park' && basis.isMapped) return ground.border;
      return element?.colour ?? ground.accent;
    };
    const plain = () => {
      if (isPast) return BACKGROUND_RADIUS;
      if (marked) return MARKED_RADIUS;
      if (number !== undefined) return NUMBER_RADIUS;
      if (byIndustry) return INDUSTRY_RADIUS;
      return numbers.size > 0 ? BACKGROUND_RADIUS : PLAIN_RADIUS;
    };
    return [
      {
        id: park.id,
        place: park.id,
        name: localText(park.name, view.language),
        layout: element?.layout.id ?? '',
        element: element?.element.id ?? '',
        point: park.point,
        offset: [0, 0],
        shape: marked === 'unsure' || isHollow(park) ? 'ring' : byIndustry ? industry.symbol : shapeOf(park),
        fill: byIndustry ? industry.colour : ((value && classes.colourOf(value.value)) ?? colour()),
        radius:
          size !== undefined && largest > 0 && !isPast
            ? Math.max(3, LARGEST_RADIUS * Math.sqrt(size / largest))
            : plain(),
        number,
        shown: value,
        absence: view.level === 'park' ? basis.level.absences.get(park.id) : undefined,
        accuracy: view.accuracy ? park.accuracy : undefined,
        areaRadius:
          view.accuracy && area !== undefined && !outlined.has(park.id)
            ? Math.sqrt(area / Math.PI)
            : undefined,
      },
    ];
  });
  return spread(
    together(marks, view, spotlight !== undefined),
    NOMINAL_WIDTH / (extent[2] - extent[0]),
    (extent[1] + extent[3]) / 2,
  );
}

function shapeOf(park: Park): SymbolShape {
  if (park.parkKind === 'port') return 'drop';
  if (park.parkKind === 'airport') return 'triangle';
  return park.parkKind === 'project' ? 'diamond' : 'circle';
}
