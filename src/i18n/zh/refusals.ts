/** Why a table file cannot be read, and what to do: one sentence a reason. */
export const refusals = {
  empty: '文件是空的，一个字节也没有。请重新导出或另存后再试。',
  noCells: '文件能打开，但里面没有任何有内容的单元格。请确认数据保存在这个文件里。',
  fileTooLarge: '文件有 {size} MB，上限是 {limit} MB。请拆成几个文件，或只留需要的工作表后另存。',
  tooManyRows: '“{sheet}”有 {count} 行数据，上限是 {limit} 行。请按年份或地区拆成几个文件，或先汇总再导入。',
  unknown:
    '认不出这是哪种文件。可以导入 XLSX、XLS、ET、ODS、CSV、TSV、TXT 和 Parquet；请用 Excel 或 WPS 另存为其中一种。',
} as const;
