import { bboxPolygon, featureCollection } from '@turf/turf';
import type { FeatureCollection } from 'geojson';
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
