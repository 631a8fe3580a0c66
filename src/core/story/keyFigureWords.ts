import { type Language, localText } from '../../i18n/language';
import { translate } from '../../i18n/translate';
import type { Dataset } from '../dataset';
import { formatPeriod } from '../period';
import type { KeyFigure } from '../story';
import { answerKeyFigure } from './keyFigureAnswer';

/** What a key figure asks and what the data answer, in one line to choose from. */
export function keyFigureWords(dataset: Dataset, question: KeyFigure, language: Language): string {
  const answer = answerKeyFigure(dataset, question, language);
  const name = answer.indicator ? localText(answer.indicator.name, language) : question.indicator;
  const value = answer.ok ? `${answer.text} ${answer.unit}` : translate(language, 'present.noAnswer');
  const status = translate(language, `common.status.${question.status}`);
  return `${localText(answer.subject, language)} ${name} ${formatPeriod(question.period, language)} ${status} · ${value}`;
}
