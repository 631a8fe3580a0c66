import type { Question } from '../../core/aggregate/aggregate';
import { aggregateMembers } from '../../core/aggregate/aggregateMembers';
import { areaWeighted } from '../../core/areas/areaWeighted';
import type { AreaMember } from '../../core/areas/membersOf';
import type { Dataset } from '../../core/dataset';
import type { Bound, Figure } from '../../core/figure';
import type { Level, PlaceId } from '../../core/place';
import { figureFor, levelOf, placesAtLevel } from '../../core/query';
import type { MembershipRule } from '../../core/view';

/** A value of the wide table, with what it rests on. */
export interface WideValue {
  readonly value: number;
  readonly bound: Bound;
  readonly figure: Figure;
  /** True where it is computed from members, so that it must say so. */
  readonly computed: boolean;
}

/** A compared place or drawn area. */
export interface WideColumn {
  readonly id: PlaceId;
  readonly name: string;
  /** The level that ranks and percentiles are among; undefined for groups, areas and Guangxi. */
  readonly level: Level | undefined;
  readonly valueOf: (question: Question) => WideValue | undefined;
}

/** A drawn area with the regions that belong to it. */
export interface AreaColumn {
  readonly name: string;
  readonly rule: MembershipRule;
  readonly members: readonly AreaMember[];
}

/** A column for a place; a group answers with its own figure, else with what its members add up to. */
export function placeColumn(dataset: Dataset, id: PlaceId, name: string): WideColumn {
  const place = dataset.places.get(id);
  return {
    id,
    name,
    level: place && levelOf(place),
    valueOf(question) {
      const figure = figureFor(dataset, { ...question, place: id });
      if (figure) return { value: figure.value, bound: figure.bound, figure, computed: false };
      if (place?.kind !== 'group') return undefined;
      return computed(aggregateMembers(dataset, place.members, question));
    },
  };
}

/** A column for a drawn area: member sums, or estimates where its rule weighs by area. */
export function areaColumn(dataset: Dataset, area: AreaColumn, index: number): WideColumn {
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
      ),
  };
}

/** Only complete sums are set beside others: one that lacks a member would seem too small. */
function computed(aggregate: ReturnType<typeof aggregateMembers>): WideValue | undefined {
  const figure = aggregate.ok ? aggregate.figures[0] : undefined;
  if (!aggregate.ok || !figure || aggregate.coverage.count < aggregate.coverage.total) return undefined;
  return { value: aggregate.value, bound: aggregate.bound, figure, computed: true };
}

/** Every value of a question at a level, for ranks and percentiles. */
export function levelFigures(dataset: Dataset, level: Level, question: Question): readonly number[] {
  return placesAtLevel(dataset, level).flatMap(
    ({ id }) => figureFor(dataset, { ...question, place: id })?.value ?? [],
  );
}
