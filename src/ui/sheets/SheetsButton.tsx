import { useAtlas } from '../../state/context';
import { useWords } from '../useWords';

/** Opens the gallery of plan sheets, and closes it again. */
export default function SheetsButton() {
  const { view, updateView } = useAtlas();
  const { t } = useWords();
  const open = () => view().page === 'sheets';
  return (
    <button
      type="button"
      class="topbar-button"
      aria-pressed={open()}
      onClick={() => updateView({ page: open() ? 'map' : 'sheets' })}
    >
      {t('sheets.open')}
    </button>
  );
}
