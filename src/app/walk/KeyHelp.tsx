import { For } from 'solid-js';
import type { MessageKey } from '../../i18n/translate';
import { useWords } from '../../ui/useWords';
import { KEY_HELP } from './walkKeys';

/** The keys that walk over the map. */
export function KeyHelp() {
  const { t } = useWords();
  const capOf = (cap: string) => (cap.startsWith('walk.') ? t(cap as MessageKey) : cap);
  return (
    <section class="walk-keys" role="status" aria-label={t('walk.keys')}>
      <dl>
        <For each={KEY_HELP}>
          {({ cap, does }) => (
            <div>
              <dt>
                <kbd>{capOf(cap)}</kbd>
              </dt>
              <dd>{t(does)}</dd>
            </div>
          )}
        </For>
      </dl>
    </section>
  );
}
