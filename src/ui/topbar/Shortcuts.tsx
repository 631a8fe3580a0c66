import { createSignal, For, onCleanup, onMount, Show } from 'solid-js';
import { IconButton } from '../controls/IconButton';
import { isForPage } from '../keysOfFocus';
import { useWords } from '../useWords';
import './shortcuts.css';

/** What can be done by keys and by clicks that no button names; keys are the same in every language. */
const WAYS = [
  ['search', '/  Ctrl K'],
  ['several', 'Shift'],
  ['list', 'C'],
  ['walk', '↑ ↓ ← →'],
  ['open', 'Enter'],
  ['lines', '↑ ↓ ← →'],
  ['period', '← →'],
  ['present', 'P'],
  ['presenting', 'PageUp PageDown'],
  ['back', 'Esc'],
  ['help', '?'],
] as const;

/** The button "?", and the list of shortcuts that it or the key opens. */
export function Shortcuts() {
  const { t } = useWords();
  const [open, setOpen] = createSignal(false);
  const onKey = (event: KeyboardEvent) => {
    if (event.key !== '?' || !isForPage(event)) return;
    event.preventDefault();
    setOpen(true);
  };
  onMount(() => window.addEventListener('keydown', onKey));
  onCleanup(() => window.removeEventListener('keydown', onKey));
  return (
    <>
      <button
        type="button"
        class="topbar-button"
        aria-label={t('workspace.shortcuts')}
        aria-keyshortcuts="?"
        title={t('workspace.shortcuts')}
        onClick={() => setOpen(true)}
      >
        <span aria-hidden="true">?</span>
        <span class="menu-word">{t('workspace.shortcuts')}</span>
      </button>
      <Show when={open()}>
        <dialog
          class="shortcuts"
          aria-label={t('workspace.shortcuts')}
          ref={(element) => queueMicrotask(() => element.showModal())}
          onClose={() => setOpen(false)}
        >
          <header>
            <h2>{t('workspace.shortcuts')}</h2>
            <IconButton icon="close" label={t('workspace.closeShortcuts')} onClick={() => setOpen(false)} />
          </header>
          <dl>
            <For each={WAYS}>
              {([way, keys]) => (
                <>
                  <dt>
                    <kbd>{keys}</kbd>
                  </dt>
                  <dd>{t(`workspace.way.${way}`)}</dd>
                </>
              )}
            </For>
          </dl>
        </dialog>
      </Show>
    </>
  );
}
