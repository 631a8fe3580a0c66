import { createEffect, createMemo, createSignal, on, onCleanup } from 'solid-js';
import type { Story } from '../core/story';
import { nextStep, previousStep, stepNumbered } from '../core/story/neighbourSteps';
import { hasStrayed, namesOnlyStory, viewOfStep } from '../core/story/stepView';
import { AUTOPLAY, THEMES } from '../core/view';
import { inBothLanguages } from '../i18n/inBothLanguages';
import { asIs } from '../i18n/language';
import { beginPresentation, endPresentation } from '../load/presentation';
import type { Atlas } from './atlas';
import { crossFade } from './crossFade';
import { pressKey } from './presentingActions';
import { openPresentedSide, PRESENTER_FRAGMENT } from './presentingChannel';
import type { Presenting } from './presentingRun';
import type { Stories } from './stories';

/** How long a typed number waits for its next digit or Enter. */
const DIGITS_LAST = 3000;

/** Runs the presentation that the view asks for; call it where it is shown. */
export function createPresenting(atlas: Atlas, stories: Stories): Presenting {
  const { view, updateView } = atlas;
  const story = createMemo(() => stories.find(view().story));
  const index = createMemo(() => Math.min(view().scene, (story()?.scenes.length ?? 1) - 1));
  const step = createMemo(() => story()?.scenes[index()]);
  const strayed = createMemo(() => {
    const shown = story();
    return shown !== undefined && hasStrayed(shown, view());
  });
  const [blank, setBlank] = createSignal(false);
  const [laser, setLaser] = createSignal(false);
  const [playing, setPlaying] = createSignal(view().embed?.includes(AUTOPLAY) ?? false);
  const [digits, setDigits] = createSignal('');
  const { id, startedAt } = beginPresentation();

  /** Where a fade that has not begun leads: keys that are pressed meanwhile lead on from there, all into one change. */
  let target: { readonly story: string; readonly step: number; readonly unblanks: boolean } | undefined;
  const move = (choose: (shown: Story, from: number) => number) => {
    setDigits('');
    const shown = story();
    if (!shown) return;
    const waiting = target?.story === shown.id ? target : undefined;
    target = {
      story: shown.id,
      step: choose(shown, waiting?.step ?? index()),
      // A screen that is blanked after the step was asked for stays blank.
      unblanks: blank() || waiting?.unblanks === true,
    };
    if (waiting) return;
    crossFade(() => {
      const led = target;
      target = undefined;
      if (led?.unblanks) setBlank(false);
      const present = story();
      if (!present || present.id !== led?.story) return;
      updateView(viewOfStep(present, led.step, view()), { history: 'replace' });
    });
  };
  const goTo = (step: number) => move(() => step);
  const next = (loop = false) => move((shown, from) => nextStep(shown, from, loop));
  const previous = () => move((shown, from) => previousStep(shown, from));

  const storyId = createMemo(() => story()?.id);
  createEffect(on(storyId, (shown) => shown !== undefined && namesOnlyStory(view()) && goTo(index())));
  createEffect(
    on([playing, step], ([isPlaying, shown]) => {
      if (!isPlaying || !shown) return;
      const timer = setTimeout(() => next(true), shown.duration * 1000);
      onCleanup(() => clearTimeout(timer));
    }),
  );
  createEffect(
    on(digits, (typed) => {
      if (typed === '') return;
      const timer = setTimeout(() => setDigits(''), DIGITS_LAST);
      onCleanup(() => clearTimeout(timer));
    }),
  );

  const side = openPresentedSide(id, (order) =>
    order.kind === 'go' ? goTo(order.step) : pressKey(presenting, order.key),
  );
  createEffect(() => {
    const shown = story();
    if (!shown) return;
    side.tell({
      story: shown,
      step: index(),
      language: atlas.language(),
      theme: atlas.theme(),
      blank: blank(),
      playing: playing(),
      laser: laser(),
      digits: digits(),
      startedAt,
    });
  });
  onCleanup(() => {
    endPresentation();
    side.close();
  });

  const presenting: Presenting = {
    story,
    index,
    step,
    strayed,
    blank,
    laser,
    playing,
    digits,
    next: () => next(),
    previous,
    goTo,
    typeDigit: (digit) => setDigits((typed) => (typed + digit).slice(-2)),
    goToTyped: () => {
      const shown = story();
      if (!shown || digits() === '') return false;
      goTo(stepNumbered(shown, digits()));
      return true;
    },
    restore: () => goTo(index()),
    toggleBlank: () => setBlank(!blank()),
    toggleLaser: () => setLaser(!laser()),
    togglePlaying: () => setPlaying(!playing()),
    switchTheme: () => {
      const following = THEMES[(THEMES.indexOf(atlas.theme()) + 1) % THEMES.length];
      updateView({ theme: following }, { history: 'replace' });
    },
    openPresenter: () => {
      const address = window.location.href.replace(/#.*$/, '') + PRESENTER_FRAGMENT + id;
      if (window.open(address, `presenter-${id}`, 'popup,width=1100,height=720')) return;
      const text = inBothLanguages('present.popupBlocked');
      atlas.notices.add({ id: 'presenter-window', kind: 'warning', text, details: [asIs(address)] });
    },
    exit: () => updateView({ presenting: false }, { history: 'replace' }),
  };
  return presenting;
}
