/** What stands in for the whole page when nothing of it can go on. */
export const failure = {
  title: '页面出错，无法继续显示',
  what: '链接仍保留着当前视图，可以复制下来；重新载入后会回到这里，也可以从首页视图重新开始。',
  link: '链接',
  again: '重新载入',
  start: '从首页视图开始',
} as const;
