import { THEMES } from '../../core/view';
import { useAtlas } from '../../state/context';
import { Icon } from '../controls/Icon';
import { useWords } from '../useWords';

const ICONS = { light: 'sun', dark: 'moon', contrast: 'contrast' } as const;

/** Light, dark, high contrast, and round again. */
export function ThemeSwitch() {
  const { theme, updateView } = useAtlas();
  const { t } = useWords();
  const next = () => THEMES[(THEMES.indexOf(theme()) + 1) % THEMES.length] ?? 'light';
  const label = () =>
    t('common.switchTheme', { now: t(`common.theme.${theme()}`), next: t(`common.theme.${next()}`) });
  return (
    <button
      type="button"
      class="topbar-button"
      aria-label={label()}
      title={label()}
      onClick={() => updateView({ theme: next() }, { history: 'replace' })}
    >
      <Icon name={ICONS[theme()]} />
      <span class="menu-word">{label()}</span>
    </button>
  );
}
