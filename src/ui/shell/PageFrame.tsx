import { lazy, Match, Show, Switch } from 'solid-js';
import { useAtlas } from '../../state/context';
import { IconButton } from '../controls/IconButton';
import { Later } from '../Later';
import { useWords } from '../useWords';

const DataPage = lazy(() => import('../evidence/DataPage'));
const SheetsPage = lazy(() => import('../sheets/SheetsPage'));

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
        <Later>
          <Switch>
            <Match when={view().page === 'data'}>
              <DataPage />
            </Match>
            <Match when={view().page === 'sheets'}>
              <SheetsPage />
            </Match>
          </Switch>
        </Later>
      </div>
    </Show>
  );
}
