import { createMemo, For, Show } from 'solid-js';
import type { Dataset } from '../../core/dataset';
import { unitText } from '../../core/format';
import { formatPeriod } from '../../core/period';
import type { Place } from '../../core/place';
import { useAtlas } from '../../state/context';
import { commonQuestions } from '../details/commonQuestions';
import { FigureAnswer } from '../figures/FigureAnswer';
import { useWords } from '../useWords';

/** The compared places' other indicators, newest period that most of them share. */
export function ComparisonMatrix(props: { readonly dataset: Dataset; readonly places: readonly Place[] }) {
  const { view } = useAtlas();
  const { t, say, language } = useWords();
  const questions = createMemo(() =>
    commonQuestions(
      props.dataset,
      props.places.map(({ id }) => id),
      view().indicator,
    ),
  );
  return (
    <Show when={questions().length > 0 && props.places.length > 0}>
      <details class="fold">
        <summary>
          {t('comparison.more')} <span class="count">{questions().length}</span>
        </summary>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reached by keyboard */}
        <section class="matrix-scroll" aria-label={t('comparison.more')} tabIndex={0}>
          <table class="matrix">
            <thead>
              <tr>
                <th scope="col">{t('indicators.indicator')}</th>
                <For each={props.places}>{(place) => <th scope="col">{say(place.shortName)}</th>}</For>
              </tr>
            </thead>
            <tbody>
              <For each={questions()}>
                {({ indicator, period, status }) => (
                  <tr>
                    <th scope="row">
                      {say(indicator.name)}
                      <span class="muted">
                        {[
                          formatPeriod(period, language()),
                          status === 'actual' ? '' : t(`common.status.${status}`),
                          unitText(indicator.unit, language()),
                        ]
                          .filter(Boolean)
                          .join(' · ')}
                      </span>
                    </th>
                    <For each={props.places}>
                      {(place) => (
                        <td class="numeric">
                          <FigureAnswer
                            dataset={props.dataset}
                            question={{ place: place.id, indicator: indicator.id, period, status }}
                            unit={false}
                          />
                        </td>
                      )}
                    </For>
                  </tr>
                )}
              </For>
            </tbody>
          </table>
        </section>
      </details>
    </Show>
  );
}
