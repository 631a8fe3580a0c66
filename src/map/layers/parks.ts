import type { FeatureCollection } from 'geojson';
import type { LayerSpecification } from 'maplibre-gl';
import { inkOn } from '../../core/colour/ink';
import type { PlaceId } from '../../core/place';
import { leaderOf, numberSize } from '../../core/scene/looks';
import { drawnParks } from '../../core/scene/obstacles';
import type { Ground, IndustryMark, ParkMark, PointSymbol, Scene } from '../../core/scene/scene';
import { FONTS } from '../fonts';
import { ICON_RADIUS } from '../images/iconSize';
import { imageId } from '../images/imageId';
import { SOURCES } from '../sourceIds';
import { collection, feature } from './features';
import { highlightWidth } from './highlight';

/** Symbols of parks and industries with the shift that keeps neighbours apart, and a park's number inside. */
export function parkFeatures({ parks, industries, ground }: Scene): FeatureCollection {
  const symbol = (mark: ParkMark | IndustryMark, place: PlaceId, number: string) => {
    const size = mark.radius / ICON_RADIUS;
    const haloSize = (mark.radius + 4) / ICON_RADIUS;
    const textSize = numberSize(mark.radius, number);
    const leader = leaderOf(mark);
    return feature(
      { type: 'Point', coordinates: [...mark.point] },
      {
        place,
        radius: mark.radius,
        offset: mark.offset,
        icon: imageId({ kind: 'symbol', shape: mark.shape, fill: mark.fill, outline: ground.halo }),
        halo: imageId({ kind: 'halo', fill: ground.accent }),
        leader: leader
          ? imageId({ kind: 'leader', to: leader, ink: ground.label, outline: ground.halo })
          : imageId({ kind: 'clear' }),
        size,
        haloSize,
        number,
        numberSize: textSize,
        fill: mark.fill,
        numberColour: inkOn(mark.fill),
        // MapLibre multiplies an icon's shift by its size, and counts a text's in ems.
        iconOffset: scaled(mark.offset, 1 / size),
        haloOffset: scaled(mark.offset, 1 / haloSize),
        numberOffset: scaled(mark.offset, 1 / textSize),
      },
    );
  };
  return collection([
    ...drawnParks(parks).map((park) => symbol(park, park.place, park.sign)),
    // Pointing at an industry points at the place where it stands.
    ...industries.map((mark) => symbol(mark, mark.at, '')),
  ]);
}

function scaled([x, y]: PointSymbol['offset'], factor: number): [number, number] {
  return [x * factor, y * factor];
}

/** Park symbols never hide for lack of room; the largest lie lowest. */
export function parkLayers(ground: Ground): LayerSpecification[] {
  return [
    {
      id: 'park-leaders',
      type: 'symbol',
      source: SOURCES.parks,
      layout: {
        'icon-image': ['get', 'leader'],
        'icon-allow-overlap': true,
        'icon-ignore-placement': true,
      },
    },
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
      paint: { 'icon-opacity': ['case', ['>', highlightWidth(ground), 0], 1, 0] },
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
