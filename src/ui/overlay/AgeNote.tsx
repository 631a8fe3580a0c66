import { Show } from 'solid-js';
import { useAtlas } from '../../state/context';

/** That what the map shows is old, where it is: of when it is, and what newer there is. */
export function AgeNote() {
  const { scene } = useAtlas();
  const note = () => scene()?.notes.find(({ kind }) => kind === 'old');
  return <Show when={note()}>{(known) => <p class="age-note muted">{known().text}</p>}</Show>;
}
