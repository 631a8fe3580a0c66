import { For, Show } from 'solid-js';
import { useAtlas } from '../../state/context';
import { useWords } from '../useWords';
import { TotalHint } from './TotalHint';

/** What is shown, in words, with its source; read off the scene. */
export function TitleLine() {
  const { scene } = useAtlas();
  const { t } = useWords();
  return (
    <Show when={scene()} fallback={<p class="title-line">{t('common.loading')}</p>}>
      {(shown) => (
        <div class="title-line">
          <h1>{shown().title}</h1>
          <Show when={shown().subtitle}>
            <p class="subtitle">{shown().subtitle}</p>
          </Show>
          <p class="source-line">{shown().sourceLine}</p>
          <For
            each={shown().notes.filter(
              (note) => note.kind !== 'schematic' && note.kind !== 'total' && note.kind !== 'coverage',
            )}
          >
            {(note) => <p class="note-line">{note.text}</p>}
          </For>
          <TotalHint />
        </div>
      )}
    </Show>
  );
}
