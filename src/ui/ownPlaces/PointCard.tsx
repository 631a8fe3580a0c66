import { createEffect, createMemo, createSignal, For, on, Show } from 'solid-js';
import { attributeText, nameAttribute } from '../../core/ownPlaces/attributes';
import { useAtlas } from '../../state/context';
import { pickedPlaceOf } from '../../state/pickedPlace';
import { IconButton } from '../controls/IconButton';
import { useWords } from '../useWords';
import './ownPlaces.css';

/** Points of a cluster that are listed by name. */
const MOST_LISTED = 100;

/** What a clicked symbol of own points says: the attributes of one point, or the points of a cluster; text only. */
export default function PointCard() {
  const atlas = useAtlas();
  const { t } = useWords();
  const { drawn, pick } = pickedPlaceOf(atlas);
  const [chosen, setChosen] = createSignal<number>();
  const own = createMemo(() => {
    const found = atlas.places.list().find(({ id }) => id === drawn()?.mark.id);
    return found?.kind === 'points' && found.isOn ? found : undefined;
  });
  const members = createMemo(() => drawn()?.members() ?? []);
  createEffect(on(drawn, () => setChosen(undefined)));
  const place = () => chosen() ?? (members().length === 1 ? members()[0] : undefined);
  const nameOf = (at: number) => {
    const attributes = own()?.set.attributes ?? [];
    const attribute = attributes[nameAttribute(attributes)];
    const name = attribute ? attributeText(attribute, at) : '';
    return name || t('ownPlaces.rowNamed', { row: own()?.set.rows[at] ?? at + 1 });
  };
  const zoomIn = () => {
    const [longitude, latitude] = drawn()?.point ?? [0, 0];
    const control = atlas.mapControl();
    if (control) control.setCamera({ longitude, latitude, zoom: control.camera().zoom + 2 });
    pick(undefined);
  };
  return (
    <Show when={drawn() && own()}>
      {(set) => (
        <aside class="point-card" aria-label={t('ownPlaces.card')}>
          <header>
            <strong>
              {place() === undefined
                ? t('ownPlaces.cluster', { name: set().name, count: members().length })
                : nameOf(place() ?? 0)}
            </strong>
            <IconButton icon="close" label={t('ownPlaces.closeCard')} onClick={() => pick(undefined)} />
          </header>
          <Show
            when={place() !== undefined}
            fallback={
              <>
                <button type="button" class="button" onClick={zoomIn}>
                  {t('ownPlaces.zoomIn')}
                </button>
                <ul>
                  <For each={members().slice(0, MOST_LISTED)}>
                    {(at) => (
                      <li>
                        <button type="button" class="text-button" onClick={() => setChosen(at)}>
                          {nameOf(at)}
                        </button>
                      </li>
                    )}
                  </For>
                </ul>
                <Show when={members().length > MOST_LISTED}>
                  <p class="hint">{t('ownPlaces.moreListed', { count: members().length - MOST_LISTED })}</p>
                </Show>
              </>
            }
          >
            <dl>
              <For each={set().set.attributes}>
                {(attribute) => (
                  <>
                    <dt class="muted">{attribute.name}</dt>
                    <dd>{attributeText(attribute, place() ?? 0) || t('ownPlaces.none')}</dd>
                  </>
                )}
              </For>
              <dt class="muted">{t('ownPlaces.position')}</dt>
              <dd>
                {set().set.positions[2 * (place() ?? 0)]?.toFixed(5)},{' '}
                {set().set.positions[2 * (place() ?? 0) + 1]?.toFixed(5)}
              </dd>
            </dl>
            <p class="hint">
              {t('ownPlaces.from', { file: set().file, row: set().set.rows[place() ?? 0] ?? 0 })} ·{' '}
              {t(`ownPlaces.datum.${set().datum}`)}
            </p>
          </Show>
        </aside>
      )}
    </Show>
  );
}
