import { createMemo, Show } from 'solid-js';
import { useAtlas } from '../../state/context';
import { useWords } from '../useWords';
import { scaleLength } from './scaleLength';

const WIDEST = 120;

/** A scale bar, right at the middle of the map. */
export function ScaleBar() {
  const { camera } = useAtlas();
  const { t } = useWords();
  const scale = createMemo(() => {
    const current = camera();
    return current && scaleLength(current, WIDEST);
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
