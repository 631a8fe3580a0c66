import { readPeriods } from './period/readPeriods';
import type { NameReading } from './placeName';
import { mayBeYear, readValue, type SheetGrid } from './sheetGrid';
import { readUnitNote } from './unitText';

export type RowKind = 'blank' | 'line' | 'head' | 'data' | 'numbering';

const NOTE =
  /^(?:[【[(](?:注|说明|备注)[\])】]|[(（]?(?:注|备注|说明|附注|资料来源|数据来源|来源|注释|note|notes|source|sources|data source|remarks?)\s*[\d一二三]?\s*[)）]?\s*[:：.、]|注\s*\d|[*※]\s*\S{6,}|(?:填报人?|制表人?|审核人?|负责人|复核人?|填表人|报送单位|填报单位|编制单位|制表单位|填报日期|制表日期|联系电话|联系人|单位负责人|统计负责人)\s*[:：])/i;
const FORM =
  /(?:填报|制表|表\s*号|文\s*号|编制|报送|审核|制定机关|批准机关|有效期|综合机关名称|日期|时间|统计期)\s*[\p{Script=Han}]{0,4}[:：]/u;

/** A page that goes on, the number of a page, and whole sentences. */
const NO_TITLE =
  /^[(（]?(?:续表|接上表|接下表|续上表|续)\s*[\d一二三四五六七八九十-]*[)）]?(?:\s|$)|^\(?continued\)?|^[-—·.\s]*(?:第\s*)?\d{1,4}\s*页?[-—·.\s]*$|。/i;

/** Whether a line is a note, a source, a signature or the turn of a page, and no title. */
export const isNote = (text: string): boolean => NOTE.test(text) || NO_TITLE.test(text);

/** The number of a group, without a word: 一, （二）, III, A. */
const isEnumerator = (text: string): boolean =>
  /^[(（]?(?:[一二三四五六七八九十]{1,3}|[ivx]{1,5}|[a-z])[)）]?[、.．]?$/i.test(text);

/** Sees for each row what it is by its own cells. */
export function kindOf(grid: SheetGrid, row: number, nameOf: (text: string) => NameReading): RowKind {
  const width = grid.worksheet.rows[row]?.length ?? 0;
  let filled = 0;
  let numbers = 0;
  let years = 0;
  let codes = 0;
  let missing = 0;
  let first = '';
  let previous = 0;
  let running = true;
  let lineLike = 0;
  for (let column = 0; column < width; column++) {
    const cell = grid.cell(row, column);
    if (cell.kind === 'empty') continue;
    const text = grid.text(row, column);
    if (text === '') continue;
    filled++;
    if (first === '') first = text;
    const value = readValue(cell);
    if (value.kind === 'number') {
      numbers++;
      if (mayBeYear(text)) years++;
      else if (/^\d{6}(?:0{6})?$/.test(text) && nameOf(text).kind === 'places') codes++;
      const count = Number(text);
      running = running && (count === previous + 1 || (previous === 0 && count === 0));
      previous = count;
    } else {
      if (value.kind === 'missing') missing++;
      if (value.kind === 'error') numbers++;
      if (!/^[甲乙丙丁]$|^栏次$|^序号$|^[-—]+$/.test(text)) running = false;
      if (readUnitNote(text) || FORM.test(text) || NOTE.test(text)) lineLike++;
    }
  }
  if (filled === 0) return 'blank';
  if (running && numbers > 1 && (filled > 2 || filled > numbers)) return 'numbering';
  if (lineLike > 0 && filled < 5 && numbers === 0) return 'line';
  if (NOTE.test(first)) return 'line';
  if (filled === 1 || (filled === 2 && numbers === 0 && missing === 0 && isEnumerator(first))) return 'line';
  const label = nameOf(first).kind;
  const isLabel = label !== 'unknown' && label !== 'derived';
  if (numbers === 0) return missing > 0 && isLabel ? 'data' : 'head';
  if (codes === numbers && codes > 1) return 'head';
  if (years === numbers && !isLabel && !/^(?:19|20)\d{2}/.test(first)) return 'head';
  return 'data';
}

/** Whether a text is nothing but a period. */
export const isPeriodText = (text: string): boolean => {
  const { parts, rest } = readPeriods(text);
  return rest === '' && parts.some(({ from }) => from.year !== undefined || from.month !== undefined);
};
