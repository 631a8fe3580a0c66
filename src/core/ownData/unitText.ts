import { plainText } from './plainText';
import { foreignUnit, parseUnit, type Unit } from './unit';

/** A unit found in a text, and the text without it. */
export interface UnitReading {
  readonly unit: Unit | undefined;
  readonly rest: string;
}

const BRACKETS = /[([{【〔]([^()[\]{}【】〔〕]*)[)\]}】〕]/g;
const LABEL = /^(?:计量)?单位\s*[:：]?\s*|^unit\s*[:：]\s*/i;

/** The unit of a bracket's content: whole, or one of its parts; a word that multiplies makes any word a unit. */
function bracketUnit(content: string): Unit | undefined {
  const labelled = LABEL.test(content);
  const text = content
    .replace(LABEL, '')
    .replace(/^(?:±|\+-|\+\/-)\s*/, '')
    .trim();
  const found = parseUnit(text);
  if (found) return found;
  for (const part of text.split(/[,，、;；:：]/)) {
    const unit = part === text ? undefined : parseUnit(part.replace(/^in\s+/i, ''));
    if (unit) return unit;
  }
  const inWords = parseUnit(text.replace(/^in\s+/i, ''));
  if (inWords) return inWords;
  return labelled || /^(?:万|亿|千|百万)(?!元以上)/.test(text) ? foreignUnit(text) : undefined;
}

/** Words after which 亿元 or 万元 is a threshold and no unit: 产值超亿元. */
const THRESHOLD = /(?:超|逾|近|达|过|上|每|百|千|万|十|\d)$/;
const GLUED =
  /^(.*?)[\s/_,，:：-]*((?:百|千|万|十万|百万|千万|亿|十亿|百亿|万亿)*(?:元|美元|人|吨|公顷|亩|平方公里|平方米|千瓦时|千瓦|户)|平方公里|km²|km2|%|‰|个百分点|公顷)$/i;

/**
 * Finds the unit that a head names, in brackets, after a stroke or at its end.
 * @example readUnit('工业总产值（万元）') //= { unit: 万元, rest: '工业总产值' }
 */
export function readUnit(text: string): UnitReading {
  const plain = plainText(text);
  const whole = parseUnit(plain) ?? (LABEL.test(plain) ? bracketUnit(plain) : undefined);
  if (whole) return { unit: whole, rest: '' };
  let unit: Unit | undefined;
  const rest = plain.replace(BRACKETS, (bracket, content: string) => {
    const found = bracketUnit(content);
    if (!found) return bracket;
    unit ??= found;
    return ' ';
  });
  if (unit) return { unit, rest: rest.replace(/\s+/g, ' ').trim() };
  const separated = /^(.+?)\s*[/,，:：_\s]\s*([^/,，:：_\s]+(?:\/[^/\s]+)?)$/.exec(plain);
  const apart = separated && parseUnit(separated[2] ?? '');
  if (separated && apart && !/^\d/.test(separated[2] ?? ''))
    return { unit: apart, rest: (separated[1] ?? '').trim() };
  const glued = GLUED.exec(plain);
  const [, before = '', word = ''] = glued ?? [];
  const tail = parseUnit(word);
  const single = [...word].length < 2 && word !== '%' && word !== '‰';
  if (glued && tail && before !== '' && !single && !THRESHOLD.test(before))
    return { unit: tail, rest: before.trim() };
  return { unit: undefined, rest: plain };
}

/** Not 填报单位 or 制表单位, which name an office. */
const NOTE =
  /(?<![报表制位填送管发编])(?:(?:计量|金额|数据)?单位)\s*[:：]\s*([^)）\]】]+)|\bunits?\s*[:：]\s*([^)\]]+)/i;

/**
 * The units that a note line states for the whole table: 单位：亿元、%.
 * @returns undefined where the text states none; units that are not known come in `unknown`
 */
export function readUnitNote(text: string): { units: readonly Unit[]; unknown: string } | undefined {
  const plain = plainText(text);
  const match = NOTE.exec(plain);
  if (!match) return undefined;
  const stated = (match[1] ?? match[2] ?? '').trim();
  const whole = parseUnit(stated);
  if (whole) return { units: [whole], unknown: '' };
  const first = stated.split(/\s{1,}(?=[\p{L}]{2,}[:：])|\s+(?=\d{4}年)/u)[0] ?? '';
  const parts = first.split(/[、,，;；和与及]|\s+/).filter((part) => part !== '');
  const units = parts.flatMap((part) => unitsIn(part.replace(/^[^:：]*[:：]/, '')));
  if (units.length > 0) return { units, unknown: '' };
  const foreign = parts.length === 1 ? foreignUnit(first) : undefined;
  return foreign ? { units: [foreign], unknown: '' } : { units: [], unknown: first };
}

function unitsIn(part: string): Unit[] {
  const found = parseUnit(part);
  if (found) return [found];
  const parts = part.split('/').map((piece) => parseUnit(piece));
  return parts.every((unit) => unit !== undefined) ? (parts as Unit[]) : [];
}
