import { inBothLanguages, inEveryLanguage } from '../../../i18n/inBothLanguages';
import type { Dataset } from '../../dataset';
import type { Figure } from '../../figure';
import { formatPeriod } from '../../period';
import { figureBeside, startBeside } from '../besideFigure';
import { type Check, type Finding, numberFinding } from '../finding';
import { areApart, mapInterval, ratioOf } from '../interval';
import { spanOf } from '../precision';
import { relatedIndicators } from '../relatedIndicator';
import { yearBefore } from '../years';

const ID = 'growth-and-levels';
const percent = (ratio: number) => (ratio - 1) * 100;

function check(dataset: Dataset, figure: Figure, base: string): Finding | undefined {
  const before = yearBefore(figure.period);
  if (before === undefined) return undefined;
  const current = figureBeside(dataset, { ...figure, indicator: base }, figure);
  const previous = startBeside(dataset, { ...figure, indicator: base, period: before }, figure);
  if (!current || !previous) return undefined;
  const ratio = ratioOf(spanOf(dataset, current), spanOf(dataset, previous));
  if (!ratio || !areApart(spanOf(dataset, figure), mapInterval(ratio, percent))) return undefined;
  return numberFinding({
    check: ID,
    dataset,
    figure,
    computed: percent(current.value / previous.value),
    from: [previous, current],
    decimals: 1,
    rule: inBothLanguages('findings.nominal', {
      before: inEveryLanguage((language) => formatPeriod(before, language)),
      after: inEveryLanguage((language) => formatPeriod(figure.period, language)),
    }),
  });
}

/** Holds growth on the year before against the two amounts that the same source gives. */
export const growthAndLevels: Check = {
  id: ID,
  name: inBothLanguages('findings.growth-and-levels.name'),
  rule: inBothLanguages('findings.growth-and-levels.rule'),
  find: ({ dataset }) =>
    relatedIndicators(dataset, '-growth').flatMap(({ indicator, base }) =>
      (dataset.figuresByIndicator.get(indicator.id) ?? []).flatMap(
        (figure) => check(dataset, figure, base.id) ?? [],
      ),
    ),
};
