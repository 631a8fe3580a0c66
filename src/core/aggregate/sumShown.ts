import type { Dataset } from '../dataset';
import type { PlaceId } from '../place';
import type { PlainQuestion } from '../question';
import type { Aggregate } from './aggregate';
import { aggregateMembers } from './aggregateMembers';
import { sumParks } from './sumParks';

/**
 * What the places of a table add up to: parks by their own figures and their sub-parks' where they have none, regions by the
 * rule of their indicator.
 * @throws Error on an id that is no place
 */
export function sumShown(dataset: Dataset, places: readonly PlaceId[], question: PlainQuestion): Aggregate {
  const parks = places.flatMap((id) => dataset.parks.get(id) ?? []);
  const isOfParks = parks.length > 0 && parks.length === places.length;
  const isAdded = dataset.indicators.get(question.indicator)?.kind !== 'ratio';
  return isOfParks && isAdded
    ? sumParks(dataset, parks, question)
    : aggregateMembers(dataset, places, question);
}
