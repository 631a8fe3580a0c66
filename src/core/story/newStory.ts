import type { LocalText } from '../../i18n/language';
import type { Dataset } from '../dataset';
import type { BoundingBox } from '../place';
import type { Story, StoryStep } from '../story';
import type { View } from '../view';
import { keyFigureChoices, MOST_KEY_FIGURES } from './keyFigureChoices';
import { keptView } from './stepView';

/** Seconds that autoplay stays at a step that says nothing else. */
const DEFAULT_DURATION = 12;

const EMPTY: LocalText = { zh: '', en: '' };

/**
 * A step that keeps a view: its title as the map says it, the key figures that the view suggests, no text yet.
 * @param title in the view's language, from the map's scene
 * @param seen what of the map was seen
 */
export function stepOf(
  dataset: Dataset,
  view: View,
  title: LocalText,
  seen: BoundingBox | undefined,
): StoryStep {
  return {
    title,
    text: EMPTY,
    notes: EMPTY,
    duration: DEFAULT_DURATION,
    keyFigures: keyFigureChoices(dataset, view).slice(0, MOST_KEY_FIGURES),
    view: keptView(view, seen),
  };
}

/** A story of one step. */
export function newStory(id: string, name: LocalText, step: StoryStep): Story {
  return { id, name, summary: EMPTY, scenes: [step] };
}

/** A story of one's own with the steps of another. */
export function copyStory(story: Story, id: string, name: LocalText): Story {
  return { ...story, id, name };
}

/**
 * An id that no story has: the wanted one, or with the first number that is free behind it.
 * @example freeId('my-story', new Set(['my-story'])) //= 'my-story-2'
 */
export function freeId(wanted: string, taken: ReadonlySet<string>): string {
  if (!taken.has(wanted)) return wanted;
  for (let number = 2; ; number++) {
    const id = `${wanted}-${number}`;
    if (!taken.has(id)) return id;
  }
}
