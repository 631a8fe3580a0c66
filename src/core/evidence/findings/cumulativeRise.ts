import { inBothLanguages } from '../../../i18n/inBothLanguages';
import type { Dataset } from '../../dataset';
import type { Figure } from '../../figure';
import { figureBeside, startBeside } from '../besideFigure';
import { type Check, type Finding, numberFinding } from '../finding';
import { areApart, type Interval, mapInterval, ratioOf } from '../interval';
import { spanOf } from '../precision';
import { relatedIndicators } from '../relatedIndicator';
import { yearsOf } from '../years';

const ID = 'cumulative-rise';

interface Start {
  readonly value: number;
  readonly span: Interval;
  readonly from: readonly Figure[];
}

/** The first year's amount, or that of the next year taken back by its growth. */
function startOf(dataset: Dataset, figure: Figure, base: string, year: number): Start | undefined {
  const at = (indicator: string, when: number) =>
    startBeside(dataset, { ...figure, indicator, period: String(when) }, figure);
  const stated = at(base, year);
  if (stated) return { value: stated.value, span: spanOf(dataset, stated), from: [stated] };
  const next = at(base, year + 1);
  const growth = at(`${base}-growth`, year + 1);
  if (!next || !growth) return undefined;
  const span = ratioOf(
    spanOf(dataset, next),
    mapInterval(spanOf(dataset, growth), (percent) => 1 + percent / 100),
  );
  return span && { value: next.value / (1 + growth.value / 100), span, from: [next, growth] };
}

function check(dataset: Dataset, figure: Figure, base: string): Finding | undefined {
  const years = yearsOf(figure.period) ?? [];
  const [first] = years;
  const last = years.at(-1);
  if (first === undefined || last === undefined || first === last) return undefined;
  const start = startOf(dataset, figure, base, first);
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
