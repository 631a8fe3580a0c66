import type { PlaceId } from '../place';
import type { MemberCoverage } from './aggregate';

/** Tells members that have what is asked from those that do not. */
export function coverageOf(members: readonly PlaceId[], has: (place: PlaceId) => boolean): MemberCoverage {
  const missing = members.filter((member) => !has(member));
  return { count: members.length - missing.length, total: members.length, missing };
}

/** Whether every member has a figure, and there is at least one. */
export function isComplete(coverage: MemberCoverage): boolean {
  return coverage.total > 0 && coverage.count === coverage.total;
}
