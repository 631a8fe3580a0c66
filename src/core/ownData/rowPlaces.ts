import type { PlaceId } from '../place';
import type { TableColumn } from './columns';
import type { Decision, DecisionKey, QuestionList } from './decisions';
import { levelOf, type PlaceCandidate, type PlaceIndex, type PlaceLevel } from './placeIndex';
import type { NameReading } from './placeName';
import { type Reason, type RowRule, reason } from './reason';
import type { SheetGrid } from './sheetGrid';
import { similarPlace } from './similarPlace';

/** What a row's labels say of its place. */
export interface RowPlace {
  /** The place that its figures are about, or would be by the proposal; undefined where there is none. */
  readonly place: PlaceId | undefined;
  readonly reason: Reason<RowRule>;
  /** 合计 and 小计: the place whose total it is, where that is said. */
  readonly total: { readonly of: PlaceId | ''; readonly isGrand: boolean } | undefined;
  readonly isPart: boolean;
  readonly label: string;
}

/** By what a column's labels were read: said in words, and never taken from the order of a list. */
export interface LevelRule {
  readonly level: PlaceLevel | undefined;
  readonly ofLevel: number;
  readonly matched: number;
  readonly unknown: number;
  readonly elsewhere: number;
}

export interface PlaceAsker {
  readonly grid: SheetGrid;
  readonly index: PlaceIndex;
  readonly nameOf: (text: string) => NameReading;
  readonly decided: (key: DecisionKey) => Decision | undefined;
  readonly questions: QuestionList;
  /** The place that the title, the sheet or the file names. */
  readonly contextPlace: PlaceId | undefined;
}

/** The columns that say a row's place: codes, the name itself, and what stands above it. */
export interface PlaceColumns {
  readonly code: TableColumn | undefined;
  readonly name: TableColumn | undefined;
  readonly parents: readonly TableColumn[];
  /** Those of them that name a parent only where it changes, so that it goes for the rows below. */
  readonly sparse: ReadonlySet<number>;
  readonly rule: LevelRule;
  /** The city that the title names and most of the labels lie in, where they are counties. */
  readonly home: PlaceId | undefined;
}

const LEVEL_ORDER: readonly PlaceLevel[] = ['region', 'group', 'city', 'county', 'park'];
const PARENT_HEAD = /^(?:所在|所属|归属|隶属|上级|属地)/;
const MOST_SIMILAR_ASKED = 300;

/** Counts of levels among the distinct labels of a column. */
function levelRule(labels: Iterable<string>, nameOf: (text: string) => NameReading): LevelRule {
  const counts = new Map<PlaceLevel, number>();
  let matched = 0;
  let unknown = 0;
  let elsewhere = 0;
  for (const label of labels) {
    const name = nameOf(label);
    if (name.kind === 'elsewhere') elsewhere++;
    else if (name.kind === 'unknown') unknown++;
    else if (name.kind === 'places') {
      matched++;
      const [only, another] = name.candidates;
      if (only && !another) counts.set(only.level, (counts.get(only.level) ?? 0) + 1);
    }
  }
  const [most] = [...counts].sort((a, b) => b[1] - a[1]);
  return { level: most?.[0], ofLevel: most?.[1] ?? 0, matched, unknown, elsewhere };
}

function distinctLabels(grid: SheetGrid, rows: readonly number[], column: number): Set<string> {
  const labels = new Set<string>();
  for (const row of rows) {
    const text = grid.text(row, column);
    if (text !== '') labels.add(text);
    if (labels.size > 3000) break;
  }
  return labels;
}

