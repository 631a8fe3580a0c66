/** How the page is arranged: lines that are dragged, charts beside or below the map. */
export const workspace = {
  questionsWidth: '左栏宽度（可拖动，双击还原）',
  sideWidth: '右栏宽度（可拖动，双击还原）',
  chartsHeight: '数据视图高度（可拖动，双击还原）',
  'charts.beside': '数据视图放到地图右侧',
  'charts.below': '数据视图放到地图下方',
  chartsTab: '图表',
} as const;
