import { bboxPolygon, featureCollection } from '@turf/turf';
import type { Feature, FeatureCollection } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryObject, Topology } from 'topojson-specification';
import type { BoundingBox } from './place';

/** What lies around the region, in WGS-84 degrees: ground for orientation, never data. */
export interface Surroundings {
  /** The window of the file as one rectangle: what no land covers in it is sea, nothing is known beyond it. */
  readonly window: FeatureCollection;
  /** Neighbouring provinces of China. */
  readonly provinces: FeatureCollection;
  /** Land of other countries. */
  readonly foreign: FeatureCollection;
  /** National boundary lines as the boundary package gives them. */
  readonly nationalLines: FeatureCollection;
  /** Lines between provinces. */
  readonly provinceLines: FeatureCollection;
}

/** China in one small map, with 南海诸岛, to show where the region lies. */
export interface ChinaShapes {
  /** Provinces with adcodes as ids. */
  readonly provinces: FeatureCollection;
  readonly nationalLines: FeatureCollection;
}

/** The rectangle of a file's window, [west, south, east, north] in degrees. */
export const windowShape = (window: BoundingBox): FeatureCollection =>
  featureCollection([bboxPolygon([...window])]);

/** The committed topology of what surrounds the region; its `bbox` is the window. */
export type SurroundingsTopology = Topology<Record<Exclude<keyof Surroundings, 'window'>, GeometryObject>>;

/** An object of a topology as features, whether it is a collection or a single geometry. */
export function featuresOf<Name extends string>(
  topology: Topology<Record<Name, GeometryObject>>,
  name: Name,
): FeatureCollection {
  const converted = feature(topology, topology.objects[name]) as Feature | FeatureCollection;
  return converted.type === 'FeatureCollection'
    ? converted
    : { type: 'FeatureCollection', features: [converted] };
}

/** Neighbouring provinces, foreign land, national and provincial lines, read off their topology. */
export const readSurroundings = (topology: SurroundingsTopology): Surroundings => ({
  window: windowShape(topology.bbox as BoundingBox),
  provinces: featuresOf(topology, 'provinces'),
  foreign: featuresOf(topology, 'foreign'),
  nationalLines: featuresOf(topology, 'nationalLines'),
  provinceLines: featuresOf(topology, 'provinceLines'),
});
