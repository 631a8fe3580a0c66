/**
 * The mean of each place's neighbours (row-standardised weights); 0 for a place without neighbours.
 * @param neighbours per place the indices of its neighbours
 */
export function spatialLag(
  values: readonly number[],
  neighbours: readonly (readonly number[])[],
): readonly number[] {
  return values.map((_, place) => {
    const around = neighbours[place] ?? [];
    if (around.length === 0) return 0;
    return around.reduce((sum, other) => sum + (values[other] ?? 0), 0) / around.length;
  });
}

/** Deviations from the mean. */
export function deviations(values: readonly number[]): readonly number[] {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  return values.map((value) => value - mean);
}

/** Each place's neighbours among the places at hand, as indices. Places without a value are left out of the graph. */
export function neighbourIndices<Id>(
  places: readonly Id[],
  neighbours: ReadonlyMap<Id, readonly Id[]>,
): readonly (readonly number[])[] {
  const indices = new Map(places.map((place, index) => [place, index]));
  return places.map((place) => (neighbours.get(place) ?? []).flatMap((other) => indices.get(other) ?? []));
}
