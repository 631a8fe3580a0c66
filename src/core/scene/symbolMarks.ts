import { localText } from '../../i18n/language';
import { anchorOf } from '../layoutDrawing/anchor';
import type { SceneBasis } from './basis';
import { isBrushedOut } from './brush';
import type { SymbolMark } from './scene';

/** Pixels of radius for the largest value. */
const LARGEST_RADIUS = 38;

/** Circles whose area stands for the value, largest first so that the small ones lie on top. Values of zero or less have none: a note counts them. */
export function symbolMarks({ dataset, boundaries, view, level, ground }: SceneBasis): readonly SymbolMark[] {
  if (view.encoding !== 'symbols' || view.level === 'park') return [];
  let largest = 0;
  for (const { value } of level.values.values()) largest = Math.max(largest, value);
  return [...level.values]
    .flatMap(([place, shown]): SymbolMark[] => {
      const point = anchorOf(place, dataset, boundaries);
      const name = dataset.places.get(place)?.name;
      if (!point || !name || shown.value <= 0 || isBrushedOut(view, shown.value)) return [];
      return [
        {
          id: place,
          place,
          name: localText(name, view.language),
          point,
          radius: LARGEST_RADIUS * Math.sqrt(shown.value / largest),
          fill: ground.accent,
          shown,
        },
      ];
    })
    .sort((a, b) => b.radius - a.radius);
}
