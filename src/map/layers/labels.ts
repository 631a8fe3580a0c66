import type { FeatureCollection } from 'geojson';
import type { ExpressionSpecification, LayerSpecification, SymbolLayerSpecification } from 'maplibre-gl';
import { kilometresPerPixel, WORLD } from '../../core/mercator';
import { type LabelPlace, labelPlaces } from '../../core/scene/labelPlaces';
import { DETAIL_SCALE, type Scene } from '../../core/scene/scene';
import { FONTS } from '../fonts';
import { SOURCES } from '../sourceIds';
import { collection, feature } from './features';

/** Ems by which MapLibre moves a text whose top or bottom edge stands at a point, since it counts from the baseline. */
const BASELINE = 7 / 24;

/** The layers that hold the names of regions. */
export const REGION_NAME_LAYERS = ['city-labels', 'labels'] as const;

/** Labels of every kind in one source, since they compete for the same room. */
export function labelFeatures(scene: Scene): FeatureCollection {
  const places = labelPlaces(scene);
  return collection(
    scene.labels.map(
      ({ id, kind, point, text, size, colour, halo, bold, priority, detail = false }, index) => {
        const anchors = labelAnchors(places[index] ?? [], size);
        return feature(
          { type: 'Point', coordinates: [...point] },
          { id, kind, text, size, colour, under: halo, bold, priority, detail, anchors },
        );
      },
    ),
  );
}

/** Places of a label as MapLibre takes them: pairs of anchor and shift in ems. */
export function labelAnchors(places: readonly LabelPlace[], size: number): (string | [number, number])[] {
  return places.flatMap(({ anchor, offset: [x, y] }) => {
    const back = anchor.startsWith('top') ? BASELINE : anchor.startsWith('bottom') ? -BASELINE : 0;
    return [anchor, [x / size, y / size + back] as [number, number]];
  });
}

function labelLayer(
  id: string,
  filter: ExpressionSpecification,
  overlap: 'never' | 'cooperative',
): SymbolLayerSpecification {
  return {
    id,
    type: 'symbol',
    source: SOURCES.labels,
    filter,
    layout: {
      'symbol-sort-key': ['get', 'priority'],
      'text-field': ['get', 'text'],
      'text-font': ['case', ['get', 'bold'], ['literal', [...FONTS.bold]], ['literal', [...FONTS.regular]]],
      'text-size': ['get', 'size'],
      'text-variable-anchor-offset': ['get', 'anchors'],
      'text-justify': 'auto',
      'text-max-width': 14,
      'text-padding': 1,
      'text-overlap': overlap,
    },
    paint: { 'text-color': ['get', 'colour'], 'text-halo-color': ['get', 'under'], 'text-halo-width': 1.6 },
  };
}

const isDetail: ExpressionSpecification = ['get', 'detail'];
const isNeeded: ExpressionSpecification = ['in', ['get', 'kind'], ['literal', ['city', 'element', 'area']]];

/**
 * Labels from local fonts. MapLibre places the topmost layer first: the cities, what a layout names and the drawn areas, which cover a symbol
 * rather than vanish, then the others in the order of their priority, which are left out where they find no room, and the
 * details last, on large scales only.
 * @param latitude degrees, where the scale is reckoned
 */
export function labelLayers(latitude: number): LayerSpecification[] {
  const detailZoom = Math.log2(kilometresPerPixel(latitude, WORLD) / DETAIL_SCALE);
  return [
    { ...labelLayer('detail-labels', isDetail, 'never'), minzoom: detailZoom },
    labelLayer('labels', ['all', ['!', isNeeded], ['!', isDetail]], 'never'),
    labelLayer('city-labels', isNeeded, 'cooperative'),
  ];
}
