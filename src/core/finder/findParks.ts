import { PLANNED_AREA } from '../aggregate/landOf';
import { ATLAS } from '../atlasFile';
import type { Dataset } from '../dataset';
import type { Figure } from '../figure';
import { type Claim, claimsByPlace, zonesByPark } from '../matrix/claims';
import type { Park } from '../place';
import { bestFigure } from '../query';
import type { Zone } from '../zone';
import { APPROVED_AREA } from './approvedArea';
import type { AreaKind, FinderConditions, FinderKind } from './conditions';
import { type NodeDistance, nodeDistances } from './nodes';

/** What a park lacks, so that a condition cannot be decided for it. */
export type Lack = 'point' | 'area';

/**
 * `found`: it meets every condition. `possible`: it meets them, but whether it lies within the distance hangs on how
 * sure the points are. `undecided`: it meets those that can be decided.
 */
export type Outcome = 'found' | 'possible' | 'undecided';

/** A park that was looked at, with what the conditions were held against. */
export interface FoundPark {
  readonly park: Park;
  readonly zone: Zone | undefined;
  readonly grades: readonly string[];
  readonly kinds: readonly FinderKind[];
  readonly claims: readonly Claim[];
  /** As approved and as planned, see `bestFigure`; undefined where no document gives one. */
  readonly areas: Readonly<Record<AreaKind, Figure | undefined>>;
  /** To the nearest node of the asked kind; undefined where none is asked for or the park has no point. */
  readonly nearest: NodeDistance | undefined;
  readonly outcome: Outcome;
  readonly lacks: readonly Lack[];
}

/** Where a figure of an area stands. */
const AREA_INDICATORS: Readonly<Record<AreaKind, string>> = {
  approved: APPROVED_AREA,
  planned: PLANNED_AREA,
};

/** `national` and `provincial` for what documents and catalogue call so, other grades as printed. */
export function gradesOf(park: Park, zone: Zone | undefined): readonly string[] {
  const { national, provincial } = ATLAS.grades;
  const stated = park.grades.map((grade) =>
    grade === national ? 'national' : grade === provincial ? 'provincial' : grade,
  );
  return [...new Set([...(zone ? [zone.grade] : []), ...stated])];
}

const meetsAny = (asked: readonly string[], given: readonly string[]) =>
  asked.length === 0 || given.some((each) => asked.includes(each));

/** What an industry condition can be met by: the register's industry, or a printed word that names none. */
const industryKeys = (claims: readonly Claim[]) =>
  claims.map(({ industry, printed }) => industry || printed.zh);

function meetsArea(area: NonNullable<FinderConditions['area']>, figure: Figure): boolean {
  const { from = Number.NEGATIVE_INFINITY, to = Number.POSITIVE_INFINITY } = area;
  return figure.value >= from && figure.value <= to;
}

/** Whether a point lies within a distance of any node: for sure, perhaps, or not. */
function withinAny(distances: readonly NodeDistance[], within: number): 'yes' | 'perhaps' | 'no' {
  if (distances.some(({ km, tolerance }) => km + tolerance <= within)) return 'yes';
  return distances.some(({ km, tolerance }) => km - tolerance <= within) ? 'perhaps' : 'no';
}

function examined(dataset: Dataset, park: Park, asked: FinderConditions): FoundPark | undefined {
  const zone = zonesByPark(dataset).get(park.id);
  const grades = gradesOf(park, zone);
  const kinds: readonly FinderKind[] = zone ? [park.parkKind, zone.type] : [park.parkKind];
  const claims = claimsByPlace(dataset).get(park.id) ?? [];
  const meets =
    meetsAny(asked.grades, grades) &&
    meetsAny(asked.kinds, kinds) &&
    meetsAny(asked.industries, industryKeys(claims)) &&
    meetsAny(asked.cities, [park.city]);
  if (!meets) return undefined;
  const areas = {
    approved: bestFigure(dataset, park.id, AREA_INDICATORS.approved),
    planned: bestFigure(dataset, park.id, AREA_INDICATORS.planned),
  };
  const lacks: Lack[] = [];
  if (asked.area) {
    const figure = areas[asked.area.kind];
    if (!figure) lacks.push('area');
    else if (!meetsArea(asked.area, figure)) return undefined;
  }
  const { near } = asked;
  const distances =
    near && park.point ? nodeDistances(dataset, near.kind, park.point, park.accuracy ?? 0) : [];
  if (near && !park.point) lacks.push('point');
  const lies = near && park.point ? withinAny(distances, near.within) : 'yes';
  if (lies === 'no') return undefined;
  return {
    park,
    zone,
    grades,
    kinds,
    claims,
    areas,
    nearest: distances[0],
    outcome: lacks.length > 0 ? 'undecided' : lies === 'perhaps' ? 'possible' : 'found',
    lacks,
  };
}

/**
 * The parks that meet conditions, those that may meet them and those for which it cannot be decided; none is dropped for
 * what is not known of it. By distance where one is asked for, else in the register's order.
 */
export function findParks(dataset: Dataset, asked: FinderConditions): readonly FoundPark[] {
  const found = [...dataset.parks.values()].flatMap((park) => examined(dataset, park, asked) ?? []);
  const far = ({ nearest }: FoundPark) => nearest?.km ?? Number.POSITIVE_INFINITY;
  return asked.near ? [...found].sort((a, b) => far(a) - far(b) || 0) : found;
}
