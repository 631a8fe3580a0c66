import type { Language, LocalText } from '../localText';
import type { Story, StoryScene } from '../story';

/** As many as a story's file may hold. */
export const MOST_SCENES = 60;

/**
 * The story with a scene more, behind the given one or at the end.
 * @throws Error when it holds 60 scenes already
 */
export function addScene(story: Story, scene: StoryScene, after = story.scenes.length - 1): Story {
  if (story.scenes.length >= MOST_SCENES) throw new Error(`a story holds at most ${MOST_SCENES} scenes`);
  return { ...story, scenes: [...story.scenes.slice(0, after + 1), scene, ...story.scenes.slice(after + 1)] };
}

/** The story without a scene; the last one stays, since a story has at least one. */
export function removeScene(story: Story, index: number): Story {
  if (story.scenes.length <= 1 || !story.scenes[index]) return story;
  return { ...story, scenes: story.scenes.filter((_, at) => at !== index) };
}

/** The story with a scene at another place; a place beyond the ends is the end. */
export function moveScene(story: Story, from: number, to: number): Story {
  const scene = story.scenes[from];
  const target = Math.max(0, Math.min(story.scenes.length - 1, to));
  if (!scene || target === from) return story;
  const others = story.scenes.filter((_, at) => at !== from);
  return { ...story, scenes: [...others.slice(0, target), scene, ...others.slice(target)] };
}

/** The story with some parts of a scene changed. */
export function changeScene(story: Story, index: number, patch: Partial<StoryScene>): Story {
  return {
    ...story,
    scenes: story.scenes.map((scene, at) => (at === index ? { ...scene, ...patch } : scene)),
  };
}

/**
 * A text written in one language. The other language keeps its own; English alone also stands for a missing Chinese text,
 * which the project's texts always have.
 */
export function writeText(text: LocalText, language: Language, value: string): LocalText {
  if (language === 'zh') return { ...text, zh: value };
  const isAlone = text.zh === '' || text.zh === text.en;
  return { zh: isAlone ? value : text.zh, en: value };
}
