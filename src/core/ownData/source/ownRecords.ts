import { inBothLanguages } from '../../../i18n/inBothLanguages';
import { asIs } from '../../../i18n/language';
import type { Figure, Source } from '../../figure';
import type { Indicator } from '../../indicator';
import { OWN_THEME } from './ownId';
import type { MadeIndicator, OwnFigure, OwnSource } from './ownSource';

/** Digits after the point that a number of a spreadsheet may bring before they are noise of its arithmetic. */
const MOST_DECIMALS = 9;
const NOTHING = { zh: '', en: '' };

/** An own source as a source of the atlas; its title says wherever it stands that it is a person's own. */
export const sourceOfOwn = ({ id, name, file, readOn }: OwnSource): Source => ({
  id,
  title: inBothLanguages('ownSources.title', { name }),
  issuer: NOTHING,
  date: readOn,
  kind: 'own',
  trust: 'own',
  note: inBothLanguages('ownSources.fromFile', { file }),
  ownName: name,
});

/** A number as a file of the contract has it: no separators, no exponent. */
function printedNumber(value: number): string {
  const text = String(value);
  return text.includes('e') ? value.toFixed(MOST_DECIMALS).replace(/\.?0+$/, '') : text;
}

/** Where a figure stands in its file: sheet and cell. */
export const locatorOf = ({ sheet, cell }: Pick<OwnFigure, 'sheet' | 'cell'>): string =>
  sheet === '' ? cell : `${sheet} ${cell}`;

/** A figure of an own source as a figure of the atlas, before anything is decided about others of its question. */
export function figureOfOwn(source: string, own: OwnFigure): Figure {
  const { place, indicator, period, value, bound, status } = own;
  const locator = locatorOf(own);
  return {
    id: `${source}:${locator}`,
    place,
    indicator,
    period,
    value,
    printed: printedNumber(value),
    bound,
    status,
    source,
    locator,
    preferred: false,
    reason: NOTHING,
    note: NOTHING,
  };
}

const decimalsOf = ({ printed }: Figure): number => printed.split('.')[1]?.length ?? 0;

/**
 * An indicator that own data bring. Where two sources describe it differently it is summed only if both say that it can be.
 * @param figures its own, for the digits that it is shown with
 */
export function indicatorOfOwn(
  made: readonly [MadeIndicator, ...MadeIndicator[]],
  figures: readonly Figure[],
): Indicator {
  const [{ id, name, unit, kind, scope }] = made;
  const decimals = figures.reduce((most, figure) => Math.max(most, decimalsOf(figure)), 0);
  const isSummable = ['amount', 'count', 'area'].includes(kind);
  return {
    id,
    name: asIs(name),
    theme: OWN_THEME,
    unit,
    kind,
    additive: isSummable && made.every(({ additive }) => additive),
    decimals: Math.min(decimals, MOST_DECIMALS),
    numerator: '',
    denominator: '',
    scope: asIs(scope),
  };
}
