import type { RawRecord, RawValue } from './rawPlaces';

/** One attribute of many places, in the order of the places. */
export type Attribute =
  /** NaN where a record has none. */
  | { readonly kind: 'number'; readonly name: string; readonly values: Float64Array }
  /** Each place's word by its number in `words`, of which the first is empty. */
  | {
      readonly kind: 'text';
      readonly name: string;
      readonly words: readonly string[];
      readonly codes: Uint32Array;
    };

/** A number that stays the same as one: no leading zero, as codes have, and not too long for one. */
const NUMBER = /^[+-]?(?:0|[1-9]\d{0,14}|[1-9]\d{0,2}(?:,\d{3})+)(?:\.\d+)?$/;

function numberIn(value: RawValue): number | undefined {
  if (typeof value === 'number') return Number.isFinite(value) ? value : undefined;
  if (value === null || !NUMBER.test(value)) return undefined;
  return Number(value.replaceAll(',', ''));
}

const isBlank = (value: RawValue) => value === null || (typeof value === 'string' && value.trim() === '');

/**
 * A column of records as an attribute: numbers where all that is filled are numbers, else words.
 * @param records of the places, in their order; a record may come several times
 */
export function attributeOf(name: string, column: number, records: readonly RawRecord[]): Attribute {
  const values = new Float64Array(records.length).fill(Number.NaN);
  let isNumeric = true;
  let filled = 0;
  for (let at = 0; at < records.length; at++) {
    const value = records[at]?.values[column] ?? null;
    if (isBlank(value)) continue;
    filled++;
    const number = numberIn(value);
    if (number === undefined) {
      isNumeric = false;
      break;
    }
    values[at] = number;
  }
  if (isNumeric && filled > 0) return { kind: 'number', name, values };
  const words: string[] = [''];
  const known = new Map<string, number>([['', 0]]);
  const codes = new Uint32Array(records.length);
  for (let at = 0; at < records.length; at++) {
    const value = records[at]?.values[column] ?? null;
    const word = value === null ? '' : String(value).trim();
    let code = known.get(word);
    if (code === undefined) {
      code = words.push(word) - 1;
      known.set(word, code);
    }
    codes[at] = code;
  }
  return { kind: 'text', name, words, codes };
}

/** What an attribute says of a place, as text; empty where it says nothing. */
export function attributeText(attribute: Attribute, place: number): string {
  if (attribute.kind === 'text') return attribute.words[attribute.codes[place] ?? 0] ?? '';
  const value = attribute.values[place];
  return value === undefined || Number.isNaN(value) ? '' : String(value);
}
const NAME =
  /^(?:name|title|名称|名字|企业名称|单位名称|项目名称|公司名称|园区名称|企业|单位|项目|地块名称|地块编号|名)$|名称$/i;

/** The attribute that names places: by its head, else the text with most different words; -1 for none. */
export function nameAttribute(attributes: readonly Attribute[]): number {
  const named = attributes.findIndex(({ name, kind }) => kind === 'text' && NAME.test(name));
  if (named >= 0) return named;
  let best = -1;
  let most = 1;
  attributes.forEach((attribute, index) => {
    if (attribute.kind === 'text' && attribute.words.length > most) {
      most = attribute.words.length;
      best = index;
    }
  });
  return best;
}
