import type { Dataset } from '../dataset';
import type { Figure, FigureKey } from '../figure';
import { figureFor, figuresFor } from '../query';
import { sectionOf } from './precision';

/**
 * The figure of one source that answers a question: where the source answers twice, the answer from the same section
 * as the figure it is to be held against, else the preferred one.
 */
export function figureBeside(dataset: Dataset, key: FigureKey, beside: Figure): Figure | undefined {
  const own = figuresFor(dataset, key).filter((figure) => figure.source === beside.source);
  return own.find((figure) => sectionOf(figure) === sectionOf(beside)) ?? own[0];
}

/** As `figureBeside`, and where that source is silent the figure that stands among all others. */
export function figureAnywhere(dataset: Dataset, key: FigureKey, beside: Figure): Figure | undefined {
  return figureBeside(dataset, key, beside) ?? figureFor(dataset, key);
}

/** A figure beside another that is actual, or else of the same status: what a growth or a total starts from. */
export function startBeside(
  dataset: Dataset,
  key: Omit<FigureKey, 'status'>,
  beside: Figure,
): Figure | undefined {
  return (
    figureBeside(dataset, { ...key, status: 'actual' }, beside) ??
    figureBeside(dataset, { ...key, status: beside.status }, beside)
  );
}
