/** Messages that stay until dismissed. */
export const notices = {
  title: '提示',
  details: '详情（{count}）',
  dismiss: '关闭提示',
  problems: '部分数据未通过检查，未予采用；其余照常显示。',
  data: '数据未能载入。',
  boundaries: '边界未能载入。',
  surroundings: '周边底图未能载入，只显示{region}。',
  scene: '这一视图未能画出；地图仍是上一次的样子。',
  moreProblems: '还有 {count} 处，见“数据与来源”的问题页',
  part: '页面的一部分出错，其余照常可用。',
  storyLinkUnpacked: '此浏览器太旧，读不出链接里装的故事；请向发来链接的人要故事的文件。',
  storyLink: '链接中的故事不完整或已损坏：{reason}',
  at: '{where}：{message}',
} as const;
