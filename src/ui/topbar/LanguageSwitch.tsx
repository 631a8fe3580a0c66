import { For } from 'solid-js';
import { folderOf, LANGUAGES } from '../../i18n/languages';
import { useAtlas } from '../../state/context';

/** The other languages, each named in itself. */
export function LanguageSwitch() {
  const { language, updateView } = useAtlas();
  return (
    <For each={LANGUAGES.filter((other) => other !== language())}>
      {(other) => (
        <button
          type="button"
          class="topbar-button"
          lang={folderOf(other).tag}
          onClick={() => updateView({ language: other }, { history: 'replace' })}
        >
          {folderOf(other).name}
        </button>
      )}
    </For>
  );
}
