import type { Map as MapLibreMap } from 'maplibre-gl';
import type { PlaceId } from '../core/place';
import type { Highlight } from './layers/highlight';
import { SOURCES } from './sourceIds';

/** What feature state says about one place. */
export interface PlaceState {
  readonly fill: string | null;
  readonly hover: boolean;
  readonly selected: boolean;
  readonly compared: boolean;
}

const BARE: PlaceState = { fill: null, hover: false, selected: false, compared: false };

/** The state of every place that is not bare. */
export function placeStates(
  fills: ReadonlyMap<PlaceId, string | undefined>,
  highlight: Highlight,
): ReadonlyMap<PlaceId, PlaceState> {
  const states = new Map<PlaceId, PlaceState>();
  const change = (place: PlaceId | undefined, part: Partial<PlaceState>) => {
    if (place) states.set(place, { ...(states.get(place) ?? BARE), ...part });
  };
  for (const [place, fill] of fills) if (fill !== undefined) change(place, { fill });
  for (const place of highlight.comparison) change(place, { compared: true });
  change(highlight.selection, { selected: true });
  change(highlight.hover, { hover: true });
  return states;
}

/** The places whose state differs, with their new state. */
export function changedStates(
  before: ReadonlyMap<PlaceId, PlaceState>,
  after: ReadonlyMap<PlaceId, PlaceState>,
): ReadonlyMap<PlaceId, PlaceState> {
  const changed = new Map<PlaceId, PlaceState>();
  for (const place of new Set([...before.keys(), ...after.keys()])) {
    const was = before.get(place) ?? BARE;
    const is = after.get(place) ?? BARE;
    const keys = Object.keys(BARE) as (keyof PlaceState)[];
    if (keys.some((key) => was[key] !== is[key])) changed.set(place, is);
  }
  return changed;
}

/** Hands a state to every source that may hold the place: colours to regions, highlights to symbols. */
export function applyState(map: MapLibreMap, place: PlaceId, { fill, ...highlight }: PlaceState): void {
  map.setFeatureState({ source: SOURCES.regions, id: place }, { fill });
  map.setFeatureState({ source: SOURCES.symbols, id: place }, highlight);
  map.setFeatureState({ source: SOURCES.parks, id: place }, highlight);
}
