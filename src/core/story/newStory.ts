import type { Dataset } from '../dataset';
import type { LocalText } from '../localText';
import type { BoundingBox } from '../place';
import type { Story, StoryScene } from '../story';
import type { View } from '../view';
import { keyFigureChoices, MOST_KEY_FIGURES } from './keyFigureChoices';
import { keptView } from './sceneView';

/** Seconds that autoplay stays at a scene that says nothing else. */
const DEFAULT_DURATION = 12;

const EMPTY: LocalText = { zh: '', en: '' };

/**
 * A scene that keeps a view: its title as the map says it, the key figures that the view suggests, no text yet.
 * @param title in the view's language, from the map's scene
 * @param seen what of the map was seen
 */
export function sceneOf(
  dataset: Dataset,
  view: View,
  title: LocalText,
  seen: BoundingBox | undefined,
): StoryScene {
  return {
    title,
    text: EMPTY,
    notes: EMPTY,
    duration: DEFAULT_DURATION,
    keyFigures: keyFigureChoices(dataset, view).slice(0, MOST_KEY_FIGURES),
    view: keptView(view, seen),
  };
}

/** A story of one scene. */
export function newStory(id: string, name: LocalText, scene: StoryScene): Story {
  return { id, name, summary: EMPTY, scenes: [scene] };
}

/** A story of one's own with the scenes of another. */
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
