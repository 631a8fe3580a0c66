import type { FeatureCollection } from 'geojson';

/** What lies around Guangxi, in WGS-84 degrees: ground for orientation, never data. */
export interface ContextShapes {
  /** Neighbouring provinces of China. */
  readonly provinces: FeatureCollection;
  /** Land of other countries. */
  readonly foreign: FeatureCollection;
  /** National boundary lines as the boundary package gives them. */
  readonly nationalLines: FeatureCollection;
  /** Lines between provinces. */
  readonly provinceLines: FeatureCollection;
}

/** China in one small map, with 南海诸岛, to show where Guangxi lies. */
export interface LocatorShapes {
  /** Provinces with adcodes as ids. */
  readonly provinces: FeatureCollection;
  readonly nationalLines: FeatureCollection;
}
