import { createSignal, onCleanup, onMount, Show } from 'solid-js';
import type { Story } from '../../core/story';
import { writeText } from '../../core/story/editStory';
import { newStory, stepOf } from '../../core/story/newStory';
import { storyText } from '../../core/story/storyFile';
import { useAtlas } from '../../state/context';
import type { Stories } from '../../state/stories';
import { IconButton } from '../controls/IconButton';
import { screenExtent } from '../screenExtent';
import { useWords } from '../useWords';
import { StoryEditor } from './editor/StoryEditor';
import { StoryList } from './StoryList';
import './stories.css';

interface StoriesPanelProps {
  readonly stories: Stories;
  readonly onPresent: (story: Story, index: number) => void;
  readonly onClose: () => void;
}

/** Beside the map: the stories, or the one that is being edited. */
export default function StoriesPanel(props: StoriesPanelProps) {
  const atlas = useAtlas();
  const { view, updateView, dataset, scene } = atlas;
  const { t, say, language } = useWords();
  const [edited, setEdited] = createSignal(props.stories.isOwn(view().story) ? view().story : '');
  const story = () => (props.stories.isOwn(edited()) ? props.stories.find(edited()) : undefined);

  const edit = (opened: Story) => {
    setEdited(opened.id);
    updateView({ story: opened.id, scene: 0 }, { history: 'replace' });
  };
  const text = (value: string) => writeText({ zh: '', en: '' }, language(), value);
  const copy = (original: Story) =>
    edit(props.stories.copy(original, text(t('present.copyName', { name: say(original.name) }))));
  const start = () => {
    const [data, shown] = [dataset(), scene()];
    if (!data || !shown) return;
    const title = text(shown.title || t('present.untitled'));
    const first = stepOf(data, view(), title, screenExtent(atlas));
    edit(props.stories.copy(newStory('', text(t('present.newName')), first), text(t('present.newName'))));
  };
  const onKey = (event: KeyboardEvent) =>
    event.key === 'Escape' && !event.defaultPrevented && props.onClose();
  onMount(() => window.addEventListener('keydown', onKey));
  onCleanup(() => window.removeEventListener('keydown', onKey));

  return (
    <aside class="stories-panel" aria-label={t('present.openPanel')}>
      <IconButton
        icon="close"
        class="stories-close"
        label={t('present.closePanel')}
        onClick={props.onClose}
      />
      <Show
        when={story()}
        fallback={
          <StoryList
            stories={props.stories}
            onPresent={(chosen) => props.onPresent(chosen, 0)}
            onCopy={copy}
            onEdit={edit}
            onStart={start}
          />
        }
      >
        {(opened) => (
          <StoryEditor
            story={opened()}
            keeping={props.stories.keeping()}
            text={storyText(opened())}
            onChange={props.stories.keep}
            onPresent={(index) => props.onPresent(opened(), index)}
            onBack={() => setEdited('')}
          />
        )}
      </Show>
    </aside>
  );
}
