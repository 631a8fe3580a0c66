import { For } from 'solid-js';
import type { SceneNote } from '../../core/scene/scene';
import { useAtlas } from '../../state/context';

/** Notes on what the layout's marks leave out or infer: they complete the key. */
export const NOTES_OF_KEY: ReadonlySet<SceneNote['kind']> = new Set(['inferred', 'undrawn']);

/** The notes that complete the key; a presented step has no room for them, and its words tell what matters. */
export function LegendNotes() {
  const { scene, view } = useAtlas();
  const notes = () =>
    view().presenting ? [] : (scene()?.notes ?? []).filter(({ kind }) => NOTES_OF_KEY.has(kind));
  return <For each={notes()}>{(note) => <p class="hint">{note.text}</p>}</For>;
}
