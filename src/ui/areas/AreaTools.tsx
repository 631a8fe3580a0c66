import { createSignal, Show } from 'solid-js';
import { Later } from '../Later';
import { lateComponent } from '../lateComponent';
import { useWords } from '../useWords';
import './areas.css';

const AreaForm = lateComponent(() => import('./AreaForm'));

/** The button that opens the ways to an area. */
export default function AreaTools() {
  const { t } = useWords();
  const [open, setOpen] = createSignal(false);
  let button: HTMLButtonElement | undefined;
  const close = () => {
    setOpen(false);
    button?.focus();
  };
  return (
    <div class="area-tools">
      <button
        ref={(element) => {
          button = element;
        }}
        type="button"
        class="icon-button"
        aria-label={t('areas.areas')}
        title={t('areas.areas')}
        aria-expanded={open()}
        onClick={() => setOpen(!open())}
      >
        <svg
          viewBox="0 0 20 20"
          width="18"
          height="18"
          fill="none"
          stroke="currentColor"
          stroke-width="1.6"
          aria-hidden="true"
        >
          <path d="M4 6 13 3l4 8-6 6-7-3z" stroke-dasharray="3 2" />
          <circle cx="4" cy="6" r="1.6" fill="currentColor" />
          <circle cx="13" cy="3" r="1.6" fill="currentColor" />
        </svg>
      </button>
      <Show when={open()}>
        <Later>
          <AreaForm onClose={close} onDone={() => setOpen(false)} />
        </Later>
      </Show>
    </div>
  );
}
