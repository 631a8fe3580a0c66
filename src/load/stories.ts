import { ATLAS } from '../core/atlasFile';
import type { Story } from '../core/story';
import { readStory, storyText } from '../core/story/storyFile';
import { type Shelved, shelfOf } from './shelf';

function readKept(id: string, text: string): Shelved<Story> {
  const read = readStory(id, text);
  return read.ok ? { id, text, item: { ...read.story, id } } : { id, text, problems: read.problems };
}

/** The stories of one's own that this browser keeps. */
export const storyShelf = shelfOf<Story>({
  name: `${ATLAS.fileName}-stories`,
  store: 'stories',
  idOf: ({ id }) => id,
  textOf: storyText,
  read: readKept,
});
