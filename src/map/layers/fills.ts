import type { FeatureCollection } from 'geojson';
import type { FilterSpecification, LayerSpecification } from 'maplibre-gl';
import type { Boundaries } from '../../core/boundaries';
import type { PlaceId, RegionLevel } from '../../core/place';
import type { Ground, Scene } from '../../core/scene/scene';
import { imageId } from '../images/imageId';
import { SOURCES } from '../sourceIds';
import { collection, feature } from './features';

export const REGION_LEVELS: readonly RegionLevel[] = ['region', 'city', 'county'];

/** The layer that a level's regions are filled and picked by. */
export const fillLayerId = (level: RegionLevel): string => `fill-${level}`;

/** Every region of every level; colours come later, as feature state. */
export function regionFeatures(boundaries: Boundaries): FeatureCollection {
  return collection(
    [...boundaries.shapes.values()].map(({ id, level, geometry }) => feature(geometry, { place: id, level })),
  );
}

/** The level whose regions the scene marks; undefined where it marks none. */
export function sceneLevel(scene: Scene, boundaries: Boundaries): RegionLevel | undefined {
  const [mark] = scene.regions;
  return mark && boundaries.shapes.get(mark.place)?.level;
}

/** The colour of each region, undefined for paper. */
export function regionFills(scene: Scene): ReadonlyMap<PlaceId, string | undefined> {
  return new Map(scene.regions.map(({ place, fill }) => [place, fill]));
}

/** The regions that lie under a pattern. They are few, so the pattern costs nothing where figures stand. */
export function hatchFeatures(scene: Scene, boundaries: Boundaries): FeatureCollection {
  return collection(
    scene.regions.flatMap(({ place, pattern }) => {
      const shape = boundaries.shapes.get(place);
      if (pattern === 'none' || !shape) return [];
      return [
        feature(shape.geometry, { icon: imageId({ kind: 'hatch', pattern, ink: scene.ground.hatch }) }),
      ];
    }),
  );
}

/**
 * One fill layer a level, coloured by feature state, so that a change of indicator, period or classes repaints
 * without the worker; levels not marked are clear and are not drawn.
 */
export function fillLayers(ground: Ground, level: RegionLevel | undefined): LayerSpecification[] {
  const fills = REGION_LEVELS.map((each): LayerSpecification => {
    const filter: FilterSpecification = ['==', ['get', 'level'], each];
    return {
      id: fillLayerId(each),
      type: 'fill',
      source: SOURCES.regions,
      filter,
      paint: {
        'fill-color': ['to-color', ['feature-state', 'fill'], ground.paper],
        'fill-opacity': each === level ? 1 : 0,
      },
    };
  });
  return [
    ...fills,
    {
      id: 'hatches',
      type: 'fill',
      source: SOURCES.hatches,
      paint: { 'fill-pattern': ['image', ['get', 'icon']] },
    },
  ];
}
