import { readFileSync } from 'node:fs';
import type { Feature, FeatureCollection } from 'geojson';
import { feature } from 'topojson-client';
import type { Topology } from 'topojson-specification';
import { type CountyTopology, readBoundaries } from '../../src/core/boundaries';
import { SYMBOL_SHAPES } from '../../src/core/indicator';
import type { BoundingBox, Region, RegionLevel } from '../../src/core/place';
import type { Ground, Legend, Pattern, Scene } from '../../src/core/scene/scene';
import { type Surroundings, windowShape } from '../../src/core/surroundings';
import { DEFAULT_VIEW } from '../../src/core/view';
import { collection } from '../../src/map/layers/features';
import { shownValue } from '../unit/answer/shownValue';

const root = new URL('../../', import.meta.url);
const readText = (path: string) => readFileSync(new URL(path, root), 'utf8');

/** The register of regions, as far as boundaries need it. */
function readRegions(): Region[] {
  const [, ...rows] = readText('geo/regions.csv').trim().split('\n');
  return rows.map((row) => {
    const [id = '', level = '', parent = '', name = ''] = row.split(',');
    const names = { zh: name, en: name };
    return {
      kind: 'region',
      id,
      level: level as RegionLevel,
      parent,
      name: names,
      shortName: names,
      aliases: [],
    };
  });
}

export const boundaries = readBoundaries(
  JSON.parse(readText('public/geo/guangxi.topo.json')) as CountyTopology,
  readRegions(),
);

function readSurroundings(): Surroundings {
  const topology = JSON.parse(readText('public/geo/surroundings.topo.json')) as Topology;
  const read = (name: keyof Surroundings) => {
    const shapes = feature(topology, topology.objects[name] as never) as Feature | FeatureCollection;
    return collection(shapes.type === 'Feature' ? [shapes] : shapes.features);
  };
  return {
    window: windowShape(topology.bbox as BoundingBox),
    provinces: read('provinces'),
    foreign: read('foreign'),
    nationalLines: read('nationalLines'),
    provinceLines: read('provinceLines'),
  };
}

export const surroundings = readSurroundings();

export const lightGround: Ground = {
  beyond: '#dcdcd8',
  sea: '#dbe7ee',
  foreign: '#ecebe6',
  province: '#f2f0ea',
  paper: '#fbfaf7',
  hatch: '#b3ada1',
  border: '#6f6a60',
  nationalLine: '#7a4b56',
  provinceLine: '#6f6a60',
  label: '#26231e',
  halo: '#ffffff',
  accent: '#c2410c',
};

const legend: Legend = {
  title: '规上工业总产值 2017',
  unit: '亿元',
  classes: [],
  breaks: [],
  values: [],
  noFigure: 0,
  notComparable: 0,
  bivariate: undefined,
  sizes: [],
  symbols: [],
};

const RAMP = ['#f1eef6', '#bdc9e1', '#74a9cf', '#2b8cbe', '#045a8d'];
const PATTERNS: readonly Pattern[] = ['no-figure', 'not-comparable', 'filtered'];

