import { createMemo, For, Show } from 'solid-js';
import type { Dataset } from '../../core/dataset';
import { formatPeriod } from '../../core/period';
import type { Place } from '../../core/place';
import { placeResults } from '../../core/roles/placeResults';
import { useAtlas } from '../../state/context';
import { PlaceLayouts } from '../details/PlaceLayouts';
import { ShownFigure } from '../figures/ShownFigure';
import { useWords } from '../useWords';
import { ApprovedLand } from './ApprovedLand';
import { TargetTable } from './TargetTable';
import './roles.css';

interface RoleAndResultProps {
  readonly dataset: Dataset;
  readonly place: Place;
}

/** What plans give a city, a county or a park to be and to reach, beside what its figures say. */
export default function RoleAndResult(props: RoleAndResultProps) {
  const { answerBoundaries } = useAtlas();
  const { t, say, language } = useWords();
  const results = createMemo(() => {
    const shapes = answerBoundaries();
    return shapes ? placeResults(props.dataset, shapes, props.place.id, language()) : [];
  });
  const nameOf = (indicator: string) => {
    const known = props.dataset.indicators.get(indicator);
    return known ? say(known.name) : indicator;
  };
  return (
    <section class="roles" aria-label={t('roles.title')}>
      <h3>{t('roles.title')}</h3>
      <div class="roles-sides">
        <div>
          <h4>{t('roles.role')}</h4>
          <PlaceLayouts dataset={props.dataset} place={props.place} />
        </div>
        <div>
          <h4>{t('roles.result')}</h4>
          <dl class="role-results">
            <For each={results()} fallback={<p class="muted">{t('roles.noResult')}</p>}>
              {({ question, shown }) => (
                <div>
                  <dt>
                    {nameOf(question.indicator)}{' '}
                    <span class="muted">{formatPeriod(question.period, language())}</span>
                  </dt>
                  <dd>
                    <ShownFigure shown={shown} />{' '}
                    <span class="muted">{t('roles.rank', { rank: shown.rank, of: shown.rankOf })}</span>
                  </dd>
                </div>
              )}
            </For>
          </dl>
          <Show when={props.place.kind === 'region' && answerBoundaries()}>
            {(shapes) => (
              <ApprovedLand dataset={props.dataset} boundaries={shapes()} region={props.place.id} />
            )}
          </Show>
        </div>
      </div>
      <TargetTable dataset={props.dataset} place={props.place.id} />
    </section>
  );
}
