import { SYMBOL_SHAPES } from '../../../src/core/indicator';
import type { Position, RegionLevel } from '../../../src/core/place';
import { areaCasing, lineCasing, OUTLINE_EDGE, stroke } from '../../../src/core/scene/looks';
import type {
  AreaMark,
  BorderMark,
  LabelMark,
  ParkMark,
  RegionMark,
  Scene,
} from '../../../src/core/scene/scene';
import { DEFAULT_VIEW } from '../../../src/core/view';
import { atlasBoundaries, atlasDataset } from '../../fixtures/atlas';
import { shownValue } from '../answer/shownValue';

const boundaries = atlasBoundaries();
const regions = [...atlasDataset().regions.values()];

const RAMP = ['#e8f1ee', '#bcd9d3', '#84b8b1', '#4a8f8c', '#1d6467'];

const at = (place: string): Position => boundaries.shapes.get(place)?.labelPoint as Position;

/** Regions of a level with made-up values 100, 200, …; the third has no figure, the fifth is not comparable, the seventh is filtered out. */
function sampleRegions(level: 'city' | 'county'): RegionMark[] {
  return regions
    .filter((region) => region.level === level)
    .map((region, index): RegionMark => {
      const base = { id: region.id, place: region.id, name: region.name.zh };
      const absent = { ...base, shown: undefined, fill: undefined };
      if (index === 2) return { ...absent, pattern: 'no-figure' };
      if (index === 4) return { ...absent, pattern: 'not-comparable' };
      if (index === 6)
        return {
          ...base,
          shown: shownValue(region.id, 700),
          fill: RAMP[1],
          pattern: 'filtered',
        };
      const classIndex = index % RAMP.length;
      return {
        ...base,
        shown: shownValue(region.id, (index + 1) * 100, index + 1),
        fill: RAMP[classIndex],
        pattern: 'none',
      };
    });
}

const parkPoints: Position[] = [
  [108.34, 22.74],
  [108.6, 21.72],
  [108.36, 21.62],
  [109.12, 21.48],
  [109.4, 24.33],
  [110.29, 25.27],
  [109.23, 23.73],
  [107.36, 22.4],
  [110.16, 22.63],
  [106.62, 23.9],
  [108.45, 22.85],
  [108.3, 22.8],
];

const sampleParks: ParkMark[] = parkPoints.map((point, index) => ({
  id: `park-${index + 1}`,
  place: `park-${index + 1}`,
  layout: '',
  element: '',
  name: `样本园区${index + 1}`,
  point,
  offset: [0, 0],
  shape: SYMBOL_SHAPES[index] as ParkMark['shape'],
  fill: ['#2f7ed8', '#c8473e', '#8b63c9', '#3f9b4f'][index % 4] as string,
  radius: index % 2 ? 8 : 6,
  number: index + 1,
  sign: String(index + 1),
  together: 1,
  under: undefined,
  shown: undefined,
  accuracy: index === 1 ? 12 : undefined,
  areaRadius: index === 0 ? 6 : undefined,
}));

const cityLabels: LabelMark[] = regions
  .filter((region) => region.level === 'city')
  .map((region, index) => ({
    id: `city:${region.id}`,
    kind: 'city',
    point: at(region.id),
    text: region.shortName.zh,
    size: 14,
    colour: '#1f2a2e',
    halo: '#fffdf8',
    bold: true,
    priority: index,
    offset: [0, 0],
  }));

const parkLabels: LabelMark[] = sampleParks.map((park, index) => ({
  id: `park:${park.place}`,
  kind: 'park',
  point: park.point,
  text: park.name,
  size: 11,
  colour: '#33424a',
  halo: '#fffdf8',
  bold: false,
  priority: 100 + index,
  offset: [0, 16],
}));

const shapes: Scene['shapes'] = [
  {
    id: 'core',
    name: '核：南宁',
    layout: 'sample',
    element: 'core',
    kind: 'area',
    geometry: boundaries.dissolve(['450100']),
    fill: { colour: '#b5402f', opacity: 0.12, softEdge: undefined },
    stroke: stroke('#b5402f', 2.4),
    radius: 0,
  },
  {
    id: 'belt',
    name: '沿海产业带',
    layout: 'sample',
    element: 'coastal',
    kind: 'area',
    geometry: boundaries.dissolve(['450500', '450600', '450700']),
    fill: { colour: '#1f6fb2', opacity: 0.2, softEdge: OUTLINE_EDGE },
    stroke: stroke('#1f6fb2', 2),
    radius: 0,
  },
  {
    id: 'arc',
    name: '腹地产业带',
    layout: 'sample',
    element: 'inland',
    kind: 'line',
    geometry: {
      type: 'LineString',
      coordinates: [
        [107.3, 22.4],
        [107.9, 22.9],
        [108.9, 23.0],
        [109.6, 22.8],
        [110.2, 22.6],
      ],
    },
    fill: undefined,
    stroke: stroke('#c27a12', 4, { dash: 'layout', casing: lineCasing('#ffffff') }),
    radius: 0,
  },
  {
    id: 'arrow',
    name: '辐射方向',
    layout: 'sample',
    element: 'radiation',
    kind: 'arrow',
    geometry: {
      type: 'LineString',
      coordinates: [
        [108.35, 22.8],
        [108.9, 23.6],
        [109.4, 24.3],
      ],
    },
    fill: undefined,
    stroke: stroke('#b5402f', 3, { casing: lineCasing('#ffffff') }),
    radius: 0,
  },
  {
    id: 'node',
    name: '样本-node',
    layout: 'sample',
    element: 'node',
    kind: 'point',
    geometry: { type: 'Point', coordinates: [107.36, 22.4] },
    fill: { colour: '#7a3fa0', opacity: 1, softEdge: undefined },
    stroke: stroke('#7a3fa0', 3),
    radius: 6,
  },
];

