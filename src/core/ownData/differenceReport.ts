import type { PlaceId } from '../place';
import { atOnce, inSteps, type Steps } from '../steps';
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

function* byKey<Fact extends Figure>(facts: readonly Fact[]): Steps<Map<string, Fact[]>> {
  const map = new Map<string, Fact[]>();
  yield* inSteps(facts, (fact) => {
    const key = keyOf(fact);
    const known = map.get(key);
    if (known) known.push(fact);
    else map.set(key, [fact]);
  });
  return map;
}

function onlyIn<Fact>(facts: readonly Fact[], others: readonly Fact[], of: (fact: Fact) => string): string[] {
  const known = new Set(others.map(of));
  return [...new Set(facts.map(of))].filter((name) => !known.has(name));
}

/** Holds the figures of a newer file against those of the older, in steps between which the page may do something else. */
export function* differenceSteps<Fact extends Figure>(
  before: readonly Fact[],
  after: readonly Fact[],
): Steps<DifferenceReport<Fact>> {
  const older = yield* byKey(before);
  const newer = yield* byKey(after);
  const changed: ChangedFigure<Fact>[] = [];
  const added: Fact[] = [];
  const gone: Fact[] = [];
  let same = 0;
  yield* inSteps(newer, ([key, facts]) => {
    const known = older.get(key) ?? [];
    for (const [at, fact] of facts.entries()) {
      const old = known[at];
      if (!old) added.push(fact);
      else if (old.value === fact.value && old.bound === fact.bound) same++;
      else changed.push({ before: old, after: fact });
    }
  });
  yield;
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

/** The same at once. */
export const differenceReport = <Fact extends Figure>(
  before: readonly Fact[],
  after: readonly Fact[],
): DifferenceReport<Fact> => atOnce(differenceSteps(before, after));
