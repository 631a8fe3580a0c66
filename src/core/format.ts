import { unitNames } from '../i18n/en/unitNames';
import type { Language } from '../i18n/language';
import { translate } from '../i18n/translate';
import type { Bound, Figure } from './figure';

/**
 * A number with thousands separators and a fixed count of decimals, the typographic minus for negatives.
 * @example formatValue(12345.678, 1) //= '12,345.7'
 */
export function formatValue(value: number, decimals: number): string {
  const [whole = '0', fraction] = Math.abs(value).toFixed(decimals).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+(?!\d))/g, ',');
  const text = fraction === undefined ? grouped : `${grouped}.${fraction}`;
  return value < 0 && Number(text.replaceAll(',', '')) !== 0 ? `−${text}` : text;
}

const boundKeys = {
  'at-least': 'scene.atLeast',
  'more-than': 'scene.moreThan',
  about: 'scene.about',
  'at-most': 'scene.atMost',
} as const;

/** A formatted value with its bound: `>1,500`, `约 20`. */
export function withBound(text: string, bound: Bound, language: Language): string {
  return bound === 'exact' ? text : translate(language, boundKeys[bound], { value: text });
}

/** No document here prints more decimals; binary noise of a computed value stays out. */
const MOST_DECIMALS = 4;

/**
 * A figure as shown: with the decimals that its source prints and its bound.
 * @example formatFigure({ value: 1500, bound: 'more-than' }, 'zh') //= '>1,500'
 */
export function formatFigure(figure: Pick<Figure, 'value' | 'bound'>, language: Language): string {
  const printed = (String(figure.value).split('.')[1] ?? '').length;
  return withBound(formatValue(figure.value, Math.min(MOST_DECIMALS, printed)), figure.bound, language);
}

function englishUnit(unit: string): string {
  const known = unitNames[unit];
  if (known !== undefined) return known;
  const [above = '', below] = unit.split('/');
  if (below === undefined) return unit;
  return `${englishUnit(above)} per ${englishUnit(below).replace(/^×/, '')}`.trim();
}

/**
 * The unit in the language of the interface; a unit without an English name stays as printed.
 * @example unitText('亿元', 'en') //= '×¥100 million'
 * @example unitText('家/km²', 'en') //= 'per km²'
 */
export function unitText(unit: string, language: Language): string {
  return language === 'en' ? englishUnit(unit) : unit;
}
