import { type AreaGeometry, type AreaOutlines, areaKey } from '../core/areas/areaOutlines';
import { NoArea } from '../core/areas/noArea';
import type { Boundaries } from '../core/boundaries';
import type { Dataset } from '../core/dataset';
import type { Area, AreaShape } from '../core/view';
import type { LocalText } from '../i18n/language';
import { failureReason } from './failureReason';

/**
 * The outline of an area, with code that is fetched when the first view needs it; the buffer's, which is large, only for a
 * buffer.
 * @throws RangeError or Error on a shape that makes no area or names what the data do not have
 */
export async function loadAreaGeometry(
  dataset: Dataset,
  boundaries: Boundaries,
  shape: AreaShape,
): Promise<AreaGeometry | undefined> {
  if (shape.kind === 'buffer') {
    const { bufferGeometry } = await import('../core/areas/bufferGeometry');
    return bufferGeometry(dataset, boundaries, shape);
  }
  const { areaGeometry } = await import('../core/areas/areaGeometry');
  return areaGeometry(dataset, boundaries, shape);
}

/**
 * The outlines of areas, for a scene that draws them.
 * @param known is not reckoned again
 * @param onProblem is told why an area has no outline
 */
export async function loadAreaOutlines(
  dataset: Dataset,
  boundaries: Boundaries,
  areas: readonly Area[],
  {
    known,
    onProblem,
  }: { readonly known?: AreaOutlines; readonly onProblem?: (reason: LocalText) => void } = {},
): Promise<AreaOutlines> {
  const found = new Map<string, AreaGeometry | undefined>();
  for (const { shape } of areas) {
    const key = areaKey(shape);
    try {
      const outline = known?.has(key) ? known.get(key) : await loadAreaGeometry(dataset, boundaries, shape);
      found.set(key, outline);
    } catch (error) {
      found.set(key, undefined);
      onProblem?.(error instanceof NoArea ? error.text : failureReason(error));
    }
  }
  return found;
}
