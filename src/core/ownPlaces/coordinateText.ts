import { plainText } from '../ownData/plainText';

/** A number of a coordinate: degrees, or metres where it is that large; and the axis where its text says so. */
export interface Coordinate {
  readonly value: number;
  readonly axis: 'longitude' | 'latitude' | undefined;
}

const EAST = /东经|[EeＥ]|经/;
const NORTH = /北纬|[NnＮ]|纬/;
const WEST = /西经|[Ww]/;
const SOUTH = /南纬|[Ss]/;
const NUMBER = /^[+-]?\d+(?:\.\d+)?$/;
/** Degrees, minutes and seconds with any signs between them; minutes and seconds may be left out. */
const MARKED =
  /^([+-]?\d+(?:\.\d+)?)[°º˚度d](?:(\d+(?:\.\d+)?)['′’‘´分m](?:(\d+(?:\.\d+)?)(?:["″”“秒s]|''|′′|’’)?)?)?$/;
/** The same with blanks, colons or hyphens alone, of which there must be two. */
const PARTED = /^([+-]?\d{1,3})[\s:-](\d{1,2})[\s:-](\d{1,2}(?:\.\d+)?)$/;

function axisOf(text: string): Coordinate['axis'] {
  if (EAST.test(text) || WEST.test(text)) return 'longitude';
  return NORTH.test(text) || SOUTH.test(text) ? 'latitude' : undefined;
}

const inDegrees = (degrees: number, minutes: number, seconds: number): number | undefined =>
  minutes < 60 && seconds < 60
    ? Math.sign(degrees || 1) * (Math.abs(degrees) + minutes / 60 + seconds / 3600)
    : undefined;

/**
 * One coordinate as people write it: a number, or degrees, minutes and seconds, with 东经 or E before or behind.
 * @returns undefined where the text is none
 * @example readCoordinate('108°22′30″E') //= { value: 108.375, axis: 'longitude' }
 */
export function readCoordinate(given: string | number): Coordinate | undefined {
  if (typeof given === 'number')
    return Number.isFinite(given) ? { value: given, axis: undefined } : undefined;
  const text = plainText(given);
  const axis = axisOf(text);
  const sign = WEST.test(text) || SOUTH.test(text) ? -1 : 1;
  const bare = text
    .replace(/东经|北纬|西经|南纬|经度|纬度|[EeNnWw]|[Ss](?!$)|^[:：\s]+/g, '')
    .replace(/^[:：\s]+/, '')
    .trim();
  const body = SOUTH.test(text) ? bare.replace(/[Ss]$/, '').trim() : bare;
  if (NUMBER.test(body)) return { value: sign * Number(body), axis };
  const parts = MARKED.exec(body.replace(/\s+/g, '')) ?? PARTED.exec(body);
  if (!parts) return undefined;
  const [, degrees = '', minutes = '0', seconds = '0'] = parts;
  const value = inDegrees(Number(degrees), Number(minutes), Number(seconds));
  return value === undefined ? undefined : { value: sign * value, axis };
}

/**
 * Two coordinates of one cell, in the order of the text: "108.3,22.8", "北纬22°49′，东经108°22′", "POINT (108.3 22.8)".
 * @returns undefined where the cell holds no two
 */
export function readCoordinatePair(given: string): readonly [Coordinate, Coordinate] | undefined {
  const text = plainText(given)
    .replace(/^(?:SRID=\d+;)?\s*POINT\s*Z?\s*/i, '')
    .replace(/^[([{【]+|[)\]}】]+$/g, '')
    .trim();
  // 5,469.06 is one number with its thousands parted.
  if (/^[+-]?\d{1,3},\d{3}(?:\.\d{0,2})?$/.test(text)) return undefined;
  const comma = text.split(/\s*[,，;；、|/]\s*/).filter((part) => part !== '');
  const parts = comma.length > 1 ? comma : (splitByBlank(text) ?? splitByAxis(text));
  if (!parts || (parts.length !== 2 && parts.length !== 3)) return undefined;
  const [first, second] = parts.map(readCoordinate);
  return first && second ? [first, second] : undefined;
}

function splitByBlank(text: string): string[] | undefined {
  const parts = text.split(/\s+/);
  return parts.length === 2 ||
    (parts.length === 3 && parts.every((part) => NUMBER.test(part)) && /\./.test(text))
    ? parts
    : undefined;
}

/** 东经108°22′30″北纬22°49′12″ */
function splitByAxis(text: string): string[] | undefined {
  const later = /^(.+?)((?:东经|北纬|[EN])\s*\d.*)$/.exec(text);
  if (later) return [later[1] ?? '', later[2] ?? ''];
  const behind = /^(.+?[EN])\s*(\d.+[EN])$/.exec(text);
  return behind ? [behind[1] ?? '', behind[2] ?? ''] : undefined;
}
