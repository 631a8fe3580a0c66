import type { FeatureCollection } from 'geojson';
import type { LayerSpecification } from 'maplibre-gl';
import type { Boundaries } from '../../core/boundaries';
import type { BorderMark, Ground } from '../../core/scene/scene';
import { SOURCES } from '../sourceIds';
import { collection, feature } from './features';
import { REGION_LEVELS } from './fills';

/** One line work a level; each border is drawn once, whichever regions share it. */
export function borderFeatures(boundaries: Boundaries): FeatureCollection {
  return collection(REGION_LEVELS.map((level) => feature(boundaries.borders[level], { level })));
}

/** Borders from the finest level up, so that the higher rank lies on top. */
export function borderLayers(marks: readonly BorderMark[], ground: Ground): LayerSpecification[] {
  return [...REGION_LEVELS].reverse().map((level) => {
    const mark = marks.find((each) => each.level === level);
    const width = mark?.stroke.width ?? 0;
    return {
      id: `border-${level}`,
      type: 'line',
      source: SOURCES.borders,
      filter: ['==', ['get', 'level'], level],
      layout: { 'line-join': 'round', 'line-cap': 'round', visibility: width > 0 ? 'visible' : 'none' },
      paint: {
        'line-color': mark?.stroke.colour ?? ground.border,
        'line-width': [
          'interpolate',
          ['exponential', 1.3],
          ['zoom'],
          5,
          width * 0.7,
          7,
          width,
          11,
          width * 1.8,
        ],
      },
    };
  });
}
