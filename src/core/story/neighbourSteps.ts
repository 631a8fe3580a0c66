import type { Story } from '../story';

const clamp = (index: number, story: Story) => Math.max(0, Math.min(story.scenes.length - 1, index));

/** The step after a step: the last one stays, or goes round to the first. */
export function nextStep(story: Story, index: number, loop = false): number {
  return loop && index >= story.scenes.length - 1 ? 0 : clamp(index + 1, story);
}

/** The step before a step; the first one stays. */
export function previousStep(story: Story, index: number): number {
  return clamp(index - 1, story);
}

/**
 * The step that a typed number names, counted from 1; a number beyond the ends is the end.
 * @example sceneNumbered(story, '3') //= 2
 */
export function stepNumbered(story: Story, digits: string): number {
  return clamp(Number.parseInt(digits, 10) - 1 || 0, story);
}
