/** The slider of periods. */
export const time = {
  timeline: '时期',
  period: '时期滑块',
  play: '播放',
  pause: '暂停',
  stepBack: '上一时期',
  stepForward: '下一时期',
  nothingToPlay: '同一性质、同样长短的时期不足两个',
  noFigureYear: '{year}年没有数据',
  stopHelp: '{period}：{count}/{total}',
} as const;
