/** A person's own tables in the atlas. */
export const ownSources = {
  title: '自有数据：{name}',
  fromFile: '读自文件 {file}',
  theme: '自有数据',
  unread: '无法读取：{detail}',
  noRecipe: '不是可用的读法',
  silent:
    '浏览器的存储没有回应，自有数据可能没有保存；数据仍在本页，可存为项目文件，或关闭其他打开本图的窗口。',
  notKept: '浏览器未能保存自有数据（空间已满或不允许保存），关闭页面后会丢失；数据仍在本页，请存为项目文件。',
  unreadable: '本浏览器中有自有数据已无法读取；它们原样保留。',
  otherWindow: '另一个窗口也改了这份自有数据；那里的内容另存一份，已停用，没有丢失。',
  otherName: '{name}（另一窗口）',
  fromProject: '{name}（项目文件）',
  'reason.chosen': '由您选定',
  'reason.document': '未作选择前，以文件所载为准；自有数据并存',
  'reason.first': '未作选择前，以先读入的自有数据为准',
};
