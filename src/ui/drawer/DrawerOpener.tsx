import { useAtlas } from '../../state/context';
import { Icon } from '../controls/Icon';
import { useWords } from '../useWords';

export const DRAWER_OPENER_ID = 'drawer-opener';

/** At the foot of the map: opens the linked views. */
export function DrawerOpener() {
  const { updateView } = useAtlas();
  const { t } = useWords();
  return (
    <button
      id={DRAWER_OPENER_ID}
      type="button"
      class="foot-button"
      aria-expanded="false"
      onClick={() => updateView({ drawer: 'table' })}
    >
      {t('drawer.openDrawer')}
      <Icon name="up" size={16} />
    </button>
  );
}
