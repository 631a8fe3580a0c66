import { Match, Show, Switch } from 'solid-js';
import { useAtlas } from '../../state/context';
import { IconButton } from '../controls/IconButton';
import { Later } from '../Later';
import { lateComponent } from '../lateComponent';
import { useWords } from '../useWords';

const DataPage = lateComponent(() => import('../evidence/DataPage'));
const SheetsPage = lateComponent(() => import('../sheets/SheetsPage'));

/** A whole page over the map: data and sources, or the sheets. */
export function PageFrame() {
  const { view, updateView } = useAtlas();
  const { t } = useWords();
  return (
    <Show when={view().page !== 'map'}>
      <div class="page">
        <IconButton
          icon="close"
          class="page-close"
          label={t('common.backToMap')}
          onClick={() => updateView({ page: 'map' })}
        />
        <Switch>
          <Match when={view().page === 'data'}>
            <Later waiting={<p class="muted">{t('common.loading')}</p>}>
              <DataPage />
            </Later>
          </Match>
          <Match when={view().page === 'sheets'}>
            <Later waiting={<p class="muted">{t('common.loading')}</p>}>
              <SheetsPage />
            </Later>
          </Match>
        </Switch>
      </div>
    </Show>
  );
}
