import type { aggregates as zh } from '../zh/aggregates';

export const aggregates: Record<keyof typeof zh, string> = {
  coverage: '({count}/{total} {counted})',
  members: 'members',
  parks: 'parks',
  'rule.member-sum': 'sum of members',
  'rule.member-ratio': 'ratio of the members’ sums',
  'rule.area-weighted': 'area-weighted estimate',
  'rule.formula': 'by an own formula',
};
