import type { FeatureCollection } from 'geojson';
import type { LayerSpecification } from 'maplibre-gl';
import type { Ground, LabelMark, ParkMark, Scene } from '../../core/scene/scene';
import { FONTS } from '../fonts';
import { SOURCES } from '../sourceIds';
import { collection, feature } from './features';

/** Pixels between a park's symbol and a label beside it. */
const GAP = 4;

/** Labels of every kind in one source, since they compete for the same room. */
export function labelFeatures(scene: Scene): FeatureCollection {
  const parks = new Map(scene.parks.map((park) => [park.place, park]));
  return collection(
    scene.labels.map((mark) => {
      const { point, text, size, colour, bold, priority } = mark;
      return feature(
        { type: 'Point', coordinates: [...point] },
        { text, size, colour, bold, priority, anchors: labelAnchors(mark, parks.get(mark.id)) },
      );
    }),
  );
}

/**
 * Where a label may stand, best first, as pairs of anchor and shift in ems: as the scene asks,
 * then beside its park's symbol, or with another edge at the point.
 */
export function labelAnchors(
  { size, offset, kind }: LabelMark,
  park: ParkMark | undefined,
): (string | [number, number])[] {
  const [x, y] = [offset[0] / size, offset[1] / size];
  if (kind !== 'park' || !park) {
    return ['center', [x, y], 'bottom', [x, y], 'top', [x, y], 'left', [x, y], 'right', [x, y]];
  }
  const [parkX, parkY] = [park.offset[0] / size, park.offset[1] / size];
  const away = (park.radius + GAP) / size;
  return [
    'center',
    [x, y],
    'left',
    [parkX + away, parkY],
    'right',
    [parkX - away, parkY],
    'bottom',
    [parkX, parkY - away],
  ];
}

/** Labels from local fonts; the lower priority is placed first, and what finds no room is left out. */
export function labelLayers(ground: Ground): LayerSpecification[] {
  return [
    {
      id: 'labels',
      type: 'symbol',
      source: SOURCES.labels,
      layout: {
        'symbol-sort-key': ['get', 'priority'],
        'text-field': ['get', 'text'],
        'text-font': ['case', ['get', 'bold'], ['literal', [...FONTS.bold]], ['literal', [...FONTS.regular]]],
        'text-size': ['get', 'size'],
        'text-variable-anchor-offset': ['get', 'anchors'],
        'text-justify': 'auto',
        'text-max-width': 14,
        'text-padding': 2,
      },
      paint: { 'text-color': ['get', 'colour'], 'text-halo-color': ground.halo, 'text-halo-width': 1.6 },
    },
  ];
}
