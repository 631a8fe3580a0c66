import { createUniqueId } from 'solid-js';
import type { StoryScene } from '../../../core/story';
import { writeText } from '../../../core/story/editStory';
import { keptView } from '../../../core/story/sceneView';
import { useAtlas } from '../../../state/context';
import { screenExtent } from '../../screenExtent';
import { useWords } from '../../useWords';
import { KeyFigurePicker } from './KeyFigurePicker';
import { TextField } from './TextField';

interface SceneFieldsProps {
  readonly scene: StoryScene;
  readonly onChange: (patch: Partial<StoryScene>) => void;
}

const SHORTEST = 1;
const LONGEST = 600;

/** Everything that a scene says, and a way to give it the view that the map shows now. */
export function SceneFields(props: SceneFieldsProps) {
  const atlas = useAtlas();
  const { view, announce } = atlas;
  const { t, say, language } = useWords();
  const id = createUniqueId();
  const write = (part: 'title' | 'text' | 'notes', value: string) =>
    props.onChange({ [part]: writeText(props.scene[part], language(), value) });
  const setDuration = (input: HTMLInputElement) => {
    const seconds = Math.min(LONGEST, Math.max(SHORTEST, Number(input.value) || props.scene.duration));
    input.value = String(seconds);
    props.onChange({ duration: seconds });
  };
  return (
    <div class="scene-fields">
      <TextField
        label={t('present.title')}
        value={say(props.scene.title)}
        onChange={(value) => write('title', value)}
      />
      <TextField
        label={t('present.text')}
        rows={2}
        value={say(props.scene.text)}
        onChange={(value) => write('text', value)}
      />
      <TextField
        label={t('present.notes')}
        rows={3}
        value={say(props.scene.notes)}
        onChange={(value) => write('notes', value)}
      />
      <div class="field">
        <label for={id}>{t('present.duration')}</label>
        <input
          id={id}
          type="number"
          min={SHORTEST}
          max={LONGEST}
          value={props.scene.duration}
          onChange={(event) => setDuration(event.currentTarget)}
        />
      </div>
      <KeyFigurePicker
        chosen={props.scene.keyFigures}
        onChange={(keyFigures) => props.onChange({ keyFigures })}
      />
      <button
        type="button"
        class="button"
        onClick={() => {
          props.onChange({ view: keptView(view(), screenExtent(atlas)) });
          announce(t('present.viewTaken'));
        }}
      >
        {t('present.takeView')}
      </button>
    </div>
  );
}
