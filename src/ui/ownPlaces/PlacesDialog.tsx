import { createMemo, createSignal, For, onCleanup, onMount, Show } from 'solid-js';
import { inBothLanguages } from '../../i18n/inBothLanguages';
import { useAtlas } from '../../state/context';
import { importsOf, type PlacesOffer } from '../../state/imports';
import { createPlacesImport } from '../../state/placesImport';
import { IconButton } from '../controls/IconButton';
import { useWords } from '../useWords';
import '../ownData/preview/preview.css';
import './ownPlaces.css';
import { LayerPreview } from './LayerPreview';

const stem = (name: string) => name.replace(/\.[A-Za-z0-9]{1,8}$/, '');

/** A file of points or outlines on its way into the atlas, over the whole window. */
export default function PlacesDialog(props: { readonly offer: PlacesOffer }) {
  const atlas = useAtlas();
  const { t, say } = useWords();
  const imports = importsOf(atlas);
  const places = createPlacesImport(atlas, props.offer);
  const [name, setName] = createSignal(stem(props.offer.name));
  let dialog: HTMLDialogElement | undefined;
  onMount(() => dialog?.showModal());
  const count = createMemo(() =>
    (places.layers() ?? []).reduce(
      (sum, { points, shapes }) => sum + (points?.rows.length ?? 0) + (shapes?.rows.length ?? 0),
      0,
    ),
  );
  const take = () => {
    const made = places.places(name().trim() || stem(props.offer.name));
    atlas.places.add(made);
    atlas.updateView({ page: 'map', sheet: '' });
    atlas.notices.add({
      id: 'own-import',
      kind: 'info',
      text: inBothLanguages('ownPlaces.taken', { name: name(), count: count() }),
      actions: [{ text: inBothLanguages('history.undo'), run: atlas.history.undo }],
    });
    dialog?.close();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const key = event.key.toLowerCase();
    const isRedo = key === 'y' || (key === 'z' && event.shiftKey);
    if (!(event.ctrlKey || event.metaKey) || (key !== 'z' && !isRedo)) return;
    if (event.target instanceof HTMLInputElement && event.target.type === 'text') return;
    event.preventDefault();
    if (isRedo) places.redo();
    else places.undo();
  };
  onMount(() => window.addEventListener('keydown', onKeyDown, { capture: true }));
  onCleanup(() => window.removeEventListener('keydown', onKeyDown, { capture: true }));
  const title = () => t('ownPlaces.title', { name: props.offer.name });
  return (
    <dialog
      class="work-dialog import-dialog places-dialog"
      aria-label={title()}
      ref={(element) => {
        dialog = element;
      }}
      onClose={() => imports.done()}
    >
      <header>
        <h2>{title()}</h2>
        <span class="import-tools">
          <IconButton
            icon="undo"
            label={t('importing.undo')}
            disabled={!places.canUndo()}
            onClick={places.undo}
          />
          <IconButton
            icon="redo"
            label={t('importing.redo')}
            disabled={!places.canRedo()}
            onClick={places.redo}
          />
          <IconButton icon="close" label={t('importing.close')} onClick={() => dialog?.close()} />
        </span>
      </header>
      <Show
        when={!places.refusal()}
        fallback={
          <div class="import-waiting refused" role="alert">
            <h3>{t('importing.refused')}</h3>
            <Show when={places.refusal()}>{(refusal) => <p>{say(refusal())}</p>}</Show>
            <button type="button" class="button" onClick={() => dialog?.close()}>
              {t('exports.close')}
            </button>
          </div>
        }
      >
        <div class="places-body">
          <Show when={places.layers()} fallback={<p role="status">{t('importing.understanding')}</p>}>
            <Show when={places.takenFrom().length > 0}>
              <p class="hint">
                {t('ownPlaces.recalled', { names: places.takenFrom().join(t('signs.listed')) })}
              </p>
            </Show>
            <For each={places.layers()}>
              {(layer, index) => (
                <LayerPreview layer={layer} onDecide={(decided) => places.decide(index(), decided)} />
              )}
            </For>
          </Show>
        </div>
        <footer class="finish-line">
          <label class="places-name">
            {t('ownPlaces.name')}
            <input value={name()} maxLength={200} onInput={(event) => setName(event.currentTarget.value)} />
          </label>
          <button
            type="button"
            class="button finish"
            disabled={places.busy() || count() === 0}
            onClick={take}
          >
            {t('ownPlaces.take', { count: count() })}
          </button>
        </footer>
      </Show>
    </dialog>
  );
}
