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

const ID = 'average-growth';

function check(dataset: Dataset, figure: Figure, base: string): Finding | undefined {
  const years = yearsOf(figure.period) ?? [];
  const [first = 0] = years;
  const last = years.at(-1);
  if (years.length < 2 || last === undefined) return undefined;
  const start = startOfSpan(dataset, figure, base, first - 1);
  const end = figureBeside(dataset, { ...figure, indicator: base, period: String(last) }, figure);
  if (!start || !end) return undefined;
  const yearly = (ratio: number) => (ratio ** (1 / years.length) - 1) * 100;
  const ratio = ratioOf(spanOf(dataset, end), start.span);
  if (!ratio || !areApart(spanOf(dataset, figure), mapInterval(ratio, yearly))) return undefined;
  return numberFinding({
    check: ID,
    dataset,
    figure,
    computed: yearly(end.value / start.value),
    from: [...start.from, end],
    decimals: 1,
    rule:
      start.from.length > 1
        ? inBothLanguages('findings.yearlyTakenBack', { last, first, before: first - 1 })
        : inBothLanguages('findings.yearlyGrowth', { first: first - 1, last }),
  });
}

/** Holds average yearly growth over several years against the amounts at both ends; the first may lie in the growth of its next year. */
export const averageGrowth: Check = {
  id: ID,
  name: inBothLanguages('findings.average-growth.name'),
  rule: inBothLanguages('findings.average-growth.rule'),
  find: ({ dataset }) =>
    relatedIndicators(dataset, '-growth').flatMap(({ indicator, base }) =>
      (dataset.figuresByIndicator.get(indicator.id) ?? []).flatMap(
        (figure) => check(dataset, figure, base.id) ?? [],
      ),
    ),
};
