/** The table of places. */
export const table = {
  filterRows: '按名称筛选',
  columns: '列',
  rowCount: '{count} 行',
  'column.rank': '位次',
  'column.name': '地点',
  'column.within': '属于',
  'column.value': '数值（{unit}）',
  'column.trend': '走势',
  'column.second': '第二指标',
  'column.third': '第三指标',
  'column.period': '时期',
  'column.status': '性质',
  'column.source': '出处',
} as const;
