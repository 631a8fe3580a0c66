import { createEffect, createSignal, Match, Show, Switch } from 'solid-js';
import { Portal } from 'solid-js/web';
import { keepOffline, type Offline, type OfflineState } from '../../load/offline';
import { useAtlas } from '../../state/context';
import { useWords } from '../useWords';
import './offline.css';

/** Says that the atlas works without a network, and offers a newer version when one has been fetched. */
export default function OfflineStatus() {
  const { mapState, withoutEngine } = useAtlas();
  const { t } = useWords();
  const [state, setState] = createSignal<OfflineState>('unavailable');
  const [isLater, setLater] = createSignal(false);
  let offline: Offline | undefined;
  // The files to keep are fetched once the map stands, so that they do not slow it down.
  createEffect(() => {
    if (mapState() === 'ready' || mapState() === 'error' || withoutEngine())
      offline ??= keepOffline(setState);
  });

  return (
    <div class="offline" data-offline-state={state()} role="status">
      <Switch>
        <Match when={state() === 'preparing'}>
          <span class="offline-state">{t('offline.preparing')}</span>
        </Match>
        <Match when={state() === 'ready' || state() === 'update'}>
          <span class="offline-state offline-ready">{t('offline.ready')}</span>
        </Match>
        <Match when={state() === 'failed'}>
          <button
            type="button"
            class="text-button offline-state"
            aria-label={`${t('offline.failed')}${t('signs.joined')}${t('faults.again')}`}
            title={t('faults.again')}
            onClick={() => offline?.again()}
          >
            {t('offline.failed')}
          </button>
        </Match>
      </Switch>
      <Show when={state() === 'update' && !isLater()}>
        <Portal>
          <section class="offline-update" aria-label={t('offline.update')}>
            <span>{t('offline.update')}</span>
            <button type="button" class="button" onClick={() => offline?.applyUpdate()}>
              {t('offline.apply')}
            </button>
            <button type="button" class="button" onClick={() => setLater(true)}>
              {t('offline.later')}
            </button>
          </section>
        </Portal>
      </Show>
    </div>
  );
}
