import { validateStyleMin } from '@maplibre/maplibre-gl-style-spec';
import type { LayerSpecification, StyleSpecification } from 'maplibre-gl';
import { describe, expect, it } from 'vitest';
import type { Scene } from '../../src/core/scene/scene';
import { sceneLayers, sceneStyle } from '../../src/map/style';
import { boundaries, sampleScene, surroundings } from './sampleScene';

const city = sampleScene('city');
const bare: Scene = {
  ...city,
  regions: [],
  borders: [],
  symbols: [],
  parks: [],
  industries: [],
  shapes: [],
  areas: [],
  labels: [],
};
const styles: [string, StyleSpecification][] = [
  ['cities', sceneStyle(city, boundaries, surroundings)],
  ['counties', sceneStyle(sampleScene('county'), boundaries, surroundings)],
  ['a bare map', sceneStyle(bare, boundaries, surroundings)],
  [
    'outlined places',
    sceneStyle(city, boundaries, surroundings, {
      hover: '450200',
      selection: '450100',
      comparison: ['450300'],
    }),
  ],
];

describe.each(styles)('the style of %s', (_, style) => {
  it('is valid', () => {
    expect(validateStyleMin(style)).toEqual([]);
  });

  it('draws each layer from a source that it has', () => {
    const sources = new Set(Object.keys(style.sources));
    const used = style.layers.filter((layer) => layer.type !== 'background');
    expect(used.filter((layer) => !('source' in layer) || !sources.has(layer.source))).toEqual([]);
  });

  it('uses every source', () => {
    const used = new Set(style.layers.map((layer) => ('source' in layer ? layer.source : '')));
    expect(Object.keys(style.sources).filter((source) => !used.has(source))).toEqual([]);
  });

  it('asks for nothing from outside', () => {
    expect(style.glyphs).toBeUndefined();
    expect(style.sprite).toBeUndefined();
    expect(JSON.stringify(style)).not.toMatch(/https?:|\/\//);
  });
});

describe('layers', () => {
  const layers = sceneLayers(city, boundaries);
  const at = (id: string) => {
    const index = layers.findIndex((layer) => layer.id === id);
    if (index < 0) throw new Error(`there is no layer ${id}`);
    return index;
  };

  it('lie in order from the sea to the labels', () => {
    const order = [
      'sea',
      'provinces',
      'paper',
      'fill-county',
      'hatches',
      'shape-areas',
      'border-county',
      'border-city',
      'border-region',
      'national-lines',
      'shape-lines',
      'shape-layout-dashes',
      'areas',
      'area-casings',
      'area-area-dashes',
      'highlight-casing-selected',
      'highlight-selected',
      'symbols',
      'parks',
      'labels',
      'city-labels',
      'label-obstacles',
    ].map(at);
    expect(order).toEqual([...order].sort((a, b) => a - b));
    expect(layers.at(-1)?.id).toBe('label-obstacles');
  });

  it('let symbols take their room before any label, though nothing of it is seen', () => {
    const obstacles = layers[at('label-obstacles')];
    expect(obstacles?.layout).toMatchObject({
      'icon-overlap': 'always',
      'icon-ignore-placement': false,
      'icon-padding': 0,
    });
    expect(obstacles?.paint).toEqual({ 'icon-opacity': 0 });
    const drawn = layers.filter(
      ({ id, type }) => type === 'symbol' && id !== 'own-point-counts' && !/labels|obstacles/.test(id),
    );
    expect(drawn.map(({ layout }) => layout)).toEqual(
      drawn.map(() => expect.objectContaining({ 'icon-ignore-placement': true })),
    );
  });

  it('let no label but a city’s, a layout’s or a drawn area’s cover a symbol, and none another label’s room', () => {
    const overlap = (id: string) => layers[at(id)]?.layout as Record<string, unknown>;
    expect(overlap('labels')['text-overlap']).toBe('never');
    expect(overlap('city-labels')['text-overlap']).toBe('cooperative');
    const kinds = (id: string) => JSON.stringify((layers[at(id)] as { filter?: unknown }).filter);
    expect(kinds('city-labels')).toBe('["in",["get","kind"],["literal",["city","element","area"]]]');
    expect(kinds('labels')).toBe(`["all",["!",${kinds('city-labels')}],["!",["get","detail"]]]`);
  });

  it('name details last, and on large scales only', () => {
    const details = layers[at('detail-labels')] as { filter?: unknown; minzoom?: number };
    expect(details.filter).toEqual(['get', 'detail']);
    expect(details.minzoom).toBeCloseTo(7, 1);
    expect(at('detail-labels')).toBeLessThan(at('labels'));
  });

  it('keep their ids and order in every scene, so that scenes differ by properties only', () => {
    const ids = (list: LayerSpecification[]) => list.map(({ id }) => id);
    expect(ids(sceneLayers(bare, boundaries))).toEqual(ids(layers));
    expect(new Set(ids(layers)).size).toBe(layers.length);
  });

  it('fill only the level that the scene marks', () => {
    const shown = (scene: Scene) =>
      sceneLayers(scene, boundaries)
        .filter(
          ({ id, paint }) =>
            id.startsWith('fill-') && paint && 'fill-opacity' in paint && paint['fill-opacity'] === 1,
        )
        .map(({ id }) => id);
    expect(shown(city)).toEqual(['fill-city']);
    expect(shown(sampleScene('county'))).toEqual(['fill-county']);
    expect(shown(bare)).toEqual([]);
  });
});
