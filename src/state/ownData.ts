import { type Accessor, createSignal } from 'solid-js';
import type { Recipe } from '../core/ownData/recipe';
import type { OwnSource, ReadSource } from '../core/ownData/source/ownSource';
import type { Workbook } from '../core/ownData/workbook';
import { freeId } from '../core/story/newStory';

/** A person's own tables and the recipes that read them, as this page holds them. */
export interface OwnData {
  /** In the order in which they came. */
  readonly sources: Accessor<readonly OwnSource[]>;
  /** Those of the sources and those that were kept by themselves, each name once. */
  readonly recipes: Accessor<readonly Recipe[]>;
  /** Takes a source in; one whose id is taken gets the next free one, which is given back. */
  readonly add: (source: ReadSource) => string;
  /** Puts a newer reading in a source's place: its id, its name and whether it is on stay. */
  readonly replace: (id: string, source: ReadSource) => void;
  /** The file that a source was read from, for its rows; undefined where it is no longer kept. */
  readonly workbookOf: (id: string) => Promise<Workbook | undefined>;
  readonly rename: (id: string, name: string) => void;
  readonly setOn: (id: string, isOn: boolean) => void;
  readonly remove: (id: string) => void;
  readonly undo: () => void;
  readonly redo: () => void;
  readonly canUndo: Accessor<boolean>;
  readonly canRedo: Accessor<boolean>;
}

export function createOwnData(): OwnData {
  const [sources, setSources] = createSignal<readonly OwnSource[]>([]);
  const workbooks = new Map<string, Workbook>();
  const [past, setPast] = createSignal<readonly (readonly OwnSource[])[]>([]);
  const [future, setFuture] = createSignal<readonly (readonly OwnSource[])[]>([]);

  const change = (next: readonly OwnSource[]) => {
    setPast([...past(), sources()]);
    setFuture([]);
    setSources(next);
  };
  const changeOne = (id: string, to: (source: OwnSource) => OwnSource) =>
    change(sources().map((source) => (source.id === id ? to(source) : source)));
  const recipes = () => {
    const byName = new Map(sources().map(({ recipe }) => [recipe.name, recipe]));
    return [...byName.values()];
  };
  return {
    sources,
    recipes,
    add: (source) => {
      const id = freeId(source.id, new Set(sources().map((other) => other.id)));
      const { workbook, ...kept } = source;
      workbooks.set(id, workbook);
      change([...sources(), { ...kept, id }]);
      return id;
    },
    replace: (id, { workbook, ...source }) => {
      workbooks.set(id, workbook);
      changeOne(id, ({ name, isOn }) => ({ ...source, id, name, isOn }));
    },
    workbookOf: async (id) => workbooks.get(id),
    rename: (id, name) => changeOne(id, (source) => ({ ...source, name })),
    setOn: (id, isOn) => changeOne(id, (source) => ({ ...source, isOn })),
    remove: (id) => change(sources().filter((source) => source.id !== id)),
    undo: () => {
      const last = past().at(-1);
      if (!last) return;
      setFuture([sources(), ...future()]);
      setPast(past().slice(0, -1));
      setSources(last);
    },
    redo: () => {
      const [next, ...later] = future();
      if (!next) return;
      setPast([...past(), sources()]);
      setFuture(later);
      setSources(next);
    },
    canUndo: () => past().length > 0,
    canRedo: () => future().length > 0,
  };
}
