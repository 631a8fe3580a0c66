import { For, lazy, onCleanup, Show } from 'solid-js';
import type { SceneNote } from '../../core/scene/scene';
import { useAtlas } from '../../state/context';
import type { Size } from '../../state/mapControl';
import { Later } from '../Later';
import { useWords } from '../useWords';
import { EmptyHint } from './EmptyHint';
import { TotalHint } from './TotalHint';

const SheetBar = lazy(() => import('../sheets/SheetBar'));

/** Notes that stand elsewhere: at the foot of the map, beside the title, with their remedy. */
const ELSEWHERE: ReadonlySet<SceneNote['kind']> = new Set(['schematic', 'coverage', 'total']);
const beside = (notes: readonly SceneNote[]) => notes.filter((note) => !ELSEWHERE.has(note.kind));

interface TitleLineProps {
  /** Pixels that it takes, for the map to keep clear of. */
  readonly onSize: (size: Size) => void;
}

/** What is shown, in words, with its source; read off the scene. */
export function TitleLine(props: TitleLineProps) {
  const { scene, view } = useAtlas();
  const { t } = useWords();
  const observer = new ResizeObserver(([entry]) => {
    if (entry) props.onSize({ width: entry.target.clientWidth, height: entry.target.clientHeight });
  });
  onCleanup(() => observer.disconnect());
  const measure = (element: HTMLElement) => observer.observe(element);
  return (
    <Show when={scene()} fallback={<p class="title-line">{t('common.loading')}</p>}>
      {(shown) => (
        <div class="title-line" ref={measure}>
          <div class="title-row">
            <h1>{shown().title}</h1>
            <Show when={shown().subtitle}>
              <p class="subtitle">{shown().subtitle}</p>
            </Show>
          </div>
          <p class="source-line">{shown().sourceLine}</p>
          <div class="note-line">
            <For each={beside(shown().notes)}>{(note) => <span>{note.text}</span>}</For>
            <TotalHint />
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