/** Tells a row's own place from what stands above it, among the columns that name places. */
export function choosePlaceColumns(
  grid: SheetGrid,
  rows: readonly number[],
  columns: readonly TableColumn[],
  nameOf: (text: string) => NameReading,
  index: PlaceIndex,
  contextPlace: PlaceId | undefined,
): PlaceColumns {
  const named = columns
    .filter(({ role }) => role === 'place')
    .map((column) => ({ column, rule: levelRule(distinctLabels(grid, rows, column.column), nameOf) }));
  const depth = ({ column, rule }: (typeof named)[number]): number => {
    if (PARENT_HEAD.test(column.head.text)) return -1;
    if (rule.matched * 2 < rule.unknown + rule.elsewhere) return LEVEL_ORDER.length;
    return rule.level ? LEVEL_ORDER.indexOf(rule.level) : LEVEL_ORDER.length;
  };
  const [own, ...others] = [...named].sort(
    (a, b) => depth(b) - depth(a) || b.column.column - a.column.column,
  );
  const code = columns.find(({ role }) => role === 'code');
  const labels = own ? distinctLabels(grid, rows, own.column.column) : new Set<string>();
  return {
    home: homeCity(labels, nameOf, index, contextPlace),
    code,
    name: own?.column,
    parents: others.map(({ column }) => column).sort((a, b) => a.column - b.column),
    sparse: new Set(
      others
        .map(({ column }) => column.column)
        .filter((column) => own && leavesBlanks(grid, rows, own.column.column, column, nameOf)),
    ),
    rule:
      own?.rule ??
      (code
        ? levelRule(distinctLabels(grid, rows, code.column), nameOf)
        : { level: undefined, ofLevel: 0, matched: 0, unknown: 0, elsewhere: 0 }),
  };
}

/** Whether a column of parents is blank beside a row's own place. */
const leavesBlanks = (
  grid: SheetGrid,
  rows: readonly number[],
  own: number,
  parent: number,
  nameOf: (text: string) => NameReading,
): boolean =>
  rows.some((row) => grid.filled(row, parent) === '' && nameOf(grid.text(row, own)).kind === 'places');

/** The title's city, where most of the labels that are counties lie in it. */
function homeCity(
  labels: Iterable<string>,
  nameOf: (text: string) => NameReading,
  index: PlaceIndex,
  contextPlace: PlaceId | undefined,
): PlaceId | undefined {
  let counties = 0;
  let inside = 0;
  for (const label of labels) {
    const name = nameOf(label);
    const place = name.kind === 'places' ? index.places.get(name.candidates[0]?.place ?? '') : undefined;
    if (place?.kind !== 'region' || place.level !== 'county') continue;
    counties++;
    if (place.parent === contextPlace) inside++;
  }
  return inside * 2 > counties ? contextPlace : undefined;
}

const found = (place: PlaceId, label: string, isPart: boolean): RowPlace => ({
  place,
  reason: FIGURES,
  total: undefined,
  isPart,
  label,
});
const FIGURES = reason('used', 'figures');
const aside = (rule: RowRule, label: string): RowPlace => ({
  place: undefined,
  reason: reason('set-aside', rule, { label }),
  total: undefined,
  isPart: false,
  label,
});

/** Reads the rows of one table from the top down; keeps the section that it stands in. */
export class RowPlaceReader {
  private section: NameReading | undefined;
  private sectionText = '';
  private city: PlaceId | undefined;
  private lastLabel = '';
  private similarAsked = 0;
  private lastKey: DecisionKey | undefined;

  constructor(
    private readonly asker: PlaceAsker,
    private readonly columns: PlaceColumns,
    /** Rows repeat their place in blank cells, since another label tells them apart. */
    private readonly ditto: boolean,
  ) {}

  /** A line that names a place stands above the rows that follow: a city over its counties. */
  enterSection(text: string): void {
    this.section = this.asker.nameOf(text);
    this.sectionText = text;
    const candidate = this.section.kind === 'places' ? this.section.candidates[0] : undefined;
    if (candidate?.level === 'city') this.city = candidate.place;
  }

  read(row: number): RowPlace {
    const { grid } = this.asker;
    const { code, name, parents } = this.columns;
    let label = name ? grid.filled(row, name.column) : '';
    const coded = code ? grid.filled(row, code.column) : '';
    // An office's own number says nothing of the region.
    const isCode = /^\d{6}(?:\d{6})?$/.test(coded) || this.asker.index.places.has(coded);
    const codeText = name && !isCode ? '' : coded;
    if (label === '' && codeText === '') label = this.totalBeside(row);
    if (label === '' && codeText === '' && this.ditto) label = this.lastLabel;
    this.lastLabel = label || this.lastLabel;
    let parentText = '';
    for (const parent of parents) {
      const own = grid.filled(row, parent.column);
      if (label === '' && codeText === '' && own !== '') label = own;
      else parentText = this.parentText(row, parent.column) || parentText;
    }
    const result = this.resolve(row, label, codeText, parentText);
    const region = result.place === undefined ? undefined : this.asker.index.places.get(result.place);
    if (region?.kind === 'region' && region.level === 'city')
      [this.city, this.section] = [region.id, undefined];
    if (region?.kind === 'region' && region.level === 'region') this.section = undefined;
    if (result.reason.rule === 'elsewhere' && label !== '' && !/全国|中国|national/i.test(label)) {
      this.section = this.asker.nameOf(label);
      this.sectionText = label;
    }
    return result;
  }

