import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl';
import type { Ground } from '../../core/scene/scene';
import { SOURCES } from '../sourceIds';

const state = (name: 'hover' | 'selected' | 'compared'): ExpressionSpecification => [
  'boolean',
  ['feature-state', name],
  false,
];

/** Pixels of the outline that the state of a place asks for, 0 for none. */
export const highlightWidth: ExpressionSpecification = [
  'case',
  state('selected'),
  3,
  state('compared'),
  2.4,
  state('hover'),
  2,
  0,
];

/**
 * Outlines of regions: selected is a full line, compared a dashed one, hovered a thinner full one; all over a casing.
 * They are driven by feature state, so no pointer movement reaches the worker.
 */
export function highlightLayers(ground: Ground): LayerSpecification[] {
  const outline = (
    id: string,
    colour: string,
    width: ExpressionSpecification,
    dashes?: number[],
  ): LayerSpecification => ({
    id,
    type: 'line',
    source: SOURCES.regions,
    layout: { 'line-join': 'round' },
    paint: { 'line-color': colour, 'line-width': width, ...(dashes && { 'line-dasharray': dashes }) },
  });
  return [
    outline('highlight-casing', ground.halo, [
      'case',
      ['>', highlightWidth, 0],
      ['+', highlightWidth, 2.5],
      0,
    ]),
    outline('highlight-compared', ground.label, ['case', state('compared'), 2.4, 0], [3, 1.2]),
    outline('highlight-hover', ground.accent, ['case', state('hover'), 2, 0]),
    outline('highlight-selected', ground.accent, ['case', state('selected'), 3, 0]),
  ];
}
