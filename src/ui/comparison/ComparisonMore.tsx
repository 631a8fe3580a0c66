import { useAtlas } from '../../state/context';
import { useWords } from '../useWords';

/** Opens the compared places as a wide table with percentiles. */
export function ComparisonMore() {
  const { view, updateView } = useAtlas();
  const { t } = useWords();
  return (
    <button
      type="button"
      class="button"
      aria-pressed={view().drawer === 'comparison'}
      onClick={() => updateView({ drawer: view().drawer === 'comparison' ? 'closed' : 'comparison' })}
    >
      {t('wideTable.wide')}
    </button>
  );
}
