import { createEffect, createMemo, For, on, onCleanup, onMount, Show } from 'solid-js';
import type { Story } from '../../core/story';
import { drawnWords } from '../../core/story/boundNumbers';
import { viewOfStep } from '../../core/story/stepView';
import { useAtlas } from '../../state/context';
import { createPresenting } from '../../state/presenting';
import { stepBack } from '../../state/presentingActions';
import { storiesOf } from '../../state/stories';
import { chosenOf } from '../details/chosen';
import { Later } from '../Later';
import { lateComponent } from '../lateComponent';
import { useWords } from '../useWords';
import { enterFullscreen, leaveFullscreen, onFullscreenLeft } from './fullscreen';
import { LaserSpot } from './LaserSpot';
import { PresentedWords } from './PresentedWords';
import { PresentingBar } from './PresentingBar';
import { presentedInsets, presentedZoom } from './presentedRoom';
import { presentingKeys } from './presentingKeys';
import { listenToSwipes } from './swipes';
import './present.css';
import { StepChange } from './StepChange';

const DetailsPanel = lateComponent(() => import('../details/DetailsPanel'));

/** A story full screen: the map, the words of the step, and nothing else until it is asked for. */
export default function PresentingView() {
  const atlas = useAtlas();
  const { view, updateView, setInsets, announce } = atlas;
  const { t, say } = useWords();
  const stories = storiesOf(atlas);
  const presenting = createPresenting(atlas, stories);
  let words: HTMLElement | undefined;

  onMount(() => {
    const onKey = presentingKeys(presenting);
    const root = document.documentElement.style;
    const takeRoom = () => {
      const { innerWidth, innerHeight } = window;
      setInsets(presentedInsets(innerWidth, innerHeight));
      root.setProperty('--presented-zoom', String(presentedZoom(innerWidth, innerHeight)));
    };
    window.addEventListener('keydown', onKey, { capture: true });
    window.addEventListener('resize', takeRoom);
    takeRoom();
    void enterFullscreen();
    const endFullscreen = onFullscreenLeft(() => stepBack(presenting));
    const endSwipes =
      words && listenToSwipes(words, (onwards) => (onwards ? presenting.next() : presenting.previous()));
    onCleanup(() => {
      window.removeEventListener('keydown', onKey, { capture: true });
      window.removeEventListener('resize', takeRoom);
      endFullscreen();
      endSwipes?.();
      root.removeProperty('--presented-zoom');
      void leaveFullscreen();
    });
  });
  createEffect(
    on([presenting.step, presenting.index], ([step, index]) => {
      if (step)
        announce(
          `${t('present.scene', { number: index + 1 })} ${drawnWords(atlas.dataset(), step, 'title', atlas.language())}`,
        );
    }),
  );

  /** What was clicked during the step; what the step itself chooses is no answer. */
  const answer = createMemo(() => {
    const story = presenting.story();
    if (!story) return undefined;
    const asMade = viewOfStep(story, presenting.index(), view());
    const { selection, comparison, element } = view();
    const isNew =
      selection !== asMade.selection || comparison !== asMade.comparison || element !== asMade.element;
    return isNew ? chosenOf(view()) : undefined;
  });
  const start = (story: Story) => updateView(viewOfStep(story, 0, { ...view(), story: story.id }));

  return (
    <section class="presenting-view" aria-label={t('present.present')}>
      <div
        class="presented"
        ref={(element) => {
          words = element;
        }}
      >
        <Show
          when={presenting.step()}
          keyed
          fallback={
            <Show when={stories.ready()} fallback={<p class="presented-text">{t('present.loading')}</p>}>
              <p class="presented-text">{t('present.notFound')}</p>
              <For each={[...stories.own(), ...stories.bundled()]}>
                {(story) => (
                  <button type="button" class="button" onClick={() => start(story)}>
                    {say(story.name)}
                  </button>
                )}
              </For>
            </Show>
          }
        >
          {(step) => <PresentedWords step={step} />}
        </Show>
        <p class="presented-position">
          <span aria-hidden="true">
            {t('present.position', {
              number: presenting.index() + 1,
              count: presenting.story()?.scenes.length ?? 0,
            })}
          </span>
          <span class="visually-hidden">
            {t('present.slide', {
              number: presenting.index() + 1,
              count: presenting.story()?.scenes.length ?? 0,
            })}
          </span>
        </p>
      </div>
      <StepChange index={presenting.index()} />
      <p class="presented-source">
        {atlas.scene()?.sourceLine}
        {/* In a window with room it stands beside the scale, see `overlay/Attribution.tsx`. */}
        <span class="presented-boundaries">
          {atlas.scene()?.sourceLine ? ` · ${t('common.boundarySource')}` : t('common.boundarySource')}
        </span>
      </p>
      <Show when={answer()}>
        {(chosen) => (
          <aside class="presented-answer" aria-label={t('present.answer')}>
            <Later>
              <DetailsPanel chosen={chosen()} onHide={presenting.restore} />
            </Later>
          </aside>
        )}
      </Show>
      <Show when={presenting.digits()}>
        {(digits) => <p class="typed-number">{t('present.goTo', { digits: digits() })}</p>}
      </Show>
      <Show when={presenting.blank()}>
        <div class="blank-screen" onClick={presenting.toggleBlank} aria-hidden="true" />
      </Show>
      <PresentingBar presenting={presenting} />
      <Show when={presenting.laser()}>
        <LaserSpot />
      </Show>
    </section>
  );
}
