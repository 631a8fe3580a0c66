import { createSignal, Show } from 'solid-js';
import { Later } from '../Later';
import { lateComponent } from '../lateComponent';
import { useWords } from '../useWords';

const ExportDialog = lateComponent(() => import('./ExportDialog'));

/** Opens the export dialog. */
export default function ExportMenu() {
  const { t } = useWords();
  const [open, setOpen] = createSignal(false);
  return (
    <>
      <button type="button" class="topbar-button" aria-haspopup="dialog" onClick={() => setOpen(true)}>
        {t('exports.open')}
      </button>
      <Show when={open()}>
        <Later>
          <ExportDialog onClose={() => setOpen(false)} />
        </Later>
      </Show>
    </>
  );
}
