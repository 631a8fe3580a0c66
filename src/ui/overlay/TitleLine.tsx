import { For, Show } from 'solid-js';
import type { SceneNote } from '../../core/scene/scene';
import { useAtlas } from '../../state/context';
import { Later } from '../Later';
import { lateComponent } from '../lateComponent';
import { NOTES_OF_KEY } from '../legend/LegendNotes';
import { useWords } from '../useWords';
import { EmptyHint } from './EmptyHint';
import { TotalHint } from './TotalHint';

const SheetBar = lateComponent(() => import('../sheets/SheetBar'));

/** Notes that stand elsewhere: at the foot of the map, beside the title, with their remedy, in the legend. */
const ELSEWHERE: ReadonlySet<SceneNote['kind']> = new Set(['schematic', 'coverage', 'total', 'old']);
const beside = (notes: readonly SceneNote[]) =>
  notes.filter(({ kind }) => !ELSEWHERE.has(kind) && !NOTES_OF_KEY.has(kind));

/** What is shown, in words, with its source; read off the scene. */
export function TitleLine(props: { readonly narrow: boolean }) {
  const { scene, view, failed } = useAtlas();
  const { t } = useWords();
  return (
    <Show
      when={scene()}
      fallback={<p class="title-line">{t(failed() ? 'faults.nothing' : 'common.loading')}</p>}
    >
      {(shown) => (
        <div class="title-line">
          <div class="title-row">
            <h1>{shown().title}</h1>
            <Show when={shown().subtitle}>
              <p class="subtitle">{shown().subtitle}</p>
            </Show>
          </div>
          <div class="note-line">
            <p class="source-line">{shown().sourceLine}</p>
            <Show when={!props.narrow}>
              <MapNotes />
            </Show>
          </div>
          <EmptyHint />
          <Show when={view().sheet && view().page === 'map'}>
            <Later>
              <SheetBar />
            </Later>
          </Show>
        </div>
      )}
    </Show>
  );
}

/** What must be known of the map besides its sources, with what can be done about it. */
export function MapNotes() {
  const { scene, dataset } = useAtlas();
  const { t, say } = useWords();
  /** A layout of which the document gives names alone draws nothing, and says so. */
  const notDrawn = () => {
    const layout = dataset()?.layouts.get(scene()?.view.layout ?? '');
    return scene()?.shapes.length === 0 && layout?.elements.every(({ members }) => members.length === 0)
      ? layout
      : undefined;
  };
  return (
    <>
      <Show when={notDrawn()}>
        {(layout) => <span>{t('workspace.layoutNotDrawn', { layout: say(layout().name) })}</span>}
      </Show>
      <For each={beside(scene()?.notes ?? [])}>{(note) => <span>{note.text}</span>}</For>
      <TotalHint />
    </>
  );
}
