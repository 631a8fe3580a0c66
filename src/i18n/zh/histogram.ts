/** Distribution in the legend, its breaks and its brush. */
export const histogram = {
  histogram: '数值分布与分级断点',
  breakHandle: '断点 {number}',
  breakField: '断点 {number} 的数值',
  removeBreak: '删除断点 {number}',
  addBreak: '增加断点',
  typeBreaks: '输入断点',
  lock: '锁定断点',
  locked: '断点已锁定',
  lockHelp: '锁定后换时期、场景或对照地图，断点都不变',
  brushFrom: '筛选下限',
  brushTo: '筛选上限',
  brushed: '筛选 {from}—{to}：{count}/{total}',
  clearBrush: '取消筛选',
} as const;
