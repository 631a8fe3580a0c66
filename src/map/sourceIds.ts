/** Names of the style's sources. `regions`, `symbols` and `parks` promote `place` to the feature's id. */
export const SOURCES = {
  context: 'context',
  regions: 'regions',
  borders: 'borders',
  hatches: 'hatches',
  shapes: 'shapes',
  circles: 'circles',
  areas: 'areas',
  highlights: 'highlights',
  symbols: 'symbols',
  parks: 'parks',
  labels: 'labels',
} as const;

/** Sources beside the scene: what the user drew or points at. */
export type OverlaySource = 'areas' | 'highlights';

/** Sources whose features follow the scene. */
export type SceneSource = 'hatches' | 'shapes' | 'circles' | 'symbols' | 'parks' | 'labels';
