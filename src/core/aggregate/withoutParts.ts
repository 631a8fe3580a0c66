import type { Dataset } from '../dataset';
import type { Figure } from '../figure';
import type { PlaceId } from '../place';

/** A figure that a sum leaves out, and the counted place that its own lies in. */
export interface PartLeftOut {
  readonly figure: Figure;
  readonly whole: PlaceId;
}

/** What is left out of anything that counts places, and the counted place that it lies in. */
export interface LeftOutItem<Item> {
  readonly item: Item;
  readonly whole: PlaceId;
}

/** The parks that hold a park: its parents, and those that a document says it is a part of, from the nearest on. */
function wholesOf(dataset: Dataset, id: PlaceId, passed: ReadonlySet<PlaceId> = new Set()): PlaceId[] {
  if (passed.has(id)) return [];
  const above = [dataset.parks.get(id)?.parent, dataset.parkParts.get(id)?.whole].filter(
    (whole): whole is PlaceId => whole !== undefined && whole !== '',
  );
  return above.flatMap((whole) => [whole, ...wholesOf(dataset, whole, new Set([...passed, id]))]);
}

/**
 * Splits what is to be summed so that nothing counts twice: what lies in a park that is counted itself goes, and is named.
 * @param items one a place
 * @returns the items that count, in their order, and those left out
 */
export function withoutParts<Item extends { readonly place: PlaceId }>(
  dataset: Dataset,
  items: readonly Item[],
): { readonly counted: readonly Item[]; readonly leftOut: readonly LeftOutItem<Item>[] } {
  const places = new Set(items.map(({ place }) => place));
  const outermost = (id: PlaceId) => wholesOf(dataset, id).findLast((whole) => places.has(whole));
  const leftOut = items.flatMap((item) => {
    const whole = outermost(item.place);
    return whole === undefined ? [] : [{ item, whole }];
  });
  const gone = new Set(leftOut.map(({ item }) => item.place));
  return { counted: items.filter(({ place }) => !gone.has(place)), leftOut };
}
