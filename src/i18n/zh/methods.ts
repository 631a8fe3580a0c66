/** Methods of classification. */
export const methods = {
  'equal-interval': '等间距',
  geometric: '几何间隔',
  manual: '手动',
  ckmeans: '自然断点（ckmeans）',
  pretty: '整数断点',
  quantile: '分位数',
  'standard-deviation': '标准差',
} as const;
