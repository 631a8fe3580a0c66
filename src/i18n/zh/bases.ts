/** What numbers are set against, and how two of them are compared. */
export const bases = {
  ofPeriod: '{period}{name}',
  andMore: '{shown}等',
  land: '面积用{land}',
  residents: '人口用{population}',
  sumOfMembers: '全区用{count}市合计',
  published: '全区用公布数',
  earlier: '比{period}',
  target: '目标期{period}',
  spliced: '虚线：序列口径有衔接，前后不可直接相比',
  rawTrend: '走势（原数值）',
  bounded: '{count} 个数值为“超过”“约”一类的界限，按所载数字归类',
} as const;
