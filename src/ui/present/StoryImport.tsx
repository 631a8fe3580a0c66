import { createUniqueId } from 'solid-js';
import type { DataProblem } from '../../core/problem';
import { asIs } from '../../i18n/language';
import { useAtlas } from '../../state/context';
import type { Stories } from '../../state/stories';
import { useWords } from '../useWords';

const MOST_PROBLEMS = 8;

/** Takes in a story's file; what is wrong with one is said with its fields, and nothing is changed. */
export function StoryImport(props: { readonly stories: Stories }) {
  const { notices } = useAtlas();
  const { t, say } = useWords();
  const id = createUniqueId();
  const line = ({ file, column, value, message }: DataProblem) =>
    column
      ? t('present.importProblem', { file, field: column, value, message: say(message) })
      : t('present.importProblemWhole', { file, message: say(message) });

  const take = async (file: File) => {
    const taken = props.stories.take(file.name, await file.text());
    const isGood = 'story' in taken;
    notices.add({
      id: 'story-import',
      kind: isGood ? 'info' : 'error',
      text: asIs(
        isGood
          ? t('present.imported', { name: say(taken.story.name) })
          : t('present.importFailed', { file: file.name }),
      ),
      details: isGood ? [] : taken.problems.slice(0, MOST_PROBLEMS).map((problem) => asIs(line(problem))),
    });
  };
  return (
    <span class="file-field">
      <input
        id={id}
        class="visually-hidden"
        type="file"
        accept=".json,application/json"
        onChange={(event) => {
          const [file] = event.currentTarget.files ?? [];
          event.currentTarget.value = '';
          if (file) void take(file);
        }}
      />
      <label for={id} class="button">
        {t('present.importFile')}
      </label>
    </span>
  );
}
