import type { Boundaries } from '../boundaries';
import type { Dataset } from '../dataset';
import { anchorOf } from '../layoutDrawing/anchor';
import type { PlaceId } from '../place';
import type { View } from '../view';
import { isBrushedOut } from './brush';
import type { ShownValue, SymbolMark } from './scene';

/** Pixels of radius for the largest value. */
const LARGEST_RADIUS = 38;

/** Circles whose area stands for the value, largest first so that the small ones lie on top. Negative values have none. */
export function symbolMarks(
  values: ReadonlyMap<PlaceId, ShownValue>,
  fill: string,
  dataset: Dataset,
  boundaries: Boundaries,
  view: View,
): readonly SymbolMark[] {
  const largest = Math.max(0, ...[...values.values()].map((shown) => shown.value));
  if (largest === 0) return [];
  return [...values]
    .flatMap(([place, shown]): SymbolMark[] => {
      const point = anchorOf(place, dataset, boundaries);
      const name = dataset.places.get(place)?.name;
      if (!point || !name || shown.value <= 0 || isBrushedOut(view, shown.value)) return [];
      return [
        {
          place,
          name: name[view.language] || name.zh,
          point,
          radius: LARGEST_RADIUS * Math.sqrt(shown.value / largest),
          fill,
          shown,
        },
      ];
    })
    .sort((a, b) => b.radius - a.radius);
}
