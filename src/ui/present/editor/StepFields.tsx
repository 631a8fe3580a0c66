import { createUniqueId } from 'solid-js';
import type { StoryStep } from '../../../core/story';
import { writeText } from '../../../core/story/editStory';
import { keptView } from '../../../core/story/stepView';
import { useAtlas } from '../../../state/context';
import { screenExtent } from '../../screenExtent';
import { useWords } from '../../useWords';
import { KeyFigurePicker } from './KeyFigurePicker';
import { TextField } from './TextField';

interface StepFieldsProps {
  readonly step: StoryStep;
  readonly onChange: (patch: Partial<StoryStep>) => void;
}

const SHORTEST = 1;
const LONGEST = 600;

/** Everything that a step says, and a way to give it the view that the map shows now. */
export function StepFields(props: StepFieldsProps) {
  const atlas = useAtlas();
  const { view, announce } = atlas;
  const { t, say, language } = useWords();
  const id = createUniqueId();
  const write = (part: 'title' | 'text' | 'notes', value: string) =>
    props.onChange({ [part]: writeText(props.step[part], language(), value) });
  const setDuration = (input: HTMLInputElement) => {
    const seconds = Math.min(LONGEST, Math.max(SHORTEST, Number(input.value) || props.step.duration));
    input.value = String(seconds);
    props.onChange({ duration: seconds });
  };
  return (
    <div class="step-fields">
      <TextField
        label={t('present.title')}
        value={say(props.step.title)}
        onChange={(value) => write('title', value)}
      />
      <TextField
        label={t('present.text')}
        rows={2}
        value={say(props.step.text)}
        onChange={(value) => write('text', value)}
      />
      <TextField
        label={t('present.notes')}
        rows={3}
        value={say(props.step.notes)}
        onChange={(value) => write('notes', value)}
      />
      <div class="field">
        <label for={id}>{t('present.duration')}</label>
        <input
          id={id}
          type="number"
          min={SHORTEST}
          max={LONGEST}
          value={props.step.duration}
          onChange={(event) => setDuration(event.currentTarget)}
        />
      </div>
      <KeyFigurePicker
        chosen={props.step.keyFigures}
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
