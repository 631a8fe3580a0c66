import { createSignal, createUniqueId, For } from 'solid-js';
import type { KeyFigure, StoryStep } from '../../../core/story';
import { boundInUse, WORD_PARTS, type WordPart, withBound } from '../../../core/story/boundNumbers';
import { writeText } from '../../../core/story/editStory';
import { keptView } from '../../../core/story/stepView';
import { useAtlas } from '../../../state/context';
import { screenExtent } from '../../screenExtent';
import { useWords } from '../../useWords';
import { KeyFigurePicker } from './KeyFigurePicker';
import { StepNumbers } from './StepNumbers';
import { TextField } from './TextField';

interface StepFieldsProps {
  readonly step: StoryStep;
  readonly onChange: (patch: Partial<StoryStep>) => void;
}

/** Lines of each field; a title has one. */
const ROWS: Readonly<Record<WordPart, number | undefined>> = { title: undefined, text: 2, notes: 3 };
const SHORTEST = 1;
const LONGEST = 600;

/** Everything that a step says, and a way to give it the view that the map shows now. */
export function StepFields(props: StepFieldsProps) {
  const atlas = useAtlas();
  const { view, announce } = atlas;
  const { t, say, language } = useWords();
  const id = createUniqueId();
  let fields: HTMLDivElement | undefined;
  const [writingIn, setWritingIn] = createSignal<WordPart>('text');
  const write = (part: WordPart, value: string) => {
    const written = { ...props.step, [part]: writeText(props.step[part], language(), value) };
    props.onChange({ [part]: written[part], bound: boundInUse(written) });
  };
  /** Writes a figure's number with its unit where the author was writing, and holds it to the figure. */
  const insert = (number: string, words: string, figure: KeyFigure) => {
    const part = writingIn();
    const field = fields?.querySelector<HTMLInputElement | HTMLTextAreaElement>(
      `[data-part="${part}"] :is(input, textarea)`,
    );
    const text = field?.value ?? say(props.step[part]);
    const caret = field?.selectionStart ?? text.length;
    const value = `${text.slice(0, caret)}${words}${text.slice(caret)}`;
    props.onChange({
      [part]: writeText(props.step[part], language(), value),
      bound: withBound(props.step, number, figure),
    });
  };
  const setDuration = (input: HTMLInputElement) => {
    const seconds = Math.min(LONGEST, Math.max(SHORTEST, Number(input.value) || props.step.duration));
    input.value = String(seconds);
    props.onChange({ duration: seconds });
  };
  return (
    <div class="step-fields">
      <div
        class="step-words"
        ref={(element) => {
          fields = element;
        }}
      >
        <For each={WORD_PARTS}>
          {(part) => (
            <div data-part={part} onFocusIn={() => setWritingIn(part)}>
              <TextField
                label={t(`present.${part}`)}
                rows={ROWS[part]}
                value={say(props.step[part])}
                onChange={(value) => write(part, value)}
              />
            </div>
          )}
        </For>
      </div>
      <StepNumbers step={props.step} onInsert={insert} onChange={props.onChange} />
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
