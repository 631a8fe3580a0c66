import type { FeatureCollection } from 'geojson';
import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl';
import type { Boundaries } from '../../core/boundaries';
import type { PlaceId } from '../../core/place';
import { type Pointed, pointedStrokes } from '../../core/scene/looks';
import type { Ground } from '../../core/scene/scene';
import { SOURCES } from '../sourceIds';
import { collection, feature } from './features';
import { dashArray } from './strokes';

/** Which places are pointed at. */
export interface Highlight {
  readonly hover: PlaceId | undefined;
  readonly selection: PlaceId | undefined;
  readonly comparison: readonly PlaceId[];
}

const KINDS: readonly Pointed[] = ['compared', 'hover', 'selected'];

/**
 * Outlines of the regions that are pointed at. They have a source of their own: an outline of every region,
 * shown by feature state, made each frame a third slower without a GPU.
 */
export function highlightFeatures(highlight: Highlight, boundaries: Boundaries): FeatureCollection {
  const outline = (place: PlaceId | undefined, kind: Pointed) => {
    const shape = place ? boundaries.shapes.get(place) : undefined;
    return shape ? [feature(shape.geometry, { kind })] : [];
  };
  return collection([
    ...outline(highlight.hover, 'hover'),
    ...highlight.comparison.flatMap((place) => outline(place, 'compared')),
    ...outline(highlight.selection, 'selected'),
  ]);
}

/** Pixels of the edge that the state of a symbol asks for, 0 for none. */
export function highlightWidth(ground: Ground): ExpressionSpecification {
  const strokes = pointedStrokes(ground);
  const state = (kind: Pointed): ExpressionSpecification => ['boolean', ['feature-state', kind], false];
  return [
    'case',
    state('selected'),
    strokes.selected.width,
    state('compared'),
    strokes.compared.width,
    state('hover'),
    strokes.hover.width,
    0,
  ];
}

/** Outlines over their casings: all casings lie lowest, the selected place's outline on top. */
export function highlightLayers(ground: Ground): LayerSpecification[] {
  const strokes = pointedStrokes(ground);
  const line = (
    id: string,
    kind: Pointed,
    paint: {
      'line-color': string;
      'line-width': number;
      'line-opacity': number;
      'line-dasharray'?: number[];
    },
  ): LayerSpecification => ({
    id: `${id}-${kind}`,
    type: 'line',
    source: SOURCES.highlights,
    filter: ['==', ['get', 'kind'], kind],
    layout: { 'line-join': 'round' },
    paint,
  });
  return [
    ...KINDS.flatMap((kind) => {
      const { width, casing } = strokes[kind];
      if (!casing) return [];
      return line('highlight-casing', kind, {
        'line-color': casing.colour,
        'line-width': width + casing.width,
        'line-opacity': casing.opacity,
      });
    }),
    ...KINDS.map((kind) => {
      const { colour, width, opacity, dash } = strokes[kind];
      return line('highlight', kind, {
        'line-color': colour,
        'line-width': width,
        'line-opacity': opacity,
        ...(dash && dashArray(dash)),
      });
    }),
  ];
}
