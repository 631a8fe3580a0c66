import { createStore, del, entries, set, type UseStore } from 'idb-keyval';
import type { Story } from '../core/story';
import { readStory, storyText } from '../core/story/storyFile';

let opened: UseStore | undefined;

/** Each story under its id, so that two windows do not overwrite each other's. */
function store(): UseStore {
  opened ??= createStore('guangxi-industry-atlas-stories', 'stories');
  return opened;
}

/**
 * The stories kept in this browser, oldest first. One that no longer reads is left out here and stays in the browser.
 * @throws Error where the browser keeps nothing
 */
export async function loadOwnStories(): Promise<readonly Story[]> {
  const texts = await entries<string, string>(store());
  return texts
    .sort(([a], [b]) => a.localeCompare(b))
    .flatMap(([id, text]) => {
      const read = readStory(id, text);
      return read.ok ? [read.story] : [];
    });
}

/**
 * Keeps a story in this browser, in place of the one with its id.
 * @throws Error where the browser keeps nothing or its room is full
 */
export async function keepOwnStory(story: Story): Promise<void> {
  await set(story.id, storyText(story), store());
}

/** @throws Error where the browser keeps nothing */
export async function removeOwnStory(id: string): Promise<void> {
  await del(id, store());
}
