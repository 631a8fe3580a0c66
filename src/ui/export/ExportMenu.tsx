import { createSignal, lazy, Show, Suspense } from 'solid-js';
import { useWords } from '../useWords';

const ExportDialog = lazy(() => import('./ExportDialog'));

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
        <Suspense>
          <ExportDialog onClose={() => setOpen(false)} />
        </Suspense>
      </Show>
    </>
  );
}
