import type { Dataset } from '../dataset';
import type { KeyFigure } from '../story';
import type { View } from '../view';
import { answerKeyFigure } from './keyFigureAnswer';

/** As many as a scene shows large. */
export const MOST_KEY_FIGURES = 3;

/** One text for a question, by which two are told to be the same. */
export function keyFigureId(question: KeyFigure): string {
  const subject = question.kind === 'figure' ? [question.place] : [question.layout, question.element];
  return [question.kind, ...subject, question.indicator, question.period, question.status].join('|');
}

/**
 * The key figures that a view suggests, those that the data answer: the chosen place, the compared places, the elements of
 * its layout, the autonomous region and the named groups; for each the view's indicator, period and status.
 */
export function keyFigureChoices(dataset: Dataset, view: View): readonly KeyFigure[] {
  const { indicator, period, status } = view;
  if (indicator === '') return [];
  const asked = { indicator, period, status };
  const elements = dataset.layouts.get(view.layout)?.elements ?? [];
  const leading = elements.filter(({ id }) => id === view.element);
  const regions = [...dataset.regions.values()].filter(({ level }) => level === 'region').map(({ id }) => id);
  const figureOf = (place: string): KeyFigure => ({ kind: 'figure', place, ...asked });
  const sumOf = ({ id }: { readonly id: string }): KeyFigure => ({
    kind: 'element',
    layout: view.layout,
    element: id,
    ...asked,
  });
  const questions = [
    ...[view.selection, ...view.comparison].filter((place) => place !== '').map(figureOf),
    ...[...leading, ...elements].map(sumOf),
    ...[...regions, ...dataset.groups.keys()].map(figureOf),
  ];
  const distinct = new Map(questions.map((question) => [keyFigureId(question), question]));
  return [...distinct.values()].filter((question) => answerKeyFigure(dataset, question, 'zh').ok);
}
