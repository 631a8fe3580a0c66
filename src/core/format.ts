import type { Language } from '../i18n/language';
import { folderOf } from '../i18n/languages';
import { translate } from '../i18n/translate';
import type { Bound, Figure } from './figure';

/** Digits as a computer writes them with thousands separators and the typographic minus; a zero bears no sign. */
function grouped(digits: string): string {
  const [whole = '0', fraction] = digits.replace('-', '').split('.');
  const separated = whole.replace(/\B(?=(\d{3})+(?!\d))/g, ',');
  const text = fraction === undefined ? separated : `${separated}.${fraction}`;
  return digits.startsWith('-') && Number(digits) !== 0 ? `−${text}` : text;
}

/**
 * A computed number with thousands separators and a fixed count of decimals, the typographic minus for negatives.
 * @example formatValue(12345.678, 1) //= '12,345.7'
 */
export function formatValue(value: number, decimals: number): string {
  return grouped(value.toFixed(decimals));
}

const boundKeys = {
  'at-least': 'scene.atLeast',
  'more-than': 'scene.moreThan',
  about: 'scene.about',
  'at-most': 'scene.atMost',
} as const;

/** A formatted value with its bound: `>1,500`, `约20`. */
function withBound(text: string, bound: Bound, language: Language): string {
  return bound === 'exact' ? text : translate(language, boundKeys[bound], { value: text });
}

/** Digits after the point as the source prints them: 1 for `4.0`. */
export function printedDecimals({ printed }: Pick<Figure, 'printed'>): number {
  return (printed.split('.')[1] ?? '').length;
}

/**
 * A figure as its source prints it, with its bound and separators.
 * @example formatFigure({ printed: '1500', bound: 'more-than' }, 'zh') //= '>1,500'
 */
export function formatFigure(
  { printed, bound }: Pick<Figure, 'printed' | 'bound'>,
  language: Language,
): string {
  return withBound(grouped(printed), bound, language);
}

/** A number with the figures that it rests on. */
export interface Stated {
  readonly value: number;
  readonly bound: Bound;
  /** Digits after the point of a computed value. */
  readonly decimals: number;
  readonly figures: readonly Figure[];
}

/** How a number reads, without unit, and with how many digits after the point. */
export interface Reading {
  readonly text: string;
  readonly decimals: number;
}

/** More digits help nobody: a computer's numbers have no more. */
const MOST_DECIMALS = 15;

/** Below this, two digits of a number need more places than usual. */
const SMALL = 0.1;

/**
 * The digits of a computed number after the point: those of its answer, and as many more as show two digits of a small
 * one, which would else read as zero or like many others.
 * @example computedDecimals({ value: 0.00042, decimals: 3 }) //= 5
 */
export function computedDecimals({ value, decimals }: Pick<Stated, 'value' | 'decimals'>): number {
  const size = Math.abs(value);
  if (size === 0 || size >= SMALL) return decimals;
  const most = Math.min(MOST_DECIMALS, Math.max(decimals, Math.ceil(-Math.log10(size)) + 1));
  // 0.04 needs no 0.040.
  let enough = decimals;
  while (enough < most && Number(value.toFixed(enough)) !== Number(value.toFixed(most))) enough += 1;
  return enough;
}

/** A computed number with its bound; one that is not zero never reads as zero. */
export function formatComputed(
  stated: Pick<Stated, 'value' | 'bound' | 'decimals'>,
  language: Language,
): string {
  return withBound(formatValue(stated.value, computedDecimals(stated)), stated.bound, language);
}

/**
 * The one rule how a number reads, wherever it stands: one that is a figure's own as its source prints it, a computed one
 * with the decimals of its answer.
 */
export function reading(stated: Stated, language: Language): Reading {
  const [own, ...others] = stated.figures;
  const isOwn = others.length === 0 && own?.value === stated.value && own.bound === stated.bound;
  return own && isOwn
    ? { text: formatFigure(own, language), decimals: printedDecimals(own) }
    : { text: formatComputed(stated, language), decimals: computedDecimals(stated) };
}

function unitIn(language: Language, unit: string): string {
  const { units } = folderOf(language);
  if (!units) return unit;
  const known = Object.hasOwn(units, unit) ? units[unit] : undefined;
  if (known !== undefined) return known;
  const [above = '', below] = unit.split('/');
  if (below === undefined) return unit;
  const parts = { above: unitIn(language, above), below: unitIn(language, below).replace(/^×/, '') };
  return translate(language, 'signs.unitPer', parts).trim();
}

/**
 * The unit in the language of the interface; a unit without an English name stays as printed.
 * @example unitText('亿元', 'en') //= '×¥100 million'
 * @example unitText('家/km²', 'en') //= 'per km²'
 */
export function unitText(unit: string, language: Language): string {
  return unitIn(language, unit);
}
