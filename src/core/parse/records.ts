import type * as v from 'valibot';
import type { LocalText } from '../../i18n/language';
import { ATLAS } from '../atlasFile';
import type { Figure, Source } from '../figure';
import type { Indicator, Industry, Theme } from '../indicator';
import type { IndustryWord } from '../industryWord';
import type { Layout, LayoutElement } from '../layout';
import type { Seat, TransportNode } from '../node';
import type { ParkPart } from '../parkPart';
import type { Group, Park, Region } from '../place';
import type { RemainderRule } from '../remainderRule';
import type { layoutFile } from '../schema/layout';
import type {
  figureRow,
  groupRow,
  indicatorRow,
  industryRow,
  industryWordRow,
  nodeRow,
  parkPartRow,
  parkRow,
  regionRow,
  remainderRow,
  seatRow,
  sourceRow,
  themeRow,
  zoneRow,
} from '../schema/rows';
import type { Zone } from '../zone';
import { type Origin, textOf } from './origin';

const nameOf = (row: { readonly name_zh: string; readonly name_en: string }): LocalText => ({
  zh: row.name_zh,
  en: row.name_en,
});

/** A row of `sources.csv` as a source. */
export function sourceOf(row: v.InferOutput<typeof sourceRow>): Source {
  return {
    id: row.id,
    title: { zh: row.title_zh, en: row.title_en },
    issuer: { zh: row.issuer_zh, en: row.issuer_en },
    date: row.date,
    kind: row.kind,
    trust: row.trust,
    note: { zh: row.note_zh, en: row.note_en },
  };
}

/** A row of `themes.csv` as a theme. */
export function themeOf(row: v.InferOutput<typeof themeRow>): Theme {
  return { id: row.id, name: nameOf(row) };
}

/** A row of `indicators/<theme>.csv` as an indicator. */
export function indicatorOf(row: v.InferOutput<typeof indicatorRow>, theme: string): Indicator {
  return {
    id: row.id,
    name: nameOf(row),
    theme,
    unit: row.unit,
    kind: row.kind,
    additive: row.additive,
    decimals: row.decimals,
    numerator: row.numerator,
    denominator: row.denominator,
    scope: { zh: row.scope_zh, en: row.scope_en },
  };
}

/** A row of `industries.csv` as an industry. */
export function industryOf(row: v.InferOutput<typeof industryRow>): Industry {
  return {
    id: row.id,
    name: nameOf(row),
    family: row.family,
    symbol: row.symbol,
    colour: row.colour,
    source: row.source,
    locator: row.locator,
  };
}

/** A row of `figures/*.csv` as a figure; its id is file and line. */
export function figureOf(row: v.InferOutput<typeof figureRow>, at: Origin): Figure {
  return {
    id: textOf(at),
    place: row.place,
    indicator: row.indicator,
    period: row.period,
    value: row.value.value,
    printed: row.value.printed,
    bound: row.bound,
    status: row.status,
    source: row.source,
    locator: row.locator,
    preferred: row.rank === 'preferred',
    reason: { zh: row.reason_zh, en: row.reason_en },
    note: { zh: row.note_zh, en: row.note_en },
  };
}

type LayoutFile = v.InferOutput<typeof layoutFile>;

function elementOf({ order, industry = '', ...element }: LayoutFile['elements'][number]): LayoutElement {
  return {
    ...element,
    industry,
    mode: element.mode,
    ordered: order,
    number: element.number,
    drawing: element.drawing,
  };
}

/** A `layouts/<id>.json` as a layout. */
export function layoutOf(file: LayoutFile): Layout {
  return { ...file, elements: file.elements.map(elementOf) };
}

/** An English name without the longest of the endings that it has: Sanjiang of Sanjiang Dong Autonomous County. */
function shortEnglish(name: string): string {
  const [longest = ''] = ATLAS.englishEndings
    .filter((ending) => name.endsWith(` ${ending}`))
    .sort((a, b) => b.length - a.length);
  return longest === '' ? name : name.slice(0, -longest.length - 1);
}

