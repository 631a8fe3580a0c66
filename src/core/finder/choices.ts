import type { Dataset } from '../dataset';
import { keptOf } from '../keptOf';
import { industryClaims, zonesByPark } from '../matrix/claims';
import { FINDER_KINDS, type FinderKind } from './conditions';
import { gradesOf } from './findParks';

/** What each condition can be asked for in the data at hand. */
export interface FinderChoices {
  readonly grades: readonly string[];
  readonly kinds: readonly FinderKind[];
  readonly industries: readonly string[];
  /** Printed words that name no industry of the register. */
  readonly words: readonly string[];
  readonly cities: readonly string[];
}

/** The values that some park has, in the registers' order. */
export const finderChoices = keptOf((dataset: Dataset): FinderChoices => {
  const parks = [...dataset.parks.values()];
  const zones = zonesByPark(dataset);
  const claims = industryClaims(dataset).filter(({ place }) => dataset.parks.has(place));
  const named = new Set(claims.map(({ industry }) => industry));
  const grades = new Set(parks.flatMap((park) => gradesOf(park, zones.get(park.id))));
  const kinds = new Set<string>(parks.flatMap((park) => [park.parkKind, zones.get(park.id)?.type ?? '']));
  const cities = new Set(parks.map(({ city }) => city));
  const leading = ['national', 'provincial'].filter((grade) => grades.has(grade));
  return {
    grades: [...new Set([...leading, ...grades])],
    kinds: FINDER_KINDS.filter((kind) => kinds.has(kind)),
    industries: [...dataset.industries.keys()].filter((industry) => named.has(industry)),
    words: [...new Set(claims.flatMap(({ industry, printed }) => (industry === '' ? [printed.zh] : [])))],
    cities: [...dataset.regions.keys()].filter((region) => cities.has(region)),
  };
});
