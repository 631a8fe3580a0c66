import type { Status } from '../figure';
import type { PlaceId } from '../place';
import type { Block } from './blocks';
import type { PeriodPart } from './period/periodParts';
import { readPeriods } from './period/readPeriods';
import type { PlaceIndex } from './placeIndex';
import type { NameReading } from './placeName';
import { plainText } from './plainText';
import { isNote, isPeriodText } from './rowKind';
import type { SheetGrid } from './sheetGrid';
import type { Unit } from './unit';
import { readUnit, readUnitNote } from './unitText';

/** What stands around a table and is said of all its figures. */
export interface TableContext {
  readonly title: string;
  /** What the title measures, without periods, places, units and 统计表; empty where it names nothing. */
  readonly indicator: string;
  /** Units of the note line, or the title. */
  readonly units: readonly Unit[];
  /** A unit that the note line states and no one knows. */
  readonly unknownUnit: string;
  /** Words of time in the title, the notes, the sheet's and the file's name, nearest first. */
  readonly periods: readonly PeriodPart[];
  /** The one place that title, sheet or file name, for 全市 and tables about one place. */
  readonly place: PlaceId | undefined;
  /** 2025年目标, 预计: of all figures, where no head says otherwise. */
  readonly status: Status | undefined;
  /** Rows of the preface that gave a unit. */
  readonly unitRows: readonly number[];
}

const NUMBERED =
  /^\s*(?:指标(?:名称)?|统计指标|indicator)\s*:|^\s*(?:附?表\s*[\d一二三四五六七八九十]+(?:[-—.－]\d+)*|[\d]+(?:[-—.]\d+)+|[一二三四五六七八九十]+、|\d+[.、])\s*[:：]?/;
const SPREAD =
  /(?:广西壮族自治区|广西|全区|全自治区|自治区)?(?:各设区市|各地级市|各市县|各县市区|各县\(市、?区\)|各县区|各市|各县|各地区?|各园区|分设区市|分市县|分县区|分县|分市|分地区|各主要城市|主要城市|各月份?|各年份?|各季度|分季度?|分月|逐月|历年|14个?(?:设区)?市|111个县\(?市?、?区?\)?|十四市|市县|县域|设区市|地级市|重点园区)(?:县|区)?/g;
const FORM_WORDS =
  /(?:主要|基本|完成|运行|发展|分布)*(?:情况|统计|一览|汇总|进度|明细|对比|比较|排名|数据|报表|月报|快报|季报|年报|台账|表)+(?:表|\(.*\))?$|^(?:主要|基本)?(?:经济|统计|工业)?指标$|(?:按|分)(?:地区|市县|市|县)分$|\(.{0,6}\)$/;

/** A table that hangs on a notice: 关于下达……的通知附表. */
const NOTICE =
  /^关于(?:下达|印发|报送|填报|公布|通报|做好|调整)?|的?(?:通知|通报|函|报告|请示|公告|方案)?(?:附件|附表)\s*[\d一二三四五六七八九十]*$|的(?:通知|通报|函|报告|请示|公告)$|(?:目标任务|任务目标|目标)(?:分解)?$/g;

function titleIndicator(index: PlaceIndex, title: string): string {
  const { rest } = readPeriods(readUnit(title).rest);
  let text = rest.replace(NUMBERED, '').replace(SPREAD, ' ').trim();
  for (const [name] of index.cities) if (text.startsWith(name)) text = text.slice(name.length);
  text = text.replace(/^(?:广西壮族自治区|广西|全区|自治区|市|的)+/, '').replace(/^\s*(?:各|的)/, '');
  for (let before = ''; before !== text; ) {
    before = text;
    text = text.replace(NOTICE, '').replace(FORM_WORDS, '').trim();
  }
  return /^sheet\d*$|^工作表\d*$|^table\d*$/i.test(text) ? '' : text;
}

/** Places that a text names in full; a county in a city's name is not another. */
function placesIn(
  index: PlaceIndex,
  text: string,
  nameOf: (text: string) => NameReading,
): PlaceId | undefined {
  const whole = nameOf(text);
  if (whole.kind === 'places' && whole.candidates.length === 1) return whole.candidates[0]?.place;
  const plain = plainText(text).replace(/\s/g, '');
  let found: { readonly at: number; readonly length: number; readonly place: PlaceId } | undefined;
  for (const place of index.places.values()) {
    if (place.kind !== 'region') continue;
    const at = plain.indexOf(place.name.zh);
    if (at < 0) continue;
    const isNearer =
      !found || place.name.zh.length > found.length || (place.level === 'county' && at > found.at);
    if (isNearer && place.level !== 'region') found = { at, length: place.name.zh.length, place: place.id };
  }
  if (found) return found.place;
  return /广西|全区/.test(plain) ? index.region : undefined;
}

/** A title about the completion of targets has actual figures. */
function statusOf(text: string): Status | undefined {
  if (/完成|进度|执行|实际|实施/.test(text)) return undefined;
  if (/目标|计划数|年度计划|任务分解|\btargets?\b/i.test(text)) return 'target';
  return /预计|预测|预期|\bforecast/i.test(text) ? 'forecast' : undefined;
}

