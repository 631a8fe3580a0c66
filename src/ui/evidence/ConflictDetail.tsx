import { For, Show } from 'solid-js';
import type { Dataset } from '../../core/dataset';
import type { Figure, Source } from '../../core/figure';
import { StatedFigure } from '../figures/StatedFigure';
import { LetStand } from '../ownData/sources/LetStand';
import { Locator } from '../ownData/sources/Locator';
import { useWords } from '../useWords';
import './conflictDetail.css';

interface ConflictDetailProps {
  readonly dataset: Dataset;
  /** All figures that answer one question, the one that stands first. */
  readonly figures: readonly Figure[];
}

/** The trust of a source that must be said beside its figures. */
const marked = (source: Source | undefined) =>
  source && source.trust !== 'document' ? source.trust : undefined;

/** Figures that disagree, side by side: value, document and place in it, and why one of them stands. */
export function ConflictDetail(props: ConflictDetailProps) {
  const { t, say } = useWords();
  const reason = () => props.figures.find((figure) => figure.preferred)?.reason;
  return (
    <section class="conflict-detail" aria-label={t('evidence.conflictDetail')}>
      <ul class="conflict-cards">
        <For each={props.figures}>
          {(figure) => {
            const source = () => props.dataset.sources.get(figure.source);
            return (
              <li class="conflict-card" classList={{ preferred: figure.preferred }}>
                <p class="conflict-value">
                  <StatedFigure dataset={props.dataset} figure={figure} />
                  <span class="tag">
                    {t(figure.preferred ? 'evidence.preferred' : 'evidence.notPreferred')}
                  </span>
                </p>
                <p class="conflict-source">
                  {source() ? say(source()?.title ?? { zh: '', en: '' }) : figure.source}
                </p>
                <p>
                  <Locator figure={figure} />
                  <LetStand figure={figure} figures={props.figures} />
                </p>
                <p class="muted">
                  {[source() && say(source()?.issuer ?? { zh: '', en: '' }), source()?.date]
                    .filter(Boolean)
                    .join(' · ')}
                </p>
                <Show when={marked(source())}>
                  {(trust) => <p class="trust">{t(`evidence.trust.${trust()}`)}</p>}
                </Show>
                <Show when={say(figure.note)}>
                  {(note) => (
                    <p class="muted">
                      {t('evidence.note')}: {note()}
                    </p>
                  )}
                </Show>
              </li>
            );
          }}
        </For>
      </ul>
      <p class="conflict-reason">
        <strong>{t('evidence.reason')}</strong>{' '}
        {say(reason() ?? { zh: '', en: '' }) || t('evidence.noReason')}
      </p>
    </section>
  );
}
