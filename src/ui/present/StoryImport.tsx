import { createUniqueId } from 'solid-js';
import { useAtlas } from '../../state/context';
import type { Stories } from '../../state/stories';
import { takeStory } from '../../state/takeStory';
import { useWords } from '../useWords';

/** Takes in a story's file; what is wrong with one is said with its fields, and nothing is changed. */
export function StoryImport(props: { readonly stories: Stories }) {
  const atlas = useAtlas();
  const { t } = useWords();
  const id = createUniqueId();
  const take = async (file: File) => takeStory(atlas, props.stories, file.name, await file.text());
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
