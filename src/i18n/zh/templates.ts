/** Tables that are handed out to be filled in. Their heads are those that the reader of own tables knows. */
export const templates = {
  code: '代码',
  cities: '设区市',
  counties: '县（市、区）',
  parks: '园区',
  city: '所在市',
  county: '所在县区',
  period: '时期',
  notes: '填表说明',
  'note.figures': '只填数字；没有的留空，不填 0。单位写在表头的括号里，可以改。',
  'note.period': '“时期”一行写明数据的时期，例如：2024年、2024年1—6月、2024年6月。',
  'note.places': '代码和名称不要改；用不着的行可以删去。',
} as const;
