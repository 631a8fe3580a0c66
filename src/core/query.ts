import type { Dataset } from './dataset';
import type { Figure, FigureKey, Status } from './figure';
import type { Indicator } from './indicator';
import type { Layout, LayoutElement, LayoutMember } from './layout';
import { comparePeriods } from './period';
import type { Level, Park, Place, PlaceId, Region } from './place';

/** All figures that answer one question; several that differ are a conflict. */
export function figuresFor(dataset: Dataset, key: FigureKey): readonly Figure[] {
  return (dataset.figuresByPlace.get(key.place) ?? []).filter(
    (figure) =>
      figure.indicator === key.indicator && figure.period === key.period && figure.status === key.status,
  );
}

/** The figure that stands for a question: the preferred one, else the first. */
export function figureFor(dataset: Dataset, key: FigureKey): Figure | undefined {
  const figures = figuresFor(dataset, key);
  return figures.find((figure) => figure.preferred) ?? figures[0];
}

/** Whether figures that answer one question disagree in value or bound. */
export function disagree(figures: readonly Figure[]): boolean {
  const [first, ...others] = figures;
  return (
    first !== undefined && others.some((other) => other.value !== first.value || other.bound !== first.bound)
  );
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

/** What there is of an indicator at a level: how many places have a figure, by period and status. */
export interface Availability {
  readonly period: string;
  readonly status: Status;
  readonly count: number;
  readonly total: number;
}

/** The periods and statuses that exist for an indicator at a level, oldest first. */
export function availability(dataset: Dataset, indicator: string, level: Level): readonly Availability[] {
  const mapped = new Set(placesAtLevel(dataset, level).map(({ id }) => id));
  const total = mapped.size;
  const found = new Map<string, { period: string; status: Status; places: Set<PlaceId> }>();
  for (const figure of dataset.figuresByIndicator.get(indicator) ?? []) {
    if (!mapped.has(figure.place)) continue;
    const key = `${figure.period} ${figure.status}`;
    const entry = found.get(key) ?? { period: figure.period, status: figure.status, places: new Set() };
    entry.places.add(figure.place);
    found.set(key, entry);
  }
  return [...found.values()]
    .map(({ period, status, places }) => ({ period, status, count: places.size, total }))
    .sort((a, b) => comparePeriods(a.period, b.period) || a.status.localeCompare(b.status));
}

/** The indicators that have any figure at a level, in the register's order. */
export function indicatorsWithFigures(dataset: Dataset, level: Level): readonly Indicator[] {
  const mapped = new Set(placesAtLevel(dataset, level).map(({ id }) => id));
  const present = new Set<string>();
  for (const figure of dataset.figures) if (mapped.has(figure.place)) present.add(figure.indicator);
  return [...dataset.indicators.values()].filter((indicator) => present.has(indicator.id));
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
