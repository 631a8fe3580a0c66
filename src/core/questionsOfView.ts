import { openingQuestion } from './bestPeriod';
import type { Dataset } from './dataset';
import { isOwnData } from './ownData/source/ownId';
import { comparePeriods } from './period';
import { availability } from './query';
import { DEFAULT_VIEW, type Second, type View } from './view';
import { type Part, type Tell, UNCHANGED } from './viewCheck';

export function knownIndicator({ indicator }: View, { indicators }: Dataset, tell: Tell): Partial<View> {
  if (indicator === '' || indicators.has(indicator)) return UNCHANGED;
  tell('indicator', isOwnData(indicator) ? 'link.ownIndicator' : 'link.indicator', indicator);
  return { indicator: indicators.has(DEFAULT_VIEW.indicator) ? DEFAULT_VIEW.indicator : '' };
}

export function answeredQuestion(
  view: View,
  dataset: Dataset,
  tell: Tell,
  isNamed: (part: Part) => boolean,
): Partial<View> {
  if (view.indicator === '') return UNCHANGED;
  const asked = { period: isNamed('period') && view.period !== '', status: isNamed('status') };
  const { period, status } = openingQuestion(availability(dataset, view.indicator, view.level), view, asked);
  if (period === view.period && status === view.status) return UNCHANGED;
  if (period !== view.period && view.period !== '') tell('period', 'link.period', view.period);
  if (status !== view.status) tell('status', 'link.status', view.status);
  return { period, status };
}

/** The second and the third indicator, each with a period and status that have figures. */
export function answeredSeconds(view: View, dataset: Dataset, tell: Tell): Partial<View> {
  const answered = (part: 'second' | 'third'): Second | undefined => {
    const question = view[part];
    if (!question) return undefined;
    if (!dataset.indicators.has(question.indicator)) {
      tell(part, isOwnData(question.indicator) ? 'link.ownIndicator' : 'link.indicator', question.indicator);
      return undefined;
    }
    const { period, status } = openingQuestion(
      availability(dataset, question.indicator, view.level),
      question,
      { period: true, status: true },
    );
    if (period === question.period && status === question.status) return question;
    if (period !== question.period) tell(part, 'link.period', question.period);
    if (status !== question.status) tell(part, 'link.status', question.status);
    return { indicator: question.indicator, period, status };
  };
  const [second, third] = [answered('second'), answered('third')];
  return second === view.second && third === view.third ? UNCHANGED : { second, third };
}

export function earlierPeriod(
  { since, indicator, level, period, status }: View,
  dataset: Dataset,
  tell: Tell,
) {
  if (since === '') return UNCHANGED;
  const isThere = availability(dataset, indicator, level).some(
    (existing) => existing.period === since && existing.status === status,
  );
  if (isThere && comparePeriods(since, period) < 0) return UNCHANGED;
  tell('since', 'link.since', since);
  return { since: '' };
}
