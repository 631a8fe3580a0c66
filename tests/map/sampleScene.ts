import { readFileSync } from 'node:fs';
import type { Feature, FeatureCollection } from 'geojson';
import { feature } from 'topojson-client';
import type { Topology } from 'topojson-specification';
import { type CountyTopology, readBoundaries } from '../../src/core/boundaries';
import { SYMBOL_SHAPES } from '../../src/core/indicator';
import type { BoundingBox, Region, RegionLevel } from '../../src/core/place';
import { areaCasing, BAND_EDGE, lineCasing, stroke } from '../../src/core/scene/looks';
import type { BorderMark, Ground, Legend, Pattern, Scene } from '../../src/core/scene/scene';
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
  JSON.parse(readText('public/geo/counties.topo.json')) as CountyTopology,
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
  absent: [],
  bivariate: undefined,
  sizes: [],
  symbols: [],
};

const RAMP = ['#f1eef6', '#bdc9e1', '#74a9cf', '#2b8cbe', '#045a8d'];
const PATTERNS: readonly Pattern[] = ['no-figure', 'not-comparable', 'filtered'];

const border = (level: RegionLevel, colour: string, width: number): BorderMark => ({
  id: `border-${level}`,
  name: level,
  level,
  stroke: stroke(colour, width),
});

/** Every kind of mark at once, over the regions of a level. `turn` shifts the colours, as another period would. */
export function sampleScene(level: RegionLevel, turn = 0, ground = lightGround): Scene {
  const places = [...boundaries.shapes.values()].filter((shape) => shape.level === level);
  const cities = [...boundaries.shapes.values()].filter((shape) => shape.level === 'city');
  return {
    points: [],
    view: { ...DEFAULT_VIEW, level: level === 'city' ? 'city' : 'county' },
    title: '',
    subtitle: '',
    sourceLine: '',
    notes: [],
    coverage: undefined,
    frame: cities.map(({ id }) => id),
    extent: boundaries.shapes.get('450000')?.bbox ?? [104.4, 20.8, 112.1, 26.4],
    ground,
    legend,
    regions: places.map((shape, index) => {
      const pattern = PATTERNS[index % 9] ?? 'none';
      return {
        id: shape.id,
        place: shape.id,
        name: shape.id,
        shown: undefined,
        fill: pattern === 'none' ? RAMP[(index + turn) % RAMP.length] : undefined,
        pattern,
      };
    }),
    borders: [
      ...(level === 'county' ? [border('county', ground.border, 0.5)] : []),
      border('city', ground.border, 1),
      border('region', ground.border, 1.8),
    ],
    symbols: cities.slice(9).map((shape, index) => ({
      id: shape.id,
      place: shape.id,
      name: shape.id,
      point: shape.centroid,
      radius: 8 + index * 4,
      fill: '#8c6bb1',
      shown: shownValue(shape.id, index),
    })),
    parks: SYMBOL_SHAPES.map((shape, index) => ({
      id: `park-${shape}`,
      place: `park-${shape}`,
      name: shape,
      layout: '',
      element: '',
      point: [106.2 + (index % 5) * 1.1, 22.4 + Math.floor(index / 5) * 0.9] as const,
      offset: index % 5 === 0 ? ([18, -12] as const) : ([0, 0] as const),
      shape,
      fill: RAMP[2 + (index % 3)] ?? '#2b8cbe',
      radius: 9 + (index % 3) * 2,
      number: index % 2 === 0 ? index + 1 : undefined,
      sign: String(index % 2 === 0 ? index + 1 : undefined),
      together: 1,
      under: undefined,
      shown: undefined,
      accuracy: index % 4 === 0 ? 15 : undefined,
      areaRadius: index % 4 === 1 ? 10 : undefined,
    })),
    industries: [
      {
        id: '450100/food',
        name: '食品',
        at: '450100',
        industry: 'food',
        layout: 'sample',
        element: 'food',
        point: [108.4, 22.8],
        offset: [0, 19],
        shape: 'square',
        fill: '#b8650b',
        radius: 8,
      },
    ],
    shapes: [
      {
        id: 'core',
        name: '样本-core',
        layout: 'sample',
        element: 'core',
        kind: 'area',
        geometry: boundaries.dissolve(['450100']),
        fill: { colour: '#b91c1c', opacity: 0.2, softEdge: undefined },
        stroke: stroke('#b91c1c', 3),
        radius: 0,
      },
      {
        id: 'belt',
        name: '样本-belt',
        layout: 'sample',
        element: 'belt',
        kind: 'area',
        geometry: boundaries.dissolve(['450500', '450600', '450700']),
        fill: { colour: '#0f766e', opacity: 0.3, softEdge: BAND_EDGE },
        stroke: undefined,
        radius: 0,
      },
      {
        id: 'axis',
        name: '样本-axis',
        layout: 'sample',
        element: 'axis',
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
        fill: undefined,
        stroke: stroke('#7c2d12', 4, { dash: 'layout', casing: lineCasing('#ffffff') }),
        radius: 0,
      },
      {
        id: 'arrow',
        name: '样本-arrow',
        layout: 'sample',
        element: 'arrow',
        kind: 'arrow',
        geometry: {
          type: 'LineString',
          coordinates: [
            [108.4, 22.8],
            [107.2, 22.6],
            [106.7, 22.0],
          ],
        },
        fill: undefined,
        stroke: stroke('#1d4ed8', 5, { casing: lineCasing('#ffffff') }),
        radius: 0,
      },
      {
        id: 'node',
        name: '样本-node',
        layout: 'sample',
        element: 'node',
        kind: 'point',
        geometry: { type: 'Point', coordinates: [109.4, 24.3] },
        fill: { colour: '#b91c1c', opacity: 0.5, softEdge: undefined },
        stroke: stroke('#b91c1c', 2),
        radius: 9,
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
        fill: { colour: '#b3176b', opacity: 0.08, softEdge: undefined },
        stroke: stroke('#b3176b', 2.2, { dash: 'area', casing: areaCasing('#ffffff') }),
      },
    ],
    labels: cities.map((shape, index) => ({
      id: shape.id,
      kind: 'city',
      point: shape.labelPoint,
      text: index % 2 === 0 ? `南宁市${index}` : `Nanning ${index}`,
      size: 13,
      colour: ground.label,
      halo: ground.halo,
      bold: index % 3 === 0,
      priority: index,
      offset: index === 0 ? [0, -14] : [0, 0],
    })),
  };
}
