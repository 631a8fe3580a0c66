import type { aggregates as zh } from '../zh/aggregates';

export const aggregates: Record<keyof typeof zh, string> = {
  coverage: '({count}/{total} {counted})',
  members: 'members',
  parks: 'parks',
  'rule.member-sum': 'sum of members',
  'rule.member-ratio': 'ratio of the members’ sums',
  'rule.area-weighted': 'area-weighted estimate',
  'refusal.unknown-indicator': 'unknown indicator',
  'refusal.not-additive': 'not additive',
  'refusal.no-figure': 'no figure',
  'refusal.mixed-units': 'units differ; not combined',
  'refusal.mixed-indicators': 'indicators differ; not combined',
  'refusal.mixed-periods': 'periods differ; not combined',
  'refusal.mixed-statuses': 'statuses differ; not combined',
  'refusal.repeated-place': 'a place occurs twice; not combined',
  'refusal.zero-denominator': 'denominator is zero',
  'refusal.unknown-scale': 'scale of the ratio unknown',
};
