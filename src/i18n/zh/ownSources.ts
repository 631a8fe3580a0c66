/** A person's own tables in the atlas. */
export const ownSources = {
  title: '自有数据：{name}',
  fromFile: '读自文件 {file}',
  theme: '自有数据',
  'reason.chosen': '由您选定',
  'reason.document': '未作选择前，以文件所载为准；自有数据并存',
  'reason.first': '未作选择前，以先读入的自有数据为准',
};
