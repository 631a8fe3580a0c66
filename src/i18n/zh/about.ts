/** What this atlas is, and whom to tell of an error. */
export const about = {
  version: '版本',
  dataDate: '数据截至',
  dataDateIs: '最新一份来源文件的日期为 {date}；每个数字的时期和出处写在它旁边',
  errors: '发现错误',
  contact: '请告诉向你提供本图的单位，并附上当前链接；每个数字旁写有来源文件和位置，可先行核对。',
  licence: '许可',
  licenceIs: '本图的程序以 MIT 许可发布；文件中的数字属于各来源文件。所用软件的许可见下。',
  licences: '随本图发布的软件及其许可',
  licencesMissing: '许可文件 licences.txt 未能读取。',
  again: '重试',
} as const;
