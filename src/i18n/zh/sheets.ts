/** The gallery of plan sheets. */
export const sheets = {
  open: '图件',
  title: '规划图件',
  intro: '规划列有而公布文本未附的四幅附图，以及桂林、来宾、柳州等地的布局图，全部据文件所列绘制。',
  onMap: '在地图上打开',
  plate: '看整幅图版',
  plateOf: '整幅图版：{name}',
  openOf: '在地图上打开：{name}',
  back: '返回图件',
  previous: '上一幅',
  next: '下一幅',
  close: '退出图件',
  named: '布局名录',
  sheetOf: '{source}　{locator}',
} as const;
