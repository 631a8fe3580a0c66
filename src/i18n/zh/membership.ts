/** What lies in an area for sure, what may, and what a sum leaves out. */
export const membership = {
  possible: '可能在内的园区和地点',
  possibleRule: '点位到界线的距离小于点位精度，在内在外都不能肯定；点位在界内的已计入合计。',
  cityOnly: '文件只写明所在市，点位在成员县（市、区）之内或附近；未计入合计。',
  pointInside: '点位在界内，精度 ±{accuracy} 公里',
  pointOutside: '点位在界外，精度 ±{accuracy} 公里',
  noPoint: '无坐标，按文件归属计入',
  none: '没有数据',
  range: '肯定在内：{sure}；可能在内的全部算上：{most}。',
  addedUp: '（园区逐个相加为 {value}，其中重复的部分已扣除）',
  leftOut: '未重复计入',
  leftOutPart: '{part}（{value}）已含在{whole}之内，未再相加',
  notRanked: '{names}已含在表中其他园区之内，不另计。',
  register: '园区名录',
} as const;
