import * as v from 'valibot';
import { BOUNDS, STATUSES } from '../figure';
import { INDICATOR_KINDS, SYMBOL_SHAPES } from '../indicator';
import { PARK_KINDS } from '../place';
import {
  colour,
  filled,
  identifier,
  list,
  numeric,
  optionalNumeric,
  period,
  printedNumber,
  yesNo,
} from './cells';

/** The columns of each CSV file of `data/` and `geo/`, as `data/README.md` states them. */
export const regionRow = v.object({
  adcode: v.pipe(v.string(), v.regex(/^\d{6}$/, 'identifier')),
  level: v.picklist(['region', 'city', 'county']),
  parent: v.string(),
  name_zh: filled,
  short_zh: filled,
  name_en: filled,
  aliases: list,
});

export const sourceRow = v.object({
  id: identifier,
  title_zh: filled,
  title_en: filled,
  issuer_zh: v.string(),
  issuer_en: v.string(),
  date: v.string(),
  kind: filled,
  trust: v.picklist(['document', 'transcription']),
  note_zh: v.string(),
  note_en: v.string(),
});

export const themeRow = v.object({ id: identifier, name_zh: filled, name_en: filled });

export const indicatorRow = v.pipe(
  v.object({
    id: identifier,
    name_zh: filled,
    name_en: filled,
    unit: v.string(),
    kind: v.picklist(INDICATOR_KINDS),
    additive: yesNo,
    decimals: numeric,
    numerator: v.string(),
    denominator: v.string(),
    scope_zh: v.string(),
    scope_en: v.string(),
  }),
  v.check((row) => !row.additive || ['amount', 'count', 'area'].includes(row.kind), 'additive'),
);

export const figureRow = v.pipe(
  v.object({
    place: identifier,
    indicator: identifier,
    period,
    value: printedNumber,
    bound: v.picklist(BOUNDS),
    status: v.picklist(STATUSES),
    source: identifier,
    locator: filled,
    rank: v.picklist(['', 'preferred']),
    reason_zh: v.string(),
    reason_en: v.string(),
    note_zh: v.string(),
    note_en: v.string(),
  }),
  v.check((row) => row.rank === '' || row.reason_zh !== '', 'reason'),
);

export const parkRow = v.pipe(
  v.object({
    id: identifier,
    name_zh: filled,
    name_en: filled,
    aliases: list,
    kind: v.picklist(PARK_KINDS),
    parent: v.string(),
    city: v.string(),
    county: v.string(),
    longitude: optionalNumeric,
    latitude: optionalNumeric,
    accuracy_km: optionalNumeric,
    basis_zh: v.string(),
    basis_en: v.string(),
    point_source: v.string(),
    placement: v.picklist(['stated', 'inferred']),
    reason_zh: v.string(),
    reason_en: v.string(),
    grade: list,
    industries: list,
    source: identifier,
    locator: filled,
  }),
  v.check((row) => (row.longitude === undefined) === (row.latitude === undefined), 'point'),
  v.check((row) => row.longitude === undefined || row.accuracy_km !== undefined, 'accuracy'),
  v.check((row) => row.placement === 'stated' || row.reason_zh !== '', 'reason'),
);

export const groupRow = v.object({
  id: identifier,
  name_zh: filled,
  name_en: filled,
  aliases: list,
  members: list,
  source: identifier,
  locator: filled,
});

export const industryRow = v.object({
  id: identifier,
  name_zh: filled,
  name_en: filled,
  family: v.picklist(['pillar', 'emerging', 'pioneer', 'other']),
  symbol: v.picklist(SYMBOL_SHAPES),
  colour,
  source: v.string(),
  locator: v.string(),
});
