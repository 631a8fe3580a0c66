import type { Dataset } from '../../dataset';
import type { Figure } from '../../figure';
import { formatPeriod } from '../../period';
import { figureBeside, startBeside } from '../besideFigure';
import { type Check, type Finding, numberFinding } from '../finding';
import { areApart, mapInterval, ratioOf } from '../interval';
import { spanOf } from '../precision';
import { relatedIndicators } from '../relatedIndicator';
import { yearBefore } from '../years';

const ID = 'growth-and-levels';
const percent = (ratio: number) => (ratio - 1) * 100;

function check(dataset: Dataset, figure: Figure, base: string): Finding | undefined {
  const before = yearBefore(figure.period);
  if (before === undefined) return undefined;
  const current = figureBeside(dataset, { ...figure, indicator: base }, figure);
  const previous = startBeside(dataset, { ...figure, indicator: base, period: before }, figure);
  if (!current || !previous) return undefined;
  const ratio = ratioOf(spanOf(dataset, current), spanOf(dataset, previous));
  if (!ratio || !areApart(spanOf(dataset, figure), mapInterval(ratio, percent))) return undefined;
  return numberFinding({
    check: ID,
    dataset,
    figure,
    computed: percent(current.value / previous.value),
    from: [previous, current],
    decimals: 1,
    rule: {
      zh: `据${formatPeriod(before, 'zh')}和${formatPeriod(figure.period, 'zh')}数额（名义）`,
      en: `the amounts of ${formatPeriod(before, 'en')} and ${formatPeriod(figure.period, 'en')} (nominal)`,
    },
  });
}

/** Holds growth on the year before against the two amounts that the same source gives. */
export const growthAndLevels: Check = {
  id: ID,
  name: { zh: '增速与数额', en: 'Growth and amounts' },
  rule: {
    zh: '所载同比增速与同一来源两期数额所得；来源未说明时，增速可能按可比价计算',
    en: 'Growth on the year before against the two amounts of the same source; where the source is silent, its growth may be at constant prices',
  },
  find: ({ dataset }) =>
    relatedIndicators(dataset, '-growth').flatMap(({ indicator, base }) =>
      (dataset.figuresByIndicator.get(indicator.id) ?? []).flatMap(
        (figure) => check(dataset, figure, base.id) ?? [],
      ),
    ),
};