/** Every kind of mark at once, over the regions of a level. `turn` shifts the colours, as another period would. */
export function sampleScene(level: RegionLevel, turn = 0, ground = lightGround): Scene {
  const places = [...boundaries.shapes.values()].filter((shape) => shape.level === level);
  const cities = [...boundaries.shapes.values()].filter((shape) => shape.level === 'city');
  return {
    view: { ...DEFAULT_VIEW, level: level === 'city' ? 'city' : 'county' },
    title: '',
    subtitle: '',
    sourceLine: '',
    notes: [],
    coverage: undefined,
    extent: boundaries.shapes.get('450000')?.bbox ?? [104.4, 20.8, 112.1, 26.4],
    ground,
    legend,
    regions: places.map((shape, index) => {
      const pattern = PATTERNS[index % 9] ?? 'none';
      return {
        place: shape.id,
        name: shape.id,
        shown: undefined,
        classIndex: undefined,
        fill: pattern === 'none' ? RAMP[(index + turn) % RAMP.length] : undefined,
        pattern,
      };
    }),
    borders: [
      ...(level === 'county' ? [{ level: 'county' as const, colour: ground.border, width: 0.5 }] : []),
      { level: 'city', colour: ground.border, width: 1 },
      { level: 'region', colour: ground.border, width: 1.8 },
    ],
    symbols: cities.slice(9).map((shape, index) => ({
      place: shape.id,
      name: shape.id,
      point: shape.centroid,
      radius: 8 + index * 4,
      fill: '#8c6bb1',
      shown: shownValue(shape.id, index),
    })),
    parks: SYMBOL_SHAPES.map((shape, index) => ({
      place: `park-${shape}`,
      name: shape,
      point: [106.2 + (index % 5) * 1.1, 22.4 + Math.floor(index / 5) * 0.9] as const,
      offset: index % 5 === 0 ? ([18, -12] as const) : ([0, 0] as const),
      shape,
      fill: RAMP[2 + (index % 3)] ?? '#2b8cbe',
      radius: 9 + (index % 3) * 2,
      number: index % 2 === 0 ? index + 1 : undefined,
      shown: undefined,
      accuracy: index % 4 === 0 ? 15 : undefined,
      areaRadius: index % 4 === 1 ? 10 : undefined,
    })),
    shapes: [
      {
        id: 'core',
        element: 'core',
        role: 'core',
        kind: 'area',
        geometry: boundaries.dissolve(['450100']),
        colour: '#b91c1c',
        fillOpacity: 0.2,
        width: 3,
        dashed: false,
      },
      {
        id: 'belt',
        element: 'belt',
        role: 'belt',
        kind: 'area',
        geometry: boundaries.dissolve(['450500', '450600', '450700']),
        colour: '#0f766e',
        fillOpacity: 0.3,
        width: 0,
        dashed: false,
      },
      {
        id: 'axis',
        element: 'axis',
        role: 'axis',
        kind: 'line',
        geometry: {
          type: 'LineString',
          coordinates: [
            [110.3, 25.3],
            [109.4, 24.3],
            [108.4, 22.8],
            [108.6, 21.9],
          ],
        },
        colour: '#7c2d12',
        fillOpacity: 0,
        width: 4,
        dashed: true,
      },
      {
        id: 'arrow',
        element: 'arrow',
        role: 'corridor',
        kind: 'arrow',
        geometry: {
          type: 'LineString',
          coordinates: [
            [108.4, 22.8],
            [107.2, 22.6],
            [106.7, 22.0],
          ],
        },
        colour: '#1d4ed8',
        fillOpacity: 0,
        width: 5,
        dashed: false,
      },
      {
        id: 'node',
        element: 'node',
        role: 'pole',
        kind: 'point',
        geometry: { type: 'Point', coordinates: [109.4, 24.3] },
        colour: '#b91c1c',
        fillOpacity: 0.5,
        width: 2,
        dashed: false,
      },
    ],
    areas: [
      {
        id: 'area-1',
        name: '手绘区域（4 个顶点）',
        shortName: '手绘区域',
        geometry: {
          type: 'Polygon',
          coordinates: [
            [
              [108, 22],
              [109, 22],
              [109, 23],
              [108, 23],
              [108, 22],
            ],
          ],
        },
        colour: '#b3176b',
        fillOpacity: 0.08,
        width: 2.2,
      },
    ],
    labels: cities.map((shape, index) => ({
      id: shape.id,
      kind: 'city',
      point: shape.labelPoint,
      text: index % 2 === 0 ? `南宁市${index}` : `Nanning ${index}`,
      size: 13,
      colour: ground.label,
      bold: index % 3 === 0,
      priority: index,
      offset: index === 0 ? [0, -14] : [0, 0],
    })),
  };
}
