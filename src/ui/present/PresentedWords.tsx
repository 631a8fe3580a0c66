import { Show } from 'solid-js';
import type { StoryScene } from '../../core/story';
import { useAtlas } from '../../state/context';
import { Legend } from '../legend/Legend';
import { useWords } from '../useWords';
import { KeyFigures } from './KeyFigures';

/** What a scene says beside the map: title, text, key figures and the key to the colours. */
export function PresentedWords(props: { readonly scene: StoryScene }) {
  const { dataset } = useAtlas();
  const { say } = useWords();
  return (
    <div class="presented-words">
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
