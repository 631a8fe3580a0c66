import { createMemo, For, Show } from 'solid-js';
import type { Dataset } from '../../core/dataset';
import type { Place } from '../../core/place';
import { useAtlas } from '../../state/context';
import { useCompare } from '../comparison/useCompare';
import { FigureTable } from '../figures/FigureTable';
import { figureQuestions } from '../figures/figureQuestions';
import { Later } from '../Later';
import { lateComponent } from '../lateComponent';
import { useWords } from '../useWords';
import { Around } from './Around';
import { PlaceAnswer } from './PlaceAnswer';
import { ParksAtPoint, PlaceParks } from './PlaceParks';
import { PlaceSetting } from './PlaceSetting';

const RoleAndResult = lateComponent(() => import('../roles/RoleAndResult'));

/** One place: what it is, its figures by theme, its parks, and the layouts that it belongs to. */
export function PlacePanel(props: { readonly dataset: Dataset; readonly place: Place }) {
  const { view } = useAtlas();
  const { t, say } = useWords();
  const compare = useCompare();
  const themes = createMemo(() => figureQuestions(props.dataset, props.place.id));
  const currentTheme = () => props.dataset.indicators.get(view().indicator)?.theme;
  return (
    <article class="details" data-place={props.place.id} aria-label={say(props.place.name)}>
      <header class="details-head">
        <h2>{say(props.place.name)}</h2>
        <PlaceSetting dataset={props.dataset} place={props.place} />
      </header>
      <PlaceAnswer dataset={props.dataset} place={props.place} />
      <div class="button-row">
        <button
          type="button"
          class="button"
          aria-pressed={compare.has(props.place.id)}
          onClick={() => compare.toggle(props.place.id)}
        >
          {compare.has(props.place.id) ? t('comparison.takeOut') : t('comparison.add')}
        </button>
        <Around place={props.place} />
      </div>
      <Later>
        <RoleAndResult dataset={props.dataset} place={props.place} />
      </Later>
      <section aria-label={t('place.figures')}>
        <h3>{t('place.figures')}</h3>
        <Show when={themes().length === 0}>
          <p class="muted">{t('place.noFigures')}</p>
        </Show>
        <For each={themes()}>
          {({ theme, questions }, index) => (
            <details class="fold" open={theme.id === currentTheme() || (index() === 0 && !currentTheme())}>
              <summary>
                {say(theme.name)} <span class="count">{questions.length}</span>
              </summary>
              <FigureTable dataset={props.dataset} caption={say(theme.name)} questions={questions} />
            </details>
          )}
        </For>
      </section>
      <ParksAtPoint dataset={props.dataset} place={props.place} />
      <PlaceParks dataset={props.dataset} place={props.place} />
    </article>
  );
}
