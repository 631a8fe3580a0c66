import { inBothLanguages } from '../../../i18n/inBothLanguages';
import type { LocalText } from '../../../i18n/language';
import { asIs } from '../../../i18n/language';
import type { Dataset } from '../../dataset';
import type { Figure } from '../../figure';
import { isFormula } from '../../formulas/formula';
import type { Indicator } from '../../indicator';
import { ancestorsOf } from '../../query';
import { figureBeside } from '../besideFigure';
import { type Check, type Finding, numberFinding } from '../finding';
import { areApart, mapInterval, ratioOf } from '../interval';
import { spanOf } from '../precision';
import { relatedIndicators } from '../relatedIndicator';

const ID = 'shares';

interface Fraction {
  readonly part: Figure | undefined;
  readonly whole: Figure | undefined;
  readonly rule: LocalText;
}

function finding(
  dataset: Dataset,
  figure: Figure,
  scale: number,
  { part, whole, rule }: Fraction,
): Finding | undefined {
  if (!part || !whole) return undefined;
  const ratio = ratioOf(spanOf(dataset, part), spanOf(dataset, whole));
  const scaled = (value: number) => value * scale;
  if (!ratio || !areApart(spanOf(dataset, figure), mapInterval(ratio, scaled))) return undefined;
  const decimals = dataset.indicators.get(figure.indicator)?.decimals ?? 1;
  const computed = scaled(part.value / whole.value);
  return numberFinding({ check: ID, dataset, figure, computed, from: [part, whole], decimals, rule });
}

/** A ratio whose parts the register names. */
function byParts(dataset: Dataset, indicator: Indicator, figure: Figure): Finding | undefined {
  const [part, whole] = [indicator.numerator, indicator.denominator];
  const scale = indicator.unit === '%' ? 100 : 1;
  const nameOf = (id: string): LocalText => dataset.indicators.get(id)?.name ?? asIs(id);
  return finding(dataset, figure, scale, {
    part: figureBeside(dataset, { ...figure, indicator: part }, figure),
    whole: figureBeside(dataset, { ...figure, indicator: whole }, figure),
    rule: inBothLanguages('findings.partOver', { part: nameOf(part), whole: nameOf(whole) }),
  });
}

/** A share of the city's or the autonomous region's own figure. */
function byPlace(
  dataset: Dataset,
  base: Indicator,
  figure: Figure,
  level: 'city' | 'region',
): Finding | undefined {
  const place = dataset.places.get(figure.place);
  const above =
    place?.kind === 'group'
      ? place.members.flatMap((id) => dataset.regions.get(id)?.parent ?? [])
      : place && ancestorsOf(dataset, place);
  const whole = above?.find((id) => dataset.regions.get(id)?.level === level);
  if (whole === undefined) return undefined;
  const name = dataset.regions.get(whole)?.name ?? asIs(whole);
  return finding(dataset, figure, 100, {
    part: figureBeside(dataset, { ...figure, indicator: base.id }, figure),
    whole: figureBeside(dataset, { ...figure, place: whole, indicator: base.id }, figure),
    rule: inBothLanguages('findings.shareOf', { name, base: base.name }),
  });
}

/** Holds shares against part and whole, wherever one source gives all three. */
export const shares: Check = {
  id: ID,
  name: inBothLanguages('findings.shares.name'),
  rule: inBothLanguages('findings.shares.rule'),
  find: ({ dataset }) => {
    const figuresOf = ({ id }: Indicator) => dataset.figuresByIndicator.get(id) ?? [];
    const ratios = [...dataset.indicators.values()].filter(
      ({ id, numerator, denominator }) => numerator && denominator && !isFormula(id),
    );
    const shared = (ending: string, level: 'city' | 'region') =>
      relatedIndicators(dataset, ending).flatMap(({ indicator, base }) =>
        figuresOf(indicator).flatMap((figure) => byPlace(dataset, base, figure, level) ?? []),
      );
    return [
      ...ratios.flatMap((indicator) =>
        figuresOf(indicator).flatMap((figure) => byParts(dataset, indicator, figure) ?? []),
      ),
      ...shared('-share', 'region'),
      ...shared('-share-of-city', 'city'),
    ];
  },
};
