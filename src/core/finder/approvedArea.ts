import type { Aggregate } from '../aggregate/aggregate';
import { ratioBound } from '../aggregate/bounds';
import { coverageOf } from '../aggregate/coverage';
import { regionArea } from '../aggregate/regionArea';
import { sumFigures } from '../aggregate/sumFigures';
import { targetDensity } from '../aggregate/targetDensity';
import { ATLAS } from '../atlasFile';
import type { Boundaries } from '../boundaries';
import type { Dataset } from '../dataset';
import type { Park, PlaceId } from '../place';
import { bestFigure } from '../query';
import type { PlainQuestion } from '../question';

/** A zone's land as its catalogue approves it, in km²; not its planned area. */
export const APPROVED_AREA = ATLAS.indicators.approvedArea;

/** What a region's zones add up to. */
export interface ApprovedLand {
  /** The sum of its zones, with how many have a figure. */
  readonly area: Aggregate;
  /** Per cent of its land, measured on the boundaries; undefined where the sum is refused or lacks a zone. */
  readonly share: Aggregate | undefined;
  /** What each question yields per approved km² of the very zones that have both, the newest first. */
  readonly yields: readonly { readonly question: PlainQuestion; readonly perArea: Aggregate }[];
}

/** The parks of a city or county that the catalogue lists. */
export function zonedParks(dataset: Dataset, region: PlaceId): readonly Park[] {
  return [...dataset.zones.values()].flatMap(({ park }) => {
    const found = dataset.parks.get(park);
    return found && (found.city === region || found.county === region) ? [found] : [];
  });
}

function questionsOf(dataset: Dataset, parks: readonly Park[]): readonly PlainQuestion[] {
  const found = new Map<string, PlainQuestion>();
  for (const park of parks)
    for (const { indicator, period, status } of dataset.figuresByPlace.get(park.id) ?? [])
      if (ATLAS.results.includes(indicator) && status === 'actual')
        found.set(`${indicator} ${period}`, { indicator, period, status });
  return [...found.values()].sort((a, b) => (a.period < b.period ? 1 : -1));
}

/** The approved land of a region's zones; undefined where the catalogue lists none of it. */
export function approvedLand(
  dataset: Dataset,
  boundaries: Boundaries,
  region: PlaceId,
): ApprovedLand | undefined {
  const parks = zonedParks(dataset, region);
  if (parks.length === 0) return undefined;
  const figures = parks.flatMap((park) => bestFigure(dataset, park.id, APPROVED_AREA) ?? []);
  const present = new Set(figures.map(({ place }) => place));
  const coverage = coverageOf(
    parks.map(({ id }) => id),
    (id) => present.has(id),
  );
  const area = sumFigures(dataset, figures, coverage);
  const land = regionArea(dataset, boundaries, [region]);
  return {
    area,
    share:
      area.ok && land !== undefined && coverage.missing.length === 0
        ? {
            ...area,
            rule: 'member-ratio',
            value: (area.value / land) * 100,
            bound: ratioBound(area.bound, 'exact'),
            unit: '%',
            decimals: 2,
          }
        : undefined,
    yields: questionsOf(dataset, parks).map((question) => ({
      question,
      perArea: targetDensity(dataset, parks, question, APPROVED_AREA),
    })),
  };
}
