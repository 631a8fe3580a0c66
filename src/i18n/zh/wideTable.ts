/** The wide comparison with percentiles. */
export const wideTable = {
  wide: '对比表与剖面',
  wideTitle: '分主题对比',
  compareFirst:
    '请先选择要对比的地点：点选一个地点，再点其面板里的“加入对比”；也可在地图上按住 Shift 逐个点选，或在地点列表中按 C。圈选的区域也会列入。',
  computed: '成员计算',
  profile: '百分位剖面',
  profileWords: '每行是一项指标：点的位置是该地点在同级全部地点中的百分位，右端最高。',
  difference: '差 {value}',
  ratio: '{value} 倍',
  rankOf: '{rank}/{of}',
  noCommonIndicators: '这些地点没有共同的指标。',
} as const;
