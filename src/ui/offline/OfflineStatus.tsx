import { createEffect, createSignal, Match, Switch } from 'solid-js';
import { keepOffline, type Offline, type OfflineState } from '../../load/offline';
import { useAtlas } from '../../state/context';
import { useWords } from '../useWords';
import './offline.css';

/** Says that the atlas works without a network, and offers a newer version when one has been fetched. */
export function OfflineStatus() {
  const { mapState } = useAtlas();
  const { t } = useWords();
  const [state, setState] = createSignal<OfflineState>('unavailable');
  const [isLater, setLater] = createSignal(false);
  let offline: Offline | undefined;
  // The files to keep are fetched once the map stands, so that they do not slow it down.
  createEffect(() => {
    if (mapState() !== 'loading') offline ??= keepOffline(setState);
  });

  return (
    <div class="offline" data-offline-state={state()} role="status">
      <Switch>
        <Match when={state() === 'preparing'}>
          <span class="offline-state">{t('offline.preparing')}</span>
        </Match>
        <Match when={state() === 'update' && !isLater()}>
          <div class="offline-update">
            <span>{t('offline.update')}</span>
            <button type="button" class="button" onClick={() => offline?.applyUpdate()}>
              {t('offline.apply')}
            </button>
            <button type="button" class="button" onClick={() => setLater(true)}>
              {t('offline.later')}
            </button>
          </div>
        </Match>
        <Match when={state() === 'ready' || state() === 'update'}>
          <span class="offline-state offline-ready">{t('offline.ready')}</span>
        </Match>
        <Match when={state() === 'failed'}>
          <span class="offline-state">{t('offline.failed')}</span>
        </Match>
      </Switch>
    </div>
  );
}
