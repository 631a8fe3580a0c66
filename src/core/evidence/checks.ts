import type { Check, EvidenceInput, Finding } from './finding';
import { averageGrowth } from './findings/averageGrowth';
import { compoundGrowth } from './findings/compoundGrowth';
import { countedMembers } from './findings/countedMembers';
import { cumulativeRise } from './findings/cumulativeRise';
import { growthAndLevels } from './findings/growthAndLevels';
import { growthGaps } from './findings/growthGaps';
import { multiples } from './findings/multiples';
import { partsAndWhole } from './findings/partsAndWhole';
import { periodTotals } from './findings/periodTotals';
import { pointsOutside } from './findings/pointsOutside';
import { publishedAreas } from './findings/publishedAreas';
import { riseTimes } from './findings/riseTimes';
import { shares } from './findings/shares';

/** Every check, in the order in which findings are listed; a new one is added here. */
export const CHECKS: readonly Check[] = [
  partsAndWhole,
  periodTotals,
  growthAndLevels,
  averageGrowth,
  compoundGrowth,
  cumulativeRise,
  multiples,
  riseTimes,
  shares,
  growthGaps,
  countedMembers,
  pointsOutside,
  publishedAreas,
];

/**
 * What all checks find in all data, in the order of the checks and then of the ids: the order of rows and files
 * changes nothing. Checks of points need the boundaries and find nothing without them.
 */
export function findFindings(input: EvidenceInput): readonly Finding[] {
  return CHECKS.flatMap((check) =>
    [...check.find(input)].sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0)),
  );
}
