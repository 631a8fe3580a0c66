import { createMemo, Show } from 'solid-js';
import { answer } from '../../core/answer';
import type { Dataset } from '../../core/dataset';
import type { Place } from '../../core/place';
import type { SceneView } from '../../core/view';
import { useAtlas } from '../../state/context';
import { AnswerValue } from '../figures/AnswerValue';
import { countedName } from '../figures/countedName';
import { RemainderText } from '../figures/RemainderText';
import { useWords } from '../useWords';

interface ComputedAnswerProps {
  readonly dataset: Dataset;
  readonly place: Place;
  readonly view: SceneView;
}

/** The answer of a place that the map does not show at its level, with coverage and rule where it is its members'. */
export function ComputedAnswer(props: ComputedAnswerProps) {
  const { answerBoundaries } = useAtlas();
  const { t, language } = useWords();
  const found = createMemo(() => {
    const shapes = answerBoundaries();
    if (!shapes) return undefined;
    const { indicator, period, status, normalisation } = props.view;
    const question = { place: props.place.id, indicator, period, status, normalisation };
    return answer(props.dataset, shapes, question, language());
  });
  const answered = () => {
    const known = found();
    return known?.ok ? known : undefined;
  };
  const refusal = () => {
    const known = found();
    return known && !known.ok ? t(`answers.refusal.${known.reason}`) : t('scene.noFigure');
  };
  const coverage = () => {
    const known = found()?.coverage;
    if (!known) return '';
    const members = props.place.kind === 'group' ? props.place.members : [];
    const counted = t(countedName(props.dataset, members));
    return t('aggregates.coverage', { count: known.count, total: known.total, counted });
  };
  const rule = () => {
    const known = answered()?.rule;
    return known === undefined || known === 'stated' ? '' : t(`aggregates.rule.${known}`);
  };
  return (
    <>
      <p>
        <Show when={answered()} fallback={<span class="muted">{refusal()} </span>}>
          {(known) => <AnswerValue class="answer-value" place={props.place.id} answer={known()} />}
        </Show>
        <Show when={coverage()}>{(text) => <span class="coverage">{text()}</span>}</Show>
        <Show when={rule()}>{(text) => <span class="answer-rank">{text()}</span>}</Show>
      </p>
      <Show when={!answered()}>
        <RemainderText
          dataset={props.dataset}
          question={{ ...props.view, place: props.place.id }}
          detail="full"
        />
      </Show>
    </>
  );
}
