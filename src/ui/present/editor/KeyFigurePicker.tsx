import { createMemo, For, Show } from 'solid-js';
import type { KeyFigure } from '../../../core/story';
import { keyFigureChoices, keyFigureId, MOST_KEY_FIGURES } from '../../../core/story/keyFigureChoices';
import { keyFigureWords } from '../../../core/story/keyFigureWords';
import { useAtlas } from '../../../state/context';
import { useWords } from '../../useWords';

interface KeyFigurePickerProps {
  readonly chosen: readonly KeyFigure[];
  readonly onChange: (chosen: readonly KeyFigure[]) => void;
}

/** Which figures the step shows large: those it has, and those that the current view offers. */
export function KeyFigurePicker(props: KeyFigurePickerProps) {
  const { dataset, view } = useAtlas();
  const { t, language } = useWords();
  const offered = createMemo(() => {
    const data = dataset();
    const questions = [...props.chosen, ...(data ? keyFigureChoices(data, view()) : [])];
    return [...new Map(questions.map((question) => [keyFigureId(question), question])).values()];
  });
  const ids = () => new Set(props.chosen.map(keyFigureId));
  const isFull = () => props.chosen.length >= MOST_KEY_FIGURES;
  const toggle = (question: KeyFigure) => {
    const id = keyFigureId(question);
    const others = props.chosen.filter((other) => keyFigureId(other) !== id);
    props.onChange(others.length < props.chosen.length ? others : [...props.chosen, question]);
  };
  const wording = (question: KeyFigure) => {
    const data = dataset();
    return data ? keyFigureWords(data, question, language()) : '';
  };
  return (
    <fieldset class="key-figure-picker">
      <legend>{t('present.keyFigures', { count: MOST_KEY_FIGURES })}</legend>
      <Show when={offered().length > 0} fallback={<p class="hint">{t('present.noKeyFigures')}</p>}>
        <For each={offered()}>
          {(question) => (
            <label class="check">
              <input
                type="checkbox"
                checked={ids().has(keyFigureId(question))}
                disabled={isFull() && !ids().has(keyFigureId(question))}
                onChange={() => toggle(question)}
              />
              <span>{wording(question)}</span>
            </label>
          )}
        </For>
      </Show>
    </fieldset>
  );
}
