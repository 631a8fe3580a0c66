import type { Language } from '../../i18n/language';
import type { Dataset } from '../dataset';
import type { Scene } from '../scene/scene';
import type { StoryStep } from '../story';
import { drawnWords } from './boundNumbers';

/** What heads a step: its own title with its numbers as the data have them, or what its map says of itself where the author left it blank. */
export const stepTitle = (
  dataset: Dataset | undefined,
  step: StoryStep,
  scene: Pick<Scene, 'title'> | undefined,
  language: Language,
): string => drawnWords(dataset, step, 'title', language).trim() || (scene?.title ?? '');
