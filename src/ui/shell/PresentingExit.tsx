import { onCleanup, onMount } from 'solid-js';
import { useAtlas } from '../../state/context';
import { useWords } from '../useWords';

/** The way out of a presentation whose own controls are not there yet, or did not load. */
export function PresentingExit() {
  const { updateView } = useAtlas();
  const { t } = useWords();
  const exit = () => updateView({ presenting: false }, { history: 'replace' });
  const onKey = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    exit();
  };
  onMount(() => window.addEventListener('keydown', onKey));
  onCleanup(() => window.removeEventListener('keydown', onKey));
  return (
    <button type="button" class="button presenting-exit" onClick={exit}>
      {t('faults.leave')}
    </button>
  );
}