/** The part of a title that only states units. */
const UNIT_NOTE = /[([]?\s*(?:计量|金额|数据)?(?:单位|\bunits?)\s*[:：].*$/i;

/** A title's 同期 or 当月 is of some columns, not of all. */
const ofAll = (parts: readonly PeriodPart[]): PeriodPart[] =>
  parts
    .filter(({ from }) => from.year !== undefined || from.month !== undefined)
    .map((part) => ({ ...part, yearsBack: 0 }));

const HAN = /\p{Script=Han}/u;

/** The year of a yearbook, which is not that of its figures. */
const YEARBOOK = /(?:19|20)\d{2}\s*年?(?=[^\d]{0,12}年鉴)|(?<=年鉴[^\d]{0,4})(?:19|20)\d{2}\s*年?/g;
/** When a table was made or sent says nothing of its figures. */
const MADE_ON =
  /(?:填报|填表|制表|报送|上报|打印|导出|更新|发布|审核|印发|生成|下载|查询)(?:日期|时间)|资料来源|数据来源|来源\s*[:：]|^\s*(?:sources?|data source)\s*[:：]/i;

/** An office whose table it is: 填报单位：柳州市统计局. */
const OFFICE =
  /(?:填报|编制|制表|报送|填表)?单位\s*[:：].*(?:统计|工业和信息化|工信|发展(?:和|与)?改革|发改|财政|商务|科技|经济|投资促进)[^:：]{0,6}局|人民政府|管委会/;

/** A note below the table that says when its figures are of. */
const DATED = /(?:统计|数据|报告)(?:时间|时期|期间|期)(?:为|是|[:：])|数据截[至止]/;

/** Words of time that speak of the figures. */
const timesIn = (text: string): readonly PeriodPart[] =>
  MADE_ON.test(text) ? [] : ofAll(readPeriods(text.replace(YEARBOOK, ' ')).parts);

/** A day in the name of a file or sheet is when it was saved; a month or a year is what it is about. */
const timesOfName = (text: string): readonly PeriodPart[] =>
  timesIn(text).filter(({ from, to }) => from.day === undefined && to.day === undefined);

/** Reads what stands around a table: its title and notes, the sheet's and the file's name. */
export function readContext(
  grid: SheetGrid,
  block: Block,
  file: string,
  index: PlaceIndex,
  nameOf: (text: string) => NameReading,
): TableContext {
  const texts: { readonly row: number; readonly text: string }[] = [];
  for (const row of [...block.preface, ...block.lines])
    for (const [column] of (grid.worksheet.rows[row] ?? []).entries()) {
      const text = grid.text(row, column);
      if (text !== '') texts.push({ row, text });
    }
  const above = new Set(block.preface);
  const notes = texts.flatMap(({ row, text }) => {
    const note = readUnitNote(text);
    return note ? [{ row, text, note }] : [];
  });
  const titles = texts
    .filter(({ row, text }) => above.has(row) && !isNote(text))
    .map(({ row, text }) => ({ row, text: readUnitNote(text) ? text.replace(UNIT_NOTE, '').trim() : text }))
    .filter(
      ({ text }, _, all) =>
        text.length > 1 && (HAN.test(text) || isPeriodText(text) || !all.some((each) => HAN.test(each.text))),
    );
  const title = titles.map(({ text }) => text).join(' ');
  const stem = plainText(file.replace(/^.*[/\\]/, '').replace(/\.[A-Za-z0-9]{1,8}$/, ''));
  const titleUnit = titles.map(({ text }) => readUnit(text).unit).find((unit) => unit);
  const named = notes.find(({ note }) => note.units.length > 0);
  const others = texts.filter(({ row, text }) => above.has(row) && (readUnitNote(text) || isNote(text)));
  const sheet = plainText(grid.name);
  return {
    title,
    indicator:
      titles
        .map(({ text }) => titleIndicator(index, text))
        .filter((text) => text.length > 1)
        .sort((a, b) => b.length - a.length)[0] ??
      (block.preface.length === 0 || titles.length === 0
        ? titleIndicator(index, sheet) || titleIndicator(index, stem)
        : ''),
    units: named?.note.units ?? (titleUnit ? [titleUnit] : []),
    unknownUnit: named ? '' : (notes.find(({ note }) => note.unknown !== '')?.note.unknown ?? ''),
    periods: [...titles, ...others, ...texts.filter(({ row, text }) => !above.has(row) && DATED.test(text))]
      .flatMap(({ text }) => timesIn(text))
      .concat(timesOfName(sheet))
      .concat(timesOfName(stem)),
    place:
      placesIn(index, sheet, nameOf) ??
      [...titles, ...others.filter(({ text }) => OFFICE.test(text))]
        .map(({ text }) => placesIn(index, text, nameOf))
        .find((place) => place) ??
      placesIn(index, stem, nameOf),
    status: statusOf(title) ?? statusOf(sheet) ?? statusOf(stem),
    unitRows: notes.map(({ row }) => row),
  };
}
