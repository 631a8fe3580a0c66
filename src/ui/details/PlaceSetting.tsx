import { createMemo, For, Match, Show, Switch } from 'solid-js';
import type { Dataset } from '../../core/dataset';
import { formatPeriod } from '../../core/period';
import type { Park, Place } from '../../core/place';
import { ancestorsOf } from '../../core/query';
import { useAtlas } from '../../state/context';
import { useWords } from '../useWords';
import { PlaceLink } from './PlaceLink';

/** What a place is, what it lies in, and what it touches. */
export function PlaceSetting(props: { readonly dataset: Dataset; readonly place: Place }) {
  const { boundaries } = useAtlas();
  const { t } = useWords();
  const within = createMemo(() => [
    ...ancestorsOf(props.dataset, props.place),
    ...[...props.dataset.groups.values()]
      .filter((group) => group.members.includes(props.place.id))
      .map((group) => group.id),
  ]);
  const neighbours = createMemo(() => boundaries()?.neighbours.get(props.place.id) ?? []);
  const shape = () => boundaries()?.shapes.get(props.place.id);
  return (
    <div class="place-setting">
      <Show when={within().length > 0}>
        <p>
          <span class="muted">{t('place.within')}</span>{' '}
          <For each={within()}>{(place) => <PlaceLink dataset={props.dataset} place={place} />}</For>
        </p>
      </Show>
      <Switch>
        <Match when={props.place.kind === 'park' && (props.place as Park)}>
          {(park) => <ParkFacts dataset={props.dataset} park={park()} />}
        </Match>
        <Match when={props.place.kind === 'group' && props.place}>
          {(group) => (
            <p>
              <span class="muted">{t('place.members')}</span>{' '}
              <For each={'members' in group() ? (group() as { members: readonly string[] }).members : []}>
                {(place) => <PlaceLink dataset={props.dataset} place={place} />}
              </For>
            </p>
          )}
        </Match>
        <Match when={neighbours().length > 0}>
          <p>
            <span class="muted">{t('place.neighbours')}</span>{' '}
            <For each={neighbours()}>{(place) => <PlaceLink dataset={props.dataset} place={place} />}</For>
          </p>
        </Match>
      </Switch>
      <Show when={shape()}>
        {(region) => (
          <p class="muted">{t('place.area', { area: Math.round(region().area).toLocaleString('en-US') })}</p>
        )}
      </Show>
    </div>
  );
}

function ParkFacts(props: { readonly dataset: Dataset; readonly park: Park }) {
  const { t, say, language } = useWords();
  const industries = () =>
    props.park.industries.map((id) => {
      const industry = props.dataset.industries.get(id);
      return industry ? say(industry.name) : id;
    });
  const source = () => props.dataset.sources.get(props.park.source);
  const zone = () => [...props.dataset.zones.values()].find(({ park }) => park === props.park.id);
  return (
    <dl class="facts">
      <dt>{t('place.kind')}</dt>
      <dd>{[t(`place.kind.${props.park.parkKind}`), ...props.park.grades].join(' · ')}</dd>
      <Show when={industries().length > 0}>
        <dt>{t('place.industries')}</dt>
        <dd>{industries().join(t('signs.listed'))}</dd>
      </Show>
      <Show when={zone()}>
        {(listed) => (
          <>
            <dt>{t('place.zone')}</dt>
            <dd>
              {t('place.zone.facts', {
                code: listed().id,
                grade: t(`place.zone.${listed().grade}`),
                type: t(`place.zone.${listed().type}`),
                approved: formatPeriod(listed().approved, language()),
              })}
              <span class="locator">
                {say(props.dataset.sources.get(listed().source)?.title ?? { zh: listed().source, en: '' })}{' '}
                {listed().locator}
              </span>
            </dd>
            <dt>{t('place.zone.words')}</dt>
            <dd>{listed().words.join(t('signs.listed'))}</dd>
          </>
        )}
      </Show>
      <dt>{t('place.point')}</dt>
      <dd>
        {props.park.point
          ? t('place.accuracy', { basis: say(props.park.basis), accuracy: props.park.accuracy ?? '?' })
          : t('place.noPoint')}
        <Show when={props.park.point && props.park.pointSource}>
          <span class="locator">{t('place.pointSource', { source: props.park.pointSource })}</span>
        </Show>
      </dd>
      <Show when={props.park.placement === 'inferred'}>
        <dt>{t('place.inferredPlacement')}</dt>
        <dd>{say(props.park.reason)}</dd>
      </Show>
      <Show when={source()}>
        {(document) => (
          <>
            <dt>{t('place.namedIn')}</dt>
            <dd>{`${say(document().title)} ${props.park.locator}`}</dd>
          </>
        )}
      </Show>
    </dl>
  );
}
