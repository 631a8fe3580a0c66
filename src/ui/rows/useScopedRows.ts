import { type Accessor, createMemo, createResource } from 'solid-js';
import { isBrushedOut } from '../../core/scene/brush';
import { useAtlas } from '../../state/context';
import type { LevelRow } from './levelRows';
import { scopePlaces } from './scopePlaces';
import { useRows } from './useRows';

export interface ScopedRows {
  /** In scope and, where they have a value, inside the brush. */
  readonly rows: Accessor<readonly LevelRow[]>;
  /** All of the level. */
  readonly all: Accessor<readonly LevelRow[]>;
}

/** The places that every linked view shows: the same scope, the same brush. */
export function useScopedRows(): ScopedRows {
  const { view, dataset, answerBoundaries, sceneView } = useAtlas();
  const all = useRows();
  const asked = createMemo(
    () => {
      const data = dataset();
      const shapes = answerBoundaries();
      const { scope, comparison, layout, element, areas, level } = view();
      return data && shapes
        ? { data, shapes, scoped: { scope, comparison, layout, element, areas, level } }
        : undefined;
    },
    undefined,
    {
      equals: (a, b) =>
        a?.data === b?.data &&
        a?.shapes === b?.shapes &&
        (['scope', 'comparison', 'layout', 'element', 'areas', 'level'] as const).every(
          (key) => a?.scoped[key] === b?.scoped[key],
        ),
    },
  );
  const [places] = createResource(asked, async ({ data, shapes, scoped }) => ({
    set: await scopePlaces(data, shapes, scoped),
  }));
  const rows = createMemo(() => {
    const set = places.latest?.set;
    const brushed = sceneView();
    return all().filter(
      (row) =>
        (!set || set.has(row.place)) &&
        !(brushed.brush && (!row.shown || isBrushedOut(brushed, row.shown.value))),
    );
  });
  return { rows, all };
}
