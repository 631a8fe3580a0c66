import { Show } from 'solid-js';
import { useAtlas } from '../../state/context';
import { Guarded } from '../Guarded';
import { Later } from '../Later';
import { lateComponent } from '../lateComponent';
import { QuestionsPanel } from '../questions/QuestionsPanel';

const PlainViews = lateComponent(() => import('../plain/PlainViews'));

/** What is asked of the map, and without the engine what it shows as tables and lists; alike in every window. */
export function Questions() {
  const { withoutEngine } = useAtlas();
  return (
    <>
      <Guarded>
        <QuestionsPanel />
      </Guarded>
      <Show when={withoutEngine()}>
        <Later>
          <PlainViews />
        </Later>
      </Show>
    </>
  );
}
