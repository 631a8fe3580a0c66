import type { LocalText } from '../../i18n/language';
import type { Dataset } from '../dataset';
import { keptOf } from '../keptOf';
import type { LayoutElement } from '../layout';
import type { Park, PlaceId } from '../place';
import type { Zone } from '../zone';

/**
 * How good it is that a place has an industry, the best first: a document names it of the place; a catalogue prints a word
 * that names it; a document names the industry, and that the place is one of its places is inferred.
 */
export const EVIDENCE = ['stated', 'catalogue', 'inferred'] as const;
export type Evidence = (typeof EVIDENCE)[number];

/** A clause that names an industry of a place. */
export interface Claim {
  /** An industry of the register; empty where a printed word names none of it. */
  readonly industry: string;
  readonly place: PlaceId;
  readonly evidence: Evidence;
  /** As it is printed: the catalogue's word, or the element's name. */
  readonly printed: LocalText;
  readonly source: string;
  readonly locator: string;
  /** The layout and its element that name it; both empty for a register or a catalogue. */
  readonly layout: string;
  readonly element: string;
  /** Why an inferred one is one. */
  readonly reason: LocalText;
}

const NONE: LocalText = { zh: '', en: '' };
const OF_NO_LAYOUT = { layout: '', element: '', reason: NONE } as const;

/** The zone of a park, where a catalogue lists it. */
export const zonesByPark = keptOf(
  (dataset): ReadonlyMap<PlaceId, Zone> =>
    new Map([...dataset.zones.values()].map((zone) => [zone.park, zone])),
);

/** What the words of a catalogue name of a zone; a word that names no industry of the register stands with none. */
function zoneClaims({ industryWords }: Dataset, zone: Zone): Claim[] {
  return zone.words.flatMap((word) => {
    const named = industryWords.get(word)?.industries ?? [];
    return (named.length > 0 ? named : ['']).map((industry) => ({
      ...OF_NO_LAYOUT,
      industry,
      place: zone.park,
      evidence: 'catalogue' as const,
      printed: { zh: word, en: word },
      source: zone.source,
      locator: zone.locator,
    }));
  });
}

/** What the document that names a park names of its industries; a park known from the catalogue has none but its words. */
function parkClaims({ industries }: Dataset, park: Park, zone: Zone | undefined): Claim[] {
  if (park.source === zone?.source) return [];
  return park.industries.map((industry) => ({
    ...OF_NO_LAYOUT,
    industry,
    place: park.id,
    evidence: 'stated',
    printed: industries.get(industry)?.name ?? { zh: industry, en: industry },
    source: park.source,
    locator: park.locator,
  }));
}

function elementClaims(layout: string, source: string, element: LayoutElement): Claim[] {
  if (element.industry === '') return [];
  return element.members.map(({ place, basis, reason }) => ({
    industry: element.industry,
    place,
    evidence: basis,
    printed: element.name,
    source,
    locator: element.locator,
    layout,
    element: element.id,
    reason,
  }));
}

/** Every clause of catalogue, layouts and documents that names an industry of a place, in the registers' order. */
export const industryClaims = keptOf((dataset): readonly Claim[] => [
  ...[...dataset.layouts.values()].flatMap(({ id, source, elements }) =>
    elements.flatMap((element) => elementClaims(id, source, element)),
  ),
  ...[...dataset.parks.values()].flatMap((park) => {
    const zone = zonesByPark(dataset).get(park.id);
    return [...parkClaims(dataset, park, zone), ...(zone ? zoneClaims(dataset, zone) : [])];
  }),
]);

/** The same by place. */
export const claimsByPlace = keptOf((dataset): ReadonlyMap<PlaceId, readonly Claim[]> => {
  const found = new Map<PlaceId, Claim[]>();
  for (const claim of industryClaims(dataset)) {
    const before = found.get(claim.place);
    if (before) before.push(claim);
    else found.set(claim.place, [claim]);
  }
  return found;
});
