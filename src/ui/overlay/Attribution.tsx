import { lazy } from 'solid-js';
import { Later } from '../Later';
import { useWords } from '../useWords';
import { ScaleBar } from './ScaleBar';

const OfflineStatus = lazy(() => import('../offline/OfflineStatus'));

/** Scale, where the boundaries come from, and that they are schematic. */
export function Attribution() {
  const { t } = useWords();
  return (
    <div class="attribution">
      <Later>
        <OfflineStatus />
      </Later>
      <ScaleBar />
      <p>
        <strong>{t('scene.schematic')}</strong>
        <span class="attribution-source">{` · ${t('common.boundarySource')}`}</span>
      </p>
    </div>
  );
}
