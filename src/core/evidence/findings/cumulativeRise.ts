import { inBothLanguages } from '../../../i18n/inBothLanguages';
import type { Dataset } from '../../dataset';
import type { Figure } from '../../figure';
import { figureBeside } from '../besideFigure';
import { type Check, type Finding, numberFinding } from '../finding';
import { areApart, mapInterval, ratioOf } from '../interval';
import { spanOf } from '../precision';
import { relatedIndicators } from '../relatedIndicator';
import { startOfSpan } from '../startOfSpan';
import { yearsOf } from '../years';

const ID = 'cumulative-rise';

function check(dataset: Dataset, figure: Figure, base: string): Finding | undefined {
  const years = yearsOf(figure.period) ?? [];
  const [first] = years;
  const last = years.at(-1);
  if (first === undefined || last === undefined || first === last) return undefined;
  const start = startOfSpan(dataset, figure, base, first);
  const end = figureBeside(dataset, { ...figure, indicator: base, period: String(last) }, figure);
  if (!start || !end) return undefined;
  const rise = (ratio: number) => (ratio - 1) * 100;
  const ratio = ratioOf(spanOf(dataset, end), start.span);
  if (!ratio || !areApart(spanOf(dataset, figure), mapInterval(ratio, rise))) return undefined;
  return numberFinding({
    check: ID,
    dataset,
    figure,
    computed: rise(end.value / start.value),
    from: [...start.from, end],
    decimals: 1,
    rule:
      start.from.length > 1
        ? inBothLanguages('findings.takenBack', { last, first, next: first + 1 })
        : inBothLanguages('findings.amounts', { first, last }),
  });
}

/** Holds growth over a whole period against the amounts at its two ends. */
export const cumulativeRise: Check = {
  id: ID,
  name: inBothLanguages('findings.cumulative-rise.name'),
  rule: inBothLanguages('findings.cumulative-rise.rule'),
  find: ({ dataset }) =>
    relatedIndicators(dataset, '-rise').flatMap(({ indicator, base }) =>
      (dataset.figuresByIndicator.get(indicator.id) ?? []).flatMap(
        (figure) => check(dataset, figure, base.id) ?? [],
      ),
    ),
};
