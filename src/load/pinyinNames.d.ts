declare module 'virtual:pinyin-names' {
  /** The pinyin of every Chinese name of the data. */
  const table: import('../core/search/pinyinTable').PinyinTable;
  export default table;
}
