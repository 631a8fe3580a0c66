import * as v from 'valibot';
import { LANGUAGES } from '../../i18n/languages';
import { STATUSES } from '../figure';
import { AREA_KINDS, FINDER_KINDS } from '../finder/conditions';
import { FORMULA_RULES, LONGEST_NAME, MOST_FORMULAS } from '../formulas/formula';
import { MATRIX_COLUMNS, MATRIX_ORDERS, MATRIX_ROWS } from '../matrix/matrixView';
import { NEAR_KINDS } from '../node';
import { LEVELS } from '../place';
import {
  CLASSIFICATION_METHODS,
  DATA_PARTS,
  DRAWERS,
  DRAWINGS,
  ENCODINGS,
  MEMBERSHIP_RULES,
  NORMALISATIONS,
  OVERLAYS,
  PAGES,
  PARK_SYMBOLS,
  REFERENCES,
  SCOPES,
  THEMES,
} from '../view';
import { longitude, period } from './cells';

const mercatorLatitude = v.pipe(v.number(), v.minValue(-85), v.maxValue(85));
const position = v.strictTuple([longitude, mercatorLatitude]);
const finite = v.pipe(v.number(), v.finite());
const notBelowZero = v.pipe(finite, v.minValue(0));
const texts = v.array(v.string());
/** More than any pointer draws. */
const MOST_VERTICES = 5000;
const isAscending = (numbers: readonly number[]) =>
  numbers.every((number, index) => index === 0 || number >= (numbers[index - 1] ?? Number.NEGATIVE_INFINITY));
const question = v.object({ indicator: v.string(), period, status: v.picklist(STATUSES) });

const areaSchema = v.object({
  shape: v.variant('kind', [
    v.object({
      kind: v.literal('polygon'),
      ring: v.pipe(v.array(position), v.minLength(3), v.maxLength(MOST_VERTICES)),
    }),
    v.object({
      kind: v.literal('circle'),
      centre: position,
      radius: v.pipe(v.number(), v.minValue(0.1), v.maxValue(1000)),
    }),
    v.object({
      kind: v.literal('buffer'),
      places: v.pipe(v.array(v.string()), v.minLength(1)),
      distance: v.pipe(v.number(), v.minValue(0.1), v.maxValue(1000)),
    }),
    v.object({ kind: v.literal('element'), layout: v.string(), element: v.string() }),
  ]),
  rule: v.picklist(MEMBERSHIP_RULES),
});

/** Every part of a view; links and sheets give those that differ from the default. */
export const viewEntries = {
  page: v.picklist(PAGES),
  dataPart: v.picklist(DATA_PARTS),
  dataFilter: v.object({
    text: v.string(),
    source: v.string(),
    theme: v.string(),
    status: v.union([v.literal(''), v.picklist(STATUSES)]),
    place: v.string(),
    indicator: v.string(),
  }),
  formulas: v.pipe(
    v.array(
      v.object({
        rule: v.picklist(FORMULA_RULES),
        first: v.pipe(v.string(), v.minLength(1)),
        second: v.pipe(v.string(), v.minLength(1)),
        name: v.pipe(v.string(), v.maxLength(LONGEST_NAME)),
      }),
    ),
    v.maxLength(MOST_FORMULAS),
  ),
  indicator: v.string(),
  period: v.union([v.literal(''), period]),
  status: v.picklist(STATUSES),
  level: v.picklist(LEVELS),
  normalisation: v.picklist(NORMALISATIONS),
  encoding: v.picklist(ENCODINGS),
  second: v.optional(question),
  classification: v.object({
    method: v.picklist(CLASSIFICATION_METHODS),
    count: v.pipe(v.number(), v.integer(), v.minValue(2), v.maxValue(9)),
    breaks: v.pipe(
      v.array(finite),
      v.maxLength(8),
      v.check((breaks) => isAscending(breaks)),
    ),
    locked: v.boolean(),
  }),
  palette: v.string(),
  reference: v.picklist(REFERENCES),
  parks: v.picklist(PARK_SYMBOLS),
  accuracy: v.boolean(),
  labels: v.boolean(),
  layout: v.string(),
  element: v.string(),
  selection: v.string(),
  comparison: v.pipe(v.array(v.string()), v.maxLength(10)),
  base: v.string(),
  areas: v.pipe(v.array(areaSchema), v.maxLength(2)),
  brush: v.optional(
    v.pipe(
      v.strictTuple([finite, finite]),
      v.check(([low, high]) => low <= high),
    ),
  ),
  drawer: v.picklist(DRAWERS),
  scope: v.picklist(SCOPES),
  finder: v.object({
    grades: texts,
    kinds: v.array(v.picklist(FINDER_KINDS)),
    industries: texts,
    cities: texts,
    area: v.optional(
      v.pipe(
        v.object({
          kind: v.picklist(AREA_KINDS),
          from: v.optional(notBelowZero),
          to: v.optional(notBelowZero),
        }),
        v.check(({ from, to }) => from !== undefined || to !== undefined),
        v.check(({ from, to }) => from === undefined || to === undefined || from <= to),
      ),
    ),
    near: v.optional(
      v.object({
        kind: v.picklist(NEAR_KINDS),
        within: v.pipe(v.number(), v.minValue(0.1), v.maxValue(1000)),
      }),
    ),
  }),
  matrix: v.object({
    rows: v.picklist(MATRIX_ROWS),
    columns: v.picklist(MATRIX_COLUMNS),
    order: v.picklist(MATRIX_ORDERS),
    row: v.string(),
    column: v.string(),
  }),
  third: v.optional(question),
  overlay: v.picklist(OVERLAYS),
  since: v.union([v.literal(''), period]),
  compareMaps: v.picklist(['off', 'side', 'swipe']),
  ownData: v.pipe(v.array(v.pipe(v.string(), v.maxLength(500))), v.maxLength(20)),
  sheet: v.string(),
  story: v.string(),
  scene: v.pipe(v.number(), v.integer(), v.minValue(0)),
  presenting: v.boolean(),
  embed: v.optional(v.array(v.string())),
  language: v.picklist(LANGUAGES),
  theme: v.optional(v.picklist(THEMES)),
  drawing: v.picklist(DRAWINGS),
  camera: v.optional(
    v.object({
      longitude,
      latitude: mercatorLatitude,
      zoom: v.pipe(v.number(), v.minValue(0), v.maxValue(24)),
    }),
  ),
  frame: v.optional(
    v.pipe(
      v.strictTuple([longitude, mercatorLatitude, longitude, mercatorLatitude]),
      v.check(([west, south, east, north]) => west < east && south < north),
    ),
  ),
};

export const partialViewSchema = v.partial(v.object(viewEntries));

/** As `partialViewSchema`, where a misspelt part is an error. */
export const strictPartialView = v.partial(v.strictObject(viewEntries));
