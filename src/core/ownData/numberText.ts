import type { Bound } from '../figure';
import { type Decimal, negated, parseDecimal } from './decimal';

/** What a cell's text says as a number. */
export type NumberReading =
  | {
      readonly kind: 'number';
      readonly value: Decimal;
      readonly bound: Bound;
      /** What follows the number: `亿元`, `%`; empty where nothing does. */
      readonly unit: string;
      /** ▲ or △ before it: down in some offices, up in others. */
      readonly triangle: boolean;
    }
  /** Said to be unknown: `—`, `…`, 暂无. Never zero. */
  | { readonly kind: 'missing' }
  | { readonly kind: 'text' };

const MISSING =
  /^(?:[-—–―_]+|\.{2,}|[/\\]|[#*×✕]+|x{1,3}|无|暂无|暂缺|缺|缺失|空|空缺|不详|不适用|未公布|未统计|未上报|未报|未知|待定|待报|待公布|暂无数据|无数据|保密|n\.?\/?a\.?|nan|null|none|nil|n\.?d\.?|missing|unknown)$/i;

const NUMBER = String.raw`\d{1,3}(?:[,'’]\d{3})+(?!\d)(?:\.\d+)?|\d{1,4}(?:,\d{4})+(?!\d)(?:\.\d+)?|\d+(?:\.\d*)?(?:e[+-]?\d{1,3})?|\.\d+`;

const BOUND_BEFORE: readonly (readonly [RegExp, Bound])[] = [
  [/^(?:≥|>=|不低于|不少于|不小于|不得低于|至少|达到)/, 'at-least'],
  [/^(?:≤|<=|不超过|不高于|不大于|不得超过|控制在|低于|小于|少于|<)/, 'at-most'],
  [/^(?:>|超过|超|突破|逾|高于|大于|多于)/, 'more-than'],
  [/^(?:大约|约为|约|近|≈|~|～|接近)/, 'about'],
];

const BOUND_AFTER: readonly (readonly [RegExp, Bound])[] = [
  [/(?:及以上|以上)$/, 'at-least'],
  [/(?:以内|以下|之内)$/, 'at-most'],
  [/(?:左右|上下)$/, 'about'],
];

const DOWN = /^(?:同比|比上年|较上年|年均)*(?:下降|减少|降低|回落|负增长|下滑|负|-|–|—|↓|▼|▽|🔻)/u;
const TRIANGLE = /^(?:▲|△)/;
const RISE = /^(?:同比|比上年|较上年|增速|年均)*(?:增长|上升|提高|增加|正增长|\+|↑)/;

/** White space between digits may part thousands, and stands around a point in typeset tables; elsewhere it is none of a number. */
function joined(text: string): string | undefined {
  const spaced = text
    .replace(/(\d) ?\. ?(\d)/g, '$1.$2')
    .replace(/(\d) ?, ?(?=\d)/g, '$1,')
    .replace(/(?<![\d.,])\d{1,3}(?: \d{3})+(?![\d ])/g, (grouped) => grouped.replace(/ /g, ''));
  return /\d \d/.test(spaced) ? undefined : spaced.replace(/ /g, '');
}

/** A note's mark behind a figure: [1], (注2), a lone "1)" after a blank. */
const NOTE_MARK =
  /(?<=[\d%\p{Script=Han}]) ?(?:\[(?:注|note)? ?\d{1,2}\]|\((?:注|note) ?\d{0,2}\))$|(?<=\d) \d\)$/iu;

const number = new RegExp(`^(${NUMBER})(余|多)?(.*)$`, 'iu');

/**
 * Reads a text as one number with its sign, bound and unit; the text comes through `plainText`.
 * @example readNumber('不低于1,500亿元') //= { kind: 'number', value: 1500, bound: 'at-least', unit: '亿元', triangle: false }
 */
export function readNumber(plain: string): NumberReading {
  if (plain.length > 40) return { kind: 'text' };
  if (MISSING.test(plain.replace(/ /g, ''))) return { kind: 'missing' };
  if (!/\d/.test(plain)) return { kind: 'text' };
  const text = joined(plain.replace(NOTE_MARK, ''));
  return text === undefined ? { kind: 'text' } : readJoined(text);
}

function readJoined(given: string): NumberReading {
  let text = given.toLowerCase().replace(/[¥￥]/g, '');
  let bound: Bound = 'exact';
  let negative = false;
  let triangle = false;

  const bracketed = /^\(([^()]*\d[^()]*)\)(.*)$/.exec(text);
  if (bracketed) {
    negative = true;
    text = `${bracketed[1]}${bracketed[2]}`;
  }
  for (let again = true; again; ) {
    again = false;
    const before = BOUND_BEFORE.find(([pattern]) => pattern.test(text));
    if (before) {
      [bound, text, again] = [before[1], text.replace(before[0], ''), true];
    } else if (DOWN.test(text)) {
      [negative, text, again] = [!negative, text.replace(DOWN, ''), true];
    } else if (TRIANGLE.test(text)) {
      [triangle, text, again] = [true, text.replace(TRIANGLE, ''), true];
    } else if (RISE.test(text)) {
      [text, again] = [text.replace(RISE, ''), true];
    }
  }
  const after = BOUND_AFTER.find(([pattern]) => pattern.test(text));
  if (after) [bound, text] = [after[1], text.replace(after[0], '')];
  if (/[↑]$/.test(text)) text = text.slice(0, -1);
  else if (/[↓▼▽]$/.test(text)) [negative, text] = [true, text.slice(0, -1)];

  const match = number.exec(text);
  const value = parseDecimal((match?.[1] ?? '').replace(/[,'’]/g, ''));
  if (!match || !value) return { kind: 'text' };
  let unit = match[3] ?? '';
  if (match[2]) bound = 'more-than';
  const more = /^(多|余)(.+)$|^(.+?)(多|余)$/.exec(unit);
  if (more) [bound, unit] = ['more-than', more[2] ?? more[3] ?? ''];
  if (/[\d]/.test(unit.replace(/^(?:m|km|hm)[23]$/, ''))) return { kind: 'text' };
  unit = unit.replace(/[*#]+$/, '').replace(/^\((.*)\)$/, '$1');
  return { kind: 'number', value: negative || triangle ? negated(value) : value, bound, unit, triangle };
}
