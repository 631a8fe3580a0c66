import { createMemo, Show } from 'solid-js';
import { kilometresPerPixel, roundLength, WORLD } from '../../core/mercator';
import { useAtlas } from '../../state/context';
import { Later } from '../Later';
import { lateComponent } from '../lateComponent';
import { useWords } from '../useWords';

const OfflineStatus = lateComponent(() => import('../offline/OfflineStatus'));

/** Pixels; on a screen in a hall, whose words are larger, a share of its width. */
const WIDEST_BAR = 120;
const PRESENTED_SHARE = 1 / 8;

/** Scale, where the boundaries come from, and that they are schematic. */
export function Attribution() {
  const { view } = useAtlas();
  const { t } = useWords();
  return (
    <div class="attribution">
      <Later quiet={true}>
        <OfflineStatus />
      </Later>
      <ScaleBar />
      <p>
        <strong>{t('scene.schematic')}</strong>
        <span class="attribution-source">{` · ${t(view().presenting ? 'common.boundarySource' : 'common.boundariesInShort')}`}</span>
      </p>
    </div>
  );
}

/** A scale bar of a round length, right at the middle of the map. */
function ScaleBar() {
  const { camera, view } = useAtlas();
  const { t } = useWords();
  const bar = createMemo(() => {
    const looking = camera();
    if (!looking) return undefined;
    const widest = view().presenting ? Math.max(WIDEST_BAR, window.innerWidth * PRESENTED_SHARE) : WIDEST_BAR;
    const perPixel = kilometresPerPixel(looking.latitude, WORLD * 2 ** looking.zoom);
    const kilometres = roundLength(perPixel * widest);
    return { kilometres, width: kilometres / perPixel };
  });
  return (
    <Show when={bar()}>
      {(shown) => (
        <div class="scale">
          <div class="scale-bar" style={{ width: `${shown().width}px` }}>
            {t('common.kilometres', { count: shown().kilometres })}
          </div>
        </div>
      )}
    </Show>
  );
}
