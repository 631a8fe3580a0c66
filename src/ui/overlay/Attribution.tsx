import { Slot } from '../Slot';
import { useWords } from '../useWords';
import { ScaleBar } from './ScaleBar';

/** Scale, where the boundaries come from, and that they are schematic. */
export function Attribution() {
  const { t } = useWords();
  return (
    <div class="attribution">
      <Slot name="footer" />
      <ScaleBar />
      <p>
        <strong>{t('scene.schematic')}</strong>
        <span class="attribution-source">{` · ${t('common.boundarySource')}`}</span>
      </p>
    </div>
  );
}