/** A row of `geo/regions.csv` as a region. */
export function regionOf(row: v.InferOutput<typeof regionRow>): Region {
  return {
    kind: 'region',
    id: row.adcode,
    level: row.level,
    parent: row.parent,
    name: nameOf(row),
    shortName: { zh: row.short_zh, en: shortEnglish(row.name_en) },
    aliases: row.aliases,
  };
}

/** Whether all characters of a short form stand in a name, in order: 南宁高新区 in 南宁高新技术产业开发区. */
function abbreviates(short: string, name: string): boolean {
  let at = -1;
  return [...short].every((character) => {
    at = name.indexOf(character, at + 1);
    return at >= 0;
  });
}

/** The shortest alias that abbreviates the name; an alias with other characters may mean something else. */
function shortestForm(name: string, aliases: readonly string[]): string {
  return aliases
    .filter((alias) => abbreviates(alias, name))
    .reduce((shortest, alias) => (alias.length < shortest.length ? alias : shortest), name);
}

/** A row of `parks.csv` as a park. */
export function parkOf(row: v.InferOutput<typeof parkRow>): Park {
  const name = nameOf(row);
  const short = shortestForm(row.name_zh, row.aliases);
  return {
    kind: 'park',
    id: row.id,
    name,
    shortName: { zh: short, en: row.name_en },
    aliases: row.aliases,
    parkKind: row.kind,
    parent: row.parent,
    city: row.city,
    county: row.county,
    point:
      row.longitude === undefined || row.latitude === undefined ? undefined : [row.longitude, row.latitude],
    accuracy: row.accuracy_km,
    basis: { zh: row.basis_zh, en: row.basis_en },
    pointSource: row.point_source,
    placement: row.placement,
    reason: { zh: row.reason_zh, en: row.reason_en },
    grades: row.grade,
    industries: row.industries,
    source: row.source,
    locator: row.locator,
  };
}

/** A row of `groups.csv` as a group. */
export function groupOf(row: v.InferOutput<typeof groupRow>): Group {
  const name = nameOf(row);
  return {
    kind: 'group',
    id: row.id,
    name,
    shortName: name,
    aliases: row.aliases,
    members: row.members,
    source: row.source,
    locator: row.locator,
  };
}

/** A row of `zones.csv` as a development zone. */
export function zoneOf({ code, name_zh, ...row }: v.InferOutput<typeof zoneRow>): Zone {
  return { ...row, id: code, name: name_zh };
}

/** A row of `industry-words.csv` as a word. */
export function industryWordOf(row: v.InferOutput<typeof industryWordRow>): IndustryWord {
  return { id: row.word, industries: row.industries, note: { zh: row.note_zh, en: row.note_en } };
}

/** A row of `seats.csv` as the seat of a region. */
export function seatOf(row: v.InferOutput<typeof seatRow>): Seat {
  return {
    id: row.place,
    point: [row.longitude, row.latitude],
    accuracy: row.accuracy_km,
    basis: { zh: row.basis_zh, en: row.basis_en },
    pointSource: row.point_source,
  };
}

/** A row of `nodes.csv` as a node of transport. */
export function nodeOf(row: v.InferOutput<typeof nodeRow>): TransportNode {
  return { ...row, id: `${row.kind} ${row.place}` };
}

/** A row of `park-parts.csv` as a part of a whole. */
export function parkPartOf(row: v.InferOutput<typeof parkPartRow>): ParkPart {
  const { part, whole, basis, source, locator } = row;
  return { id: part, whole, basis, reason: { zh: row.reason_zh, en: row.reason_en }, source, locator };
}

/** A row of `remainders.csv` as a rule. */
export function remainderRuleOf(row: v.InferOutput<typeof remainderRow>): RemainderRule {
  return {
    indicator: row.indicator,
    period: row.period,
    wholeSource: row.whole_source,
    partSource: row.part_source,
    except: row.except,
    reason: { zh: row.reason_zh, en: row.reason_en },
  };
}
