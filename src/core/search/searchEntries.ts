import type { LocalText } from '../../i18n/language';
import { spokenName } from '../../i18n/searchWords';
import type { Dataset } from '../dataset';
import type { Layout, LayoutElement } from '../layout';
import type { Place } from '../place';

export const SEARCH_KINDS = [
  'place',
  'indicator',
  'layout',
  'element',
  'industry',
  'sheet',
  'source',
  'action',
] as const;
export type SearchKind = (typeof SEARCH_KINDS)[number];

/** Something that the search box leads to. */
export interface SearchEntry {
  readonly kind: SearchKind;
  /** In its register; of an element, that of its layout. */
  readonly id: string;
  /** Of an element, its own id. */
  readonly element: string;
  readonly name: LocalText;
  /** Other names: short forms, aliases, former names. */
  readonly aliases: readonly string[];
  /** What tells it from others of the same name: its city, its unit, its document. */
  readonly detail: LocalText;
  /** Larger things first among equal matches: 0 is the largest. */
  readonly order: number;
}

const NONE: LocalText = { zh: '', en: '' };

function placeOrder(place: Place): number {
  if (place.kind === 'group') return 1;
  if (place.kind === 'region') return { region: 0, city: 1, county: 2 }[place.level];
  return place.parent === '' ? 3 : 4;
}

function placeDetail(dataset: Dataset, place: Place): LocalText {
  if (place.kind === 'group') return NONE;
  const above = place.kind === 'park' ? place.county || place.city : place.parent;
  return dataset.regions.get(above)?.name ?? NONE;
}

/** How an indicator is called in talk: 规模以上工业企业数 as 规模以上企业. */
function spokenNames(name: string): readonly string[] {
  const spoken = spokenName(name);
  return spoken === name || spoken.length < 3 ? [] : [spoken];
}

/** Everything that search can find, in the registers' order. */
export function searchEntries(dataset: Dataset): readonly SearchEntry[] {
  const title = (source: string): LocalText => dataset.sources.get(source)?.title ?? NONE;
  const plain = { element: '', aliases: [], order: 0 };
  const layouts = [...dataset.layouts.values()];
  return [
    ...[...dataset.places.values()].map(
      (place): SearchEntry => ({
        kind: 'place',
        id: place.id,
        element: '',
        name: place.name,
        aliases: [...new Set([place.shortName.zh, place.shortName.en, ...place.aliases])].filter(
          (alias) => alias !== place.name.zh && alias !== place.name.en,
        ),
        detail: placeDetail(dataset, place),
        order: placeOrder(place),
      }),
    ),
    ...[...dataset.indicators.values()].map(
      (indicator): SearchEntry => ({
        ...plain,
        kind: 'indicator',
        id: indicator.id,
        name: indicator.name,
        aliases: spokenNames(indicator.name.zh),
        detail: dataset.themes.get(indicator.theme)?.name ?? NONE,
      }),
    ),
    ...layouts.map(
      ({ id, name, source }): SearchEntry => ({ ...plain, kind: 'layout', id, name, detail: title(source) }),
    ),
    ...layouts.flatMap((layout) =>
      layout.elements.map(
        ({ id, name }): SearchEntry => ({
          ...plain,
          kind: 'element',
          id: layout.id,
          element: id,
          name,
          detail: layout.name,
          order: 1,
        }),
      ),
    ),
    ...[...dataset.industries.values()].map(
      ({ id, name }): SearchEntry => ({ ...plain, kind: 'industry', id, name, detail: NONE }),
    ),
    ...[...dataset.sheets.values()].map(
      ({ id, name, plate, source }): SearchEntry => ({
        ...plain,
        kind: 'sheet',
        id,
        name,
        aliases: [plate.zh, plate.en].filter((text) => text !== ''),
        detail: title(source),
      }),
    ),
    ...[...dataset.sources.values()].map(
      ({ id, title: name, issuer }): SearchEntry => ({
        ...plain,
        kind: 'source',
        id,
        name,
        detail: issuer,
      }),
    ),
  ];
}

/** Every Chinese name among the entries: what pinyin is needed for. */
export function chineseNames(entries: readonly SearchEntry[]): readonly string[] {
  const names = entries.flatMap((entry) => [entry.name.zh, ...entry.aliases]);
  return [...new Set(names)].filter((name) => /\p{Script=Han}/u.test(name));
}

/** Where an industry is laid out: the element of that industry with the most members; undefined where none has any. */
export function industryElement(
  dataset: Dataset,
  industry: string,
): { readonly layout: Layout; readonly element: LayoutElement } | undefined {
  const found = [...dataset.layouts.values()].flatMap((layout) =>
    layout.elements
      .filter((element) => element.industry === industry && element.members.length > 0)
      .map((element) => ({ layout, element })),
  );
  return found.reduce<(typeof found)[number] | undefined>(
    (best, each) => (best && best.element.members.length >= each.element.members.length ? best : each),
    undefined,
  );
}
