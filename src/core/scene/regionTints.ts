import type { Boundaries } from '../boundaries';
import type { Dataset } from '../dataset';
import type { PlaceId } from '../place';
import type { ThemeName } from '../view';
import type { RegionMark } from './scene';

/** Pale grounds on which symbols and names read well; none where contrast comes first. */
const TINTS: Readonly<Record<ThemeName, readonly string[]>> = {
  light: ['#f7ead6', '#e6efdc', '#f5e3e3', '#e3eaf3', '#f3eecf', '#eae4f0'],
  dark: ['#3d3629', '#2e3a2c', '#3f3034', '#2b3644', '#3b3829', '#352f40'],
  contrast: [],
};

/**
 * Gives regions without a value a pale tint, no two neighbours the same, as political sheets do to set the land of
 * a plan off from what surrounds it. Tints say nothing but where a region ends.
 * @param frame the regions of the sheet, at any level
 */
export function tintRegions(
  marks: readonly RegionMark[],
  frame: readonly PlaceId[],
  dataset: Dataset,
  boundaries: Boundaries,
  theme: ThemeName,
): readonly RegionMark[] {
  const tints = TINTS[theme];
  const framed = new Set(frame);
  const isFramed = (place: PlaceId): boolean => {
    const parent = dataset.regions.get(place)?.parent ?? '';
    return framed.has(place) || (parent !== '' && isFramed(parent));
  };
  const given = new Map<PlaceId, string>();
  return marks.map((mark) => {
    if (mark.fill !== undefined || mark.pattern !== 'none' || !isFramed(mark.place)) return mark;
    const taken = new Set((boundaries.neighbours.get(mark.place) ?? []).map((other) => given.get(other)));
    const fill = tints.find((tint) => !taken.has(tint)) ?? tints[0];
    if (fill === undefined) return mark;
    given.set(mark.place, fill);
    return { ...mark, fill };
  });
}
