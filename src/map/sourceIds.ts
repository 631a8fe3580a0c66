/** Names of the style's sources. `regions`, `symbols` and `parks` promote `place` to the feature's id. */
export const SOURCES = {
  surroundings: 'surroundings',
  regions: 'regions',
  borders: 'borders',
  hatches: 'hatches',
  shapes: 'shapes',
  circles: 'circles',
  areas: 'areas',
  highlights: 'highlights',
  symbols: 'symbols',
  points: 'points',
  parks: 'parks',
  obstacles: 'obstacles',
  labels: 'labels',
} as const;

/** Sources whose features follow the scene. */
export type SceneSource =
  | 'hatches'
  | 'shapes'
  | 'areas'
  | 'circles'
  | 'symbols'
  | 'parks'
  | 'obstacles'
  | 'labels';
