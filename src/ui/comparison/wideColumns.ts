import type { Aggregate } from '../../core/aggregate/aggregate';
import { aggregateMembers } from '../../core/aggregate/aggregateMembers';
import { isComplete } from '../../core/aggregate/coverage';
import { isWhole, plainAnswer } from '../../core/answer';
import { areaWeighted } from '../../core/areas/areaWeighted';
import type { AreaMember } from '../../core/areas/membersOf';
import type { Dataset } from '../../core/dataset';
import type { Figure } from '../../core/figure';
import { reading } from '../../core/format';
import type { Level, PlaceId } from '../../core/place';
import { levelOf } from '../../core/query';
import type { PlainQuestion } from '../../core/question';
import type { MembershipRule } from '../../core/view';
import type { Language } from '../../i18n/language';

/** A value of the wide table, with what it rests on. */
export interface WideValue {
  readonly value: number;
  /** As it reads, without unit, and with how many digits after the point. */
  readonly text: string;
  readonly decimals: number;
  readonly figure: Figure;
  /** True where it is computed from members, so that it must say so. */
  readonly computed: boolean;
}

/** A compared place or drawn area. */
export interface WideColumn {
  readonly id: PlaceId;
  readonly name: string;
  /** The level that ranks and percentiles are among; undefined for groups, areas and the region. */
  readonly level: Level | undefined;
  /** What may stand beside others; undefined where there is none. */
  readonly valueOf: (question: PlainQuestion) => WideValue | undefined;
}

/** A drawn area with the regions that belong to it. */
export interface AreaColumn {
  readonly name: string;
  readonly rule: MembershipRule;
  readonly members: readonly AreaMember[];
}

/** A column for a place; a group without a figure of its own answers with what its members add up to. */
export function placeColumn(dataset: Dataset, id: PlaceId, name: string, language: Language): WideColumn {
  const place = dataset.places.get(id);
  return {
    id,
    name,
    level: place && levelOf(place),
    valueOf(question) {
      const found = plainAnswer(dataset, { ...question, place: id }, language);
      if (!isWhole(found)) return undefined;
      const { value, text, decimals, figures, rule } = found;
      return { value, text, decimals, figure: figures[0], computed: rule !== 'stated' };
    },
  };
}

/** A column for a drawn area: member sums, or estimates where its rule weighs by area. */
export function areaColumn(
  dataset: Dataset,
  area: AreaColumn,
  index: number,
  language: Language,
): WideColumn {
  const places = area.members.map(({ place }) => place);
  return {
    id: `area-${index + 1}`,
    name: area.name,
    level: undefined,
    valueOf: (question) =>
      computed(
        area.rule === 'area-weighted'
          ? areaWeighted(dataset, area.members, question)
          : aggregateMembers(dataset, places, question),
        language,
      ),
  };
}

/** Only complete sums are set beside others: one that lacks a member would seem too small. */
function computed(aggregate: Aggregate, language: Language): WideValue | undefined {
  const figure = aggregate.ok ? aggregate.figures[0] : undefined;
  if (!aggregate.ok || !figure || !isComplete(aggregate.coverage)) return undefined;
  return { value: aggregate.value, ...reading(aggregate, language), figure, computed: true };
}
