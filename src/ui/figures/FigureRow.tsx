import { createSignal, Show } from 'solid-js';
import type { Dataset } from '../../core/dataset';
import { formatPeriod } from '../../core/period';
import { IconButton } from '../controls/IconButton';
import { ConflictDetail } from '../evidence/ConflictDetail';
import { useWords } from '../useWords';
import { FigureAnswer } from './FigureAnswer';
import { FigureSources } from './FigureSources';
import type { FigureQuestion } from './figureQuestions';

/** One question with its answer; the button opens where the answer stands written. */
export function FigureRow(props: { readonly dataset: Dataset; readonly question: FigureQuestion }) {
  const { t, say, language } = useWords();
  const [open, setOpen] = createSignal(false);
  const period = () => formatPeriod(props.question.period, language());
  const figure = () => props.question.figures[0];
  return (
    <tbody>
      <Show when={props.question.leads}>
        <tr class="figure-indicator">
          <th colspan="3" scope="rowgroup">
            {say(props.question.indicator.name)}
            <Show when={say(props.question.indicator.scope)}>
              {(scope) => <span class="muted">{scope()}</span>}
            </Show>
          </th>
        </tr>
      </Show>
      <tr data-place={figure().place} classList={{ conflict: props.question.conflict }}>
        <td class="figure-period">
          {period()}
          <Show when={props.question.status !== 'actual'}>
            <span class={`status-tag ${props.question.status}`}>
              {t(`common.status.${props.question.status}`)}
            </span>
          </Show>
        </td>
        <td class="figure-cell">
          <FigureAnswer dataset={props.dataset} question={figure()} />
          <Show when={props.question.conflict}>
            <button
              type="button"
              class="conflict-mark"
              aria-expanded={open()}
              onClick={() => setOpen(!open())}
            >
              {t('place.conflict')}
            </button>
          </Show>
        </td>
        <td>
          <IconButton
            icon="source"
            class="source-button"
            label={t('place.showSource', { indicator: say(props.question.indicator.name), period: period() })}
            expanded={open()}
            onClick={() => setOpen(!open())}
          />
        </td>
      </tr>
      <Show when={open()}>
        <tr class="figure-sources">
          <td colspan="3">
            <Show
              when={props.question.conflict && !figure().behind}
              fallback={<FigureSources dataset={props.dataset} question={props.question} />}
            >
              <ConflictDetail dataset={props.dataset} figures={props.question.figures} />
            </Show>
          </td>
        </tr>
      </Show>
    </tbody>
  );
}
