/** The search box. */
export const search = {
  label: '搜索地点、指标、布局、产业、图件和来源',
  placeholder: '搜索地点、指标、布局…',
  results: '搜索结果',
  count: '{count} 项结果',
  nothing: '没有找到“{query}”',
  openTableAlso: '导入表格|导入数据|打开表格|自有数据|我的数据|上传表格|Excel',
  openTableDetail: 'Excel、WPS、CSV，不离开本机',
  'kind.action': '操作',
  'kind.place': '地点',
  'kind.indicator': '指标',
  'kind.layout': '布局',
  'kind.element': '布局要素',
  'kind.industry': '产业',
  'kind.sheet': '图件',
  'kind.source': '来源',
} as const;
