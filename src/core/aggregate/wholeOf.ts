import { ATLAS } from '../atlasFile';
import type { Dataset } from '../dataset';
import type { FigureKey } from '../figure';
import type { PlaceId } from '../place';
import { ancestorsOf, figureFor } from '../query';
import { isComplete } from './coverage';
import { againstFigures, type Divisor } from './normalisedValue';
import { sumMembers } from './sumMembers';

/** The region that all others lie in: what shares refer to. */
export const WHOLE: PlaceId = ATLAS.region;

/** Whether a place is the whole itself or lies inside it; a group, when all its members do. */
export function liesInWhole(dataset: Dataset, id: PlaceId): boolean {
  const place = dataset.places.get(id);
  if (!place) return false;
  if (place.kind === 'group') return place.members.every((member) => liesInWhole(dataset, member));
  return id === WHOLE || ancestorsOf(dataset, place).includes(WHOLE);
}

function citiesOf(dataset: Dataset): readonly PlaceId[] {
  return [...dataset.regions.values()].filter((region) => region.level === 'city').map((region) => region.id);
}

/**
 * What a share refers to: the figure of the autonomous region itself, else the sum of its cities, which is marked, and
 * that only when every city has a figure.
 */
export function wholeOf(dataset: Dataset, key: FigureKey): Divisor | undefined {
  const unit = dataset.indicators.get(key.indicator)?.unit ?? '';
  const own = figureFor(dataset, { ...key, place: WHOLE });
  if (own) {
    const { value, bound } = own;
    return { ...againstFigures('whole', [own], { value, bound, unit }), cautions: [] };
  }
  const sum = sumMembers(dataset, citiesOf(dataset), key);
  if (!sum.ok || !isComplete(sum.coverage)) return undefined;
  const { value, bound, figures } = sum;
  return {
    ...againstFigures('whole', figures, { value, bound, unit }),
    cautions: ['whole-is-sum-of-members'],
  };
}
