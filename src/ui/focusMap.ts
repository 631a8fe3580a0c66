/** The map's places, as `app/walk` lays them over it. */
export const MAP_WALK_ID = 'map-walk';

/** What stands over the map: its title, and there the key of a second map. */
export const MAP_HEAD_ID = 'map-head';

/** Gives the focus to the place that the walk over the map is at: where whoever lost it goes on. */
export function focusMap(): void {
  document.querySelector<HTMLElement>(`#${MAP_WALK_ID} [tabindex="0"]`)?.focus({ preventScroll: true });
}
