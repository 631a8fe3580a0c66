import { createEffect, createSignal, Index, on, onCleanup, Show } from 'solid-js';
import { drawnWords, type WordPart } from '../../core/story/boundNumbers';
import { folderOf } from '../../i18n/languages';
import { translate } from '../../i18n/translate';
import { createData } from '../../state/data';
import { createHistory } from '../../state/history';
import { createNotices } from '../../state/notices';
import { createOwnData } from '../../state/ownData';
import { type LeadingKey, leadingKey } from '../../state/presentingActions';
import { openPresenterSide, PRESENTER_FRAGMENT, type PresentedState } from '../../state/presentingChannel';
import { Clocks } from './Clocks';
import { isKeptByFocus } from './presentingKeys';
import { StepPicture } from './StepPicture';
import './presenter.css';

/** The presenter's own window: the step and the one that comes as pictures, notes, all steps, the clocks; in step with the presented one. */
export default function PresenterWindow() {
  const notices = createNotices();
  const data = createData(notices, createOwnData(notices, createHistory(notices)).sources);
  const [state, setState] = createSignal<PresentedState>();
  const [ended, setEnded] = createSignal(false);
  const side = openPresenterSide(window.location.hash.slice(PRESENTER_FRAGMENT.length), (heard) => {
    setEnded(heard === undefined);
    if (heard) setState(heard);
  });
  const language = () => state()?.language ?? 'zh';
  const t = (key: Parameters<typeof translate>[1], parameters?: Parameters<typeof translate>[2]) =>
    translate(language(), key, parameters);
  const press = (key: LeadingKey) => side.order({ kind: 'press', key });
  const onKey = (event: KeyboardEvent) => {
    const key = leadingKey(event.key);
    if (!key || isKeptByFocus(event, state()?.digits ?? '')) return;
    event.preventDefault();
    press(key);
  };
  window.addEventListener('keydown', onKey);
  onCleanup(() => {
    window.removeEventListener('keydown', onKey);
    side.close();
  });
  createEffect(
    on(state, (now) => {
      document.title = t('present.presenterTitle');
      document.documentElement.lang = folderOf(language()).tag;
      if (now) document.documentElement.dataset.theme = now.theme;
    }),
  );

  return (
    <main class="presenter">
      <Show when={state()} fallback={<p class="presenter-waiting">{t('present.waiting')}</p>}>
        {(now) => {
          const words = (index: number, part: WordPart) => {
            const step = now().story.scenes[index];
            return step ? drawnWords(data.dataset(), step, part, language()) : '';
          };
          const following = () => now().story.scenes[now().step + 1];
          return (
            <>
              <header>
                <h1>
                  <span class="muted">
                    {t('present.slide', { number: now().step + 1, count: now().story.scenes.length })}
                  </span>{' '}
                  {words(now().step, 'title')}
                </h1>
                <Clocks
                  startedAt={now().startedAt}
                  planned={now().story.scenes.reduce((sum, { duration }) => sum + duration, 0)}
                  language={language()}
                />
              </header>
              <Show when={ended()}>
                <p class="presenter-waiting" role="status">
                  {t('present.ended')}
                </p>
              </Show>
              <nav class="presenter-steps" aria-label={t('present.scenes')}>
                <ol>
                  <Index each={now().story.scenes}>
                    {(listed, index) => (
                      <li>
                        <button
                          type="button"
                          class="link-row"
                          aria-current={index === now().step ? 'step' : undefined}
                          onClick={() => side.order({ kind: 'go', step: index })}
                        >
                          {index + 1}{' '}
                          {drawnWords(data.dataset(), listed(), 'title', language()) || t('present.untitled')}
                        </button>
                      </li>
                    )}
                  </Index>
                </ol>
              </nav>
              <section class="presenter-now" aria-label={t('present.presenterNow')}>
                <h2>{t('present.presenterNow')}</h2>
                <StepPicture data={data} state={now()} index={now().step} />
              </section>
              <section class="presenter-notes" aria-label={t('present.presenterNotes')}>
                <h2>{t('present.presenterNotes')}</h2>
                <p>{words(now().step, 'notes') || t('present.noNotes')}</p>
              </section>
              <section class="presenter-next" aria-label={t('present.presenterNext')}>
                <h2>{t('present.presenterNext')}</h2>
                <Show when={following()} fallback={<p>{t('present.lastScene')}</p>}>
                  <p class="presenter-next-title">{words(now().step + 1, 'title')}</p>
                  <StepPicture data={data} state={now()} index={now().step + 1} />
                </Show>
              </section>
              <footer>
                <button type="button" class="button" onClick={() => press('PageUp')}>
                  {t('present.previous')}
                </button>
                <button type="button" class="button" onClick={() => press('PageDown')}>
                  {t('present.next')}
                </button>
                <button type="button" class="button" onClick={() => press('b')}>
                  {t(now().blank ? 'present.unblank' : 'present.blank')}
                </button>
                <button type="button" class="button" aria-pressed={now().laser} onClick={() => press('l')}>
                  {t('present.laser')}
                </button>
                <button type="button" class="button" onClick={() => press('a')}>
                  {t(now().playing ? 'present.pause' : 'present.play')}
                </button>
                <Show when={now().digits}>
                  {(digits) => <p role="status">{t('present.goTo', { digits: digits() })}</p>}
                </Show>
              </footer>
            </>
          );
        }}
      </Show>
    </main>
  );
}
