import { inBothLanguages } from '../../i18n/inBothLanguages';
import { cellName } from '../ownData/sheetGrid';
import { OWN_DATA_MARK } from '../ownData/source/ownId';
import type { OwnFigure, ReadSource } from '../ownData/source/ownSource';
import { stableId } from '../ownData/source/stableId';
import type { Cell, Workbook } from '../ownData/workbook';
import type { ZoneCount } from './countInZones';
import type { Zone } from './countZones';

/** What is told of each zone: how many points, or the sum of an attribute. */
export interface CountedAs {
  /** The indicator's name and unit. */
  readonly name: string;
  readonly unit: string;
  /** Empty for a count. */
  readonly sumOf: string;
  /** ISO 8601, as of figures. */
  readonly period: string;
}

/** The unit that a head states in brackets: 亿元 of 产值（亿元）. */
export function unitOfHead(head: string): string {
  return /[（(]([^（()）]{1,20})[）)]\s*$/.exec(head)?.[1]?.trim() ?? '';
}

const cell = (value: string | number): Cell => ({
  kind: typeof value === 'number' ? 'number' : 'text',
  value,
  format: '',
  formula: false,
});

/**
 * Counts or sums of a person's points as an own source: one indicator with a figure for each region, whose cell stands in the
 * table of the result. No point is a count of zero, since the whole list was looked at; a sum of no value is no figure.
 * @param zones regions of one level
 * @param today the day in China, ISO 8601
 */
export function countedSource(
  title: string,
  zones: readonly Zone[],
  counts: readonly ZoneCount[],
  { name, unit, sumOf, period }: CountedAs,
  today: string,
): ReadSource {
  const isSum = sumOf !== '';
  const indicator = `${OWN_DATA_MARK}${stableId(`${name}\n${unit}`)}`;
  const aside = unit === '' ? '' : inBothLanguages('signs.aside', { text: unit }).zh;
  const rows = [[cell('code'), cell('name'), cell(name + aside)]];
  const figures: OwnFigure[] = [];
  zones.forEach((zone, at) => {
    const found = counts[at];
    if (!found || (isSum && found.withValue === 0)) return;
    const value = isSum ? Number(found.sum.toPrecision(15)) : found.count;
    const row = rows.push([cell(zone.place), cell(zone.name), cell(value)]) - 1;
    figures.push({
      place: zone.place,
      indicator,
      name,
      unit,
      period,
      status: 'actual',
      bound: 'exact',
      value,
      sheet: '',
      cell: cellName(row, 2),
    });
  });
  const workbook: Workbook = {
    file: title,
    format: 'text',
    encoding: undefined,
    separator: undefined,
    worksheets: [{ name: '', state: 'visible', rows, merges: [], hiddenRows: [], hiddenColumns: [] }],
  };
  return {
    id: `${OWN_DATA_MARK}${stableId(`${title}\n${name}\n${today}`)}`,
    name: title,
    file: title,
    readOn: today,
    isOn: true,
    figures,
    made: [{ id: indicator, name, unit, kind: isSum ? 'amount' : 'count', additive: true, scope: '' }],
    recipe: { recipe: 1, name: title, forms: [], decisions: [] },
    standing: [],
    workbook,
  };
}
