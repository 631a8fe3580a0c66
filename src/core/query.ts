import { type Availability, bestPeriod, compareAvailability } from './bestPeriod';
import type { Dataset } from './dataset';
import { type Figure, type FigureKey, printedFigures, type Status } from './figure';
import type { Indicator } from './indicator';
import type { Layout, LayoutElement, LayoutMember } from './layout';
import type { Level, Park, Place, PlaceId, Region } from './place';
import { disagree, questionId } from './standing';

/** All figures that answer one question, the one that stands first; several that differ are a conflict. */
export function figuresFor(dataset: Dataset, key: FigureKey): readonly Figure[] {
  return dataset.figuresByQuestion.get(questionId(key)) ?? [];
}

/** The figure that stands for a question, see `compareFigures`. */
export function figureFor(dataset: Dataset, key: FigureKey): Figure | undefined {
  return figuresFor(dataset, key)[0];
}

/** Whether documents disagree on a figure, or on one that it was reckoned from. */
export function isContested(dataset: Dataset, figure: Figure): boolean {
  return printedFigures(figure).some((each) => disagree(figuresFor(dataset, each)));
}

/** The places that a level is made of: 14 cities, 111 counties, or the parks with a point. */
export function placesAtLevel(dataset: Dataset, level: Level): readonly (Region | Park)[] {
  if (level === 'park') return [...dataset.parks.values()].filter((park) => park.point !== undefined);
  return [...dataset.regions.values()].filter((region) => region.level === level);
}

/** A place's level, undefined for the autonomous region and groups. */
export function levelOf(place: Place): Level | undefined {
  if (place.kind === 'park') return 'park';
  return place.kind === 'region' && place.level !== 'region' ? place.level : undefined;
}

/** The periods and statuses that exist for an indicator among places, oldest first. */
export function availabilityAmong(
  dataset: Dataset,
  indicator: string,
  places: ReadonlySet<PlaceId>,
): readonly Availability[] {
  const found = new Map<string, { period: string; status: Status; places: Set<PlaceId> }>();
  for (const figure of dataset.figuresByIndicator.get(indicator) ?? []) {
    if (!places.has(figure.place)) continue;
    const key = `${figure.period} ${figure.status}`;
    const entry = found.get(key) ?? { period: figure.period, status: figure.status, places: new Set() };
    entry.places.add(figure.place);
    found.set(key, entry);
  }
  return [...found.values()]
    .map((entry) => ({
      period: entry.period,
      status: entry.status,
      count: entry.places.size,
      total: places.size,
    }))
    .sort(compareAvailability);
}

/** The periods and statuses that exist for an indicator at a level, oldest first. */
export function availability(dataset: Dataset, indicator: string, level: Level): readonly Availability[] {
  return availabilityAmong(dataset, indicator, new Set(placesAtLevel(dataset, level).map(({ id }) => id)));
}

/** A place's figure of an indicator whose period nobody asks for, by the rule of `bestPeriod`: a park's planned area. */
export function bestFigure(dataset: Dataset, place: PlaceId, indicator: string): Figure | undefined {
  const figures = (dataset.figuresByPlace.get(place) ?? []).filter((each) => each.indicator === indicator);
  const best = bestPeriod(figures.map(({ period, status }) => ({ period, status, count: 1, total: 1 })));
  return best && figureFor(dataset, { place, indicator, ...best });
}

/** The indicators that have any figure at a level, in the register's order. */
export function indicatorsWithFigures(dataset: Dataset, level: Level): readonly Indicator[] {
  const mapped = new Set(placesAtLevel(dataset, level).map(({ id }) => id));
  return [...dataset.indicators.values()].filter(({ id }) =>
    dataset.figuresByIndicator.get(id)?.some(({ place }) => mapped.has(place)),
  );
}

/** The parks of a city or county by their stated belonging, sub-parks among them. */
export function parksOf(dataset: Dataset, region: PlaceId): readonly Park[] {
  return [...dataset.parks.values()].filter((park) => park.city === region || park.county === region);
}

export interface Membership {
  readonly layout: Layout;
  readonly element: LayoutElement;
  readonly member: LayoutMember;
}

/** The layout elements that name a place as member. */
export function layoutsOf(dataset: Dataset, place: PlaceId): readonly Membership[] {
  return [...dataset.layouts.values()].flatMap((layout) =>
    layout.elements.flatMap((element) =>
      element.members
        .filter((member) => member.place === place)
        .map((member) => ({ layout, element, member })),
    ),
  );
}

/** The regions above a place: its county (parks), its city, the autonomous region. */
export function ancestorsOf(dataset: Dataset, place: Place): readonly PlaceId[] {
  if (place.kind === 'group') return [];
  const first = place.kind === 'park' ? place.county || place.city : place.parent;
  const above: PlaceId[] = [];
  for (let id = first; id; id = dataset.regions.get(id)?.parent ?? '') above.push(id);
  return above;
}
