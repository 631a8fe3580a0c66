import * as v from 'valibot';
import { date, filled } from '../schema/cells';
import type { Attribute } from './attributes';
import { DATUMS } from './datum';
import { ASIDE_RULES, MENDED_RULES, OWN_PLACES_MARK, type OwnPlaces, type OwnPlacesHead } from './ownPlaces';
import { placesDecisionsSchema } from './placesDecisions';
import { placesLookSchema } from './placesLook';

const text = v.pipe(v.string(), v.maxLength(5000));
const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const rows = v.array(count);

/** Own places without the places, as they are kept. */
export const placesHeadSchema = v.object({
  id: v.pipe(v.string(), v.startsWith(OWN_PLACES_MARK), v.maxLength(100)),
  kind: v.picklist(['points', 'shapes']),
  name: v.pipe(filled, v.maxLength(500)),
  file: text,
  sheet: text,
  format: v.picklist(['table', 'geojson', 'kml', 'gpx', 'shapefile']),
  readOn: date,
  isOn: v.boolean(),
  datum: v.picklist(DATUMS),
  datums: v.optional(v.array(v.picklist(DATUMS))),
  declared: count,
  records: count,
  used: count,
  asides: v.array(v.object({ rule: v.picklist(ASIDE_RULES), rows })),
  mended: v.array(v.object({ rule: v.picklist(MENDED_RULES), rows })),
  form: text,
  decisions: placesDecisionsSchema,
  look: placesLookSchema,
  joined: v.optional(v.array(v.object({ file: text, sheet: text, rows: count, used: count, places: count }))),
});

export type PlacesHead = OwnPlacesHead & Pick<OwnPlaces, 'kind'>;

/** Own places without the places. */
export const placesHead = ({ set: _, ...head }: OwnPlaces): PlacesHead => head;

const longitude = v.pipe(v.number(), v.minValue(-180), v.maxValue(180));
const latitude = v.pipe(v.number(), v.minValue(-90), v.maxValue(90));
const ring = v.pipe(v.array(v.tuple([longitude, latitude])), v.minLength(4));
const packedAttribute = v.variant('kind', [
  v.object({ kind: v.literal('number'), name: text, values: v.array(v.nullable(v.number())) }),
  v.object({ kind: v.literal('text'), name: text, words: v.array(v.string()), codes: rows }),
]);

/** The places as a project file has them. */
export const packedSetSchema = v.object({
  rows,
  attributes: v.array(packedAttribute),
  positions: v.optional(v.array(v.number())),
  geometries: v.optional(
    v.array(
      v.variant('type', [
        v.object({ type: v.literal('Polygon'), coordinates: v.array(ring) }),
        v.object({ type: v.literal('MultiPolygon'), coordinates: v.array(v.array(ring)) }),
      ]),
    ),
  ),
});
export type PackedSet = v.InferOutput<typeof packedSetSchema>;

const packAttribute = (attribute: Attribute): PackedSet['attributes'][number] =>
  attribute.kind === 'text'
    ? { ...attribute, words: [...attribute.words], codes: [...attribute.codes] }
    : { ...attribute, values: [...attribute.values].map((value) => (Number.isNaN(value) ? null : value)) };

/** The places as plain data. */
export function packSet(own: OwnPlaces): PackedSet {
  const common = { rows: [...own.set.rows], attributes: own.set.attributes.map(packAttribute) };
  if (own.kind === 'points') return { ...common, positions: [...own.set.positions] };
  return { ...common, geometries: own.set.geometries as PackedSet['geometries'] };
}

const unpackAttribute = (attribute: PackedSet['attributes'][number]): Attribute =>
  attribute.kind === 'text'
    ? { ...attribute, codes: Uint32Array.from(attribute.codes) }
    : { ...attribute, values: Float64Array.from(attribute.values, (value) => value ?? Number.NaN) };

/**
 * Own places from their head and their packed set.
 * @returns undefined where lengths do not agree
 */
export function unpackPlaces(head: PlacesHead, packed: PackedSet): OwnPlaces | undefined {
  const attributes = packed.attributes.map(unpackAttribute);
  const places = packed.rows.length;
  const agrees = attributes.every(
    (each) => (each.kind === 'text' ? each.codes : each.values).length === places,
  );
  if (!agrees) return undefined;
  const common = { rows: Uint32Array.from(packed.rows), attributes };
  const { kind, ...rest } = head;
  if (kind === 'points') {
    if (packed.positions?.length !== 2 * places) return undefined;
    return { ...rest, kind, set: { ...common, positions: Float64Array.from(packed.positions) } };
  }
  if (packed.geometries?.length !== places) return undefined;
  return { ...rest, kind, set: { ...common, geometries: packed.geometries } };
}

/** Whether two say the same, whatever objects they are. */
export const samePlaces = (a: OwnPlaces, b: OwnPlaces): boolean =>
  a.set.rows.length === b.set.rows.length &&
  JSON.stringify([placesHead(a), packSet(a)]) === JSON.stringify([placesHead(b), packSet(b)]);
