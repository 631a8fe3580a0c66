import type { FeatureCollection } from 'geojson';
import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl';
import type { Boundaries } from '../../core/boundaries';
import type { PlaceId } from '../../core/place';
import type { Ground } from '../../core/scene/scene';
import { SOURCES } from '../sourceIds';
import { collection, feature } from './features';

/** Which places are pointed at. */
export interface Highlight {
  readonly hover: PlaceId | undefined;
  readonly selection: PlaceId | undefined;
  readonly comparison: readonly PlaceId[];
}

/** Pixels of the outline of each kind. */
const WIDTHS = { hover: 2, compared: 2.4, selected: 3 } as const;
const CASING = 2.5;

/**
 * Outlines of the regions that are pointed at. They have a source of their own: an outline of every region,
 * shown by feature state, made each frame a third slower without a GPU.
 */
export function highlightFeatures(highlight: Highlight, boundaries: Boundaries): FeatureCollection {
  const outline = (place: PlaceId | undefined, kind: keyof typeof WIDTHS) => {
    const shape = place ? boundaries.shapes.get(place) : undefined;
    return shape ? [feature(shape.geometry, { kind, width: WIDTHS[kind] })] : [];
  };
  return collection([
    ...outline(highlight.hover, 'hover'),
    ...highlight.comparison.flatMap((place) => outline(place, 'compared')),
    ...outline(highlight.selection, 'selected'),
  ]);
}

const state = (name: 'hover' | 'selected' | 'compared'): ExpressionSpecification => [
  'boolean',
  ['feature-state', name],
  false,
];

/** Pixels of the edge that the state of a symbol asks for, 0 for none. */
export const highlightWidth: ExpressionSpecification = [
  'case',
  state('selected'),
  WIDTHS.selected,
  state('compared'),
  WIDTHS.compared,
  state('hover'),
  WIDTHS.hover,
  0,
];

/** Outlines over a casing: compared is dashed, selected a full line, hovered a thinner one. */
export function highlightLayers(ground: Ground): LayerSpecification[] {
  const outline = (kind: keyof typeof WIDTHS, colour: string, dashes?: number[]): LayerSpecification => ({
    id: `highlight-${kind}`,
    type: 'line',
    source: SOURCES.highlights,
    filter: ['==', ['get', 'kind'], kind],
    layout: { 'line-join': 'round' },
    paint: { 'line-color': colour, 'line-width': WIDTHS[kind], ...(dashes && { 'line-dasharray': dashes }) },
  });
  return [
    {
      id: 'highlight-casing',
      type: 'line',
      source: SOURCES.highlights,
      layout: { 'line-join': 'round' },
      paint: { 'line-color': ground.halo, 'line-width': ['+', ['get', 'width'], CASING] },
    },
    outline('compared', ground.label, [3, 1.2]),
    outline('hover', ground.accent),
    outline('selected', ground.accent),
  ];
}
