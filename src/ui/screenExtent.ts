import type { BoundingBox } from '../core/place';
import type { Atlas } from '../state/atlas';

/** What of the map is seen between the panels, so that an export or a kept scene shows the same. */
export function screenExtent(atlas: Atlas): BoundingBox | undefined {
  const control = atlas.mapControl();
  if (!atlas.view().camera || !control) return atlas.extent();
  const { top, right, bottom, left } = atlas.insets();
  const map = document.querySelector('.map');
  const { clientWidth = window.innerWidth, clientHeight = window.innerHeight } = map ?? {};
  const [west, north] = control.unproject({ x: left, y: top });
  const [east, south] = control.unproject({ x: clientWidth - right, y: clientHeight - bottom });
  return [west, south, east, north];
}
