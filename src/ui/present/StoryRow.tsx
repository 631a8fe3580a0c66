import { type JSX, Show } from 'solid-js';
import type { Story } from '../../core/story';
import { useWords } from '../useWords';

interface StoryRowProps {
  readonly story: Story;
  readonly onPresent: (story: Story) => void;
  /** What else can be done with it. */
  readonly children: JSX.Element;
}

/** A story in the list. */
export function StoryRow(props: StoryRowProps) {
  const { t, say } = useWords();
  return (
    <article class="story-row">
      <h3>{say(props.story.name)}</h3>
      <p class="hint">
        {t('present.sceneCount', { count: props.story.scenes.length })}
        <Show when={say(props.story.summary)}>{(summary) => ` · ${summary()}`}</Show>
      </p>
      <div class="story-actions">
        <button
          type="button"
          class="button"
          aria-label={t('present.presentNamed', { name: say(props.story.name) })}
          onClick={() => props.onPresent(props.story)}
        >
          {t('present.present')}
        </button>
        {props.children}
      </div>
    </article>
  );
}
