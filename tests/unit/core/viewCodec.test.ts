import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { STATUSES } from '../../../src/core/figure';
import { AREA_KINDS, FINDER_KINDS } from '../../../src/core/finder/conditions';
import { FORMULA_RULES, LONGEST_NAME } from '../../../src/core/formulas/formula';
import { MATRIX_COLUMNS, MATRIX_ORDERS, MATRIX_ROWS } from '../../../src/core/matrix/matrixView';
import { NEAR_KINDS } from '../../../src/core/node';
import { LEVELS } from '../../../src/core/place';
import {
  type Area,
  CLASSIFICATION_METHODS,
  DATA_PARTS,
  DEFAULT_VIEW,
  DRAWERS,
  DRAWINGS,
  ENCODINGS,
  NORMALISATIONS,
  OVERLAYS,
  PAGES,
  PARK_SYMBOLS,
  SCOPES,
  THEMES,
  type View,
} from '../../../src/core/view';
import { decodeView, encodeView } from '../../../src/core/viewCodec';
import { runs } from '../../fixtures/runs';

const id = fc.stringMatching(/^[a-z0-9][a-z0-9-]{0,12}$/);
const period = fc.constantFrom('2015', '2020-01/2020-10', '2016/2020', '2020-11-01');
const degrees = (limit: number) =>
  fc.integer({ min: -limit * 1e4, max: limit * 1e4 }).map((value) => value / 1e4);
const position = fc.tuple(degrees(179), degrees(84));
const rule = fc.constantFrom('centroid', 'touches', 'area-weighted');
const area = fc.record({
  rule,
  shape: fc.oneof(
    fc.record({ kind: fc.constant('polygon'), ring: fc.array(position, { minLength: 3, maxLength: 9 }) }),
    fc.record({ kind: fc.constant('circle'), centre: position, radius: fc.integer({ min: 1, max: 900 }) }),
    fc.record({
      kind: fc.constant('buffer'),
      places: fc.array(id, { minLength: 1, maxLength: 4 }),
      distance: fc.integer({ min: 1, max: 900 }),
    }),
    fc.record({ kind: fc.constant('element'), layout: id, element: id }),
  ),
}) as fc.Arbitrary<Area>;

