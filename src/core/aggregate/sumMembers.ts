import type { Dataset } from '../dataset';
import type { PlaceId } from '../place';
import { figureFor } from '../query';
import type { PlainQuestion } from '../question';
import type { Aggregate } from './aggregate';
import { coverageOf } from './coverage';
import { outermostPlaces } from './outermostPlaces';
import { sumFigures } from './sumFigures';

/**
 * The sum of an additive indicator over members, each with the figure that stands for it. A member without a figure
 * lowers the coverage and is never taken for zero.
 * @throws Error on a member that is no place
 */
export function sumMembers(
  dataset: Dataset,
  members: readonly PlaceId[],
  question: PlainQuestion,
): Aggregate {
  const outermost = outermostPlaces(dataset, members);
  const figures = outermost.flatMap((place) => figureFor(dataset, { ...question, place }) ?? []);
  const present = new Set(figures.map((figure) => figure.place));
  const coverage = coverageOf(outermost, (place) => present.has(place));
  const indicator = dataset.indicators.get(question.indicator);
  if (!indicator) return { ok: false, reason: 'unknown-indicator', coverage };
  if (!indicator.additive) return { ok: false, reason: 'not-additive', coverage };
  return sumFigures(dataset, figures, coverage);
}
