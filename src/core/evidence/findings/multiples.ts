import { inBothLanguages } from '../../../i18n/inBothLanguages';
import type { LocalText } from '../../../i18n/language';
import type { Dataset } from '../../dataset';
import type { Figure } from '../../figure';
import { figureBeside, startBeside } from '../besideFigure';
import { type Check, type Finding, numberFinding } from '../finding';
import { areApart, type Interval, mapInterval, ratioOf } from '../interval';
import { spanOf } from '../precision';
import { relatedIndicators } from '../relatedIndicator';
import { yearsOf } from '../years';

const ID = 'multiples';

interface Implied {
  readonly value: number;
  readonly span: Interval;
  readonly from: readonly Figure[];
  readonly rule: LocalText;
}

function impliedMultiples(dataset: Dataset, figure: Figure, base: string): readonly Implied[] {
  const years = yearsOf(figure.period) ?? [];
  const [first = 0] = years;
  const last = years.at(-1) ?? first;
  if (last <= first) return [];
  const implied: Implied[] = [];
  const start = startBeside(dataset, { ...figure, indicator: base, period: String(first) }, figure);
  const end = figureBeside(dataset, { ...figure, indicator: base, period: String(last) }, figure);
  const ratio = start && end && ratioOf(spanOf(dataset, end), spanOf(dataset, start));
  if (ratio) {
    implied.push({
      value: end.value / start.value,
      span: ratio,
      from: [start, end],
      rule: inBothLanguages('findings.amounts', { first, last }),
    });
  }
  const growth = figureBeside(
    dataset,
    { ...figure, indicator: `${base}-growth`, period: `${first + 1}/${last}` },
    figure,
  );
  if (growth) {
    const compound = (percent: number) => (1 + percent / 100) ** (last - first);
    implied.push({
      value: compound(growth.value),
      span: mapInterval(spanOf(dataset, growth), compound),
      from: [growth],
      rule: inBothLanguages('findings.average'),
    });
  }
  return implied;
}

function check(dataset: Dataset, figure: Figure, base: string): readonly Finding[] {
  return impliedMultiples(dataset, figure, base)
    .filter(({ span }) => areApart(spanOf(dataset, figure), span))
    .map(({ value, from, rule }) =>
      numberFinding({ check: ID, dataset, figure, computed: value, from, decimals: 2, rule }),
    );
}

/** Holds "so many times the first year" against the amounts, or against the average growth, of the same source. */
export const multiples: Check = {
  id: ID,
  name: inBothLanguages('findings.multiples.name'),
  rule: inBothLanguages('findings.multiples.rule'),
  find: ({ dataset }) =>
    relatedIndicators(dataset, '-multiple').flatMap(({ indicator, base }) =>
      (dataset.figuresByIndicator.get(indicator.id) ?? []).flatMap((figure) =>
        check(dataset, figure, base.id),
      ),
    ),
};
