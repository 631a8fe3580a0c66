import { describe, expect, it } from 'vitest';
import { layerChanges, sameFeatures } from '../../src/map/changes';
import { sceneFeatures, sceneLayers } from '../../src/map/style';
import { boundaries, lightGround, sampleScene } from './sampleScene';

const city = sampleScene('city');

describe('from one scene to the next', () => {
  it('another period touches no layer and no source', () => {
    const next = sampleScene('city', 1);
    expect(layerChanges(sceneLayers(city, boundaries), sceneLayers(next, boundaries))).toEqual([]);
    const before = sceneFeatures(city, boundaries);
    const after = sceneFeatures(next, boundaries);
    expect(
      Object.keys(before).filter((id) => !sameFeatures(before[id as never], after[id as never])),
    ).toEqual([]);
  });

  it('another level swaps the fills and shows the county borders', () => {
    const changes = layerChanges(
      sceneLayers(city, boundaries),
      sceneLayers(sampleScene('county'), boundaries),
    );
    expect(changes).toContainEqual({ layer: 'fill-city', part: 'paint', property: 'fill-opacity', value: 0 });
    expect(changes).toContainEqual({
      layer: 'fill-county',
      part: 'paint',
      property: 'fill-opacity',
      value: 1,
    });
    expect(changes).toContainEqual({
      layer: 'border-county',
      part: 'layout',
      property: 'visibility',
      value: 'visible',
    });
  });

  it('another theme repaints the sea and leaves layouts alone', () => {
    const dark = sampleScene('city', 0, { ...lightGround, sea: '#101820' });
    expect(layerChanges(sceneLayers(city, boundaries), sceneLayers(dark, boundaries))).toEqual([
      { layer: 'sea', part: 'paint', property: 'fill-color', value: '#101820' },
    ]);
  });

  it('a moved label is seen', () => {
    const [first, ...rest] = city.labels;
    if (!first) throw new Error('the sample has labels');
    const moved = { ...city, labels: [{ ...first, point: [109, 23] as const }, ...rest] };
    const labels = (scene: typeof city) => sceneFeatures(scene, boundaries).labels;
    expect(sameFeatures(labels(city), labels(moved))).toBe(false);
    expect(sameFeatures(labels(city), labels(city))).toBe(true);
  });

  it('refuses a layer that was not there before', () => {
    const layers = sceneLayers(city, boundaries);
    expect(() => layerChanges(layers.slice(1), layers)).toThrow('beyond');
  });
});
