/** What plans give a place to be, beside what its figures say. */
export const roles = {
  title: '定位与结果',
  role: '规划给的定位',
  result: '数据显示的结果',
  noRole: '没有布局点名这里。',
  noResult: '没有主要指标的数据。',
  targets: '目标与实际',
  target: '目标',
  actual: '实际',
  indicator: '指标',
  achieved: '为目标的 {value}%',
  noActual: '没有实际数',
  rank: '第 {rank}/{of} 位',
  approved: '开发区核准面积',
  approvedShare: '占本地土地',
  approvedYield: '每平方公里核准面积：{indicator}（{period}）',
} as const;
