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
    parts.set(group.id, { places: group.members, complete: true, name: { zh: '各成员', en: 'members' } });
  }
  const below = (
    parent: PlaceId,
    places: ReadonlyMap<PlaceId, { readonly id: PlaceId; readonly parent: PlaceId }>,
  ) => [...places.values()].filter((place) => place.parent === parent).map((place) => place.id);
  for (const region of dataset.regions.values()) {
    const places = below(region.id, dataset.regions);
    const name =
      region.level === 'region' ? { zh: '各市', en: 'cities' } : { zh: '各县（市、区）', en: 'counties' };
    if (places.length > 0) parts.set(region.id, { places, complete: true, name });
  }
  for (const park of dataset.parks.values()) {
    const places = below(park.id, dataset.parks);
    if (places.length > 0)
      parts.set(park.id, {
        places,
        complete: false,
        name: { zh: '已载园中园', en: 'sub-parks with a figure' },
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
    rule: { zh: `${name.zh}${counted}之和`, en: `the sum of the ${name.en}${counted}` },
  });
}

/** Holds every additive figure of a whole against the sum of its parts. */
export const partsAndWhole: Check = {
  id: ID,
  name: { zh: '部分与整体', en: 'Parts and whole' },
  rule: {
    zh: '可加指标：整体所载与各部分之和；部分不全时，只看已有部分是否超过整体',
    en: 'Additive indicators: a whole against the sum of its parts; where parts are missing, only whether those known exceed the whole',
  },
  find: ({ dataset }) => {
    const wholes = partsByWhole(dataset);
    return dataset.figures.flatMap((figure) => {
      const parts = dataset.indicators.get(figure.indicator)?.additive ? wholes.get(figure.place) : undefined;
      return (parts && check(dataset, figure, parts)) ?? [];
    });
  },
};
