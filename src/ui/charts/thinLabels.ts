/** Where a label would stand, in pixels or any other even measure. */
export interface LabelPlace {
  readonly x: number;
  readonly y: number;
}

/**
 * The items whose labels do not run into those of items before them; give the more important ones first.
 * @param width and height of the room that a label takes
 */
export function thinLabels<Item>(
  items: readonly Item[],
  placeOf: (item: Item) => LabelPlace,
  width: number,
  height: number,
): readonly Item[] {
  const kept: LabelPlace[] = [];
  return items.filter((item) => {
    const place = placeOf(item);
    const isFree = kept.every(
      ({ x, y }) => Math.abs(x - place.x) >= width || Math.abs(y - place.y) >= height,
    );
    if (isFree) kept.push(place);
    return isFree;
  });
}
