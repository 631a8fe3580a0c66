import { useAtlas } from '../../state/context';
import { Slot } from '../Slot';
import { useWords } from '../useWords';
import { LanguageSwitch } from './LanguageSwitch';
import { ThemeSwitch } from './ThemeSwitch';

/** The slim bar: name, search, what features add, language and theme. */
export function TopBar() {
  const { updateView } = useAtlas();
  const { t } = useWords();
  return (
    <header class="topbar">
      <button type="button" class="topbar-name" onClick={() => updateView({ page: 'map' })}>
        {t('common.name')}
      </button>
      <div class="topbar-search">
        <Slot name="search" />
      </div>
      <nav class="topbar-tools" aria-label={t('common.tools')}>
        <Slot name="sheets" />
        <Slot name="present" />
        <Slot name="export" />
        <Slot name="import" />
        <Slot name="sources" />
        <LanguageSwitch />
        <ThemeSwitch />
      </nav>
    </header>
  );
}
