import type { Boundaries } from './boundaries';
import type { Dataset } from './dataset';

/**
 * Keeps what is worth reckoning once from a dataset and its boundaries, for as long as both are in use: when either is
 * replaced, everything is reckoned anew.
 * @returns what gives the value of a key, reckoned where it is not known yet
 */
export function keptFor<Value>() {
  const known = new WeakMap<Dataset, WeakMap<Boundaries, Map<string, Value>>>();
  return (dataset: Dataset, boundaries: Boundaries, key: string, reckon: () => Value): Value => {
    const ofDataset = known.get(dataset) ?? new WeakMap<Boundaries, Map<string, Value>>();
    known.set(dataset, ofDataset);
    const values = ofDataset.get(boundaries) ?? new Map<string, Value>();
    ofDataset.set(boundaries, values);
    const found = values.get(key);
    if (found !== undefined || values.has(key)) return found as Value;
    const value = reckon();
    values.set(key, value);
    return value;
  };
}
