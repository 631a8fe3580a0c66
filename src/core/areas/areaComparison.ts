import type { Aggregate } from '../aggregate/aggregate';
import { aggregateMembers } from '../aggregate/aggregateMembers';
import { isComplete } from '../aggregate/coverage';
import { perArea } from '../aggregate/perArea';
import { regionArea } from '../aggregate/regionArea';
import { WHOLE } from '../aggregate/wholeOf';
import type { Boundaries } from '../boundaries';
import type { Dataset } from '../dataset';
import type { PlaceId } from '../place';
import { ancestorsOf, placesAtLevel } from '../query';
import type { PlainQuestion } from '../question';

/** Places that an area is set beside: the city around it, a layout, the region. */
export interface Yardstick {
  /** A place's or layout's id. */
  readonly id: string;
  readonly places: readonly PlaceId[];
}

export interface AreaComparison {
  readonly id: string;
  /** Land in km². */
  readonly area: number | undefined;
  readonly aggregate: Aggregate;
  readonly perArea: Aggregate | undefined;
  /** The area's value in per cent of this one; undefined where either is no complete sum, or it does not hold all that the area counts. */
  readonly share: number | undefined;
}

/** the region's own figure where it has one, else the sum of its cities. */
function aggregateYardstick(dataset: Dataset, { places }: Yardstick, question: PlainQuestion): Aggregate {
  const own = aggregateMembers(dataset, places, question);
  if (own.ok || !places.includes(WHOLE)) return own;
  return aggregateMembers(
    dataset,
    placesAtLevel(dataset, 'city').map((city) => city.id),
    question,
  );
}

/** Sets an area's value beside those of larger units for the same question, each in the question's own unit. */
export function compareArea(
  dataset: Dataset,
  boundaries: Boundaries,
  own: Aggregate,
  question: PlainQuestion,
  yardsticks: readonly Yardstick[],
): readonly AreaComparison[] {
  const counted = own.ok ? own.figures.map(({ place }) => place) : [];
  /** A share says something of a whole that holds all its parts. */
  const holds = ({ places }: Yardstick) =>
    counted.every((id) => {
      const place = dataset.places.get(id);
      return (
        places.includes(id) ||
        (place !== undefined && ancestorsOf(dataset, place).some((above) => places.includes(above)))
      );
    });
  const isSum = dataset.indicators.get(question.indicator)?.additive === true;
  return yardsticks.map((yardstick) => {
    const aggregate = aggregateYardstick(dataset, yardstick, question);
    const comparable =
      holds(yardstick) &&
      isSum &&
      own.ok &&
      aggregate.ok &&
      isComplete(own.coverage) &&
      isComplete(aggregate.coverage);
    return {
      id: yardstick.id,
      area: regionArea(dataset, boundaries, yardstick.places),
      aggregate,
      perArea: perArea(dataset, boundaries, aggregate),
      share: comparable && aggregate.value > 0 ? (own.value / aggregate.value) * 100 : undefined,
    };
  });
}
