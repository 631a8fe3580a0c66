/** Signs that part and join words. */
export const signs = {
  listed: '、',
  andOthers: '{text}等',
  parted: '；',
  joined: '，',
  colon: '：',
  labelled: '{label}：{text}',
  aside: '（{text}）',
  quoted: '“{text}”',
  work: '《{text}》',
  withUnit: '{value}{unit}',
  unitPer: '{above}/{below}',
  works: '、',
} as const;
