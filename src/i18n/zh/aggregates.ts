/** What several places add up to. */
export const aggregates = {
  coverage: '（{count}/{total} {counted}）',
  members: '成员',
  parks: '园区',
  'rule.member-sum': '成员相加',
  'rule.member-ratio': '成员分子、分母分别相加再相除',
  'rule.area-weighted': '按面积加权的估算',
  'rule.formula': '按自定公式计算',
} as const;
