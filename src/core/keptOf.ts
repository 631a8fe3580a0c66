import type { Dataset } from './dataset';

/** Reckons once what follows from a dataset alone; another dataset is reckoned anew, and nothing outlives its own. */
export function keptOf<Result extends object>(
  reckon: (dataset: Dataset) => Result,
): (dataset: Dataset) => Result {
  const kept = new WeakMap<Dataset, Result>();
  return (dataset) => {
    const known = kept.get(dataset) ?? reckon(dataset);
    kept.set(dataset, known);
    return known;
  };
}
