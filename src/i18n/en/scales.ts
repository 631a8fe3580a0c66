import type { scales as zh } from '../zh/scales';

export const scales: Record<keyof typeof zh, string> = {
  scale: 'Axis',
  value: 'Values',
  logarithmic: 'Logarithmic',
  notLogarithmic: 'Logarithmic (not with zero or negative values)',
  rank: 'Ranks',
  rankAxis: 'Rank among the places with a figure in that period',
};
