import type { ExpressionSpecification, FilterSpecification, LayerSpecification } from 'maplibre-gl';
import { DASHES, type Dash, type Stroke } from '../../core/scene/looks';

/** A stroke as properties of a feature; without one the width is 0. */
export function strokeProperties(stroke: Stroke | undefined) {
  return {
    stroke: stroke?.colour ?? '',
    width: stroke?.width ?? 0,
    opacity: stroke?.opacity ?? 0,
    dash: stroke?.dash ?? '',
    casing: stroke?.casing?.colour ?? '',
    casingWidth: stroke?.casing ? stroke.width + stroke.casing.width : 0,
    casingOpacity: stroke?.casing?.opacity ?? 0,
  };
}

/** The dashes of a stroke as MapLibre takes them: in widths of the line, as the scene counts them. */
export const dashArray = (dash: Dash) => ({ 'line-dasharray': [...DASHES[dash]] });

const has = (property: string): ExpressionSpecification => ['>', ['get', property], 0];

/**
 * Layers that draw the strokes of a source's features, casings under all of them: one for full lines and one for each
 * kind of dashes, since MapLibre takes dashes by layer.
 * @param id begins the layers' ids
 * @param dashes those that the source's features have
 */
export function strokeLayers(
  id: string,
  source: string,
  dashes: readonly Dash[],
  filter: FilterSpecification = true,
): LayerSpecification[] {
  const line = (kind: Dash | ''): LayerSpecification => ({
    id: kind === '' ? `${id}-lines` : `${id}-${kind}-dashes`,
    type: 'line',
    source,
    filter: ['all', filter, has('width'), ['==', ['get', 'dash'], kind]] as FilterSpecification,
    layout: { 'line-join': 'round', 'line-cap': kind === '' ? 'round' : 'butt' },
    paint: {
      'line-color': ['get', 'stroke'],
      'line-width': ['get', 'width'],
      'line-opacity': ['get', 'opacity'],
      ...(kind !== '' && dashArray(kind)),
    },
  });
  return [
    {
      id: `${id}-casings`,
      type: 'line',
      source,
      filter: ['all', filter, has('casingWidth')] as FilterSpecification,
      layout: { 'line-join': 'round', 'line-cap': 'round' },
      paint: {
        'line-color': ['get', 'casing'],
        'line-opacity': ['get', 'casingOpacity'],
        'line-width': ['get', 'casingWidth'],
      },
    },
    line(''),
    ...dashes.map(line),
  ];
}
