import { type Accessor, createEffect, createMemo, createRoot, createSignal, on } from 'solid-js';
import type { DataProblem } from '../core/problem';
import type { Story } from '../core/story';
import { copyStory, freeId } from '../core/story/newStory';
import { readStory } from '../core/story/storyFile';
import { isPackedStory, OWN_MARK } from '../core/story/storyId';
import type { LocalText } from '../i18n/language';
import { keepOwnStory, loadOwnStories, removeOwnStory } from '../load/stories';
import { unpackStory } from '../load/storiesLink';
import type { Atlas } from './atlas';

/** The stories that can be presented: bundled, one's own, and the one that the link carries. */
export interface Stories {
  readonly bundled: Accessor<readonly Story[]>;
  readonly own: Accessor<readonly Story[]>;
  /** False until the browser's own stories and the link's are read. */
  readonly ready: Accessor<boolean>;
  readonly find: (id: string) => Story | undefined;
  readonly isOwn: (id: string) => boolean;
  /** Keeps a story of one's own, new or changed. */
  readonly keep: (story: Story) => void;
  readonly remove: (id: string) => void;
  /** Keeps a copy under a free id and gives it back. */
  readonly copy: (story: Story, name: LocalText) => Story;
  /** Takes in a story's file; a broken one changes nothing and says what is wrong. */
  readonly take: (
    file: string,
    text: string,
  ) => { readonly story: Story } | { readonly problems: readonly DataProblem[] };
}

const NOT_KEPT: LocalText = {
  zh: '浏览器未能保存故事，关闭页面后会丢失；请导出为文件。',
  en: 'The browser could not keep the story; it is lost when the page closes. Save it as a file.',
};
const BROKEN_LINK: LocalText = {
  zh: '链接中的故事未能读取。',
  en: 'The story in the link could not be read.',
};

/** Ids in the order of their making. */
const ownId = () => `${OWN_MARK}${Date.now().toString(36)}`;

function createStories({ dataset, notices, view }: Atlas): Stories {
  const [own, setOwn] = createSignal<readonly Story[]>([]);
  const [kept, setKept] = createSignal(false);
  const [linked, setLinked] = createSignal<{ readonly id: string; readonly story: Story | undefined }>();
  const bundled = createMemo(() => [...(dataset()?.stories.values() ?? [])]);
  const report = (error: unknown) => {
    const message = error instanceof Error ? error.message : String(error);
    notices.add({ id: 'stories', kind: 'warning', text: NOT_KEPT, details: [{ zh: message, en: message }] });
  };

  loadOwnStories()
    .then(setOwn, report)
    .finally(() => setKept(true));

  createEffect(
    on(
      () => view().story,
      async (id) => {
        if (!isPackedStory(id)) return;
        const read = await unpackStory(id);
        setLinked({ id, story: read.ok ? { ...read.story, id } : undefined });
        if (read.ok) return;
        const details = read.problems.map(({ message }) => message);
        notices.add({ id: 'story-link', kind: 'warning', text: BROKEN_LINK, details });
      },
    ),
  );

  const keep = (story: Story) => {
    const isNew = !own().some(({ id }) => id === story.id);
    setOwn(isNew ? [...own(), story] : own().map((other) => (other.id === story.id ? story : other)));
    keepOwnStory(story).catch(report);
  };
  const remove = (id: string) => {
    setOwn(own().filter((story) => story.id !== id));
    removeOwnStory(id).catch(report);
  };
  const taken = () => new Set([...bundled(), ...own()].map(({ id }) => id));
  const copy = (story: Story, name: LocalText) => {
    const copied = copyStory(story, freeId(ownId(), taken()), name);
    keep(copied);
    return copied;
  };
  return {
    bundled,
    own,
    ready: () => {
      const { story } = view();
      return kept() && dataset() !== undefined && (!isPackedStory(story) || linked()?.id === story);
    },
    find: (id) => {
      const carried = linked();
      if (carried?.id === id) return carried.story;
      return own().find((story) => story.id === id) ?? bundled().find((story) => story.id === id);
    },
    isOwn: (id) => own().some((story) => story.id === id),
    keep,
    remove,
    copy,
    take: (file, text) => {
      const read = readStory(file, text);
      return read.ok ? { story: copy(read.story, read.story.name) } : { problems: read.problems };
    },
  };
}

const made = new WeakMap<Atlas, Stories>();

/** The stories of a page, made when they are first asked for and one for all who ask. */
export function storiesOf(atlas: Atlas): Stories {
  const known = made.get(atlas);
  if (known) return known;
  const stories = createRoot(() => createStories(atlas));
  made.set(atlas, stories);
  return stories;
}
