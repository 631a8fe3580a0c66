import { inBothLanguages } from '../../../i18n/inBothLanguages';
import type { Dataset } from '../../dataset';
import type { Figure } from '../../figure';
import { startBeside } from '../besideFigure';
import { type Check, type Finding, numberFinding } from '../finding';
import { areApart, mapInterval, productOf } from '../interval';
import { spanOf } from '../precision';
import { yearsOf } from '../years';

const ID = 'compound-growth';
const factor = (growth: number) => 1 + growth / 100;

function check(dataset: Dataset, figure: Figure): Finding | undefined {
  const years = yearsOf(figure.period) ?? [];
  if (years.length < 2) return undefined;
  const yearly = years.flatMap(
    (year) => startBeside(dataset, { ...figure, period: String(year) }, figure) ?? [],
  );
  if (yearly.length < years.length) return undefined;
  const average = (product: number) => (product ** (1 / years.length) - 1) * 100;
  const factors = yearly.map((growth) => mapInterval(spanOf(dataset, growth), factor));
  if (factors.some((each) => each.low <= 0)) return undefined;
  if (!areApart(spanOf(dataset, figure), mapInterval(productOf(factors), average))) return undefined;
  return numberFinding({
    check: ID,
    dataset,
    figure,
    computed: average(yearly.reduce((product, growth) => product * factor(growth.value), 1)),
    from: yearly,
    decimals: 1,
    rule: inBothLanguages('findings.product'),
  });
}

/** Holds average yearly growth against the growth of each of its years. */
export const compoundGrowth: Check = {
  id: ID,
  name: inBothLanguages('findings.compound-growth.name'),
  rule: inBothLanguages('findings.compound-growth.rule'),
  find: ({ dataset }) =>
    dataset.figures.flatMap(
      (figure) =>
        (dataset.indicators.get(figure.indicator)?.kind === 'growth' && check(dataset, figure)) || [],
    ),
};
