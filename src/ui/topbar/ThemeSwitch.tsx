import { THEMES } from '../../core/view';
import { useAtlas } from '../../state/context';
import { IconButton } from '../controls/IconButton';
import { useWords } from '../useWords';

const ICONS = { light: 'sun', dark: 'moon', contrast: 'contrast' } as const;

/** Light, dark, high contrast, and round again. */
export function ThemeSwitch() {
  const { theme, updateView } = useAtlas();
  const { t } = useWords();
  const next = () => THEMES[(THEMES.indexOf(theme()) + 1) % THEMES.length] ?? 'light';
  return (
    <IconButton
      icon={ICONS[theme()]}
      class="topbar-button"
      label={t('common.switchTheme', {
        now: t(`common.theme.${theme()}`),
        next: t(`common.theme.${next()}`),
      })}
      onClick={() => updateView({ theme: next() }, { history: 'replace' })}
    />
  );
}