const view: fc.Arbitrary<View> = fc.record({
  page: fc.constantFrom(...PAGES),
  dataPart: fc.constantFrom(...DATA_PARTS),
  dataFilter: fc.record({
    text: fc.string(),
    source: fc.oneof(id, fc.constant('')),
    theme: fc.oneof(id, fc.constant('')),
    status: fc.constantFrom(...STATUSES, ''),
    place: fc.oneof(id, fc.constant('')),
    indicator: fc.oneof(id, fc.constant('')),
  }),
  formulas: fc.array(
    fc.record({
      rule: fc.constantFrom(...FORMULA_RULES),
      first: id,
      second: id,
      name: fc.string({ maxLength: LONGEST_NAME }).map((name) => name.replace(/[~!]/g, '-')),
    }),
    { maxLength: 4 },
  ),
  indicator: id,
  period,
  status: fc.constantFrom(...STATUSES),
  level: fc.constantFrom(...LEVELS),
  normalisation: fc.constantFrom(...NORMALISATIONS),
  encoding: fc.constantFrom(...ENCODINGS),
  second: fc.option(fc.record({ indicator: id, period, status: fc.constantFrom(...STATUSES) }), {
    nil: undefined,
  }),
  classification: fc.record({
    method: fc.constantFrom(...CLASSIFICATION_METHODS),
    count: fc.integer({ min: 2, max: 9 }),
    breaks: fc
      .array(
        fc.integer({ min: -1e6, max: 1e6 }).map((value) => value / 100),
        { maxLength: 8 },
      )
      .map((limits) => limits.sort((a, b) => a - b)),
    locked: fc.boolean(),
  }),
  palette: fc.oneof(id, fc.constant('')),
  reference: fc.constantFrom('zero', 'region'),
  parks: fc.constantFrom(...PARK_SYMBOLS),
  accuracy: fc.boolean(),
  labels: fc.boolean(),
  layout: fc.oneof(id, fc.constant('')),
  element: fc.oneof(id, fc.constant('')),
  selection: fc.oneof(id, fc.constant('')),
  comparison: fc.array(id, { maxLength: 10 }),
  base: fc.oneof(id, fc.constant('')),
  areas: fc.array(area, { maxLength: 2 }),
  brush: fc.option(
    fc.tuple(fc.integer(), fc.integer()).map(([a, b]) => [Math.min(a, b), Math.max(a, b)] as const),
    { nil: undefined },
  ),
  ownData: fc.array(
    fc.string({ minLength: 1 }).map((name) => name.replaceAll('~', '-')),
    { maxLength: 3 },
  ),
  drawer: fc.constantFrom(...DRAWERS),
  scope: fc.constantFrom(...SCOPES),
  finder: fc.record({
    grades: fc.array(fc.string({ minLength: 1 }), { maxLength: 3 }),
    kinds: fc.uniqueArray(fc.constantFrom(...FINDER_KINDS), { maxLength: 3 }),
    industries: fc.array(fc.oneof(id, fc.constant('陶瓷')), { maxLength: 3 }),
    cities: fc.array(id, { maxLength: 3 }),
    area: fc.option(
      fc.oneof(
        fc.record({
          kind: fc.constantFrom(...AREA_KINDS),
          from: fc.nat({ max: 90 }),
          to: fc.constant(undefined),
        }),
        fc.record({
          kind: fc.constantFrom(...AREA_KINDS),
          from: fc.constant(undefined),
          to: fc.nat({ max: 90 }),
        }),
        fc.record({ kind: fc.constantFrom(...AREA_KINDS), from: fc.constant(0.5), to: fc.constant(12.25) }),
      ),
      { nil: undefined },
    ),
    near: fc.option(
      fc.record({ kind: fc.constantFrom(...NEAR_KINDS), within: fc.integer({ min: 1, max: 1000 }) }),
      { nil: undefined },
    ),
  }),
  matrix: fc.record({
    rows: fc.constantFrom(...MATRIX_ROWS),
    columns: fc.constantFrom(...MATRIX_COLUMNS),
    order: fc.constantFrom(...MATRIX_ORDERS),
    row: fc.oneof(id, fc.constant('')),
    column: fc.oneof(id, fc.constant('')),
  }),
  third: fc.option(fc.record({ indicator: id, period, status: fc.constantFrom(...STATUSES) }), {
    nil: undefined,
  }),
  overlay: fc.constantFrom(...OVERLAYS),
  since: fc.oneof(period, fc.constant('')),
  compareMaps: fc.constantFrom('off', 'side', 'swipe'),
  sheet: fc.oneof(id, fc.constant('')),
  story: fc.oneof(id, fc.constant('')),
  scene: fc.integer({ min: 0, max: 60 }),
  presenting: fc.boolean(),
  embed: fc.option(fc.array(id, { minLength: 1, maxLength: 4 }), { nil: undefined }),
  language: fc.constantFrom('zh', 'en'),
  theme: fc.option(fc.constantFrom(...THEMES), { nil: undefined }),
  drawing: fc.constantFrom(...DRAWINGS),
  camera: fc.option(
    fc.record({
      longitude: degrees(179),
      latitude: degrees(84),
      zoom: fc.integer({ min: 0, max: 2200 }).map((z) => z / 100),
    }),
    { nil: undefined },
  ),
  frame: fc.option(
    fc
      .tuple(
        fc.integer({ min: -17900, max: 17900 }),
        fc.integer({ min: -8400, max: 8400 }),
        fc.integer({ min: 1, max: 100 }),
        fc.integer({ min: 1, max: 100 }),
      )
      .map(([west, south, width, height]) =>
        [west, south, west + width, south + height].map((hundredths) => hundredths / 100),
      ),
    { nil: undefined },
  ),
}) as fc.Arbitrary<View>;

/** A link names the part of the page of data while that page is open. */
const linked = (original: View): View =>
  original.page === 'data'
    ? original
    : { ...original, dataPart: DEFAULT_VIEW.dataPart, dataFilter: DEFAULT_VIEW.dataFilter };

describe('a link', () => {
  test('restores every view that it was made from', () => {
    fc.assert(
      fc.property(view, (original) => {
        const { view: restored, problems } = decodeView(encodeView(original));
        expect(problems).toEqual([]);
        expect(restored).toEqual(linked(original));
      }),
      { numRuns: runs(1000) },
    );
  });

  test('names only what differs from the default view', () => {
    expect(encodeView(DEFAULT_VIEW)).toBe('');
    expect(encodeView({ ...DEFAULT_VIEW, indicator: 'gdp', labels: false })).toBe('indicator=gdp&labels=0');
  });

  test('falls back on the default where it is broken, and says what was broken', () => {
    const { view: restored, problems } = decodeView(
      '#indicator=gdp&level=galaxy&camera=a,b,c&classification=quantile,99,free',
    );
    expect(restored).toEqual({ ...DEFAULT_VIEW, indicator: 'gdp' });
    expect(problems.map((problem) => problem.zh)).toEqual([
      expect.stringContaining('level=galaxy'),
      expect.stringContaining('camera=a,b,c'),
      expect.stringContaining('classification=quantile,99,free'),
    ]);
  });

  test('says an unknown parameter', () => {
    expect(decodeView('colour=red').problems).toHaveLength(1);
  });
});
