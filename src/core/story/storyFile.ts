import { checkJson } from '../parse/checkRows';
import type { DataProblem } from '../problem';
import { storyFile } from '../schema/story';
import type { Story } from '../story';

/** A story as the text of its file. */
export function storyText(story: Story): string {
  return `${JSON.stringify(story, null, 2)}\n`;
}

/**
 * Reads a story's file.
 * @param file its name, for the messages
 * @returns the story, or what is wrong with file, field and value; never part of a story
 */
export function readStory(
  file: string,
  text: string,
):
  | { readonly ok: true; readonly story: Story }
  | { readonly ok: false; readonly problems: readonly DataProblem[] } {
  const { value, problems } = checkJson(file, text, storyFile);
  return value === undefined ? { ok: false, problems } : { ok: true, story: value.item };
}
