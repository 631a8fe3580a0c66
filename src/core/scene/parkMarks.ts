import { PLANNED_AREA } from '../aggregate/landOf';
import type { Dataset } from '../dataset';
import type { SymbolShape } from '../indicator';
import type { Park, PlaceId } from '../place';
import { bestFigure } from '../query';
import type { View } from '../view';
import { isBrushedOut } from './brush';
import type { Ground, ParkMark, ShownValue } from './scene';

const PLAIN_RADIUS = 4.5;
/** Parks beside numbered ones step back. */
const BACKGROUND_RADIUS = 2.5;
const NUMBER_RADIUS = 9;
const INDUSTRY_RADIUS = 7;
/** Pixels of radius for the largest park of a map sized by figures. */
const LARGEST_RADIUS = 22;
/** Main places only: sub-parks, projects and plain names show when they are asked for or belong to the layout. */
const MAIN_KINDS: ReadonlySet<string> = new Set(['park', 'customs-zone', 'new-district']);

interface ParkInput {
  readonly dataset: Dataset;
  readonly view: View;
  readonly ground: Ground;
  /** Running numbers of the layout's or sheet's parks. */
  readonly numbers: ReadonlyMap<PlaceId, number>;
  /** Colours of the layout elements that name them. */
  readonly colours: ReadonlyMap<PlaceId, string>;
  /** Values of the shown indicator at park level. */
  readonly values: ReadonlyMap<PlaceId, ShownValue>;
  /** The class colour of a park's value. */
  readonly colourOf: (value: number) => string | undefined;
}

function plannedArea(dataset: Dataset, park: Park): number | undefined {
  return bestFigure(dataset, park.id, PLANNED_AREA)?.value;
}

function isShown(park: Park, input: ParkInput): boolean {
  if (park.point === undefined) return false;
  if (
    input.numbers.has(park.id) ||
    input.view.selection === park.id ||
    input.view.comparison.includes(park.id)
  )
    return true;
  if (input.view.level === 'park' && input.values.has(park.id)) return true;
  return input.view.parks !== 'hidden' && MAIN_KINDS.has(park.parkKind) && park.parent === '';
}

/** The parks of a scene as symbols: plain, numbered, sized by planned area or figure, or shaped by industry. */
export function parkMarks(input: ParkInput): readonly ParkMark[] {
  const { dataset, view, ground, numbers, values } = input;
  const shown = [...dataset.parks.values()].filter((park) => isShown(park, input));
  const sizeOf = (park: Park) =>
    view.parks === 'planned-area'
      ? plannedArea(dataset, park)
      : view.parks === 'figure'
        ? values.get(park.id)?.value
        : undefined;
  const largest = shown.reduce((most, park) => Math.max(most, sizeOf(park) ?? 0), 0);
  return shown.flatMap((park): ParkMark[] => {
    if (park.point === undefined) return [];
    const value = values.get(park.id);
    if (value && isBrushedOut(view, value.value)) return [];
    const size = sizeOf(park);
    const number = numbers.get(park.id);
    const industry = dataset.industries.get(park.industries[0] ?? '');
    const area = plannedArea(dataset, park);
    const byIndustry = view.parks === 'industry' && industry !== undefined;
    const plain =
      number !== undefined
        ? NUMBER_RADIUS
        : byIndustry
          ? INDUSTRY_RADIUS
          : numbers.size > 0
            ? BACKGROUND_RADIUS
            : PLAIN_RADIUS;
    return [
      {
        place: park.id,
        name: park.name[view.language] || park.name.zh,
        point: park.point,
        offset: [0, 0],
        shape: byIndustry ? industry.symbol : shapeOf(park),
        fill: byIndustry
          ? industry.colour
          : ((value && input.colourOf(value.value)) ?? input.colours.get(park.id) ?? ground.accent),
        radius:
          size !== undefined && largest > 0 ? Math.max(3, LARGEST_RADIUS * Math.sqrt(size / largest)) : plain,
        number,
        shown: value,
        accuracy: view.accuracy ? park.accuracy : undefined,
        areaRadius: view.accuracy && area !== undefined ? Math.sqrt(area / Math.PI) : undefined,
      },
    ];
  });
}

function shapeOf(park: Park): SymbolShape {
  if (park.parkKind === 'port') return 'drop';
  if (park.parkKind === 'airport') return 'triangle';
  return park.parkKind === 'project' ? 'diamond' : 'circle';
}
