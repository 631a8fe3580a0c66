import type { Language, LocalText } from '../../i18n/language';
import type { Story, StoryStep } from '../story';

/** As many as a story's file may hold. */
export const MOST_STEPS = 60;

/**
 * The story with a step more, behind the given one or at the end.
 * @throws Error when it holds 60 steps already
 */
export function addStep(story: Story, step: StoryStep, after = story.scenes.length - 1): Story {
  if (story.scenes.length >= MOST_STEPS) throw new Error(`a story holds at most ${MOST_STEPS} steps`);
  return { ...story, scenes: [...story.scenes.slice(0, after + 1), step, ...story.scenes.slice(after + 1)] };
}

/** The story without a step; the last one stays, since a story has at least one. */
export function removeStep(story: Story, index: number): Story {
  if (story.scenes.length <= 1 || !story.scenes[index]) return story;
  return { ...story, scenes: story.scenes.filter((_, at) => at !== index) };
}

/** The story with a step at another place; a place beyond the ends is the end. */
export function moveStep(story: Story, from: number, to: number): Story {
  const step = story.scenes[from];
  const target = Math.max(0, Math.min(story.scenes.length - 1, to));
  if (!step || target === from) return story;
  const others = story.scenes.filter((_, at) => at !== from);
  return { ...story, scenes: [...others.slice(0, target), step, ...others.slice(target)] };
}

/** The story with some parts of a step changed. */
export function changeStep(story: Story, index: number, patch: Partial<StoryStep>): Story {
  return {
    ...story,
    scenes: story.scenes.map((step, at) => (at === index ? { ...step, ...patch } : step)),
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
