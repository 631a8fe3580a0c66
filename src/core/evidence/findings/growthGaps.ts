import { inBothLanguages } from '../../../i18n/inBothLanguages';
import { asIs } from '../../../i18n/language';
import type { Dataset } from '../../dataset';
import type { Figure } from '../../figure';
import { ancestorsOf } from '../../query';
import { figureBeside } from '../besideFigure';
import { type Check, type Finding, numberFinding } from '../finding';
import { areApart } from '../interval';
import { spanOf } from '../precision';
import { relatedIndicators } from '../relatedIndicator';

const ID = 'growth-gaps';

function check(
  dataset: Dataset,
  figure: Figure,
  base: string,
  level: 'city' | 'region',
): Finding | undefined {
  const place = dataset.places.get(figure.place);
  const above = place && ancestorsOf(dataset, place).find((id) => dataset.regions.get(id)?.level === level);
  const own = figureBeside(dataset, { ...figure, indicator: base }, figure);
  const other = above && figureBeside(dataset, { ...figure, place: above, indicator: base }, figure);
  if (!own || !other) return undefined;
  const [a, b] = [spanOf(dataset, own), spanOf(dataset, other)];
  if (!areApart(spanOf(dataset, figure), { low: a.low - b.high, high: a.high - b.low })) return undefined;
  const name = dataset.regions.get(above)?.name ?? asIs(above);
  return numberFinding({
    check: ID,
    dataset,
    figure,
    computed: own.value - other.value,
    from: [own, other],
    decimals: 1,
    rule: inBothLanguages('findings.gap', { name }),
  });
}

/** Holds "so many points above the city or the region" against the two growth rates of the same source. */
export const growthGaps: Check = {
  id: ID,
  name: inBothLanguages('findings.growth-gaps.name'),
  rule: inBothLanguages('findings.growth-gaps.rule'),
  find: ({ dataset }) =>
    (['city', 'region'] as const).flatMap((level) =>
      relatedIndicators(dataset, `-gap-${level}`).flatMap(({ indicator, base }) =>
        (dataset.figuresByIndicator.get(indicator.id) ?? []).flatMap(
          (figure) => check(dataset, figure, base.id, level) ?? [],
        ),
      ),
    ),
};
