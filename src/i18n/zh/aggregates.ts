/** What several places add up to. */
export const aggregates = {
  coverage: '（{count}/{total} {counted}）',
  members: '成员',
  parks: '园区',
  'rule.member-sum': '成员相加',
  'rule.member-ratio': '成员分子、分母分别相加再相除',
  'rule.area-weighted': '按面积加权的估算',
  'refusal.unknown-indicator': '没有该指标',
  'refusal.not-additive': '不可相加',
  'refusal.no-figure': '无数据',
  'refusal.mixed-units': '单位不同，不合计',
  'refusal.mixed-indicators': '指标不同，不合计',
  'refusal.mixed-periods': '时期不同，不合计',
  'refusal.mixed-statuses': '性质不同，不合计',
  'refusal.repeated-place': '地点重复，不合计',
  'refusal.zero-denominator': '分母为零',
  'refusal.unknown-scale': '比率的量纲不明',
} as const;
