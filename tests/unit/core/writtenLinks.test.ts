import { describe, expect, test } from 'vitest';
import { NO_CONDITIONS } from '../../../src/core/finder/conditions';
import { PLAIN_MATRIX } from '../../../src/core/matrix/matrixView';
import { DEFAULT_VIEW, NO_FILTER, type View } from '../../../src/core/view';
import { decodeView, encodeView, shortened } from '../../../src/core/viewCodec';

const manual = { method: 'manual', count: 3, breaks: [1.5, 20], locked: true } as const;
const ring = [
  [108.1, 22.5],
  [109.25, 22.5],
  [109, 23.0001],
] as const;

/** Links as they stand in mails, slides and web pages since: what one says must never change. */
const LINKS: readonly (readonly [string, Partial<View>])[] = [
  ['page=sheets&sheet=plate-1', { page: 'sheets', sheet: 'plate-1' }],
  ['page=data&dataPart=conflicts', { page: 'data', dataPart: 'conflicts' }],
  [
    'page=data&dataFilter=nanning~output',
    { page: 'data', dataFilter: { ...NO_FILTER, source: 'nanning', theme: 'output' } },
  ],
  [
    'page=data&dataFilter=~~actual~450100~gdp~a~b',
    {
      page: 'data',
      dataFilter: { ...NO_FILTER, status: 'actual', place: '450100', indicator: 'gdp', text: 'a~b' },
    },
  ],
  [
    'indicator=gdp&period=2016/2020&status=target',
    { indicator: 'gdp', period: '2016/2020', status: 'target' },
  ],
  ['level=county&normalisation=per-resident', { level: 'county', normalisation: 'per-resident' }],
  ['encoding=symbols&parks=industry', { encoding: 'symbols', parks: 'industry' }],
  ['second=gdp,2017,actual', { second: { indicator: 'gdp', period: '2017', status: 'actual' } }],
  ['third=gdp,2016/2020,target', { third: { indicator: 'gdp', period: '2016/2020', status: 'target' } }],
  ['classification=manual,3,locked,1.5,20', { classification: manual }],
  [
    'classification=pretty,4,free',
    { classification: { ...manual, method: 'pretty', count: 4, breaks: [], locked: false } },
  ],
  ['palette=blues&reference=region', { palette: 'blues', reference: 'region' }],
  ['accuracy=1&labels=0&presenting=1', { accuracy: true, labels: false, presenting: true }],
  ['layout=guilin-345&element=three', { layout: 'guilin-345', element: 'three' }],
  ['layout=', { layout: '' }],
  [
    'selection=450100&comparison=450100,450200&base=450200',
    { selection: '450100', comparison: ['450100', '450200'], base: '450200' },
  ],
  [
    'areas=centroid~polygon~108.1 22.5,109.25 22.5,109 23.0001'.replaceAll(' ', '+'),
    { areas: [{ rule: 'centroid', shape: { kind: 'polygon', ring } }] },
  ],
  [
    'areas=touches~circle~108.5+22~60.125!area-weighted~buffer~450100,450200~20',
    {
      areas: [
        { rule: 'touches', shape: { kind: 'circle', centre: [108.5, 22], radius: 60.125 } },
        { rule: 'area-weighted', shape: { kind: 'buffer', places: ['450100', '450200'], distance: 20 } },
      ],
    },
  ],
  [
    'areas=centroid~element~guilin-345~three',
    { areas: [{ rule: 'centroid', shape: { kind: 'element', layout: 'guilin-345', element: 'three' } }] },
  ],
  ['brush=-3.25,1500', { brush: [-3.25, 1500] }],
  ['drawer=table&scope=layout&since=2010', { drawer: 'table', scope: 'layout', since: '2010' }],
  [
    'finder=national~~electronics,%2525E9~450100~approved,5,~port,50',
    {
      finder: {
        grades: ['national'],
        kinds: [],
        industries: ['electronics', '%E9'],
        cities: ['450100'],
        area: { kind: 'approved', from: 5, to: undefined },
        near: { kind: 'port', within: 50 },
      },
    },
  ],
  ['finder=~~a%252cb%257e', { finder: { ...NO_CONDITIONS, industries: ['a,b~'] } }],
  [
    'finder=~~~~planned,,12.5',
    { finder: { ...NO_CONDITIONS, area: { kind: 'planned', from: undefined, to: 12.5 } } },
  ],
  [
    'matrix=chains~parks~count',
    { matrix: { ...PLAIN_MATRIX, rows: 'chains', columns: 'parks', order: 'count' } },
  ],
  [
    'matrix=industries~cities~likeness~sugar~451300',
    { matrix: { ...PLAIN_MATRIX, row: 'sugar', column: '451300' } },
  ],
  ['overlay=clusters&compareMaps=swipe', { overlay: 'clusters', compareMaps: 'swipe' }],
  ['story=guilin-345&scene=2', { story: 'guilin-345', scene: 2 }],
  ['embed=map,legend', { embed: ['map', 'legend'] }],
  ['language=en&theme=dark&drawing=svg', { language: 'en', theme: 'dark', drawing: 'svg' }],
  ['ownData=a-b~c', { ownData: ['a-b', 'c'] }],
  ['camera=108.3213,22.8,6.25', { camera: { longitude: 108.3213, latitude: 22.8, zoom: 6.25 } }],
  ['frame=104.5,20.125,112,26', { frame: [104.5, 20.125, 112, 26] }],
];

