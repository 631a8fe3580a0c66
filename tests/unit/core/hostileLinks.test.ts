import fc from 'fast-check';
import * as v from 'valibot';
import { expect, test } from 'vitest';
import { buildScene } from '../../../src/core/scene/buildScene';
import { viewEntries } from '../../../src/core/schema/view';
import { validateView } from '../../../src/core/validateView';
import { DEFAULT_VIEW, type View } from '../../../src/core/view';
import { decodeView, encodeView } from '../../../src/core/viewCodec';
import { atlasBoundaries, atlasDataset } from '../../fixtures/atlas';
import { runs } from '../../fixtures/runs';

const dataset = atlasDataset();
const boundaries = atlasBoundaries();
const parts = Object.keys(DEFAULT_VIEW) as (keyof View)[];

/** What every object has from its prototype. */
const INHERITED = [
  ...['__proto__', 'constructor', 'toString', 'valueOf', 'hasOwnProperty', 'isPrototypeOf'],
  ...['propertyIsEnumerable', 'toLocaleString', '__defineGetter__', '__lookupSetter__'],
];
const inherited = fc.constantFrom(...INHERITED);
const number = fc.oneof(
  fc.double(),
  fc.constantFrom(Infinity, -Infinity, NaN, 1e308, -1e308, 0, -1, 1e-320, 2 ** 53),
);
const word = fc.oneof(
  inherited,
  fc.constantFrom('gdp', 'industrial-output', '2017', '2016/2020', 'actual', 'target', '450100', '450000'),
  fc.constantFrom('one-core-two-belts', 'guilin-345', 'core', 'manual', 'quantile', 'locked', 'park', 'none'),
  fc.constantFrom('area-weighted', 'centroid', 'circle', 'polygon', 'buffer', 'element', '1', '0', ''),
  fc.string(),
  number.map(String),
);
const value = fc.oneof(
  word,
  fc.array(word, { maxLength: 5 }).map((words) => words.join(',')),
  fc.array(word, { maxLength: 6 }).map((words) => words.join('~')),
  fc.array(number, { maxLength: 5 }).map((numbers) => numbers.join(',')),
  fc.tuple(number, number, number).map(([x, y, r]) => `centroid~circle~${x} ${y}~${r}`),
);
const name = fc.oneof({ weight: 5, arbitrary: fc.constantFrom<string>(...parts) }, inherited, fc.string());
const pairs = fc.array(fc.tuple(name, value), { maxLength: 6 });
const fragment = fc.oneof(
  pairs.map((given) => `#${new URLSearchParams(given)}`),
  pairs.map((given) => `#${given.map((pair) => pair.join('=')).join('&')}`),
  fc.string({ maxLength: 60 }),
);

/** Whether all of a view is as its schema says and known to the data. */
function expectValid(view: View) {
  expect(Object.keys(view).sort()).toEqual([...parts].sort());
  for (const part of parts)
    expect(v.is(viewEntries[part] as v.GenericSchema, view[part]), `${part}=${view[part]}`).toBe(true);
  const { places, indicators, layouts, sheets } = dataset;
  for (const place of [view.selection, view.base, ...view.comparison].filter(Boolean))
    expect(places.has(place)).toBe(true);
  for (const question of [view, view.second, view.third])
    if (question?.indicator) expect(indicators.has(question.indicator)).toBe(true);
  if (view.layout) expect(layouts.has(view.layout)).toBe(true);
  if (view.sheet) expect(sheets.has(view.sheet)).toBe(true);
  expect(validateView(view, dataset)).toEqual({ view, problems: [] });
}

const opened = (hash: string) => {
  const { view, named } = decodeView(hash);
  return validateView(view, dataset, (part) => named.has(part)).view;
};

test('whatever a link says, a view comes of it that the data know', () => {
  fc.assert(
    fc.property(fragment, (hash) => expectValid(opened(hash))),
    { numRuns: runs(3000) },
  );
  expect(Object.keys(Object.prototype)).toEqual([]);
});

