import { createEffect, createSignal, on, onCleanup, onMount, Show } from 'solid-js';
import { inBothLanguages } from '../../../i18n/inBothLanguages';
import { useAtlas } from '../../../state/context';
import { importsOf, type Offer } from '../../../state/imports';
import { takeFiles } from '../../../state/takeFiles';
import { Icon } from '../../controls/Icon';
import { isWriting } from '../../keysOfFocus';
import { Later } from '../../Later';
import { lateComponent } from '../../lateComponent';
import { useWords } from '../../useWords';
import { createRecipeDrop } from './recipeDrop';
import './dropTarget.css';

const ImportDialog = lateComponent(() => import('./ImportDialog'));
const PlacesDialog = lateComponent(() => import('../../ownPlaces/PlacesDialog'));

const carriesFiles = (event: DragEvent): boolean => event.dataTransfer?.types.includes('Files') ?? false;

/** The folders among what is dropped, which hold no bytes of their own. */
const foldersIn = (data: DataTransfer): ReadonlySet<string> =>
  new Set(
    [...data.items].flatMap((item) => {
      const entry = item.webkitGetAsEntry();
      return entry?.isDirectory ? [entry.name] : [];
    }),
  );

/** Takes tables that are dropped on the window, picked or pasted, and shows the one that is looked at. */
export default function DropTarget() {
  const atlas = useAtlas();
  const imports = importsOf(atlas);
  const { t } = useWords();
  const recipeDrop = createRecipeDrop();
  const [dragging, setDragging] = createSignal(false);
  const take = (files: readonly File[]) => void takeFiles(atlas, files, recipeDrop.take);

  const onDrag = (event: DragEvent) => {
    if (!carriesFiles(event)) return;
    event.preventDefault();
    if (event.dataTransfer) event.dataTransfer.dropEffect = 'copy';
    setDragging(true);
  };
  const onLeave = (event: DragEvent) => {
    if (event.relatedTarget === null) setDragging(false);
  };
  const onDrop = (event: DragEvent) => {
    setDragging(false);
    const data = event.dataTransfer;
    if (!data || !carriesFiles(event)) return;
    event.preventDefault();
    const folders = foldersIn(data);
    if (folders.size > 0) {
      const text = inBothLanguages('importing.folders', { names: [...folders].join(' ') });
      atlas.notices.add({ id: 'own-file', kind: 'warning', text });
    }
    take([...data.files].filter(({ name }) => !folders.has(name)));
  };
  const onPaste = (event: ClipboardEvent) => {
    const data = event.clipboardData;
    if (!data || isWriting(event.target) || document.querySelector('dialog[open]')) return;
    if (data.files.length > 0 && !data.types.includes('text/html')) {
      event.preventDefault();
      take([...data.files]);
      return;
    }
    const pasted = { html: data.getData('text/html'), text: data.getData('text/plain') };
    // A word or a sentence is no table.
    if (!/<table[\s>]/i.test(pasted.html) && !pasted.text.includes('\t')) return;
    event.preventDefault();
    imports.offer([{ kind: 'pasted', name: t('importing.pasted'), pasted }]);
  };
  const listeners = [
    ['dragenter', onDrag],
    ['dragover', onDrag],
    ['dragleave', onLeave],
    ['drop', onDrop],
    ['paste', onPaste],
  ] as const;
  onMount(() => {
    for (const [name, listener] of listeners) window.addEventListener(name, listener as EventListener);
  });
  onCleanup(() => {
    for (const [name, listener] of listeners) window.removeEventListener(name, listener as EventListener);
  });
  createEffect(
    on(imports.picked, (files) => {
      if (files.length === 0) return;
      imports.takePicked();
      take(files);
    }),
  );
  const shown = (): Offer | undefined => imports.current();
  return (
    <>
      <Show when={dragging()}>
        <div class="drop-sign" aria-hidden="true">
          <div>
            <Icon name="table" size={44} />
            <p class="drop-title">{t('importing.drop')}</p>
            <p>{t('importing.dropHint')}</p>
          </div>
        </div>
      </Show>
      <Show when={shown()} keyed>
        {(offer) => (
          <Later>
            {offer.kind === 'places' ? (
              <PlacesDialog offer={offer} />
            ) : (
              <ImportDialog offer={offer} recipeDrop={recipeDrop} />
            )}
          </Later>
        )}
      </Show>
    </>
  );
}