/** Two degrees of longitude by one of latitude, from 107° E 23° N. */
export const sampleArea: AreaMark = {
  id: 'area-1',
  name: '样本 <区域>（4 个顶点）',
  shortName: '样本区域',
  geometry: {
    type: 'Polygon',
    coordinates: [
      [
        [107, 23],
        [109, 23],
        [109, 24],
        [107, 24],
        [107, 23],
      ],
    ],
  },
  fill: { colour: '#8a1fa0', opacity: 0.08, softEdge: undefined },
  stroke: stroke('#8a1fa0', 2, { dash: 'area', casing: areaCasing('#ffffff') }),
};

const border = (level: RegionLevel, colour: string, width: number): BorderMark => ({
  id: `border-${level}`,
  name: { county: '县界', city: '市界', region: '自治区界' }[level],
  level,
  stroke: stroke(colour, width),
});

/** A scene made by hand over the real boundaries: every kind of mark, values that mean nothing. */
export function sampleScene(changes: Partial<Scene> = {}, level: 'city' | 'county' = 'city'): Scene {
  const marks = changes.regions ?? sampleRegions(level);
  return {
    points: [],
    view: DEFAULT_VIEW,
    title: '“一核两带”与规模以上工业总产值',
    subtitle: '2017 年，亿元，14 个设区市',
    sourceLine: '资料来源：样本数据，用于检查版式',
    notes: [{ kind: 'schematic', text: '示意图，不作划界依据' }],
    coverage: { count: 12, total: 14, text: '12/14 个市有数据' },
    extent: [104.44, 20.95, 112.06, 26.4],
    frame: regions.filter((region) => region.level === 'city').map(({ id }) => id),
    ground: {
      beyond: '#dcdcd8',
      sea: '#dbe8ef',
      foreign: '#ece9e2',
      province: '#f2efe8',
      paper: '#fbfaf6',
      hatch: '#9aa2a6',
      border: '#ffffff',
      nationalLine: '#7c6f8f',
      provinceLine: '#8b8577',
      label: '#1f2a2e',
      halo: '#ffffff',
      accent: '#c2452d',
    },
    regions: marks,
    borders: [
      ...(level === 'county' ? [border('county', '#ffffff', 0.6)] : []),
      border('city', '#ffffff', 1.4),
      border('region', '#5d666b', 1.6),
    ],
    symbols: [],
    parks: sampleParks,
    industries: [],
    shapes,
    areas: [],
    labels: [...cityLabels, ...parkLabels],
    legend: {
      title: '规模以上工业总产值，2017',
      unit: '亿元',
      classes: RAMP.map((colour, index) => ({
        index,
        colour,
        from: index * 500,
        to: (index + 1) * 500,
        text: `${index * 500}–${(index + 1) * 500}`,
        count: marks.filter((mark) => mark.pattern === 'none' && mark.fill === colour).length,
      })),
      breaks: [500, 1000, 1500, 2000],
      values: marks.flatMap((mark) => (mark.shown ? [mark.shown.value] : [])).sort((a, b) => a - b),
      absent: [
        { pattern: 'no-figure', text: '无数据', count: 1 },
        { pattern: 'not-comparable', text: '不可比', count: 1 },
        { pattern: 'filtered', text: '已筛去', count: 1 },
      ],
      bivariate: undefined,
      sizes: [],
      symbols: [
        {
          id: 'sample-core',
          kind: 'ring',
          shape: undefined,
          colour: '#b5402f',
          dash: undefined,
          text: '核：南宁',
        },
        {
          id: 'sample-coastal',
          kind: 'belt',
          shape: undefined,
          colour: '#1f6fb2',
          dash: undefined,
          text: '沿海产业带',
        },
        {
          id: 'sample-inland',
          kind: 'line',
          shape: undefined,
          colour: '#c27a12',
          dash: 'layout',
          text: '腹地产业带',
        },
        {
          id: 'sample-radiation',
          kind: 'arrow',
          shape: undefined,
          colour: '#b5402f',
          dash: undefined,
          text: '辐射方向',
        },
        ...SYMBOL_SHAPES.slice(0, 6).map((shape, index) => ({
          id: shape,
          kind: 'shape' as const,
          shape,
          colour: ['#2f7ed8', '#c8473e', '#8b63c9', '#3f9b4f'][index % 4] as string,
          dash: undefined,
          text: `样本产业${index + 1}`,
        })),
        {
          id: 'number',
          kind: 'number',
          number: 1,
          shape: undefined,
          colour: '#33424a',
          dash: undefined,
          text: '园区编号',
        },
      ],
    },
    ...changes,
  };
}
