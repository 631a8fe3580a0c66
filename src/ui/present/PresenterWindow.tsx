import { createEffect, createSignal, on, onCleanup, Show } from 'solid-js';
import { nextStep, previousStep } from '../../core/story/neighbourSteps';
import { localText } from '../../i18n/language';
import { folderOf } from '../../i18n/languages';
import { translate } from '../../i18n/translate';
import { createData } from '../../state/data';
import { createHistory } from '../../state/history';
import { createNotices } from '../../state/notices';
import { createOwnData } from '../../state/ownData';
import { openPresenterSide, PRESENTER_FRAGMENT, type PresentedState } from '../../state/presentingChannel';
import { Clocks } from './Clocks';
import { StepPicture } from './StepPicture';
import './presenter.css';

const MINE = {
  PageDown: 'next',
  ArrowRight: 'next',
  ' ': 'next',
  PageUp: 'previous',
  ArrowLeft: 'previous',
} as const;

/** The presenter's own window: notes, the step that comes, the clock; in step with the presented one. */
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
  const go = (way: 'next' | 'previous') => {
    const now = state();
    if (!now) return;
    const step = way === 'next' ? nextStep(now.story, now.step) : previousStep(now.story, now.step);
    side.order({ kind: 'go', step: step });
  };
  const onKey = (event: KeyboardEvent) => {
    const way = MINE[event.key as keyof typeof MINE];
    if (event.key.toLowerCase() === 'b') side.order({ kind: 'blank' });
    else if (way && !(event.target instanceof HTMLButtonElement && event.key === ' ')) go(way);
    else return;
    event.preventDefault();
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
          const step = () => now().story.scenes[now().step];
          const following = () => now().story.scenes[now().step + 1];
          return (
            <>
              <header>
                <h1>
                  <span class="muted">
                    {t('present.slide', { number: now().step + 1, count: now().story.scenes.length })}
                  </span>{' '}
                  {localText(step()?.title ?? { zh: '', en: '' }, language())}
                </h1>
                <Clocks startedAt={now().startedAt} language={language()} />
              </header>
              <Show when={ended()}>
                <p class="presenter-waiting" role="status">
                  {t('present.ended')}
                </p>
              </Show>
              <section class="presenter-notes" aria-label={t('present.presenterNotes')}>
                <h2>{t('present.presenterNotes')}</h2>
                <p>{localText(step()?.notes ?? { zh: '', en: '' }, language()) || t('present.noNotes')}</p>
              </section>
              <section class="presenter-next" aria-label={t('present.presenterNext')}>
                <h2>{t('present.presenterNext')}</h2>
                <Show when={following()} fallback={<p>{t('present.lastScene')}</p>}>
                  {(next) => (
                    <>
                      <p class="presenter-next-title">{localText(next().title, language())}</p>
                      <StepPicture data={data} state={now()} index={now().step + 1} />
                    </>
                  )}
                </Show>
              </section>
              <footer>
                <button type="button" class="button" onClick={() => go('previous')}>
                  {t('present.previous')}
                </button>
                <button type="button" class="button" onClick={() => go('next')}>
                  {t('present.next')}
                </button>
                <button type="button" class="button" onClick={() => side.order({ kind: 'blank' })}>
                  {t(now().blank ? 'present.unblank' : 'present.blank')}
                </button>
              </footer>
            </>
          );
        }}
      </Show>
    </main>
  );
}
