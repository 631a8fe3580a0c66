import { createMemo, Show } from 'solid-js';
import { useAtlas } from '../../state/context';
import { useWords } from '../useWords';

/** Where a total is shown as a choropleth: says so, and offers the better drawings at one click. */
export function TotalHint() {
  const { scene, updateView } = useAtlas();
  const { t } = useWords();
  const note = createMemo(() => scene()?.notes.find(({ kind }) => kind === 'total'));
  return (
    <Show when={note()}>
      {(total) => (
        <span class="title-hint">
          <span>{total().text}</span>
          <button type="button" class="text-button" onClick={() => updateView({ encoding: 'symbols' })}>
            {t('indicators.useSymbols')}
          </button>
          <button type="button" class="text-button" onClick={() => updateView({ normalisation: 'per-area' })}>
            {t('indicators.usePerArea')}
          </button>
        </span>
      )}
    </Show>
  );
}
