import { For, Show } from 'solid-js';
import { saveFile } from '../../load/saveFile';
import { fileName } from '../export/exportChoices';
import { useWords } from '../useWords';

interface UnreadableItemsProps {
  readonly title: string;
  readonly items: readonly { readonly id: string; readonly text: string }[];
}

/** What the browser kept and this atlas cannot read any more: each can be saved as it is, so that nothing is lost. */
export function UnreadableItems(props: UnreadableItemsProps) {
  const { t } = useWords();
  return (
    <Show when={props.items.length > 0}>
      <h3>{props.title}</h3>
      <For each={props.items}>
        {({ id, text }) => (
          <button
            type="button"
            class="text-button"
            onClick={() => saveFile(fileName(id, 'json'), new Blob([text], { type: 'application/json' }))}
          >
            {t('present.saveUnreadable', { id })}
          </button>
        )}
      </For>
    </Show>
  );
}
