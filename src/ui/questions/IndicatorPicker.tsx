import { createMemo } from 'solid-js';
import type { Dataset } from '../../core/dataset';
import { type LevelCoverage, listIndicators } from '../../core/indicatorList';
import { formatPeriod } from '../../core/period';
import { useAtlas } from '../../state/context';
import { indicatorChoice } from '../../state/indicatorChoice';
import { Combobox } from '../controls/Combobox';
import { useWords } from '../useWords';

const YEAR = /^\d{4}$/;

/**
 * Which figures: every indicator that can be mapped, with how many places it covers and when. What covers the level
 * on screen comes first, by theme; what only ever has one place folds away until it is asked for or searched.
 */
export function IndicatorPicker(props: { readonly dataset: Dataset }) {
  const { view, updateView } = useAtlas();
  const { t, say, language } = useWords();
  const name = createMemo(() => {
    const indicator = props.dataset.indicators.get(view().indicator);
    return indicator ? say(indicator.name) : t('indicators.none');
  });

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
  const options = () => {
    const themes = new Map([...props.dataset.themes.values()].map((theme) => [theme.id, say(theme.name)]));
    const listed = listIndicators(props.dataset, view().level).map(({ indicator, standing, coverage }) => {
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
    return [
      ...listed.sort((a, b) => groups.indexOf(a.group) - groups.indexOf(b.group)),
      {
        id: '',
        label: t('indicators.none'),
        detail: t('indicators.noneDetail'),
        group: t('indicators.without'),
        keywords: '',
      },
    ];
  };
  return (
    <Combobox
      label={t('indicators.question')}
      options={options}
      value={view().indicator}
      valueLabel={name()}
      emptyText={t('common.nothingFound')}
      foldedText={(count) => t('indicators.listed.unfold', { count })}
      onChange={(id) =>
        updateView(id ? indicatorChoice(props.dataset, view(), id) : { indicator: '', brush: undefined })
      }
    />
  );
}
