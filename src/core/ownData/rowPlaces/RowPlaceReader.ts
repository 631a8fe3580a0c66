import type { PlaceId } from '../../place';
import type { DecisionKey } from '../decisions';
import { levelOf, type PlaceCandidate } from '../placeIndex';
import type { NameReading } from '../placeName';
import { PlaceQuestions } from './PlaceQuestions';
import type { PlaceAsker } from './placeAsker';
import type { PlaceColumns } from './placeColumns';
import { aside, found, type RowPlace, totalRow } from './rowPlace';

/** Reads the rows of one table from the top down; keeps the section that it stands in. */
export class RowPlaceReader {
  private section: NameReading | undefined;
  private sectionText = '';
  private city: PlaceId | undefined;
  private lastLabel = '';
  private lastCode = '';
  private readonly questions: PlaceQuestions;

  constructor(
    private readonly asker: PlaceAsker,
    private readonly columns: PlaceColumns,
    /** Rows repeat their place in blank cells, since another label tells them apart. */
    private readonly ditto: boolean,
  ) {
    this.questions = new PlaceQuestions(asker, columns);
  }

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
    let codeText = name && !isCode ? '' : coded;
    if (label === '' && codeText === '') label = this.totalBeside(row);
    const isDitto = this.ditto && label === '' && codeText === '';
    if (isDitto) [label, codeText] = [this.lastLabel, this.lastCode];
    else this.lastCode = codeText;
    this.lastLabel = label || this.lastLabel;
    let parentText = '';
    for (const parent of parents) {
      const own = grid.filled(row, parent.column);
      if (label === '' && codeText === '' && own !== '') label = own;
      else parentText = this.parentText(row, parent.column, isDitto) || parentText;
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

  /** The place that a label by itself names, without what stands above or beside it. */
  readLabel(row: number, label: string): RowPlace {
    return this.resolve(row, label, '', '');
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
    return this.questions.lastKey;
  }

  private readonly lastParents = new Map<number, string>();

  private parentText(row: number, column: number, isDitto: boolean): string {
    const own = this.asker.grid.filled(row, column);
    if (own !== '') this.lastParents.set(column, own);
    const goesOn = isDitto || this.columns.sparse.has(column);
    return own || (goesOn ? (this.lastParents.get(column) ?? '') : '');
  }

  private resolve(row: number, label: string, codeText: string, parentText: string): RowPlace {
    const isWhole = this.asker.nameOf(label).kind === 'whole';
    const key: DecisionKey = {
      about: 'place',
      value: label || codeText,
      // 全市 is decided for the place that the table is about.
      parent: parentText || (isWhole ? (this.asker.contextPlace ?? '') : ''),
      column: this.head(),
    };
    const decided = this.questions.decided(key, label || codeText);
    if (decided) return decided;
    const parent = parentText === '' ? undefined : this.asker.nameOf(parentText);
    const above = parent?.kind === 'places' ? parent.candidates[0]?.place : undefined;
    if (label === '' && codeText === '') return this.questions.ask(row, key, 'no-label', '', {});

    const byCode = codeText === '' ? undefined : this.asker.nameOf(codeText);
    const byName = label === '' ? undefined : this.asker.nameOf(label);
    if (byCode?.kind === 'elsewhere') return aside('elsewhere', label || codeText);
    if (parent?.kind === 'elsewhere' && byCode?.kind !== 'places') return aside('elsewhere', label);
    if (byCode?.kind === 'places') {
      const [coded] = byCode.candidates;
      const agrees =
        byName?.kind !== 'places' || byName.candidates.some(({ place }) => place === coded?.place);
      if (coded && agrees) return found(coded.place, label || codeText, false);
      return this.questions.askUnder(codeText, row, key, 'codes-disagree', { code: codeText });
    }
    if (!byName || label === '') return this.questions.ask(row, key, 'place-unknown', '', {});
    switch (byName.kind) {
      case 'elsewhere':
      case 'urban':
      case 'derived':
      case 'part':
      case 'town':
        return aside(byName.kind, label);
      case 'total':
        return byName.of === '' && above
          ? totalRow(label, above, false)
          : totalRow(label, byName.of, byName.of === '');
      case 'whole':
        return this.whole(row, key, label, above, byName.level);
      case 'places':
        return this.places(row, key, label, byName, above);
      default:
        return this.questions.unknown(row, key, label);
    }
  }

  private head(): string {
    return (this.columns.name ?? this.columns.code)?.head.text ?? '';
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
    if (place) return found(place, label, false);
    const common = level === 'city' ? this.columns.common : undefined;
    return this.questions.ask(row, key, common ? 'place-common' : 'place-unknown', common ?? '', {
      name: common ? this.nameOf(common) : '',
    });
  }

  private places(
    row: number,
    key: DecisionKey,
    label: string,
    name: Extract<NameReading, { kind: 'places' }>,
    above: PlaceId | undefined,
  ): RowPlace {
    const candidate = this.candidate(name.candidates, above);
    if (!candidate)
      return this.questions.ask(row, key, 'place-ambiguous', name.candidates[0]?.place ?? '', {});
    const place = this.asker.index.places.get(candidate.place);
    const isCounty = place?.kind === 'region' && place.level === 'county';
    const parentPlace = above === undefined ? undefined : this.asker.index.places.get(above);
    if (isCounty && parentPlace?.kind === 'region' && parentPlace.level === 'city' && place.parent !== above)
      return this.questions.ask(row, key, 'parent-disagrees', '', { parent: key.parent });
    const home = this.columns.home;
    if (isCounty && above === undefined && home !== undefined && place.parent !== home && !this.inSection())
      return this.questions.askUnder(this.nameOf(home), row, key, 'parent-disagrees', {
        parent: this.nameOf(home),
      });
    const strangers =
      this.columns.rule.elsewhere > 1 && this.columns.rule.elsewhere >= this.columns.rule.matched;
    if (isCounty && above === undefined && (this.section?.kind === 'elsewhere' || strangers))
      return this.questions.askUnder(this.sectionText, row, key, 'namesake', { section: this.sectionText });
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
}
