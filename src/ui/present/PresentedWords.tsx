import { onCleanup, onMount, Show } from 'solid-js';
import type { StoryStep } from '../../core/story';
import { drawnWords } from '../../core/story/boundNumbers';
import { stepTitle } from '../../core/story/stepTitle';
import { useAtlas } from '../../state/context';
import { Legend } from '../legend/Legend';
import { useWords } from '../useWords';
import { growWords } from './growWords';
import { KeyFigures } from './KeyFigures';

/** What a step says beside the map: title, text, key figures and the key to the colours. */
export function PresentedWords(props: { readonly step: StoryStep }) {
  const { dataset, scene } = useAtlas();
  const { language } = useWords();
  let words: HTMLDivElement | undefined;
  onMount(() => words && onCleanup(growWords(words)));
  return (
    <div
      class="presented-words"
      ref={(element) => {
        words = element;
      }}
    >
      <h1>{stepTitle(dataset(), props.step, scene(), language())}</h1>
      <Show when={drawnWords(dataset(), props.step, 'text', language())}>
        {(text) => <p class="presented-text">{text()}</p>}
      </Show>
      <Show when={dataset()}>
        {(loaded) => <KeyFigures dataset={loaded()} questions={props.step.keyFigures} />}
      </Show>
      <div class="presented-legend">
        <Legend />
      </div>
    </div>
  );
}
