import { inBothLanguages, inEveryLanguage } from '../../../i18n/inBothLanguages';
import { localText } from '../../../i18n/language';
import { translate } from '../../../i18n/translate';
import type { Dataset } from '../../dataset';
import type { Figure } from '../../figure';
import { printedDecimals } from '../../format';
import { formatPeriod } from '../../period';
import { compareFigures } from '../../standing';
import { figureBeside, startBeside } from '../besideFigure';
import { type Check, type Finding, numberFinding, valueText } from '../finding';
import { areApart, sumIntervals } from '../interval';
import { spanOf } from '../precision';
import { yearsOf } from '../years';

const ID = 'period-totals';

/** The longest part of a last year that is itself only forecast: a total may have counted both. */
function partOfLastYear(dataset: Dataset, figure: Figure, year: number): Figure | undefined {
  const [longest] = (dataset.figuresByPlace.get(figure.place) ?? [])
    .filter(
      (other) =>
        other.indicator === figure.indicator &&
        other.source === figure.source &&
        other.status === 'actual' &&
        other.period.startsWith(`${year}-`),
    )
    .sort((a, b) => b.period.localeCompare(a.period, 'en') || compareFigures(a, b));
  return longest;
}

function check(dataset: Dataset, figure: Figure): Finding | undefined {
  const years = yearsOf(figure.period);
  if (!years || years.length < 2) return undefined;
  const rows = years.flatMap((year) => {
    const key = { ...figure, period: String(year) };
    return (
      (figure.status === 'target' ? figureBeside(dataset, key, figure) : startBeside(dataset, key, figure)) ??
      []
    );
  });
  if (rows.length === 0) return undefined;
  const sum = sumIntervals(rows.map((row) => spanOf(dataset, row)));
  const missing = years.length - rows.length;
  const unit = dataset.indicators.get(figure.indicator)?.unit ?? '';
  if (!areApart(spanOf(dataset, figure), sum)) return undefined;

  const decimals = Math.max(...rows.map((row) => printedDecimals(row)));
  const computed = rows.reduce((total, row) => total + row.value, 0);
  const part = partOfLastYear(dataset, figure, years.at(-1) ?? 0);
  const more = inEveryLanguage((language) => {
    const parts: string[] = [];
    if (part) {
      const value = localText(valueText(computed + part.value, unit, decimals), language);
      const when = formatPeriod(part.period, language);
      parts.push(translate(language, 'findings.withPart', { value, when }));
    }
    if (missing > 0) parts.push(translate(language, 'findings.missingYears', { count: missing }));
    const text = parts.join(translate(language, 'findings.also'));
    return text === '' ? '' : translate(language, 'signs.aside', { text });
  });
  return numberFinding({
    check: ID,
    dataset,
    figure,
    computed,
    from: part ? [...rows, part] : rows,
    decimals,
    rule: inBothLanguages('findings.sumOfYears', { more }),
  });
}

/** Holds totals over several years against the sum of the years in the same source. */
export const periodTotals: Check = {
  id: ID,
  name: inBothLanguages('findings.period-totals.name'),
  rule: inBothLanguages('findings.period-totals.rule'),
  find: ({ dataset }) =>
    dataset.figures.flatMap((figure) => {
      const indicator = dataset.indicators.get(figure.indicator);
      // An area over years is one stock and not a sum of yearly ones.
      return (indicator?.additive && indicator.kind !== 'area' && check(dataset, figure)) || [];
    }),
};
