import type { PlaceId } from '../place';
import type { OwnFact } from './understanding';

type Figure = Pick<
  OwnFact,
  'place' | 'indicator' | 'name' | 'unit' | 'period' | 'status' | 'bound' | 'value'
>;

/** A figure that both files have, with another value. */
export interface ChangedFigure<Fact extends Figure> {
  readonly before: Fact;
  readonly after: Fact;
}

/** What a newer file has that the older had not, and the other way about. */
export interface DifferenceReport<Fact extends Figure> {
  readonly newPlaces: readonly PlaceId[];
  readonly gonePlaces: readonly PlaceId[];
  /** Ids of the register, or names of new indicators. */
  readonly newIndicators: readonly string[];
  readonly goneIndicators: readonly string[];
  readonly newPeriods: readonly string[];
  readonly gonePeriods: readonly string[];
  readonly changed: readonly ChangedFigure<Fact>[];
  readonly added: readonly Fact[];
  readonly gone: readonly Fact[];
  readonly same: number;
}

const indicatorOf = ({ indicator, name }: Figure): string => indicator || name;

const keyOf = (fact: Figure): string =>
  [fact.place, indicatorOf(fact), fact.unit, fact.period, fact.status].join('\u001f');

function byKey<Fact extends Figure>(facts: readonly Fact[]): Map<string, Fact[]> {
  const map = new Map<string, Fact[]>();
  for (const fact of facts) {
    const known = map.get(keyOf(fact));
    if (known) known.push(fact);
    else map.set(keyOf(fact), [fact]);
  }
  return map;
}

function onlyIn<Fact>(facts: readonly Fact[], others: readonly Fact[], of: (fact: Fact) => string): string[] {
  const known = new Set(others.map(of));
  return [...new Set(facts.map(of))].filter((name) => !known.has(name));
}

/** Holds the figures of a newer file against those of the older. */
export function differenceReport<Fact extends Figure>(
  before: readonly Fact[],
  after: readonly Fact[],
): DifferenceReport<Fact> {
  const [older, newer] = [byKey(before), byKey(after)];
  const changed: ChangedFigure<Fact>[] = [];
  const added: Fact[] = [];
  const gone: Fact[] = [];
  let same = 0;
  for (const [key, facts] of newer) {
    const known = older.get(key) ?? [];
    for (const [at, fact] of facts.entries()) {
      const old = known[at];
      if (!old) added.push(fact);
      else if (old.value === fact.value && old.bound === fact.bound) same++;
      else changed.push({ before: old, after: fact });
    }
  }
  for (const [key, facts] of older) gone.push(...facts.slice(newer.get(key)?.length ?? 0));
  return {
    newPlaces: onlyIn(after, before, ({ place }) => place),
    gonePlaces: onlyIn(before, after, ({ place }) => place),
    newIndicators: onlyIn(after, before, indicatorOf),
    goneIndicators: onlyIn(before, after, indicatorOf),
    newPeriods: onlyIn(after, before, ({ period }) => period),
    gonePeriods: onlyIn(before, after, ({ period }) => period),
    changed,
    added,
    gone,
    same,
  };
}
