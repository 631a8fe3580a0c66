import { type Language, localText } from '../../i18n/language';
import type { Scene } from '../scene/scene';
import type { StoryStep } from '../story';

/** What heads a step: its own title, or what its map says of itself where the author left it blank. */
export const stepTitle = (
  { title }: StoryStep,
  scene: Pick<Scene, 'title'> | undefined,
  language: Language,
): string => localText(title, language).trim() || (scene?.title ?? '');
