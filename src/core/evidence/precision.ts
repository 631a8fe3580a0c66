import type { Dataset } from '../dataset';
import type { Figure } from '../figure';
import { printedDecimals } from '../format';
import { type Interval, intervalOf } from './interval';

/** The part of a document that a figure stands in: `表3` of `表3 2021年 工业投资`. */
export function sectionOf(figure: Pick<Figure, 'locator'>): string {
  return figure.locator.split(/[\s；]/, 1)[0] ?? '';
}

/**
 * Half a unit of the last digit that a figure was printed with. A column is printed evenly, so a value without
 * decimals takes those of its neighbours in the same table; a count without decimals is exact.
 */
function halfUnitOf(dataset: Dataset, figure: Figure): number {
  const column = (dataset.figuresByPlace.get(figure.place) ?? [figure]).filter(
    (other) =>
      other.indicator === figure.indicator &&
      other.source === figure.source &&
      sectionOf(other) === sectionOf(figure),
  );
  const decimals = Math.max(...column.map((other) => printedDecimals(other)));
  const exactCount = decimals === 0 && dataset.indicators.get(figure.indicator)?.kind === 'count';
  return exactCount ? 0 : 0.5 / 10 ** decimals;
}

/** All values that a figure may stand for, in its indicator's unit. */
export const spanOf = (dataset: Dataset, figure: Figure): Interval =>
  intervalOf(figure, halfUnitOf(dataset, figure));
