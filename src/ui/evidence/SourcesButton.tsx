import { useAtlas } from '../../state/context';
import { Icon } from '../controls/Icon';
import { useWords } from '../useWords';
import './sourcesButton.css';

/** Opens the page of data and sources, and closes it again. */
export default function SourcesButton() {
  const { view, updateView } = useAtlas();
  const { t } = useWords();
  const open = () => view().page === 'data';
  return (
    <button
      type="button"
      class="topbar-button"
      aria-pressed={open()}
      aria-label={t('evidence.open')}
      onClick={() => updateView({ page: open() ? 'map' : 'data' })}
    >
      <Icon name="source" />
      <span class="topbar-word">{t('evidence.open')}</span>
    </button>
  );
}
