import { inBothLanguages, inEveryLanguage } from '../../i18n/inBothLanguages';
import type { Language, LocalText } from '../../i18n/language';
import { asIs } from '../../i18n/language';
import { translate } from '../../i18n/translate';
import type { Boundaries } from '../boundaries';
import type { Dataset } from '../dataset';
import type { Figure, FigureKey } from '../figure';
import { formatFigure, formatValue, printedDecimals, unitText } from '../format';
import { formatPeriod } from '../period';
import type { PlaceId } from '../place';

/** One side of a finding: what is printed, or what follows from other figures. */
export interface FindingSide {
  /** In the finding's unit; undefined where the side is no number. */
  readonly value: number | undefined;
  readonly text: LocalText;
  readonly figures: readonly Figure[];
}

/** Something printed that does not follow from what else is printed. It is shown and never corrected. */
export interface Finding {
  readonly id: string;
  /** The id of the check that found it. */
  readonly check: string;
  readonly place: PlaceId;
  /** Indicator, period and status are empty for a finding about a place as such. */
  readonly indicator: string;
  readonly period: string;
  readonly status: FigureKey['status'] | '';
  /** As Chinese documents print it. */
  readonly unit: string;
  readonly stated: FindingSide;
  readonly computed: FindingSide & { readonly rule: LocalText };
  /** Stated less computed, in the finding's unit. */
  readonly difference: number | undefined;
  readonly text: LocalText;
}

export interface EvidenceInput {
  readonly dataset: Dataset;
  /** Checks of points wait for the boundaries. */
  readonly boundaries: Boundaries | undefined;
}

/** A check that runs over all data. */
export interface Check {
  readonly id: string;
  readonly name: LocalText;
  /** What it holds against what, in one sentence. */
  readonly rule: LocalText;
  readonly find: (input: EvidenceInput) => readonly Finding[];
}

/** A number with its unit: Chinese sets none apart, English all but the per cent sign. */
function withUnit(text: string, unit: string, language: Language): string {
  if (unit === '%') return `${text}%`;
  return translate(language, 'signs.withUnit', { value: text, unit: unitText(unit, language) }).trim();
}

/** A value with unit, as findings print it. */
export function valueText(value: number, unit: string, decimals: number): LocalText {
  return inEveryLanguage((language) => withUnit(formatValue(value, decimals), unit, language));
}

interface NumberFinding {
  readonly check: string;
  readonly dataset: Dataset;
  /** The figure that is held against the others. */
  readonly figure: Figure;
  readonly computed: number;
  /** Figures that the computed value rests on. */
  readonly from: readonly Figure[];
  /** Digits after the point of the computed value, at least; it never shows fewer than the figure itself. */
  readonly decimals: number;
  readonly rule: LocalText;
}

/** A finding on one figure: what is printed, what the others give, and the difference. */
export function numberFinding({
  check,
  dataset,
  figure,
  computed,
  from,
  decimals,
  rule,
}: NumberFinding): Finding {
  const unit = dataset.indicators.get(figure.indicator)?.unit ?? '';
  const stated = inEveryLanguage((language) => withUnit(formatFigure(figure, language), unit, language));
  const given = valueText(computed, unit, Math.max(decimals, printedDecimals(figure)));
  const place = dataset.places.get(figure.place)?.name ?? asIs(figure.place);
  const name = dataset.indicators.get(figure.indicator)?.name ?? asIs(figure.indicator);
  const { indicator, period, status } = figure;
  return {
    id: [check, figure.place, indicator, period, status, figure.source, figure.locator, figure.value].join(
      '|',
    ),
    check,
    place: figure.place,
    indicator,
    period,
    status,
    unit,
    stated: { value: figure.value, text: stated, figures: [figure] },
    computed: { value: computed, text: given, figures: from, rule },
    difference: figure.value - computed,
    text: inBothLanguages('findings.stated', {
      place,
      name,
      period: inEveryLanguage((language) => formatPeriod(period, language)),
      stated,
      rule,
      given,
    }),
  };
}
