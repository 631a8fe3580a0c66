import { area as turfArea } from '@turf/turf';
import { createEffect, createMemo, createSignal, For, on, Show } from 'solid-js';
import { formatValue } from '../../core/format';
import { attributeText, nameAttribute } from '../../core/ownPlaces/attributes';
import { datumsOf } from '../../core/ownPlaces/ownPlaces';
import type { Position } from '../../core/place';
import { useAtlas } from '../../state/context';
import { pickedPlaceOf } from '../../state/pickedPlace';
import { IconButton } from '../controls/IconButton';
import { useWords } from '../useWords';
import './ownPlaces.css';

/** Points of a cluster that are listed by name. */
const MOST_LISTED = 100;
/** Corners of an area of the view. */
const MOST_CORNERS = 5000;

/** What a clicked symbol of own points says: the attributes of one point, or the points of a cluster; text only. */
export default function PointCard() {
  const atlas = useAtlas();
  const { t } = useWords();
  const { picked, pick } = pickedPlaceOf(atlas);
  const [chosen, setChosen] = createSignal<number>();
  const own = createMemo(() => {
    const found = atlas.places.list().find(({ id }) => id === picked()?.id);
    return found?.isOn ? found : undefined;
  });
  const members = () => picked()?.members ?? [];
  createEffect(on(picked, () => setChosen(undefined)));
  const place = () => chosen() ?? (members().length === 1 ? members()[0] : undefined);
  const nameOf = (at: number) => {
    const attributes = own()?.set.attributes ?? [];
    const attribute = attributes[nameAttribute(attributes)];
    const name = attribute ? attributeText(attribute, at) : '';
    return name || t('ownPlaces.rowNamed', { row: own()?.set.rows[at] ?? at + 1 });
  };
  const outline = () => {
    const set = own();
    return set?.kind === 'shapes' ? set.set.geometries[place() ?? -1] : undefined;
  };
  const position = () => {
    const set = own();
    const at = 2 * (place() ?? 0);
    return set?.kind === 'points'
      ? `${set.set.positions[at]?.toFixed(5)}, ${set.set.positions[at + 1]?.toFixed(5)}`
      : '';
  };
  /** The ring of an outline without holes or further parts, which an area of the view can be. */
  const ring = (): readonly Position[] | undefined => {
    const geometry = outline();
    const [outer, ...holes] = geometry?.type === 'Polygon' ? geometry.coordinates : [];
    if (!outer || holes.length > 0 || outer.length > MOST_CORNERS) return undefined;
    return outer.slice(0, -1).map(([x = 0, y = 0]): Position => [x, y]);
  };
  const takeAsArea = (corners: readonly Position[]) => {
    atlas.updateView({ areas: [{ shape: { kind: 'polygon', ring: corners }, rule: 'area-weighted' }] });
    pick(undefined);
  };
  const zoomIn = () => {
    const [longitude, latitude] = picked()?.point ?? [0, 0];
    const control = atlas.mapControl();
    if (control) control.setCamera({ longitude, latitude, zoom: control.camera().zoom + 2 });
    pick(undefined);
  };
  return (
    <Show when={picked() && own()}>
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
              <Show
                when={outline()}
                fallback={
                  <>
                    <dt class="muted">{t('ownPlaces.position')}</dt>
                    <dd>{position()}</dd>
                  </>
                }
              >
                {(geometry) => (
                  <>
                    <dt class="muted">{t('ownPlaces.measured')}</dt>
                    <dd>{formatValue(turfArea(geometry()) / 1e6, 4)} km²</dd>
                  </>
                )}
              </Show>
            </dl>
            <Show when={ring()}>
              {(corners) => (
                <button type="button" class="button" onClick={() => takeAsArea(corners())}>
                  {t('ownPlaces.asArea')}
                </button>
              )}
            </Show>
            <p class="hint">
              {t('ownPlaces.from', { file: set().file, row: set().set.rows[place() ?? 0] ?? 0 })} ·{' '}
              {datumsOf(set())
                .map((each) => t(`ownPlaces.datum.${each}`))
                .join(t('signs.listed'))}
            </p>
          </Show>
        </aside>
      )}
    </Show>
  );
}
