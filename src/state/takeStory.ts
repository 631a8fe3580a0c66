import type { DataProblem } from '../core/problem';
import { inBothLanguages } from '../i18n/inBothLanguages';
import type { LocalText } from '../i18n/language';
import type { Atlas } from './atlas';
import type { Stories } from './stories';

const MOST_PROBLEMS = 8;

const problemLine = ({ file, column, value, message }: DataProblem): LocalText =>
  column
    ? inBothLanguages('present.importProblem', { file, field: column, value, message })
    : inBothLanguages('present.importProblemWhole', { file, message });

/** Takes in a story's file and tells how it went; what is wrong with one is said with its fields, and nothing is changed. */
export function takeStory({ notices }: Atlas, stories: Stories, file: string, text: string): void {
  const taken = stories.take(file, text);
  const isGood = 'story' in taken;
  notices.add({
    id: 'story-import',
    kind: isGood ? 'info' : 'error',
    text: isGood
      ? inBothLanguages('present.imported', { name: taken.story.name })
      : inBothLanguages('present.importFailed', { file }),
    details: isGood ? [] : taken.problems.slice(0, MOST_PROBLEMS).map(problemLine),
  });
}
