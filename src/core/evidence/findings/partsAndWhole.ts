import { inBothLanguages } from '../../../i18n/inBothLanguages';
import type { LocalText } from '../../../i18n/language';
import type { Dataset } from '../../dataset';
import type { Figure } from '../../figure';
import { printedDecimals } from '../../format';
import type { PlaceId } from '../../place';
import { figureAnywhere } from '../besideFigure';
import { type Check, type Finding, numberFinding } from '../finding';
import { areApart, sumIntervals } from '../interval';
import { spanOf } from '../precision';

const ID = 'parts-and-whole';

interface Parts {
  readonly places: readonly PlaceId[];
  /** Whether the parts make the whole; sub-parks need not. */
  readonly complete: boolean;
  readonly name: LocalText;
}

/** What each place is made of: groups of their members, regions of the regions below, parks of their sub-parks. */
function partsByWhole(dataset: Dataset): ReadonlyMap<PlaceId, Parts> {
  const parts = new Map<PlaceId, Parts>();
  for (const group of dataset.groups.values()) {
    parts.set(group.id, { places: group.members, complete: true, name: inBothLanguages('findings.members') });
  }
  const below = (
    parent: PlaceId,
    places: ReadonlyMap<PlaceId, { readonly id: PlaceId; readonly parent: PlaceId }>,
  ) => [...places.values()].filter((place) => place.parent === parent).map((place) => place.id);
  for (const region of dataset.regions.values()) {
    const places = below(region.id, dataset.regions);
    const name =
      region.level === 'region' ? inBothLanguages('findings.cities') : inBothLanguages('findings.counties');
    if (places.length > 0) parts.set(region.id, { places, complete: true, name });
  }
  for (const park of dataset.parks.values()) {
    const places = below(park.id, dataset.parks);
    if (places.length > 0)
      parts.set(park.id, {
        places,
        complete: false,
        name: inBothLanguages('findings.subParks'),
      });
  }
  return parts;
}

function check(dataset: Dataset, figure: Figure, { places, complete, name }: Parts): Finding | undefined {
  const found = places.flatMap((place) => figureAnywhere(dataset, { ...figure, place }, figure) ?? []);
  if (found.length === 0) return undefined;
  const sum = sumIntervals(found.map((part) => spanOf(dataset, part)));
  const whole = spanOf(dataset, figure);
  const all = complete && found.length === places.length;
  const partsExceed = found.every((part) => part.value >= 0) && sum.low > whole.high;
  if (all ? !areApart(whole, sum) : !partsExceed || !areApart(whole, sum)) return undefined;
  const counted = all ? '' : ` ${found.length}/${places.length}`;
  return numberFinding({
    check: ID,
    dataset,
    figure,
    computed: found.reduce((total, part) => total + part.value, 0),
    from: found,
    decimals: Math.max(...found.map((part) => printedDecimals(part))),
    rule: inBothLanguages('findings.sumOf', { name, counted }),
  });
}

/** Holds every additive figure of a whole against the sum of its parts. */
export const partsAndWhole: Check = {
  id: ID,
  name: inBothLanguages('findings.parts-and-whole.name'),
  rule: inBothLanguages('findings.parts-and-whole.rule'),
  find: ({ dataset }) => {
    const wholes = partsByWhole(dataset);
    return dataset.figures.flatMap((figure) => {
      const parts = dataset.indicators.get(figure.indicator)?.additive ? wholes.get(figure.place) : undefined;
      return (parts && check(dataset, figure, parts)) ?? [];
    });
  },
};
