import { ATLAS } from '../core/atlasFile';
import type { DataProblem } from '../core/problem';
import type { Story } from '../core/story';
import { readStory, storyText } from '../core/story/storyFile';
import { browserStore } from './browserStore';
import { openTabChannel } from './tabChannel';

/** Each story under its id, so that two windows do not overwrite each other's. */
const store = browserStore<unknown>(`${ATLAS.fileName}-stories`, 'stories');
const CHANNEL = `${ATLAS.fileName}-stories`;

/** What this browser keeps under an id: a story, or a text that no longer reads as one, which stays as it is. */
export type StoredStory = {
  readonly id: string;
  readonly text: string;
} & (
  | { readonly story: Story; readonly problems?: undefined }
  | { readonly story?: undefined; readonly problems: readonly DataProblem[] }
);

function storedStory(id: string, kept: unknown): StoredStory {
  const text = typeof kept === 'string' ? kept : JSON.stringify(kept);
  const read = readStory(id, text);
  return read.ok ? { id, text, story: { ...read.story, id } } : { id, text, problems: read.problems };
}

/**
 * The stories kept in this browser, oldest first.
 * @throws Error where the browser keeps nothing
 */
export async function loadOwnStories(): Promise<readonly StoredStory[]> {
  const texts = await store.readAll();
  return [...texts].sort(([a], [b]) => a.localeCompare(b)).map(([id, kept]) => storedStory(id, kept));
}

/** What is kept under an id; undefined where nothing is. */
export async function loadOwnStory(id: string): Promise<StoredStory | undefined> {
  const kept = await store.read(id);
  return kept === undefined ? undefined : storedStory(id, kept);
}

/**
 * Keeps a story in this browser, in place of the one with its id, which is given back. Resolves when it is kept for good.
 * @throws Error where the browser keeps nothing or its room is full
 */
export async function keepOwnStory(story: Story): Promise<StoredStory | undefined> {
  const before = await store.put(story.id, storyText(story));
  return before === undefined ? undefined : storedStory(story.id, before);
}

/** @throws Error where the browser keeps nothing */
export async function removeOwnStory(id: string): Promise<void> {
  await store.remove(id);
}

export interface OtherWindows {
  /** Tells them that what is kept under an id has changed. */
  readonly tell: (id: string) => void;
  readonly close: () => void;
}

/** Hears of stories that another window of this browser kept or removed, by their ids. */
export function openOtherWindows(onChange: (id: string) => void): OtherWindows {
  return openTabChannel(CHANNEL, (message) => typeof message === 'string' && onChange(message));
}
