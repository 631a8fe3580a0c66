import { bbox, distance } from '@turf/turf';
import { describe, expect, it } from 'vitest';
import { inkOn } from '../../src/core/colour/ink';
import { bearingOnMap } from '../../src/core/mercator';
import type { ParkMark } from '../../src/core/scene/scene';
import { readImageId } from '../../src/map/images/imageId';
import { areaFeatures } from '../../src/map/layers/areas';
import { circleFeatures } from '../../src/map/layers/circles';
import { hatchFeatures } from '../../src/map/layers/fills';
import { labelAnchors, labelFeatures } from '../../src/map/layers/labels';
import { obstacleFeatures } from '../../src/map/layers/obstacles';
import { parkFeatures } from '../../src/map/layers/parks';
import { shapeFeatures } from '../../src/map/layers/shapes';
import { boundaries, sampleScene } from './sampleScene';

const city = sampleScene('city');
const only = (change: Partial<ParkMark>) => {
  const [park] = city.parks;
  if (!park) throw new Error('the sample has parks');
  return { ...city, parks: [{ ...park, ...change }] };
};

describe('features of a scene', () => {
  it('hatch exactly the regions under a pattern, one image a pattern', () => {
    const hatched = city.regions.filter(({ pattern }) => pattern !== 'none');
    const { features } = hatchFeatures(city, boundaries);
    expect(features.length).toBe(hatched.length);
    expect(new Set(features.map(({ properties }) => properties?.icon)).size).toBe(3);
  });

  it('draw the areas of the view in their colours', () => {
    const [area] = city.areas;
    expect(areaFeatures(city).features).toEqual([
      {
        type: 'Feature',
        geometry: area?.geometry,
        properties: {
          fill: '#b3176b',
          fillOpacity: 0.08,
          stroke: '#b3176b',
          width: 2.2,
          opacity: 1,
          dash: 'area',
          casing: '#ffffff',
          casingWidth: 4.7,
          casingOpacity: 0.85,
        },
      },
    ]);
  });

  it('draw uncertainty in true kilometres', () => {
    const point = [108.3, 22.8] as const;
    const scene = only({ point, accuracy: 20, areaRadius: undefined });
    const { features } = circleFeatures(scene);
    expect(features.length).toBe(1);
    const [west = 0, south = 0, east = 0, north = 0] = bbox(features[0] as never);
    expect(distance([108.3, south], [108.3, north])).toBeCloseTo(40, 1);
    expect(distance([west, 22.8], [east, 22.8])).toBeCloseTo(40, 1);
  });

  it('keep the shift of a park in pixels whatever its size', () => {
    const scene = only({ offset: [24, -8], radius: 8, number: 3 });
    const properties = parkFeatures(scene).features[0]?.properties;
    expect(properties?.iconOffset.map((part: number) => part * properties.size)).toEqual([24, -8]);
    expect(properties?.haloOffset.map((part: number) => part * properties.haloSize)).toEqual([24, -8]);
    expect(properties?.numberOffset.map((part: number) => part * properties.numberSize)).toEqual([24, -8]);
  });

  it('count the shift of a label in ems', () => {
    const [label] = labelFeatures(city).features;
    expect(label?.properties?.anchors.slice(0, 2)).toEqual(['center', [0, -14 / 13]]);
  });

  it('undo the shift to the baseline where the top or bottom of a label stands at a point', () => {
    const places = [
      { anchor: 'left', offset: [20, 10] },
      { anchor: 'top', offset: [0, 10] },
      { anchor: 'bottom-left', offset: [10, -10] },
    ] as const;
    expect(labelAnchors(places, 10)).toEqual([
      'left',
      [2, 1],
      'top',
      [0, 1 + 7 / 24],
      'bottom-left',
      [1, -1 - 7 / 24],
    ]);
  });

  it('keep labels off a shifted park by a clear square of its size', () => {
    const scene = {
      ...only({ offset: [24, -8], radius: 8 }),
      industries: [],
      symbols: [],
      shapes: [],
    };
    const [square, ...others] = obstacleFeatures(scene).features;
    const { size, shift, icon } = square?.properties ?? {};
    expect(others).toEqual([]);
    expect(size).toBe(16);
    expect(shift.map((part: number) => part * size)).toEqual([24, -8]);
    expect(readImageId(icon)).toEqual({ kind: 'clear' });
  });

  it('write numbers in the ink that reads better', () => {
    expect(inkOn('#045a8d')).toBe('#ffffff');
    expect(inkOn('#f1eef6')).toBe('#000000');
  });

  it('put one head at the end of an arrow and none on a line', () => {
    const heads = shapeFeatures(city).features.filter(({ properties }) => properties?.kind === 'arrow-head');
    expect(heads.map(({ geometry }) => geometry)).toEqual([{ type: 'Point', coordinates: [106.7, 22.0] }]);
  });

  it('let an industry answer for the place where it stands', () => {
    const industry = parkFeatures(city).features.at(-1)?.properties;
    expect(industry).toMatchObject({ place: '450100', number: '', fill: '#b8650b' });
    expect(industry?.iconOffset[1] * industry?.size).toBeCloseTo(19);
  });

  it('turn arrow heads clockwise from north', () => {
    expect(bearingOnMap([108, 22], [108, 23])).toBeCloseTo(0);
    expect(bearingOnMap([108, 22], [109, 22])).toBeCloseTo(90);
    expect(bearingOnMap([108, 23], [108, 22])).toBeCloseTo(180);
    expect(bearingOnMap([109, 22], [108, 22])).toBeCloseTo(-90);
    // One degree of latitude is taller than one of longitude is wide on a Mercator map.
    expect(bearingOnMap([108, 22], [109, 23])).toBeLessThan(45);
  });
});
