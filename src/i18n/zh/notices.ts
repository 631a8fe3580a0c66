/** Messages that stay until dismissed. */
export const notices = {
  title: '提示',
  details: '详情（{count}）',
  dismiss: '关闭提示',
} as const;
