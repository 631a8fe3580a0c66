import { createSignal, Index } from 'solid-js';
import type { Story } from '../../../core/story';
import {
  addStep,
  changeStep,
  MOST_STEPS,
  moveStep,
  removeStep,
  writeText,
} from '../../../core/story/editStory';
import { stepOf } from '../../../core/story/newStory';
import { viewOfStep } from '../../../core/story/stepView';
import { useAtlas } from '../../../state/context';
import type { Keeping } from '../../../state/keptItems';
import { screenExtent } from '../../screenExtent';
import { useWords } from '../../useWords';
import { StepRow } from './StepRow';
import { StorySharing } from './StorySharing';
import { TextField } from './TextField';

interface StoryEditorProps {
  readonly story: Story;
  /** Whether the browser has the latest change. */
  readonly keeping: Keeping;
  /** The story as its file. */
  readonly text: string;
  readonly onChange: (story: Story) => void;
  readonly onPresent: (index: number) => void;
  readonly onBack: () => void;
}

const KEEPING = {
  keeping: 'present.keeping',
  kept: 'present.keptByBrowser',
  failed: 'present.notKeptYet',
} as const;

/** One's own story: its name, its steps in order, and ways to share it. Every change goes to the browser's store, and a sign says when it is there. */
export function StoryEditor(props: StoryEditorProps) {
  const atlas = useAtlas();
  const { view, updateView, dataset, scene, announce } = atlas;
  const { t, say, language } = useWords();
  const [dragged, setDragged] = createSignal<number>();
  const [opened, setOpened] = createSignal<number>();

  const show = (index: number) =>
    updateView(viewOfStep(props.story, index, { ...view(), story: props.story.id }));
  const keepView = () => {
    const [data, shown] = [dataset(), scene()];
    if (!data || !shown) return;
    const title = writeText({ zh: '', en: '' }, language(), shown.title || t('present.untitled'));
    props.onChange(addStep(props.story, stepOf(data, view(), title, screenExtent(atlas))));
    updateView({ story: props.story.id, scene: props.story.scenes.length - 1 }, { history: 'replace' });
    announce(t('present.kept', { number: props.story.scenes.length }));
  };
  const move = (from: number, to: number) => {
    setOpened(undefined);
    props.onChange(moveStep(props.story, from, to));
  };
  const remove = (index: number) => {
    setOpened(undefined);
    props.onChange(removeStep(props.story, index));
  };

  return (
    <>
      <button type="button" class="text-button" onClick={() => props.onBack()}>
        {t('present.back')}
      </button>
      <p class="hint" data-keeping={props.keeping}>
        {props.keeping === 'none' ? '' : t(KEEPING[props.keeping])}
      </p>
      <section aria-label={t('present.editor')}>
        <TextField
          label={t('present.name')}
          value={say(props.story.name)}
          onChange={(value) =>
            props.onChange({ ...props.story, name: writeText(props.story.name, language(), value) })
          }
        />
        <TextField
          label={t('present.summary')}
          value={say(props.story.summary)}
          onChange={(value) =>
            props.onChange({ ...props.story, summary: writeText(props.story.summary, language(), value) })
          }
        />
      </section>
      <button
        type="button"
        class="button keep-view"
        disabled={props.story.scenes.length >= MOST_STEPS}
        onClick={keepView}
      >
        {props.story.scenes.length >= MOST_STEPS
          ? t('present.fullStory', { count: MOST_STEPS })
          : t('present.keepView')}
      </button>
      <ol class="step-list" aria-label={t('present.scenes')}>
        <Index each={props.story.scenes}>
          {(item, index) => (
            <StepRow
              step={item()}
              index={index}
              count={props.story.scenes.length}
              current={view().story === props.story.id && view().scene === index}
              open={opened() === index}
              onToggle={() => setOpened(opened() === index ? undefined : index)}
              onShow={() => show(index)}
              onChange={(patch) => props.onChange(changeStep(props.story, index, patch))}
              onMove={(to) => move(index, to)}
              onRemove={() => remove(index)}
              onDrag={() => setDragged(index)}
              onDrop={() => {
                const from = dragged();
                if (from !== undefined) move(from, index);
                setDragged(undefined);
              }}
            />
          )}
        </Index>
      </ol>
      <button type="button" class="button" onClick={() => props.onPresent(0)}>
        {t('present.present')}
      </button>
      <StorySharing story={props.story} text={props.text} />
    </>
  );
}
