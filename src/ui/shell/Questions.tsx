import { Show } from 'solid-js';
import { useAtlas } from '../../state/context';
import { Guarded } from '../Guarded';
import { Later } from '../Later';
import { lateComponent } from '../lateComponent';
import { QuestionsPanel } from '../questions/QuestionsPanel';

const PlainViews = lateComponent(() => import('../plain/PlainViews'));

/** What is asked of the map, and where no engine can run or none is wanted what it shows as tables and lists; alike in every window. */
export function Questions() {
  const { withoutEngine, sparesEngine } = useAtlas();
  return (
    <>
      <Guarded>
        <QuestionsPanel />
      </Guarded>
      <Show when={withoutEngine() && !sparesEngine()}>
        <Later>
          <PlainViews />
        </Later>
      </Show>
    </>
  );
}
