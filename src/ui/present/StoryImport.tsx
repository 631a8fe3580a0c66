import { useAtlas } from '../../state/context';
import type { Stories } from '../../state/stories';
import { takeStory } from '../../state/takeStory';
import { FileButton } from '../controls/FileButton';
import { useWords } from '../useWords';

/** Takes in a story's file; what is wrong with one is said with its fields, and nothing is changed. */
export function StoryImport(props: { readonly stories: Stories }) {
  const atlas = useAtlas();
  const { t } = useWords();
  const take = async (file: File) => takeStory(atlas, props.stories, file.name, await file.text());
  return (
    <FileButton
      label={t('present.importFile')}
      accept=".json,application/json"
      onFile={(file) => void take(file)}
    />
  );
}
