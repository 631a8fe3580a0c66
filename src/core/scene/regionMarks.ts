import { localText } from '../../i18n/language';
import type { Level } from '../place';
import type { SceneBasis } from './basis';
import { isBrushedOut } from './brush';
import { tintRegions } from './regionTints';
import type { RegionMark, ShapeMark } from './scene';

/**
 * A mark for each region of the view's level (cities under parks), coloured by class or hatched with the reason why
 * it has no colour. On a plan sheet without shapes the land of the plan is tinted.
 */
export function regionMarks(basis: SceneBasis, shapes: readonly ShapeMark[]): readonly RegionMark[] {
  const { dataset, boundaries, theme, view, sheet, isMapped, isFilled, level, classes, bivariate } = basis;
  const regionLevel: Level = view.level === 'park' ? 'city' : view.level;
  const isShown = isMapped && view.level !== 'park';
  const marks = [...dataset.regions.values()]
    .filter((region) => region.level === regionLevel)
    .map((region): RegionMark => {
      const shown = isShown ? level.values.get(region.id) : undefined;
      const plain: RegionMark = {
        id: region.id,
        place: region.id,
        name: localText(region.name, view.language),
        shown,
        fill: undefined,
        pattern: 'none',
      };
      if (isShown && !shown) return { ...plain, pattern: level.absences.get(region.id) ?? 'no-figure' };
      if (!isFilled || !shown) return plain;
      if (isBrushedOut(view, shown.value)) return { ...plain, pattern: 'filtered' };
      if (!bivariate) return { ...plain, fill: classes.colourOf(shown.value) };
      const cell = bivariate.cells.get(region.id);
      return cell ? { ...plain, fill: cell.colour } : { ...plain, pattern: 'no-figure' };
    });
  return sheet && shapes.length === 0 ? tintRegions(marks, sheet.frame, dataset, boundaries, theme) : marks;
}
