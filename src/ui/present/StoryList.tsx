import { For, Show } from 'solid-js';
import type { Story } from '../../core/story';
import { useAtlas } from '../../state/context';
import type { Stories } from '../../state/stories';
import { UnreadableItems } from '../controls/UnreadableItems';
import { useWords } from '../useWords';
import { StoryImport } from './StoryImport';
import { StoryRow } from './StoryRow';

interface StoryListProps {
  readonly stories: Stories;
  readonly onPresent: (story: Story) => void;
  readonly onCopy: (story: Story) => void;
  readonly onEdit: (story: Story) => void;
  readonly onStart: () => void;
}

/** The stories that come with the atlas, one's own, and ways to begin one. */
export function StoryList(props: StoryListProps) {
  const { view } = useAtlas();
  const { t, say } = useWords();
  /** A story that came with the link and is not kept yet. */
  const carried = () => {
    const { story: id } = view();
    const story = props.stories.find(id);
    return story && !props.stories.isOwn(id) && !props.stories.bundled().includes(story) ? story : undefined;
  };
  const remove = (story: Story) => {
    if (window.confirm(t('present.confirmRemove', { name: say(story.name) }))) props.stories.remove(story.id);
  };
  return (
    <>
      <Show when={carried()}>
        {(story) => (
          <section>
            <h2>{t('present.linkedStory')}</h2>
            <StoryRow story={story()} onPresent={props.onPresent}>
              <button
                type="button"
                class="text-button"
                onClick={() => props.stories.copy(story(), story().name)}
              >
                {t('present.keepLinked')}
              </button>
            </StoryRow>
          </section>
        )}
      </Show>
      <section>
        <h2>{t('present.bundled')}</h2>
        <For each={props.stories.bundled()}>
          {(story) => (
            <StoryRow story={story} onPresent={props.onPresent}>
              <button
                type="button"
                class="text-button"
                aria-label={t('present.copyNamed', { name: say(story.name) })}
                onClick={() => props.onCopy(story)}
              >
                {t('present.copyAndEdit')}
              </button>
            </StoryRow>
          )}
        </For>
      </section>
      <section>
        <h2>{t('present.own')}</h2>
        <For each={props.stories.own()} fallback={<p class="hint">{t('present.noOwn')}</p>}>
          {(story) => (
            <StoryRow story={story} onPresent={props.onPresent}>
              <button
                type="button"
                class="text-button"
                aria-label={t('present.editNamed', { name: say(story.name) })}
                onClick={() => props.onEdit(story)}
              >
                {t('present.edit')}
              </button>
              <button
                type="button"
                class="text-button"
                aria-label={t('present.removeNamed', { name: say(story.name) })}
                onClick={() => remove(story)}
              >
                {t('present.remove')}
              </button>
            </StoryRow>
          )}
        </For>
        <UnreadableItems title={t('present.unreadableTitle')} items={props.stories.unreadable()} />
        <div class="stories-ways">
          <button type="button" class="button" onClick={() => props.onStart()}>
            {t('present.keepNew')}
          </button>
          <StoryImport stories={props.stories} />
        </div>
      </section>
    </>
  );
}
