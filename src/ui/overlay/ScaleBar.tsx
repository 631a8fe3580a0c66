import { createMemo, Show } from 'solid-js';
import { useAtlas } from '../../state/context';
import { useWords } from '../useWords';
import { scaleLength } from './scaleLength';

/** Pixels; on a screen in a hall, whose words are larger, a share of its width. */
const WIDEST = 120;
const PRESENTED_SHARE = 1 / 8;

/** A scale bar, right at the middle of the map. */
export function ScaleBar() {
  const { camera, view } = useAtlas();
  const { t } = useWords();
  const scale = createMemo(() => {
    const current = camera();
    const widest = view().presenting ? Math.max(WIDEST, window.innerWidth * PRESENTED_SHARE) : WIDEST;
    return current && scaleLength(current, widest);
  });
  return (
    <Show when={scale()}>
      {(bar) => (
        <div class="scale">
          <div class="scale-bar" style={{ width: `${bar().width}px` }}>
            {t('common.kilometres', { count: bar().kilometres })}
          </div>
        </div>
      )}
    </Show>
  );
}
