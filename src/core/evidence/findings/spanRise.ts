import type { LocalText } from '../../../i18n/language';
import type { Dataset } from '../../dataset';
import type { Figure } from '../../figure';
import { figureBeside } from '../besideFigure';
import { type Finding, numberFinding } from '../finding';
import { areApart, mapInterval, ratioOf } from '../interval';
import { spanOf } from '../precision';
import { relatedIndicators } from '../relatedIndicator';
import { startOfSpan } from '../startOfSpan';
import { yearsOf } from '../years';

/** How a statement of growth over several years reads its two ends. */
export interface SpanRise {
  /** The check's id. */
  readonly check: string;
  /** Ends the ids of the indicators that state such growth. */
  readonly suffix: string;
  /** What is stated, of the end over the start: 1.8 of a ratio of 2.8, or 180 in per cent. */
  readonly rise: (ratio: number) => number;
  /** @param isTakenBack whether the start was computed from a later year and its growth */
  readonly rule: (first: number, last: number, isTakenBack: boolean) => LocalText;
}

/** Holds stated growth over several years against the amounts at its two ends. */
export function spanRises(dataset: Dataset, { check, suffix, rise, rule }: SpanRise): Finding[] {
  const find = (figure: Figure, base: string): Finding[] => {
    const years = yearsOf(figure.period) ?? [];
    const [first] = years;
    const last = years.at(-1);
    if (first === undefined || last === undefined || first === last) return [];
    const start = startOfSpan(dataset, figure, base, first);
    const end = figureBeside(dataset, { ...figure, indicator: base, period: String(last) }, figure);
    const ratio = start && end && ratioOf(spanOf(dataset, end), start.span);
    if (!ratio || !areApart(spanOf(dataset, figure), mapInterval(ratio, rise))) return [];
    return [
      numberFinding({
        check,
        dataset,
        figure,
        computed: rise(end.value / start.value),
        from: [...start.from, end],
        decimals: 1,
        rule: rule(first, last, start.from.length > 1),
      }),
    ];
  };
  return relatedIndicators(dataset, suffix).flatMap(({ indicator, base }) =>
    (dataset.figuresByIndicator.get(indicator.id) ?? []).flatMap((figure) => find(figure, base.id)),
  );
}
