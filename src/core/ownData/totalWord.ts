const TOTAL =
  /^(?:合计|总计|小计|共计|总和|合计数|总数|汇总|总合计|合计值|total|subtotal|sum|grandtotal|alltotal|sumtotal)$/;
const TOTAL_END = /(?:合计|总计|小计|共计|total)$/;

/** Whether a row's or a column's whole name says that it adds others up: 合计, Sub total. */
export const isTotalWord = (name: string): boolean => TOTAL.test(name.replace(/\s/g, '').toLowerCase());

/** What a name adds up that ends in such a word: 南宁市 of 南宁市合计; undefined where it does not. */
export const totalledName = (key: string): string | undefined =>
  TOTAL_END.test(key) ? key.replace(TOTAL_END, '') : undefined;
