import { type Accessor, createMemo } from 'solid-js';
import { useAtlas } from '../../state/context';
import { type LevelRow, levelRows } from './levelRows';

const NONE: readonly LevelRow[] = [];

/** The places of the scene's level with their values; they follow the scene, never run ahead of it. */
export function useRows(): Accessor<readonly LevelRow[]> {
  const { scene, dataset, answerBoundaries } = useAtlas();
  return createMemo(() => {
    const shown = scene();
    const data = dataset();
    const shapes = answerBoundaries();
    return shown && data && shapes && shown.view.indicator !== ''
      ? levelRows(data, shapes, shown.view)
      : NONE;
  });
}
