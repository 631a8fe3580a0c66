import { createMemo } from 'solid-js';
import type { Dataset } from '../../core/dataset';
import type { Indicator } from '../../core/indicator';
import { formatPeriod } from '../../core/period';
import { LEVELS, type Level } from '../../core/place';
import { availability, indicatorsWithFigures } from '../../core/query';
import { useAtlas } from '../../state/context';
import { indicatorChoice } from '../../state/indicatorChoice';
import { Combobox } from '../controls/Combobox';
import { useWords } from '../useWords';

const YEAR = /^\d{4}$/;

/** Which figures: every indicator that can be mapped, by theme, with how many places it covers and when. */
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
  const coverageAt = (indicator: Indicator, level: Level): string => {
    const available = availability(props.dataset, indicator.id, level);
    const most = available.reduce((best, entry) => (entry.count >= best.count ? entry : best));
    const span = spanText(available.map(({ period }) => period));
    return t('indicators.coverage', {
      count: most.count,
      total: most.total,
      level: t(`common.level.${level}`),
      span,
    });
  };
  /** What covers most of a level comes first: cities, then counties, then parks. */
  const widest = (levels: ReadonlyMap<string, readonly Level[]>, { id }: Indicator) => {
    const mostly = LEVELS.findIndex(
      (level) =>
        levels.get(id)?.includes(level) &&
        availability(props.dataset, id, level).some(({ count, total }) => count * 2 >= total),
    );
    return mostly < 0 ? LEVELS.length : mostly;
  };
  const options = () => {
    const levels = new Map<string, Level[]>();
    for (const level of LEVELS) {
      for (const { id } of indicatorsWithFigures(props.dataset, level))
        levels.set(id, [...(levels.get(id) ?? []), level]);
    }
    const themes = [...props.dataset.themes.values()];
    const mapped = themes.flatMap((theme) =>
      [...props.dataset.indicators.values()]
        .filter((indicator) => indicator.theme === theme.id && levels.has(indicator.id))
        .sort((a, b) => widest(levels, a) - widest(levels, b))
        .map((indicator) => ({
          id: indicator.id,
          label: say(indicator.name),
          detail: (levels.get(indicator.id) ?? []).map((level) => coverageAt(indicator, level)).join('；'),
          group: say(theme.name),
          keywords: `${indicator.name.zh} ${indicator.name.en} ${indicator.unit} ${say(theme.name)}`,
        })),
    );
    return [
      ...mapped,
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
      onChange={(id) =>
        updateView(id ? indicatorChoice(props.dataset, view(), id) : { indicator: '', brush: undefined })
      }
    />
  );
}
