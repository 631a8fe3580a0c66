import type { MultiPolygon, Polygon } from 'geojson';
import { localText } from '../../i18n/language';
import { landOf } from '../aggregate/landOf';
import { areaGeometry } from '../areas/areaGeometry';
import { type AreaOutlines, areaKey } from '../areas/areaOutlines';
import { areaName } from '../areas/areaWords';
import { circleShape } from '../areas/shapes';
import type { Boundaries } from '../boundaries';
import type { Dataset } from '../dataset';
import type { PlaceId } from '../place';
import type { View } from '../view';
import { shapeName } from './shapeName';

/** What points are counted by. */
export const ZONE_KINDS = ['county', 'city', 'park', 'element', 'area', 'shape'] as const;
export type ZoneKind = (typeof ZONE_KINDS)[number];

export interface Zone {
  /** The place that it is; empty where it is none. */
  readonly place: PlaceId;
  readonly name: string;
  readonly geometry: Polygon | MultiPolygon;
}

/** Whether zones part the land between them, so that a point lies in one at most. */
export const areParts = (kind: ZoneKind): boolean => kind === 'county' || kind === 'city';

interface ZoneData {
  readonly dataset: Dataset;
  readonly boundaries: Boundaries;
  readonly view: Pick<View, 'layout' | 'areas' | 'language'>;
  readonly outlines: AreaOutlines;
}

function regions({ dataset, boundaries, view }: ZoneData, level: 'county' | 'city'): readonly Zone[] {
  return [...dataset.regions.values()].flatMap((region) => {
    const shape = region.level === level ? boundaries.shapes.get(region.id) : undefined;
    return shape
      ? [{ place: region.id, name: localText(region.name, view.language), geometry: shape.geometry }]
      : [];
  });
}

/** Parks as circles of their planned area about their points; those that lack one of both have none. */
function parks({ dataset, boundaries, view }: ZoneData): readonly Zone[] {
  return [...dataset.parks.values()].flatMap((park) => {
    const land = landOf(dataset, boundaries, park.id);
    if (!park.point || !land || !(land.value > 0)) return [];
    const geometry = circleShape(park.point, Math.sqrt(land.value / Math.PI));
    return [{ place: park.id, name: localText(park.name, view.language), geometry }];
  });
}

function elements({ dataset, boundaries, view }: ZoneData): readonly Zone[] {
  const layout = dataset.layouts.get(view.layout);
  return (layout?.elements ?? []).flatMap((element) => {
    const shape = { kind: 'element', layout: view.layout, element: element.id } as const;
    const outline = areaGeometry(dataset, boundaries, shape);
    return outline
      ? [{ place: '', name: localText(element.name, view.language), geometry: outline.geometry }]
      : [];
  });
}

function areas({ dataset, boundaries, view, outlines }: ZoneData): readonly Zone[] {
  const middles = new Map([...boundaries.shapes].map(([id, { centroid }]) => [id, centroid]));
  return view.areas.flatMap(({ shape }) => {
    const outline = outlines.get(areaKey(shape));
    const name = areaName(dataset, middles, shape, view.language);
    return outline ? [{ place: '', name, geometry: outline.geometry }] : [];
  });
}

function shapes({ dataset }: ZoneData): readonly Zone[] {
  return dataset.ownPlaces.flatMap((own) => {
    if (own.kind !== 'shapes' || !own.isOn) return [];
    return own.set.geometries.map((geometry, at) => ({ place: '', name: shapeName(own, at), geometry }));
  });
}

/** The zones of a kind that are there: of parks those with a circle, of elements those of the layout on the map. */
export function countZones(kind: ZoneKind, data: ZoneData): readonly Zone[] {
  switch (kind) {
    case 'county':
    case 'city':
      return regions(data, kind);
    case 'park':
      return parks(data);
    case 'element':
      return elements(data);
    case 'area':
      return areas(data);
    case 'shape':
      return shapes(data);
  }
}
