import type { Dataset } from '../../core/dataset';
import { type LevelCoverage, listIndicators } from '../../core/indicatorList';
import { formatPeriod } from '../../core/period';
import { useAtlas } from '../../state/context';
import type { ComboboxOption } from '../controls/comboboxOptions';
import { useWords } from '../useWords';

const YEAR = /^\d{4}$/;

/**
 * Every indicator that can be mapped, as a list to choose from: with how many places it covers and when, what covers the
 * level on screen first, by theme; what only ever has one place is folded.
 */
export function useIndicatorOptions(): (dataset: Dataset) => readonly ComboboxOption[] {
  const { view } = useAtlas();
  const { t, say, language } = useWords();
  const spanText = (periods: readonly string[]): string => {
    const [from = '', to = ''] = [periods[0], periods.at(-1)];
    if (from === to) return formatPeriod(from, language());
    if (YEAR.test(from) && YEAR.test(to)) return formatPeriod(`${from}/${to}`, language());
    return t('indicators.span', { from: formatPeriod(from, language()), to: formatPeriod(to, language()) });
  };
  const coverageText = ({ level, count, total, available }: LevelCoverage): string =>
    t('indicators.coverage', {
      count,
      total,
      level: t(`common.level.${level}`),
      span: spanText(available.map(({ period }) => period)),
    });
  return (dataset) => {
    const themes = new Map([...dataset.themes.values()].map((theme) => [theme.id, say(theme.name)]));
    const listed = listIndicators(dataset, view().level).map(({ indicator, standing, coverage }) => {
      const theme = themes.get(indicator.theme) ?? indicator.theme;
      return {
        id: indicator.id,
        label: say(indicator.name),
        detail: coverage.map(coverageText).join(t('signs.parted')),
        group: standing === 'here' ? theme : t(`indicators.listed.${standing}`),
        keywords: `${indicator.name.zh} ${indicator.name.en} ${indicator.unit} ${theme}`,
        folded: standing === 'single',
      };
    });
    // Themes in the order of their best covered indicator; the list keeps its own order within each.
    const groups = [...new Set(listed.map(({ group }) => group))];
    return listed.sort((a, b) => groups.indexOf(a.group) - groups.indexOf(b.group));
  };
}
