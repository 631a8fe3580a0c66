/** A second indicator and the map beside. */
export const second = {
  noneChosen: '不选',
  periodOf: '{what}的时期',
  second: '第二指标或时期',
  secondQuestion: '第二指标',
  secondUse: '用于',
  'use.none': '不显示',
  'use.bivariate': '双变量设色',
  'use.side': '并排对比',
  'use.swipe': '卷帘对比',
  needsSecond: '先选第二指标',
  sameQuestion: '与第一指标相同',
  bivariateNeedsRegions: '园区是点，不设色',
  tooFewCommon: '共有数据的地点只有 {count} 个，分不出三级',
  secondMap: '对照地图',
  keyOf: '对照：{title}',
  swipe: '卷帘位置',
} as const;
