import type { Dataset } from '../dataset';
import type { Level, PlaceId } from '../place';
import type { View } from '../view';
import type { BivariateCell } from './bivariate';
import { isBrushedOut } from './brush';
import type { Choropleth } from './choropleth';
import type { RegionMark } from './scene';
import type { LevelValues } from './values';

interface RegionInput {
  readonly dataset: Dataset;
  readonly view: View;
  readonly level: LevelValues;
  readonly classes: Choropleth;
  /** Given on a bivariate map. */
  readonly cells: ReadonlyMap<PlaceId, BivariateCell> | undefined;
}

/**
 * A mark for each region of the view's level (cities under parks), coloured by class or hatched with the reason why
 * it has no colour.
 */
export function regionMarks({ dataset, view, level, classes, cells }: RegionInput): readonly RegionMark[] {
  const regionLevel: Level = view.level === 'park' ? 'city' : view.level;
  const mapped = view.level !== 'park' && view.indicator !== '' && view.encoding !== 'none';
  const filled = mapped && view.encoding !== 'symbols';
  return [...dataset.regions.values()]
    .filter((region) => region.level === regionLevel)
    .map((region): RegionMark => {
      const shown = view.level === 'park' ? undefined : level.values.get(region.id);
      const base = { place: region.id, name: region.name[view.language] || region.name.zh, shown };
      const plain: RegionMark = { ...base, classIndex: undefined, fill: undefined, pattern: 'none' };
      if (mapped && !shown) return { ...plain, pattern: level.absences.get(region.id) ?? 'no-figure' };
      if (!filled || !shown) return plain;
      if (isBrushedOut(view, shown.value)) return { ...plain, pattern: 'filtered' };
      if (cells) {
        const cell = cells.get(region.id);
        return cell
          ? { ...base, classIndex: cell.second * 3 + cell.first, fill: cell.colour, pattern: 'none' }
          : { ...plain, pattern: 'no-figure' };
      }
      return {
        ...base,
        classIndex: classes.classOf(shown.value),
        fill: classes.colourOf(shown.value),
        pattern: 'none',
      };
    });
}
