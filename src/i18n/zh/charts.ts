/** Ranking, scatter, distribution and time lines. */
export const charts = {
  without: '另有 {count} 个地点没有数据',
  places: '地点数',
  tooFew: '有数据的地点不足两个。',
  spread:
    'n = {n}；中位数 {median}，均值 {mean}，最小 {least}，最大 {most}（{unit}）；实线为中位数，虚线为断点。',
  oneYearOnly: '只有一个时期的数据，画不出走势。',
  timeKey: '圆点为实际，方块为目标，菱形为预计；缺年处断开。',
  scatterAgainst: '纵轴',
  scatterSize: '点的大小',
  scatterNeedsSecond: '请为纵轴选择第二个指标或时期。',
  noCommonPlaces: '没有同时具备两项数据的地点。',
  fit: '最小二乘线：r = {r}，n = {n}，斜率 {slope}。',
  noFit: 'n = {n}，不足以拟合直线。',
  fitCaution: '相关不等于因果。',
  bivariatePlaces: '各色是哪些地点',
  bivariateAxes: '先说第一指标（{first}），后说第二指标（{second}）；高低以图例断点为界。',
  bivariateCell: '{first}、{second}（{count}）：',
  low: '低',
  middle: '中',
  high: '高',
} as const;
