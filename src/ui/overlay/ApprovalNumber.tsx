import { Show } from 'solid-js';
import { ATLAS } from '../../core/atlasFile';
import { useWords } from '../useWords';

/** The map approval number of the atlas (审图号), at the lower left of the map, where `data/atlas.json` has one. */
export function ApprovalNumber() {
  const { t } = useWords();
  return (
    <Show when={ATLAS.approvalNumber}>
      {(number) => <p class="approval-number">{t('figure.approval', { number: number() })}</p>}
    </Show>
  );
}
