import { onCleanup, onMount, Show } from 'solid-js';
import { useAtlas } from '../../../state/context';
import { projectOf } from '../../../state/project';
import { isWriting } from '../../keysOfFocus';
import { Later } from '../../Later';
import { lateComponent } from '../../lateComponent';

const ProjectQuestion = lateComponent(() => import('./ProjectQuestion'));

/** What of own data is about the whole page: the keys that undo and redo, and the question about an opened project. */
export default function OwnDataHost() {
  const atlas = useAtlas();
  const { history } = atlas;
  const project = projectOf(atlas);
  const onKey = (event: KeyboardEvent) => {
    if (event.defaultPrevented || event.altKey || !(event.ctrlKey || event.metaKey)) return;
    const key = event.key.toLowerCase();
    const isRedo = key === 'y' || (key === 'z' && event.shiftKey);
    if ((key !== 'z' && !isRedo) || isWriting(event.target)) return;
    event.preventDefault();
    if (isRedo) history.redo();
    else history.undo();
  };
  onMount(() => window.addEventListener('keydown', onKey));
  onCleanup(() => window.removeEventListener('keydown', onKey));
  return (
    <Show when={project.offered()}>
      {(offered) => (
        <Later>
          <ProjectQuestion offered={offered()} />
        </Later>
      )}
    </Show>
  );
}
