/** How axes of charts run. */
export const scales = {
  scale: '纵轴',
  value: '数值',
  logarithmic: '对数坐标',
  notLogarithmic: '对数坐标（有零或负数，不能用）',
  rank: '位次',
  rankAxis: '位次（在当期有数据的地点中）',
} as const;
