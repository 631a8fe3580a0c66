import { onCleanup, onMount, Show } from 'solid-js';
import type { StoryScene } from '../../core/story';
import { useAtlas } from '../../state/context';
import { Legend } from '../legend/Legend';
import { useWords } from '../useWords';
import { growWords } from './growWords';
import { KeyFigures } from './KeyFigures';

/** What a scene says beside the map: title, text, key figures and the key to the colours. */
export function PresentedWords(props: { readonly scene: StoryScene }) {
  const { dataset } = useAtlas();
  const { say } = useWords();
  let words: HTMLDivElement | undefined;
  onMount(() => words && onCleanup(growWords(words)));
  return (
    <div
      class="presented-words"
      ref={(element) => {
        words = element;
      }}
    >
      <h1>{say(props.scene.title)}</h1>
      <Show when={say(props.scene.text)}>{(text) => <p class="presented-text">{text()}</p>}</Show>
      <Show when={dataset()}>
        {(loaded) => <KeyFigures dataset={loaded()} questions={props.scene.keyFigures} />}
      </Show>
      <div class="presented-legend">
        <Legend />
      </div>
    </div>
  );
}
