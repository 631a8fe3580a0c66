import { createEffect, createSignal, onCleanup, onMount, Show, untrack } from 'solid-js';
import type { Story } from '../../core/story';
import { viewOfStep } from '../../core/story/stepView';
import { useAtlas } from '../../state/context';
import { storiesOf } from '../../state/stories';
import { isForPage } from '../keysOfFocus';
import { Later } from '../Later';
import { lateComponent } from '../lateComponent';
import { useWords } from '../useWords';

const StoriesPanel = lateComponent(() => import('./StoriesPanel'));

/** Opens the stories; P presents at once: the story in the view, else the first. */
export default function PresentMenu() {
  const atlas = useAtlas();
  const { view, updateView } = atlas;
  const { t } = useWords();
  const stories = storiesOf(atlas);
  const [open, setOpen] = createSignal(false);

  const present = (story: Story, index: number) => {
    setOpen(false);
    updateView(viewOfStep(story, index, { ...view(), story: story.id, presenting: true }));
  };
  const [asked, setAsked] = createSignal(false);
  createEffect(() => {
    const current = stories.find(view().story);
    // A story of one's own or of the link may still be on its way: no other is presented in its place.
    if (!asked() || (!current && view().story !== '' && !stories.ready())) return;
    const first = stories.bundled()[0] ?? stories.own()[0];
    if (!current && !first) return;
    setAsked(false);
    if (current)
      present(
        current,
        untrack(() => view().scene),
      );
    else if (first) present(first, 0);
  });
  const onKey = (event: KeyboardEvent) => {
    if (event.key.toLowerCase() !== 'p' || !isForPage(event)) return;
    event.preventDefault();
    setAsked(true);
  };
  onMount(() => window.addEventListener('keydown', onKey));
  onCleanup(() => window.removeEventListener('keydown', onKey));

  return (
    <>
      <button
        type="button"
        class="topbar-button"
        aria-expanded={open()}
        aria-keyshortcuts="P"
        onClick={() => setOpen(!open())}
      >
        {t('present.open')}
      </button>
      <Show when={open()}>
        <Later>
          <StoriesPanel stories={stories} onPresent={present} onClose={() => setOpen(false)} />
        </Later>
      </Show>
    </>
  );
}
