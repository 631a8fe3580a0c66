import * as v from 'valibot';
import { BOUNDS, SOURCE_KINDS, STATUSES } from '../figure';
import { INDICATOR_KINDS, SYMBOL_SHAPES } from '../indicator';
import { NODE_KINDS } from '../node';
import { isOwnData } from '../ownData/source/ownId';
import { PARK_KINDS } from '../place';
import { ZONE_TYPES } from '../zone';
import {
  colour,
  date,
  filled,
  identifier,
  latitude,
  list,
  longitude,
  month,
  numeric,
  optionalNumeric,
  period,
  printedNumber,
  rule,
  says,
  yesNo,
} from './cells';

/** The columns of each CSV file of `data/` and `geo/`, as `data/README.md` states them. */
export const regionRow = v.object({
  adcode: v.pipe(v.string(), v.regex(/^\d{6}$/, says('adcode'))),
  level: v.picklist(['region', 'city', 'county']),
  parent: v.string(),
  name_zh: filled,
  short_zh: filled,
  name_en: filled,
  aliases: list,
  published_area_km2: v.optional(optionalNumeric),
  published_area_source: v.optional(v.string()),
});

export const sourceRow = v.pipe(
  v.object({
    id: identifier,
    title_zh: filled,
    title_en: filled,
    issuer_zh: v.string(),
    issuer_en: v.string(),
    date,
    kind: v.picklist(SOURCE_KINDS),
    trust: v.picklist(['document', 'transcription']),
    note_zh: v.string(),
    note_en: v.string(),
  }),
  rule('id', (row) => !isOwnData(row.id), 'ownId'),
);

export const themeRow = v.object({ id: identifier, name_zh: filled, name_en: filled });

export const indicatorRow = v.pipe(
  v.object({
    id: identifier,
    name_zh: filled,
    name_en: filled,
    unit: v.string(),
    kind: v.picklist(INDICATOR_KINDS),
    additive: yesNo,
    decimals: v.pipe(v.string(), v.regex(/^\d$/, says('decimals')), v.transform(Number)),
    numerator: v.string(),
    denominator: v.string(),
    scope_zh: v.string(),
    scope_en: v.string(),
  }),
  rule('id', (row) => !isOwnData(row.id), 'ownId'),
  rule('additive', (row) => !row.additive || ['amount', 'count', 'area'].includes(row.kind), 'additive'),
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
  rule('reason_zh', (row) => row.reason_zh !== '' || row.rank === '', 'reason'),
  rule('reason_en', (row) => row.reason_en !== '' || row.rank === '', 'reason'),
);

/** A number of a range, or nothing from an empty cell. */
const degrees = (range: typeof longitude | typeof latitude) => v.pipe(optionalNumeric, v.optional(range));

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
    longitude: degrees(longitude),
    latitude: degrees(latitude),
    accuracy_km: v.pipe(optionalNumeric, v.optional(v.pipe(v.number(), v.gtValue(0, says('positive'))))),
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
  rule('longitude', (row) => row.longitude !== undefined || row.latitude === undefined, 'point'),
  rule('latitude', (row) => row.latitude !== undefined || row.longitude === undefined, 'point'),
  rule('reason_zh', (row) => row.reason_zh !== '' || row.placement === 'stated', 'reason'),
  rule('reason_en', (row) => row.reason_en !== '' || row.placement === 'stated', 'reason'),
);

export const groupRow = v.object({
  id: identifier,
  name_zh: filled,
  name_en: filled,
  aliases: list,
  members: v.pipe(list, v.minLength(1, says('empty'))),
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
  source: identifier,
  locator: filled,
});

export const zoneRow = v.object({
  code: v.pipe(v.string(), v.regex(/^[GS]\d{6}$/, says('zoneCode'))),
  park: identifier,
  name_zh: filled,
  grade: v.picklist(['national', 'provincial']),
  type: v.picklist(ZONE_TYPES),
  approved: month,
  words: v.pipe(list, v.minLength(1, says('empty'))),
  source: identifier,
  locator: filled,
});

export const industryWordRow = v.object({
  word: filled,
  industries: list,
  note_zh: v.string(),
  note_en: v.string(),
});

export const seatRow = v.object({
  place: identifier,
  longitude: v.pipe(numeric, longitude),
  latitude: v.pipe(numeric, latitude),
  accuracy_km: v.pipe(numeric, v.gtValue(0, says('positive'))),
  basis_zh: filled,
  basis_en: filled,
  point_source: filled,
});

export const nodeRow = v.object({
  kind: v.picklist(NODE_KINDS),
  place: identifier,
  source: identifier,
  locator: filled,
});

export const parkPartRow = v.pipe(
  v.object({
    part: identifier,
    whole: identifier,
    basis: v.picklist(['stated', 'inferred']),
    reason_zh: v.string(),
    reason_en: v.string(),
    source: identifier,
    locator: filled,
  }),
  rule('reason_zh', (row) => row.reason_zh !== '' || row.basis === 'stated', 'reason'),
  rule('reason_en', (row) => row.reason_en !== '' || row.basis === 'stated', 'reason'),
);

export const remainderRow = v.object({
  indicator: identifier,
  period,
  whole_source: identifier,
  part_source: identifier,
  except: list,
  reason_zh: filled,
  reason_en: filled,
});
