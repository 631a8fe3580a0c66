/** The project file: all that is a person's own. */
export const project = {
  opened: '已打开项目文件“{name}”。',
  refused: '未能打开项目文件“{name}”。',
  notRead: '项目文件中有本版图集不认识的部分，未读取：{parts}',
  question: '打开项目文件',
  about:
    '“{name}”（{day} 保存）有自有数据 {sources} 份、故事 {stories} 个。本浏览器已有自有数据 {own} 份、故事 {ownStories} 个。',
  merge: '并入现有内容',
  mergeHint: '全部保留；同一份而内容不同的，两份并存。',
  replace: '替换现有内容',
  replaceHint: '现有自有数据、读法和故事全部移除；可以撤销。',
  cancel: '不打开',
  tooLarge:
    '项目文件约 {size} MB，超过上限 {limit} MB，未打开。请在保存它的电脑上删去用不到的自有数据再存一次。',
  broken: '项目文件不完整或已损坏，未打开；本页的数据没有变动。请重新保存或复制该文件。',
  newer: '项目文件由更新版本的图集保存（第 {version} 版格式），未打开。请先更新图集，再打开一次。',
  otherAtlas: '项目文件属于另一本图集（{atlas}），未打开。',
  wrong: '项目文件中“{where}”有误（{value}）：{message}。未打开；本页的数据没有变动。',
};
