import { Show } from 'solid-js';
import { useAtlas } from '../../state/context';
import { IconButton } from '../controls/IconButton';
import { Slot } from '../Slot';
import { slots } from '../slots';
import { useWords } from '../useWords';

const PAGES = { data: 'dataPage', sheets: 'sheetsPage' } as const;

/** A whole page over the map: data and sources, or the sheets. */
export function PageFrame() {
  const { view, updateView } = useAtlas();
  const { t } = useWords();
  const name = () => {
    const { page } = view();
    return page !== 'map' && slots[PAGES[page]] ? PAGES[page] : undefined;
  };
  return (
    <Show when={name()} keyed>
      {(slot) => (
        <div class="page">
          <IconButton
            icon="close"
            class="page-close"
            label={t('common.backToMap')}
            onClick={() => updateView({ page: 'map' })}
          />
          <Slot name={slot} />
        </div>
      )}
    </Show>
  );
}