describe('a link that stands somewhere', () => {
  test.each(LINKS)('%s is read as it was meant, and written so again', (link, meant) => {
    const { view, named, problems } = decodeView(`#${link}`);
    expect(problems).toEqual([]);
    expect(view).toEqual({ ...DEFAULT_VIEW, ...meant });
    expect([...named].sort()).toEqual([...new URLSearchParams(link).keys()].sort());
    expect(decodeView(link)).toEqual(decodeView(`#${link}`));
    expect(encodeView(view)).toBe(link);
  });
});

test('numbers in a link are no longer than a map can show', () => {
  const view: View = {
    ...DEFAULT_VIEW,
    camera: { longitude: 108.123456, latitude: 22.00004, zoom: 6.257 },
    frame: [104.12345, 20, 112, 26],
    brush: [1 / 3, 2],
    classification: { ...manual, breaks: [1 / 3] },
    finder: { ...NO_CONDITIONS, near: { kind: 'port', within: 12.345 } },
  };
  const link = new URLSearchParams(encodeView(view));
  expect(link.get('camera')).toBe('108.1235,22,6.26');
  expect(link.get('frame')).toBe('104.123,20,112,26');
  expect(link.get('brush')).toBe('0.333333,2');
  expect(link.get('classification')).toBe('manual,3,locked,0.333333');
  expect(link.get('finder')).toMatch(/~port,12\.3$/);
});

test('signs that part the values of a link are written as they are, others as links need them', () => {
  expect(encodeView({ ...DEFAULT_VIEW, comparison: ['a', 'b'] })).toBe('comparison=a,b');
  expect(encodeView({ ...DEFAULT_VIEW, palette: 'a/b~c!d' })).toBe('palette=a/b~c!d');
  expect(encodeView({ ...DEFAULT_VIEW, palette: 'a&b=c #' })).toBe('palette=a%26b%3Dc+%23');
});

test('names of own data hold any sign but the one that parts them', () => {
  expect(encodeView({ ...DEFAULT_VIEW, ownData: ['a~b~c', 'd,e'] })).toBe('ownData=a-b-c~d,e');
});

test('the page of data says nothing in a link while another page is open', () => {
  const closed = { ...DEFAULT_VIEW, dataPart: 'own', dataFilter: { ...NO_FILTER, text: 'x' } } as const;
  expect(encodeView(closed)).toBe('');
  expect(encodeView({ ...closed, page: 'data' })).toBe('page=data&dataPart=own&dataFilter=~~~~~x');
});

test('nothing is asked by an empty value of what a view need not have', () => {
  for (const part of ['second', 'third', 'brush', 'embed', 'theme', 'camera', 'frame'])
    expect(decodeView(`${part}=`)).toEqual({ view: DEFAULT_VIEW, named: new Set(), problems: [] });
  expect(decodeView('level=').problems).toHaveLength(1);
});

test.each([
  'accuracy=2',
  'labels=true',
  'scene=1.5',
  'scene=-1',
  'classification=manual,3,locked,20,1.5',
  'classification=manual,1,free',
  'classification=manual,3,locked,x',
  'second=gdp,2017',
  'areas=centroid~polygon~1 2,3 4',
  'areas=centroid~circle~108 22~0',
  'areas=centroid~buffer~~10',
  'areas=centroid~star~108 22',
  'areas=nearest~circle~108 22~5',
  'brush=1',
  'brush=2,1',
  'camera=108,22',
  'frame=1,2,3',
  'finder=~~~~approved',
  'finder=~~~~~port',
  'finder=~~~~~port,0',
  'finder=~spaceport',
  'matrix=industries~cities',
  'theme=neon',
])('%s is told in both languages with its part and value, and changes nothing', (link) => {
  const { view, named, problems } = decodeView(link);
  const [part = '', value = ''] = [...new URLSearchParams(link)][0] ?? [];
  expect(view).toEqual(DEFAULT_VIEW);
  expect(named.size).toBe(0);
  expect(problems).toEqual([
    { zh: `${part}=${value}：无法识别，已用默认值代替`, en: expect.stringContaining(`${part}=${value}`) },
  ]);
});

test('a name that no part of a view has is told like a value that cannot be read', () => {
  const { view, problems } = decodeView('colour=red&indicator=gdp');
  expect(view).toEqual({ ...DEFAULT_VIEW, indicator: 'gdp' });
  expect(problems.map(({ zh }) => zh)).toEqual([expect.stringContaining('colour=red')]);
});

test('a notice shows eighty signs of a long value', () => {
  expect(shortened('x'.repeat(80))).toBe('x'.repeat(80));
  expect(shortened('x'.repeat(81))).toBe(`${'x'.repeat(80)}…`);
});
