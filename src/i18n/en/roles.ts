import type { roles as zh } from '../zh/roles';

export const roles: Record<keyof typeof zh, string> = {
  title: 'Role and result',
  role: 'What plans give it to be',
  result: 'What its figures say',
  noRole: 'No layout names it.',
  noResult: 'No figure of the main indicators.',
  targets: 'Targets and actuals',
  target: 'Target',
  actual: 'Actual',
  indicator: 'Indicator',
  achieved: '{value}% of the target',
  noActual: 'no actual figure',
  rank: '{rank} of {of}',
  approved: 'Approved area of its zones',
  approvedShare: 'Share of its land',
  approvedYield: 'Per approved km²: {indicator} ({period})',
};