  /** 小计 in the column of running numbers, of a row whose place is blank. */
  private totalBeside(row: number): string {
    const own = this.columns.name?.column ?? 0;
    for (let column = 0; column < own; column++) {
      const text = this.asker.grid.text(row, column);
      const { kind } = this.asker.nameOf(text);
      if (kind === 'total' || kind === 'derived' || kind === 'whole') return text;
    }
    return '';
  }

  /** By what the place of the row that was read last is decided. */
  get key(): DecisionKey | undefined {
    return this.lastKey;
  }

  private readonly lastParents = new Map<number, string>();

  private parentText(row: number, column: number): string {
    const own = this.asker.grid.filled(row, column);
    if (own !== '' && this.columns.sparse.has(column)) this.lastParents.set(column, own);
    return own || (this.lastParents.get(column) ?? '');
  }

  private resolve(row: number, label: string, codeText: string, parentText: string): RowPlace {
    const key: DecisionKey = {
      about: 'place',
      value: label || codeText,
      parent: parentText,
      column: this.head(),
    };
    this.lastKey = key;
    const decision = this.asker.decided(key);
    if (decision) return this.decidedPlace(decision.answer, label || codeText);
    const parent = parentText === '' ? undefined : this.asker.nameOf(parentText);
    const above = parent?.kind === 'places' ? parent.candidates[0]?.place : undefined;
    if (label === '' && codeText === '') return this.ask(row, key, 'no-label', '', {});

    const byCode = codeText === '' ? undefined : this.asker.nameOf(codeText);
    const byName = label === '' ? undefined : this.asker.nameOf(label);
    if (byCode?.kind === 'elsewhere') return aside('elsewhere', label || codeText);
    if (parent?.kind === 'elsewhere' && byCode?.kind !== 'places') return aside('elsewhere', label);
    if (byCode?.kind === 'places') {
      const [coded] = byCode.candidates;
      const agrees =
        byName?.kind !== 'places' || byName.candidates.some(({ place }) => place === coded?.place);
      if (coded && agrees) return found(coded.place, label || codeText, false);
      return this.askUnder(codeText, row, key, 'codes-disagree', { code: codeText });
    }
    if (!byName || label === '') return this.ask(row, key, 'place-unknown', '', {});
    switch (byName.kind) {
      case 'elsewhere':
      case 'urban':
      case 'derived':
      case 'part':
      case 'town':
        return aside(byName.kind, label);
      case 'total':
        return byName.of === '' && above
          ? this.total(label, above, false)
          : this.total(label, byName.of, byName.of === '');
      case 'whole':
        return this.whole(row, key, label, above, byName.level);
      case 'places':
        return this.places(row, key, label, byName, above);
      default:
        return this.unknown(row, key, label);
    }
  }

  /** What was decided: a place, `total`, or nothing to leave the row out. */
  private decidedPlace(answer: string, label: string): RowPlace {
    if (answer === 'total') return this.total(label, '', true);
    return this.asker.index.places.has(answer) ? found(answer, label, false) : aside('left', label);
  }

  private head(): string {
    return (this.columns.name ?? this.columns.code)?.head.text ?? '';
  }

  private total(label: string, of: PlaceId | '', isGrand: boolean): RowPlace {
    return {
      place: undefined,
      reason: reason('set-aside', 'total', { label }),
      total: { of, isGrand: isGrand && !/小计|subtotal/i.test(label) },
      isPart: false,
      label,
    };
  }

  private whole(
    row: number,
    key: DecisionKey,
    label: string,
    above: PlaceId | undefined,
    level: 'city' | 'county',
  ): RowPlace {
    const { contextPlace, index } = this.asker;
    const fits = (id: PlaceId | undefined) => {
      const place = id === undefined ? undefined : index.places.get(id);
      return place !== undefined && levelOf(place) === level ? id : undefined;
    };
    const place = fits(above) ?? fits(contextPlace);
    return place ? found(place, label, false) : this.ask(row, key, 'place-unknown', '', {});
  }

