import { createMemo } from 'solid-js';
import type { Scene } from '../../core/scene/scene';
import { changedFrom } from '../../core/textMap/changes';
import { useAtlas } from '../../state/context';
import { useWords } from '../useWords';

interface Told {
  readonly index: number;
  readonly scene: Scene;
  readonly before: Scene | undefined;
}

/** What a step changed on the map from the step before it, heard by those who do not see it. */
export function StepChange(props: { readonly index: number }) {
  const { scene, dataset } = useAtlas();
  const { t } = useWords();
  const told = createMemo<Told | undefined>((last) => {
    const [index, shown] = [props.index, scene()];
    if (!shown) return last;
    // A step's map may be drawn after its words stand.
    return { index, scene: shown, before: last && last.index !== index ? last.scene : last?.before };
  });
  const lines = () => {
    const [now, data] = [told(), dataset()];
    return now?.before && data ? changedFrom(data, now.before, now.scene) : [];
  };
  return (
    <p class="visually-hidden" role="status">
      {lines().length > 0
        ? t('signs.labelled', { label: t('textMap.changed'), text: lines().join(t('signs.parted')) })
        : ''}
    </p>
  );
}
