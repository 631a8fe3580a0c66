import type { FeatureCollection } from 'geojson';
import type { LayerSpecification } from 'maplibre-gl';
import { inkOn } from '../../core/colour/ink';
import { numberSize } from '../../core/scene/numberSize';
import type { ParkMark, Scene } from '../../core/scene/scene';
import { FONTS } from '../fonts';
import { ICON_RADIUS } from '../images/iconSize';
import { imageId } from '../images/imageId';
import { SOURCES } from '../sourceIds';
import { collection, feature } from './features';
import { highlightWidth } from './highlight';

/** Park symbols with the shift that keeps neighbours apart, and the number inside. */
export function parkFeatures(scene: Scene): FeatureCollection {
  return collection(
    scene.parks.map((park) => {
      const size = park.radius / ICON_RADIUS;
      const haloSize = (park.radius + 4) / ICON_RADIUS;
      const textSize = numberSize(park.radius);
      return feature(
        { type: 'Point', coordinates: [...park.point] },
        {
          place: park.place,
          radius: park.radius,
          offset: park.offset,
          icon: imageId({ kind: 'symbol', shape: park.shape, fill: park.fill, outline: scene.ground.halo }),
          halo: imageId({ kind: 'halo', fill: scene.ground.accent }),
          size,
          haloSize,
          number: park.number === undefined ? '' : String(park.number),
          numberSize: textSize,
          fill: park.fill,
          numberColour: inkOn(park.fill),
          // MapLibre multiplies an icon's shift by its size, and counts a text's in ems.
          iconOffset: scaled(park.offset, 1 / size),
          haloOffset: scaled(park.offset, 1 / haloSize),
          numberOffset: scaled(park.offset, 1 / textSize),
        },
      );
    }),
  );
}

function scaled([x, y]: ParkMark['offset'], factor: number): [number, number] {
  return [x * factor, y * factor];
}

/** Park symbols never hide for lack of room; the largest lie lowest. */
export function parkLayers(): LayerSpecification[] {
  return [
    {
      id: 'park-halos',
      type: 'symbol',
      source: SOURCES.parks,
      layout: {
        'icon-image': ['get', 'halo'],
        'icon-size': ['get', 'haloSize'],
        'icon-offset': ['array', 'number', 2, ['get', 'haloOffset']],
        'icon-allow-overlap': true,
        'icon-ignore-placement': true,
      },
      paint: { 'icon-opacity': ['case', ['>', highlightWidth, 0], 1, 0] },
    },
    {
      id: 'parks',
      type: 'symbol',
      source: SOURCES.parks,
      layout: {
        'symbol-sort-key': ['-', ['get', 'radius']],
        'icon-image': ['get', 'icon'],
        'icon-size': ['get', 'size'],
        'icon-offset': ['array', 'number', 2, ['get', 'iconOffset']],
        'icon-allow-overlap': true,
        'icon-ignore-placement': true,
        'text-field': ['get', 'number'],
        'text-font': [...FONTS.bold],
        'text-size': ['get', 'numberSize'],
        'text-offset': ['array', 'number', 2, ['get', 'numberOffset']],
        'text-allow-overlap': true,
        'text-ignore-placement': true,
      },
      paint: {
        'text-color': ['get', 'numberColour'],
        'text-halo-color': ['get', 'fill'],
        'text-halo-width': 1,
      },
    },
  ];
}