  private places(
    row: number,
    key: DecisionKey,
    label: string,
    name: Extract<NameReading, { kind: 'places' }>,
    above: PlaceId | undefined,
  ): RowPlace {
    const candidate = this.candidate(name.candidates, above);
    if (!candidate) return this.ask(row, key, 'place-ambiguous', name.candidates[0]?.place ?? '', {});
    const place = this.asker.index.places.get(candidate.place);
    const isCounty = place?.kind === 'region' && place.level === 'county';
    const parentPlace = above === undefined ? undefined : this.asker.index.places.get(above);
    if (isCounty && parentPlace?.kind === 'region' && parentPlace.level === 'city' && place.parent !== above)
      return this.ask(row, key, 'parent-disagrees', '', { parent: key.parent });
    const home = this.columns.home;
    if (isCounty && above === undefined && home !== undefined && place.parent !== home && !this.inSection())
      return this.askUnder(this.nameOf(home), row, key, 'parent-disagrees', { parent: this.nameOf(home) });
    const strangers =
      this.columns.rule.elsewhere > 1 && this.columns.rule.elsewhere >= this.columns.rule.matched;
    if (isCounty && above === undefined && (this.section?.kind === 'elsewhere' || strangers))
      return this.askUnder(this.sectionText, row, key, 'namesake', { section: this.sectionText });
    return found(candidate.place, label, name.part);
  }

  private inSection(): boolean {
    return this.city !== undefined && this.city !== this.columns.home;
  }

  private nameOf(place: PlaceId): string {
    return this.asker.index.places.get(place)?.name.zh ?? place;
  }

  /** The one place that the level of the column, or what stands above, tells from its namesakes. */
  private candidate(
    candidates: readonly PlaceCandidate[],
    above: PlaceId | undefined,
  ): PlaceCandidate | undefined {
    const [only, another] = candidates;
    if (!another) return only;
    const { places } = this.asker.index;
    const city = above ?? this.city;
    const below = candidates.filter(({ place }) => {
      const it = places.get(place);
      return it?.kind === 'region' ? it.parent === city : it?.kind === 'park' && it.city === city;
    });
    if (above !== undefined && below.length === 1) return below[0];
    const level = candidates.filter((candidate) => candidate.level === this.columns.rule.level);
    return level.length === 1 ? level[0] : undefined;
  }

  private unknown(row: number, key: DecisionKey, label: string): RowPlace {
    const similar =
      this.similarAsked++ < MOST_SIMILAR_ASKED ? similarPlace(this.asker.index, label) : undefined;
    if (!similar) return this.ask(row, key, 'place-unknown', '', {});
    const rule = similar.why === 'other-kind' ? 'place-other-kind' : 'place-one-character';
    return this.ask(row, key, rule, similar.place, { name: this.nameOf(similar.place) });
  }

  /** Asks about a label for the rows alone that stand under `parent`: a code, a section, a title's city. */
  private askUnder(
    parent: string,
    row: number,
    key: DecisionKey,
    rule: 'codes-disagree' | 'parent-disagrees' | 'namesake',
    values: Readonly<Record<string, string>>,
  ): RowPlace {
    const own = { ...key, parent };
    this.lastKey = own;
    const decision = this.asker.decided(own);
    return decision ? this.decidedPlace(decision.answer, key.value) : this.ask(row, own, rule, '', values);
  }

  private ask(
    row: number,
    key: DecisionKey,
    rule:
      | 'place-unknown'
      | 'place-one-character'
      | 'place-other-kind'
      | 'place-ambiguous'
      | 'namesake'
      | 'codes-disagree'
      | 'parent-disagrees'
      | 'no-label',
    proposal: PlaceId | '',
    values: Readonly<Record<string, string>>,
  ): RowPlace {
    const column = this.columns.name ?? this.columns.code;
    const all = { label: key.value, ...values };
    this.asker.questions.ask({ ...key, rule, values: all, row, cellColumn: column?.column ?? 0 }, proposal);
    const rowRule: RowRule =
      rule === 'place-one-character' || rule === 'place-other-kind' ? 'place-similar' : rule;
    return {
      place: proposal === '' ? undefined : proposal,
      reason: reason('needs-decision', rowRule, all),
      total: undefined,
      isPart: false,
      label: key.value,
    };
  }
}
