import { createSignal, For, onCleanup, onMount, Show } from 'solid-js';
import { useAtlas } from '../../state/context';
import type { Presenting } from '../../state/presentingRun';
import { useWords } from '../useWords';

/** Milliseconds that the controls stay after the pointer rests. */
const STAYS = 3000;

/** The controls for mouse and touch; they show while the pointer moves or the keyboard is in them. */
export function PresentingBar(props: { readonly presenting: Presenting }) {
  const { theme } = useAtlas();
  const { t } = useWords();
  const [awake, setAwake] = createSignal(false);
  let rest: ReturnType<typeof setTimeout> | undefined;
  const wake = () => {
    // A laser spot is pointed with: controls over the map would be in its way.
    if (props.presenting.laser()) return;
    setAwake(true);
    clearTimeout(rest);
    rest = setTimeout(() => setAwake(false), STAYS);
  };
  onMount(() => {
    window.addEventListener('pointermove', wake);
    window.addEventListener('pointerdown', wake);
  });
  onCleanup(() => {
    clearTimeout(rest);
    window.removeEventListener('pointermove', wake);
    window.removeEventListener('pointerdown', wake);
  });
  const buttons = () => {
    const { presenting } = props;
    return [
      { name: t('present.previous'), act: presenting.previous },
      { name: t('present.next'), act: presenting.next },
      { name: t(presenting.playing() ? 'present.pause' : 'present.play'), act: presenting.togglePlaying },
      { name: t(presenting.blank() ? 'present.unblank' : 'present.blank'), act: presenting.toggleBlank },
      { name: t('present.laser'), act: presenting.toggleLaser },
      { name: t('present.theme', { now: t(`common.theme.${theme()}`) }), act: presenting.switchTheme },
      { name: t('present.presenter'), act: presenting.openPresenter },
      { name: t('present.exit'), act: presenting.exit },
    ];
  };
  return (
    <div
      class="presenting-bar"
      classList={{ awake: awake() && !props.presenting.laser() }}
      role="toolbar"
      aria-label={t('present.controls')}
      onPointerUp={() => document.activeElement instanceof HTMLElement && document.activeElement.blur()}
    >
      <Show when={props.presenting.strayed()}>
        <button type="button" class="button restore" onClick={() => props.presenting.restore()}>
          {t('present.restore')}
        </button>
      </Show>
      <div class="presenting-buttons">
        <For each={buttons()}>
          {(button) => (
            <button type="button" class="button" onClick={() => button.act()}>
              {button.name}
            </button>
          )}
        </For>
      </div>
    </div>
  );
}
