import { Show } from 'solid-js';
import type { Overlay, View } from '../../core/view';
import { useAtlas } from '../../state/context';
import { useWords } from '../useWords';

interface OverlayButtonProps {
  readonly overlay: Exclude<Overlay, 'none'>;
  readonly label: string;
  /** What else the drawing needs in the view. */
  readonly patch: Partial<View>;
}

/** Draws a result over the map, or takes it off again. */
export function OverlayButton(props: OverlayButtonProps) {
  const { view, updateView } = useAtlas();
  const { t } = useWords();
  const isOn = () => view().overlay === props.overlay;
  const isRefused = () => view().scope !== 'all' || view().brush !== undefined;
  return (
    <>
      <button
        type="button"
        class="button"
        aria-pressed={isOn()}
        disabled={isRefused() && !isOn()}
        onClick={() => updateView(isOn() ? { overlay: 'none' } : { ...props.patch, overlay: props.overlay })}
      >
        {props.label}
      </button>
      <Show when={isRefused()}>
        <span class="hint">{t('statistics.overlayNeedsAll')}</span>
      </Show>
    </>
  );
}
