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

const ID = 'rise-times';

function check(dataset: Dataset, figure: Figure, base: string): Finding | undefined {
  const years = yearsOf(figure.period) ?? [];
  const [first] = years;
  const last = years.at(-1);
  if (first === undefined || last === undefined || first === last) return undefined;
  const start = startOfSpan(dataset, figure, base, first);
  const end = figureBeside(dataset, { ...figure, indicator: base, period: String(last) }, figure);
  const ratio = start && end && ratioOf(spanOf(dataset, end), start.span);
  // To grow by so many times is to be one time more than that.
  const grown = (times: number) => times - 1;
  if (!ratio || !areApart(spanOf(dataset, figure), mapInterval(ratio, grown))) return undefined;
  return numberFinding({
    check: ID,
    dataset,
    figure,
    computed: grown(end.value / start.value),
    from: [...start.from, end],
    decimals: 1,
    rule: inBothLanguages('findings.grownBy', { first, last }),
  });
}

/** Holds "grew by so many times" against the amounts at both ends: what is 2.8 times as much grew by 1.8 times. */
export const riseTimes: Check = {
  id: ID,
  name: inBothLanguages('findings.rise-times.name'),
  rule: inBothLanguages('findings.rise-times.rule'),
  find: ({ dataset }) =>
    relatedIndicators(dataset, '-rise-times').flatMap(({ indicator, base }) =>
      (dataset.figuresByIndicator.get(indicator.id) ?? []).flatMap(
        (figure) => check(dataset, figure, base.id) ?? [],
      ),
    ),
};
