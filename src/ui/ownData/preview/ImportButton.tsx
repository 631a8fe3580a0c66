import { useAtlas } from '../../../state/context';
import { importsOf } from '../../../state/imports';
import { Icon } from '../../controls/Icon';
import { useWords } from '../../useWords';

/** Lets somebody choose table files of their own. */
export function ImportButton() {
  const imports = importsOf(useAtlas());
  const { t } = useWords();
  return (
    <button type="button" class="button import-button" onClick={() => imports.pick()}>
      <Icon name="table" size={16} />
      {t('importing.open')}
    </button>
  );
}
