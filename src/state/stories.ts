import { type Accessor, createEffect, createMemo, createSignal, on, runWithOwner } from 'solid-js';
import type { DataProblem } from '../core/problem';
import type { Story } from '../core/story';
import { copyStory, freeId } from '../core/story/newStory';
import { readStory, storyText } from '../core/story/storyFile';
import { isOwnStory, isPackedStory, OWN_MARK } from '../core/story/storyId';
import { inBothLanguages } from '../i18n/inBothLanguages';
import type { LocalText } from '../i18n/language';
import type { Shelved } from '../load/shelf';
import { storyShelf } from '../load/stories';
import { unpackStory } from '../load/storiesLink';
import type { Atlas } from './atlas';
import { type HistoryPart, keptPart } from './history';
import { createKeptItems, type Keeping, type KeptWords } from './keptItems';
import type { ProjectOpening } from './ownData';

/** The stories that can be presented: bundled, one's own, and the one that the link carries. */
export interface Stories {
  readonly bundled: Accessor<readonly Story[]>;
  readonly own: Accessor<readonly Story[]>;
  /** What the browser keeps of one's own and cannot be read; it can be saved as a file. */
  readonly unreadable: Accessor<readonly Shelved<Story>[]>;
  /** Whether the browser has the latest change of one's own stories. */
  readonly keeping: Accessor<Keeping>;
  /** False until the browser's own stories and the link's are read. */
  readonly ready: Accessor<boolean>;
  readonly find: (id: string) => Story | undefined;
  readonly isOwn: (id: string) => boolean;
  /** Keeps a story of one's own, new or changed. */
  readonly keep: (story: Story) => void;
  readonly remove: (id: string) => void;
  /** Keeps a copy under a free id and gives it back. */
  readonly copy: (story: Story, name: LocalText) => Story;
  /** What changes where a project's stories come beside those that are there, or in their place; nothing is changed yet. */
  readonly partsOfProject: (given: readonly Story[], how: ProjectOpening) => readonly HistoryPart[];
  /** Takes in a story's file; a broken one changes nothing and says what is wrong. */
  readonly take: (
    file: string,
    text: string,
  ) => { readonly story: Story } | { readonly problems: readonly DataProblem[] };
}

const WORDS: KeptWords = {
  notice: 'stories',
  silent: 'present.silent',
  notKept: 'present.notKept',
  unreadable: 'present.unreadable',
};
/** Ids in the order of their making. */
const ownId = () => `${OWN_MARK}${Date.now().toString(36)}`;

function createStories({ dataset, notices, view, updateView, history }: Atlas): Stories {
  const [linked, setLinked] = createSignal<{ readonly id: string; readonly story: Story | undefined }>();
  const bundled = createMemo(() => [...(dataset()?.stories.values() ?? [])]);

  /** What another window kept in the meantime stands beside what is kept here. */
  const keepBeside = (other: Shelved<Story>) => {
    const text = inBothLanguages('present.otherWindow');
    const { item: story } = other;
    if (story) own.keep(copied(story, inBothLanguages('present.otherWindowName', { name: story.name.zh })));
    notices.add({ id: 'stories-other', kind: 'warning', text });
  };
  const own = createKeptItems(storyShelf, WORDS, notices, keepBeside);

  const isOwn = (id: string) => own.list().some((story) => story.id === id);

  const wanted = createMemo(() => view().story);
  createEffect(
    on(wanted, async (id) => {
      if (!isPackedStory(id) || linked()?.id === id) return;
      const read = await unpackStory(id);
      if (wanted() !== id) return;
      setLinked({ id, story: read.ok ? { ...read.story, id } : undefined });
      if (read.ok) return;
      const details = read.problems.map(({ message }) => message);
      const text = inBothLanguages('present.brokenLink');
      notices.add({ id: 'story-link', kind: 'warning', text, details });
    }),
  );
  createEffect(
    on([wanted, own.ready], ([id, isReady]) => {
      // A presentation says so itself, with the stories that there are.
      if (!isReady || !isOwnStory(id) || isOwn(id) || view().presenting) return;
      notices.add({ id: 'story-link', kind: 'warning', text: inBothLanguages('present.notHere') });
    }),
  );

  const taken = () => new Set([...bundled(), ...own.list()].map(({ id }) => id));
  const copied = (story: Story, name: LocalText) => copyStory(story, freeId(ownId(), taken()), name);
  const find = (id: string) => own.list().find((story) => story.id === id);
  /** Makes a story what it is to be, or takes it away, and remembers that. */
  const change = (id: string, after: Story | undefined) => {
    const before = find(id);
    const part = keptPart(own, id, before, after);
    part.make('after');
    const key = after ? (before ? 'storyChanged' : 'storyMade') : 'storyRemoved';
    const { name } = after ?? before ?? {};
    if (name) history.did({ what: inBothLanguages(`history.${key}`, { name }), parts: [part] });
  };
  const copy = (story: Story, name: LocalText) => {
    const made = copied(story, name);
    change(made.id, made);
    return made;
  };
  return {
    bundled,
    own: own.list,
    unreadable: own.unreadable,
    keeping: own.keeping,
    ready: () => {
      const id = wanted();
      return own.ready() && dataset() !== undefined && (!isPackedStory(id) || linked()?.id === id);
    },
    find: (id) => {
      const carried = linked();
      if (carried?.id === id) return carried.story;
      return find(id) ?? dataset()?.stories.get(id);
    },
    isOwn,
    keep: (story) => change(story.id, story),
    remove: (id) => {
      change(id, undefined);
      if (wanted() === id) updateView({ story: '', scene: 0 }, { history: 'replace' });
    },
    copy,
    partsOfProject: (given, how) => {
      const ids = taken();
      const gone =
        how === 'replace' ? own.list().filter(({ id }) => !given.some((other) => other.id === id)) : [];
      return [
        ...gone.map((story) => keptPart(own, story.id, story, undefined)),
        ...given.flatMap((story) => {
          const known = find(story.id);
          if (known && storyText(known) === storyText(story)) return [];
          if (isOwnStory(story.id) && (!known || how === 'replace'))
            return [keptPart(own, story.id, known, story)];
          const id = freeId(isOwnStory(story.id) ? story.id : `${OWN_MARK}${story.id}`, ids);
          ids.add(id);
          return [keptPart(own, id, undefined, copyStory(story, id, story.name))];
        }),
      ];
    },
    take: (file, text) => {
      const read = readStory(file, text);
      return read.ok ? { story: copy(read.story, read.story.name) } : { problems: read.problems };
    },
  };
}

const made = new WeakMap<Atlas, Stories>();

/** The stories of a page, made when they are first asked for, one for all who ask, and gone with the page's store. */
export function storiesOf(atlas: Atlas): Stories {
  const known = made.get(atlas) ?? runWithOwner(atlas.owner, () => createStories(atlas));
  if (!known) throw new Error('the stories could not be made');
  made.set(atlas, known);
  return known;
}
