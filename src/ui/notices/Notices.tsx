import { For, Show } from 'solid-js';
import { useAtlas } from '../../state/context';
import { Icon } from '../controls/Icon';
import { IconButton } from '../controls/IconButton';
import { useWords } from '../useWords';

/** What went wrong or must be known, each until it is dismissed. */
export function Notices() {
  const { notices } = useAtlas();
  const { t, say } = useWords();
  return (
    <section class="notices" aria-label={t('notices.title')} aria-live="polite">
      <For each={notices.list()}>
        {(notice) => (
          <div
            class={`notice ${notice.kind}`}
            role={notice.kind === 'error' ? 'alert' : undefined}
            data-notice={notice.id}
          >
            <Icon name={notice.kind === 'info' ? 'info' : 'warning'} />
            <div class="notice-text">
              <p>{say(notice.text)}</p>
              <Show when={notice.details.length > 0}>
                <details open={notice.details.length <= 2}>
                  <summary>{t('notices.details', { count: notice.details.length })}</summary>
                  <ul>
                    <For each={notice.details}>{(detail) => <li>{say(detail)}</li>}</For>
                  </ul>
                </details>
              </Show>
              <Show when={notice.actions.length > 0}>
                <p class="notice-actions">
                  <For each={notice.actions}>
                    {(action) => (
                      <button
                        type="button"
                        class="button"
                        onClick={() => {
                          notices.dismiss(notice.id);
                          action.run();
                        }}
                      >
                        {say(action.text)}
                      </button>
                    )}
                  </For>
                </p>
              </Show>
            </div>
            <IconButton
              icon="close"
              label={t('notices.dismiss')}
              onClick={() => notices.dismiss(notice.id)}
            />
          </div>
        )}
      </For>
    </section>
  );
}
