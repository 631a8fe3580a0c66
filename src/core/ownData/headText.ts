import type { Status } from '../figure';
import type { PeriodPart } from './period/periodParts';
import { readPeriods } from './period/readPeriods';
import { plainText, remembered, withoutTranslation } from './plainText';
import type { Unit } from './unit';
import { readUnit } from './unitText';

/** What the head of a column, or the label of a row, says about the numbers under it. */
export interface HeadReading {
  /** The words, in one width. */
  readonly text: string;
  /** What is measured, without unit, period and status; empty where the head says none: 累计. */
  readonly name: string;
  readonly unit: Unit | undefined;
  readonly periods: readonly PeriodPart[];
  readonly status: Status | undefined;
  /** A change against another period: `year` 同比, `month` 环比, `difference` an amount. */
  readonly change: 'year' | 'month' | 'difference' | undefined;
  readonly rank: boolean;
  /** A head that says a column's role by itself. */
  readonly role: HeadRole | undefined;
}

export type HeadRole =
  | 'serial'
  | 'code'
  | 'place'
  | 'period'
  | 'unit'
  | 'indicator'
  | 'value'
  | 'note'
  | 'status'
  | 'longitude'
  | 'latitude'
  | 'owner';

const ROLES: readonly (readonly [HeadRole, RegExp])[] = [
  ['serial', /^(?:序号|序|编号|行次|行号|no\.?|#|index|id|s\/n)$/],
  [
    'code',
    /(?:区划代码|行政代码|地区代码|区域代码|行政区划码|区划码|编码|代码|adcode|gbcode|^code|regioncode)$/,
  ],
  ['longitude', /^(?:东?经度?|lng|lon|long|longitude|x坐标|经度[(（].*)$/],
  ['latitude', /^(?:北?纬度?|lat|latitude|y坐标|纬度[(（].*)$/],
  [
    'owner',
    /^(?:企业|公司|法人|产品|工程|学校|医院|enterprise|company|firm|project)(?:名称|全称|简称|name)?$|^(?:企业|公司|项目|单位)(?:名称|全称|简称)/,
  ],
  [
    'place',
    /^(?:所在|所属|归属|隶属)?(?:地区|市县|县市区|县区|区县|县\(市、?区\)|市\(?县、?区?\)?|市、?县\(?、?区?\)?|各市|城市|地市|设区市|市州|市别|地级市|县域|县别|区域|地域|地点|辖区|属地|行政区|行政区划|行政区域|县级|市|县|区|园区|开发区|产业园区?|工业园区?|集聚区|乡镇)(?:名称?|名单)?$|^(?:region|city|county|place|area|district|location|park|prefecture|county\/district|cityname|placename|regionname|name)$/,
  ],
  [
    'period',
    /^(?:年份|年度|年|时间|日期|月份|月|季度|时期|期间|期别|统计期|报告期|数据时间|统计时间|period|year|month|date|time|quarter)$/,
  ],
  ['unit', /^(?:单位|计量单位|数据单位|unit|units)$/],
  [
    'indicator',
    /^(?:指标|指标名称|指标名|统计指标|项目|指标项|名称|indicator|indicators|item|variable|measure|indicatorname)$/,
  ],
  ['value', /^(?:数值|值|指标值|数据|数据值|统计值|绝对数|value|values|amount|figure)$/],
  ['status', /^(?:数据性质|性质|数据类型|数据状态|status)$/],
  [
    'note',
    /^(?:备注|说明|注|附注|来源|数据来源|资料来源|填报人|联系人|联系电话|电话|负责人|remarks?|notes?|source|comments?)$/,
  ],
];

const RANK = /(?:排名|位次|名次|排序|排位|次序|rank|ranking)$/i;
const MONTHLY_CHANGE = /环比|比上月|较上月/;
const DIFFERENCE =
  /(?:(?:比|较)(?:上年|去年|年初|上年末|去年末|上年同期|去年同期)(?:增加|减少|新增|增减)(?:额|数|量)?|增加额|增减额|增减量|增量|净增额?|净增量|增加量|增减数|比上年增加|比去年增加|同比增加|同比增减额)$/;
const YEARLY_CHANGE =
  /(?:(?:比|较)(?:上年|去年|上一年)(?:同期|同月)?|同比|可比价|名义|实际)*\s*(?:增长速度|增减速度|增长率|增减率|增长幅度|增减幅度|增幅|增速|涨幅|升降幅度|增长|增减|升降)\s*(?:±|\+-|\+\/-)?\s*$|(?:同比|(?:比|较)(?:上年|去年)(?:同期)?)\s*(?:±|\+-|\+\/-)?\s*$|(?:±|\+-|\+\/-)\s*$|(?:,?\s*(?:year[- ]on[- ]year|yoy|y\/y|annual)\s*)?(?:growth(?: rate)?|change)\s*$|\s*(?:yoy|year[- ]on[- ]year)\s*$/i;
const AVERAGE_CHANGE = /年均|平均/;

const RATE = /率|进度|占|比重|比例|完成(?:年度|全年|年|季度)?(?:目标|计划|任务)/;
const STATUSES: readonly (readonly [Status, RegExp])[] = [
  [
    'forecast',
    /^(?:预计|预测|预期|预估|初步预计)(?:完成|达到|实现)?(?:数|值|额)?|[\s(]?(?:预计|预测|预期|预估)(?:完成|达到|实现)?(?:数|值|额)?\)?$|\(?\bforecast\)?|\bexpected\b/i,
  ],
  [
    'target',
    /^(?:年度|全年|本年)?(?:目标任务|任务目标|规划目标|计划目标|目标|计划|任务)(?:数|值|额|任务)?(?!总投资|投资|面积|用地|完成)|[\s(]?(?:年度|全年|本年)?(?:目标任务|规划目标|计划目标|目标|计划|任务)(?:数|值|额|任务)?\)?$|\(?\b(?:target|planned|plan)\)?$/i,
  ],
  [
    'actual',
    /^(?:实际|累计)(?:完成|实现)(?:数|值|额)?|[\s(]?(?:实际|实绩|累计)(?:完成|实现)?(?:数|值|额)?\)?$|\(?\bactual\)?$/i,
  ],
];

/** Words of a head that only say that here stands the amount itself. */
const AMOUNT_WORDS =
  /^(?:绝对[数量值额]|总量|数量|数值|值|数据|指标值|金额|本期|实绩|完成|完成[数额值]|完成情况|合计|总计|小计|总额|规模|数|额|amount|value|total|level)$/i;
/** Words above several columns that name no indicator. */
const GENERIC =
  /^(?:主要(?:经济|统计|工业)?指标|经济指标|指标|项目|基本情况|主要情况|其中|指标值|数据|单位|年份|年度|时间|地区|市县|县区|indicators?|main indicators)$/i;

/** 2025E, 2025F and 2025(E) are years whose figures are expected. */
const EXPECTED_YEAR = /(?<!\d)((?:19|20)\d{2})\s*年?\s*(?:[EF]|\([EF]\))(?![A-Za-z])/;

/** 完成 by itself: what was done, beside what was planned. */
const DONE = /^(?:实际)?(?:完成|实绩|实现)(?:数|值|额|情况)?$/;

function readStatus(text: string): { status: Status | undefined; rest: string } {
  if (DONE.test(text)) return { status: 'actual', rest: '' };
  if (RATE.test(text)) return { status: undefined, rest: text };
  for (const [status, pattern] of STATUSES) {
    if (!pattern.test(text)) continue;
    return { status, rest: text.replace(pattern, ' ').trim() };
  }
  return { status: undefined, rest: text };
}

function roleOf(tight: string): HeadRole | undefined {
  return ROLES.find(([, pattern]) => pattern.test(tight))?.[0];
}

function changeOf(name: string, unit: Unit | undefined): HeadReading['change'] {
  const isRatio = unit === undefined || unit.dimension === 'percent' || unit.dimension === 'point';
  if (MONTHLY_CHANGE.test(name)) return 'month';
  if (DIFFERENCE.test(name) && !(isRatio && unit)) return 'difference';
  if (AVERAGE_CHANGE.test(name) || !YEARLY_CHANGE.test(name)) return undefined;
  return isRatio ? 'year' : 'difference';
}

function read(given: string): HeadReading {
  const full = plainText(given);
  const text = withoutTranslation(full).replace(SPACED, (word) => word.replace(/ /g, ''));
  const reading = readChinese(text);
  const unit = reading.unit ?? (text === full ? undefined : readUnit(full).unit);
  return { ...reading, text: full, unit };
}

/** 比一季度回落, in points: how a rate has changed since another time, of which the figure is not. */
const COMPARED =
  /(?:比|较)[^,，;；]*?(?:提高|回落|上升|下降|加快|放缓|收窄|扩大|提升|下滑|降低|增减)(?:点|幅度)?\s*(?:±|\+-)?$/;

/** Words spaced out to fill their cell: 增 速. */
const SPACED = /(?<!\p{Script=Han})\p{Script=Han}(?: \p{Script=Han})+(?!\p{Script=Han})/gu;

function readChinese(text: string): HeadReading {
  const tight = text.replace(/ /g, '').toLowerCase();
  const role = roleOf(tight);
  const bare = { text, periods: [], status: undefined, change: undefined, rank: false };
  if (role) return { ...bare, name: '', unit: undefined, role };
  const { unit, rest: withoutUnit } = readUnit(text);
  const whole = roleOf(withoutUnit.replace(/ /g, '').toLowerCase());
  if (whole && withoutUnit !== text && whole !== 'owner') return { ...bare, name: '', unit, role: whole };
  const compared = unit?.dimension === 'point' ? COMPARED.exec(withoutUnit)?.[0] : undefined;
  if (compared) {
    const rate = readChinese(withoutUnit.slice(0, -compared.length).trim());
    const word = rate.change === 'year' ? '增速' : '';
    return {
      ...rate,
      text,
      unit,
      name: `${rate.name}${word}${compared}`,
      change: undefined,
      role: undefined,
    };
  }
  const early = changeOf(withoutUnit, unit);
  const withoutChange = early === 'year' ? withoutUnit.replace(YEARLY_CHANGE, ' ').trim() : withoutUnit;
  const { parts, rest: withoutPeriod } = readPeriods(withoutChange.replace(EXPECTED_YEAR, '$1年预计'));
  const { status, rest: plain } = readStatus(withoutPeriod);
  const change = early ?? changeOf(withoutPeriod, unit) ?? changeOf(plain, unit);
  const rest = change === 'year' && !early ? plain.replace(YEARLY_CHANGE, ' ').trim() : plain;
  const trimmed = tidy(
    change === 'month' ? rest.replace(/(?:环比|比上月|较上月)(?:增长|增速|增减|增幅)?率?/g, ' ') : rest,
  );
  const name =
    change === 'difference' ? tidy(trimmed.replace(DIFFERENCE, ' ').replace(YEARLY_CHANGE, ' ')) : trimmed;
  return {
    text,
    name: AMOUNT_WORDS.test(name) || GENERIC.test(name) ? '' : name,
    unit,
    periods: parts,
    status,
    change,
    rank: RANK.test(withoutUnit.replace(/\s/g, '')),
    role: undefined,
  };
}

/** 各市工业投资: the rows tell of whom. */
const SPREAD_LEAD =
  /^(?:各设区市|各地级市|各市县|各县市区|各县区|各市|各县|各区|各地区?|各园区|各月|分月|历年|分市|分县)(?=.{2})/;

const tidy = (text: string): string =>
  text
    .replace(SPREAD_LEAD, '')
    .replace(/\(\s*[,、;]?\s*\)|\[\s*\]/g, ' ')
    .replace(/^[\s:：,，、;；/_-]+|[\s:：,，、;；/_-]+$/g, '')
    .replace(/\s+/g, ' ')
    .trim();

/** Reads one cell of a head, or the label of a row that names an indicator. */
export const readHead: (text: string) => HeadReading = remembered(read);

/** The lowest unit; that of a group above 同比 is the unit of its amounts, and not of growth. */
function unitUnder(lowestFirst: readonly HeadReading[], change: HeadReading['change']): Unit | undefined {
  const isGrowth = change === 'year' || change === 'month';
  const changed = isGrowth ? lowestFirst.findIndex((head) => head.change) : -1;
  const fits = (head: HeadReading, at: number) =>
    head.unit && (changed < 0 || at <= changed || ['percent', 'point'].includes(head.unit.dimension));
  return lowestFirst.find(fits)?.unit;
}

const EMPTY = read('');

/**
 * What the cells of a head say together, from the top down; the lower speaks first where both say the same thing.
 * `names` keeps the words of each.
 */
export function joinHeads(
  heads: readonly HeadReading[],
): HeadReading & { readonly names: readonly string[] } {
  const lowestFirst = [...heads].reverse();
  const names = heads
    .map((head) => head.name)
    .filter((name, at, all) => name !== '' && all.indexOf(name) === at);
  const change = lowestFirst.find((head) => head.change)?.change;
  return {
    text: heads
      .map((head) => head.text)
      .filter((text, at, all) => text !== '' && text !== all[at - 1])
      .join(' '),
    name: names.join(' '),
    names,
    unit: unitUnder(lowestFirst, change),
    periods: lowestFirst.flatMap((head) => head.periods),
    status: lowestFirst.find((head) => head.status)?.status,
    change,
    rank: lowestFirst[0]?.rank ?? false,
    role: (lowestFirst.find((head) => head.text !== '') ?? EMPTY).role,
  };
}
