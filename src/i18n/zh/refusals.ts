/** Why a table file cannot be read, and what to do: one or two sentences a reason. */
export const refusals = {
  empty: '文件是空的，一个字节也没有。请重新导出或另存后再试。',
  noCells: '文件能打开，但里面没有任何有内容的单元格。请确认数据保存在这个文件里。',
  fileTooLarge:
    '文件有 {size} MB，上限是 {limit} MB。请拆成几个文件，只留需要的工作表后另存，或另存为 CSV、Parquet。',
  tooManyRows:
    '“{sheet}”有 {count} 行数据，上限是 {limit} 行。请按年份或地区拆成几个文件，或先汇总再导入：逐点的清单请用机构自己的空间数据库（PostGIS、GeoServer、SuperMap iServer、DuckDB）按县算好，写出以行政区划代码为键的 CSV。',
  tooManyCells:
    '展开后超过 {limit} 个单元格，多半是很远的地方误留了内容。请把数据区复制到新工作簿后另存，或拆成几个文件。',
  beyondSheet:
    '“{sheet}”超出一张工作表的 {rows} 行、{columns} 列，多半是换行或分隔符有误。请检查后另存，或拆成几个文件。',
  tooManySheets: '文件有 {count} 张工作表，上限是 {limit} 张。请拆成几个文件。',
  unpacksTooFar: '压缩内容解开后有 {size} MB，上限是 {limit} MB，未解压。请拆成几个文件，或另存为 CSV。',
  ratioTooHigh:
    '其中“{part}”的压缩比约 {ratio} 倍，上限是 {limit} 倍，像是压缩炸弹，未解压。若确是自己的表，请用 Excel 或 WPS 打开后另存。',
  unpacksBeyondDeclared:
    '其中“{part}”解开后超过它自称的 {size} 字节，已停止。文件损坏或被改动过，请用 Excel 或 WPS 打开后另存。',
  doublePart: '压缩包里有两个同名部分“{part}”，不知该信哪个。请用 Excel 或 WPS 打开后另存。',
  packing: '其中“{part}”用了不常见的压缩方式。请用 Excel 或 WPS 打开后另存为 XLSX。',
  encrypted: '文件有打开密码。请在 Excel 或 WPS 里去掉密码后另存，再导入。',
  cutOff: '文件不完整，后面一截丢了。请重新下载或复制，或用 Excel、WPS 打开确认后另存。',
  damaged: '文件损坏，“{part}”读不下去。请用 Excel 或 WPS 打开，确认内容后另存。',
  documentType:
    '其中“{part}”带有文档类型定义（DTD），表格文件不该有，为安全起见未读。请用 Excel 或 WPS 打开后另存。',
  pdf: '这是 PDF，不是表格。请导入它的原表，或先把表格复制到 Excel 或 WPS。',
  picture: '这是图片，不是表格。请导入它的原表，或先识别成表格。',
  document:
    '这是文字文档（Word、WPS 文字），不是表格。请把里面的表格复制到 Excel 或 WPS 后另存，或直接粘贴。',
  slides: '这是演示文稿，不是表格。请把里面的表格复制到 Excel 或 WPS 后另存，或直接粘贴。',
  archive: '这是压缩包。请先解压，再导入里面的表格文件。',
  database: '这是数据库文件，不是表格。请先导出为 CSV 或 XLSX。',
  xlsb: '这是二进制工作簿（XLSB）。请用 Excel 或 WPS 另存为 XLSX。',
  numbers: '这是 Numbers 表格。请在 Numbers 里导出为 XLSX 或 CSV。',
  htmlWithoutTable:
    '这是网页，里面没有表格；系统导出失败时常给出这样的文件。请重新导出，或打开看看写了什么。',
  htmlFrames: '这是分成几个文件的网页，表格在旁边的文件夹里。请用 Excel 或 WPS 打开后另存为 XLSX。',
  xmlWithoutTable: '这是 XML，但不是“XML 表格 2003”或 ODS。请用 Excel 或 WPS 另存为 XLSX。',
  json: '这是 JSON，不是表格。请先转成 CSV 或 XLSX。',
  parquet: '这个 Parquet 文件读不了：{reason}。请用写它的工具另存，或导出为 CSV。',
  outOfMemory: '读到一半时内存不够。请拆成几个文件，或另存为 CSV。',
  noWorker: '这个浏览器不允许后台线程，无法读取表格文件。请换用新版的 Chrome、Edge 或 Firefox。',
  unopened: '文件打不开：{reason}。请确认路径无误、文件没有被别的程序占用。',
  unexpected: '读这个文件时程序出错，没有读出数据。请用 Excel 或 WPS 另存为 XLSX 再试，并把文件交给维护者。',
  unknown:
    '认不出这是哪种文件。可以导入 XLSX、XLS、ET、ODS、CSV、TSV、TXT 和 Parquet；请用 Excel 或 WPS 另存为其中一种。',
} as const;
