import type { bases as zh } from '../zh/bases';

export const bases: Record<keyof typeof zh, string> = {
  ofPeriod: '{name} {period}',
  andMore: '{shown} and more',
  land: 'land: {land}',
  residents: 'residents: {population}',
  sumOfMembers: 'region as the sum of {count} cities',
  published: 'region as published',
  earlier: 'since {period}',
  target: 'target for {period}',
  spliced: 'Dashed: the series is spliced, so its years do not compare directly',
  rawTrend: 'Trend (as published)',
  bounded: '{count} values are bounds such as “more than” or “about” and are classed by the printed number',
};