test('whatever a link says, it can be drawn', () => {
  fc.assert(
    fc.property(fragment, (hash) => {
      const view = opened(hash);
      const scene = buildScene({ dataset, boundaries, view, theme: 'light' });
      expect(scene.extent.every(Number.isFinite)).toBe(true);
      expect(decodeView(encodeView(view)).problems).toEqual([]);
    }),
    { numRuns: runs(150) },
  );
});

test.each(parts)('names that all objects have are no values of %s', (part) => {
  for (const id of INHERITED) {
    const { view, named, problems } = decodeView(`#${part}=${id}`);
    const told = [...problems, ...validateView(view, dataset, (asked) => named.has(asked)).problems];
    expectValid(opened(`#${part}=${id}`));
    // Any words may be looked for on the page of data, of whose filter the first part is a source; own data are told of by
    // their name.
    expect(told.map(({ zh }) => zh).join()).toContain(part === 'ownData' ? '自有数据' : part);
  }
});

test.each([
  'constructor=1',
  '__proto__=1',
  'areas=area-weighted~__proto__~x',
  'selection=__proto__',
  'comparison=__proto__',
  'brush=Infinity,Infinity',
  'brush=1e308,-1e308',
  'areas=centroid~circle~1e308 1e308~60',
  'areas=centroid~buffer~nowhere~10',
  'areas=centroid~element~guilin-345~nowhere',
  'camera=Infinity,0,5',
  'frame=1,1,0,0',
  'classification=manual,3,locked,5,1',
  'story=nope',
  'scene=4',
  'palette=zzz',
  'embed=foo',
  'base=nix',
  'sheet=__proto__',
  'second=gdp,1066,actual',
  'second=__proto__,2017,actual',
  'third=nix,2017,actual',
  'since=1066',
  'element=nix',
  'period=1066',
  'status=forecast',
  'classification=quantile,5',
  'classification=quantile,5,shut',
  'classification=quantile,0x5,free',
  'scene=0x1',
  'camera=,,',
  'camera=109,24,',
  'camera=109,24,8,9',
  'frame=100,20,110,25,9',
  'brush=,',
  'brush=0x10,0x20',
  'brush=1,2,3',
  'second=gdp,2023,actual,more',
  'areas=centroid~circle~108 23~50~more',
  'areas=centroid~circle~108 23,109 24~50',
  'areas=centroid~circle~108 23 7~50',
  'areas=centroid~polygon~108 23,109 23,109 24~50',
  'finder=~~~~~~more',
  'presenting=1',
])('the part of %s that is wrong is told, and only that', (hash) => {
  const { view, named, problems } = decodeView(hash);
  const { problems: unknown } = validateView(view, dataset, (part) => named.has(part));
  const told = [...problems, ...unknown].map(({ zh, en }) => [zh, en]);
  expect(told).toHaveLength(1);
  for (const text of told.flat()) expect(text.startsWith(hash.slice(0, hash.indexOf('=')))).toBe(true);
});

test.each(['indicator=gdp&indicator=population', 'level=city&level=nix&level=county'])(
  '%s says one thing twice: told once beside what else is wrong',
  (hash) => {
    const told = decodeView(hash).problems.filter(({ zh }) => zh.includes('不止一次'));
    expect(told.map(({ en }) => en.split(' ')[0])).toEqual([hash.slice(0, hash.indexOf('='))]);
  },
);

test('what a link says cannot turn the words of the notice around', () => {
  const [problem] = decodeView(`level=${encodeURIComponent('a\u202eb\u2066\u0007')}`).problems;
  expect(problem?.zh).toMatch(/^level=a\ufffdb\ufffd\ufffd/);
});

test('a long value is told in short', () => {
  const { problems } = decodeView(`level=${'x'.repeat(10_000)}`);
  expect(problems[0]?.zh.length).toBeLessThan(150);
});
