import { createMemo, Show } from 'solid-js';
import { normalise } from '../../core/aggregate/normalise';
import type { Dataset } from '../../core/dataset';
import { formatValue, unitText, withBound } from '../../core/format';
import type { PlaceId } from '../../core/place';
import type { View } from '../../core/view';
import { useAtlas } from '../../state/context';
import { FigureValue } from '../figures/FigureValue';
import { useWords } from '../useWords';

interface ComputedAnswerProps {
  readonly dataset: Dataset;
  readonly place: PlaceId;
  readonly view: View;
}

/** The answer for a place that the map does not show at its level. */
export function ComputedAnswer(props: ComputedAnswerProps) {
  const { boundaries } = useAtlas();
  const { t, language } = useWords();
  const answer = createMemo(() => {
    const shapes = boundaries();
    if (!shapes) return undefined;
    const { indicator, period, status, normalisation } = props.view;
    const found = normalise(
      props.dataset,
      shapes,
      { place: props.place, indicator, period, status },
      normalisation,
    );
    const [figure] = found.ok ? found.figures : [];
    return found.ok && figure ? { ...found, figure } : undefined;
  });
  return (
    <Show when={answer()} fallback={<p class="muted">{t('scene.noFigure')}</p>}>
      {(found) => (
        <FigureValue
          class="answer-value"
          figure={found().figure}
          text={withBound(formatValue(found().value, found().decimals), found().bound, language())}
          unit={unitText(found().unit, language())}
        />
      )}
    </Show>
  );
}
