import { For, Show } from 'solid-js';
import { useAtlas } from '../../state/context';
import { PlaceLink } from '../details/PlaceLink';
import { ShownFigure } from '../figures/ShownFigure';
import { useWords } from '../useWords';

/** The figures as a table and the layouts as a list: what there is where the engine cannot run. */
export default function PlainViews() {
  const { dataset, marks, scene } = useAtlas();
  const { t, say } = useWords();
  const rows = () =>
    [...marks().values()]
      .filter(({ shown }) => shown)
      .sort((a, b) => (a.shown?.rank ?? 0) - (b.shown?.rank ?? 0));
  return (
    <Show when={dataset()}>
      {(loaded) => (
        <section class="plain-views" aria-label={t('common.plainViews')}>
          <details class="fold">
            <summary>{t('common.plainTable')}</summary>
            <table class="plain-table">
              <caption>{scene()?.title}</caption>
              <thead>
                <tr>
                  <th scope="col">{t('place.rankHead')}</th>
                  <th scope="col">{t('comparison.place')}</th>
                  <th scope="col" class="numeric">
                    {t('place.value')}
                  </th>
                </tr>
              </thead>
              <tbody>
                <For each={rows()}>
                  {(mark) => (
                    <tr data-place={mark.place}>
                      <td>{mark.shown?.rank}</td>
                      <th scope="row">
                        <PlaceLink dataset={loaded()} place={mark.place} />
                      </th>
                      <td class="numeric">
                        <Show when={mark.shown}>{(shown) => <ShownFigure shown={shown()} />}</Show>
                      </td>
                    </tr>
                  )}
                </For>
              </tbody>
            </table>
          </details>
          <details class="fold">
            <summary>{t('common.plainLayouts')}</summary>
            <ul class="plain-layouts">
              <For each={[...loaded().layouts.values()]}>
                {(layout) => (
                  <li data-layout={layout.id}>
                    <strong>{say(layout.name)}</strong>
                    <ul>
                      <For each={layout.elements}>
                        {(element) => (
                          <li>
                            {say(element.name) + t('signs.colon')}
                            <Show
                              when={element.membersStated}
                              fallback={<span class="muted">{t('layouts.membersNotStated')}</span>}
                            >
                              <For each={element.members}>
                                {({ place }) => <PlaceLink dataset={loaded()} place={place} />}
                              </For>
                            </Show>
                          </li>
                        )}
                      </For>
                    </ul>
                  </li>
                )}
              </For>
            </ul>
          </details>
        </section>
      )}
    </Show>
  );
}
