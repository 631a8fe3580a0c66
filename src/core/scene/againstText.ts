import { type Language, localText } from '../../i18n/language';
import { translate } from '../../i18n/translate';
import type { Against } from '../aggregate/normalisedValue';
import type { Dataset } from '../dataset';
import { comparePeriods, formatPeriod } from '../period';

/** More different denominators than these are counted, not named. */
const MOST_NAMED = 3;

const distinct = (texts: readonly string[]): string[] => [...new Set(texts)];

/** Denominators, bases or targets by name and period, the earliest first. */
function named(dataset: Dataset, against: readonly Against[], language: Language, withName: boolean): string {
  const periods = distinct(against.flatMap(({ periods }) => periods)).sort(comparePeriods);
  const texts = periods.map((period) => {
    const ofPeriod = against.filter((each) => each.periods.includes(period));
    const names = distinct(ofPeriod.flatMap(({ indicators }) => indicators)).map((id) => {
      const indicator = dataset.indicators.get(id);
      return indicator ? localText(indicator.name, language) : id;
    });
    const when = formatPeriod(period, language);
    return withName ? translate(language, 'bases.ofPeriod', { period: when, name: names.join('/') }) : when;
  });
  const shown = texts.slice(0, MOST_NAMED).join(translate(language, 'signs.listed'));
  return texts.length > MOST_NAMED ? translate(language, 'bases.andMore', { shown }) : shown;
}

/**
 * What the numbers of a map, table or file are set against, in words: which population of which year, the base year, the
 * published region or the sum of its cities. Empty where they are set against nothing, or against measured land.
 * @param answers all that are shown together
 */
export function againstText(
  dataset: Dataset,
  answers: Iterable<{ readonly against: Against | undefined }>,
  language: Language,
): string {
  const against = [...answers].flatMap((answer) => answer.against ?? []);
  const [first] = against;
  if (!first) return '';
  switch (first.kind) {
    case 'land':
      return against.some(({ indicators }) => indicators.length > 0)
        ? translate(language, 'bases.land', { land: named(dataset, against, language, true) })
        : '';
    case 'residents':
      return translate(language, 'bases.residents', {
        population: named(dataset, against, language, true),
      });
    case 'whole':
      return first.places.length > 1
        ? translate(language, 'bases.sumOfMembers', { count: first.places.length })
        : translate(language, 'bases.published');
    case 'earlier':
      return translate(language, 'bases.earlier', { period: named(dataset, against, language, false) });
    case 'target':
      return translate(language, 'bases.target', { period: named(dataset, against, language, false) });
  }
}
