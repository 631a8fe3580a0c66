import { type Language, localText } from '../i18n/language';
import { translate } from '../i18n/translate';
import { type Answered, plainAnswer } from './answer';
import type { Dataset } from './dataset';
import type { Figure } from './figure';
import type { PlaceId } from './place';
import type { LegendSymbol, ParkMark, Scene } from './scene/scene';
import type { Sheet } from './sheet';

/** An entry of the list beside a sheet's map. */
export interface SheetEntry {
  readonly number: number;
  readonly text: string;
  /** The symbol that it has on the map. */
  readonly symbol: LegendSymbol | undefined;
  /** What heads it and others of its element; empty before the first heading where it is the entry's own name. */
  readonly group: string;
  /** The numbered park; empty for an entry that names several places. */
  readonly place: PlaceId;
  /** The figures that the text shows. */
  readonly figures: readonly Figure[];
}

export interface SheetList {
  /** Empty for the usual heading. */
  readonly title: string;
  readonly entries: readonly SheetEntry[];
  /** Symbols of the legend that the list explains, by id: beside it they would be said twice. */
  readonly explained: readonly string[];
}

function withUnit({ text, unit }: Answered, language: Language): string {
  return translate(language, 'signs.withUnit', { value: text, unit });
}

/** What the listed questions answer for a park; the first of a unit is what the list's title says, any other is named. */
function listedValues(dataset: Dataset, sheet: Sheet | undefined, place: PlaceId, language: Language) {
  const listed = sheet?.listed ?? [];
  const unitOf = (indicator: string) => dataset.indicators.get(indicator)?.unit;
  const answers = listed.flatMap((question) => {
    const found = plainAnswer(dataset, { ...question, place }, language);
    if (!found.ok) return [];
    const first = listed.find(({ indicator }) => unitOf(indicator) === unitOf(question.indicator));
    const name = dataset.indicators.get(question.indicator)?.name;
    const value = withUnit(found, language);
    const told =
      first?.indicator === question.indicator || !name
        ? value
        : translate(language, 'signs.labelled', { label: localText(name, language), text: value });
    return [{ found, told }];
  });
  return {
    text: answers.map(({ told }) => told).join(translate(language, 'signs.parted')),
    figures: answers.flatMap(({ found }) => found.figures),
  };
}

function parkList(scene: Scene, dataset: Dataset, sheet: Sheet | undefined): SheetList {
  const { language } = scene.view;
  const elementOf = (mark: ParkMark) =>
    dataset.layouts.get(mark.layout)?.elements.find(({ id }) => id === mark.element);
  const entries = scene.parks
    .flatMap((mark): SheetEntry[] => {
      if (mark.number === undefined) return [];
      const values = listedValues(dataset, sheet, mark.place, language);
      const element = elementOf(mark);
      const group = element ? localText(element.name, language) : '';
      return [
        {
          number: mark.number,
          text: values.text
            ? mark.name + translate(language, 'signs.aside', { text: values.text })
            : mark.name,
          symbol: {
            id: mark.id,
            kind: 'number',
            shape: mark.shape,
            colour: mark.fill,
            dash: undefined,
            text: mark.name,
            number: mark.number,
          },
          group,
          place: mark.place,
          figures: values.figures,
        },
      ];
    })
    .sort((a, b) => a.number - b.number);
  const isAllListed = entries.length > 0 && scene.parks.every(({ number }) => number !== undefined);
  // Under a heading that is not its own an entry would be read as one of those before it.
  const first = entries.findIndex(({ group, symbol }) => !group.includes(symbol?.text ?? ''));
  const headed = entries.map((entry, index) =>
    first < 0 || index < first ? { ...entry, group: '' } : entry,
  );
  const listed = new Set(
    scene.parks.flatMap(({ number, layout, element }) =>
      number === undefined ? [] : `${layout} ${element}`,
    ),
  );
  return {
    title: sheet ? localText(sheet.listTitle, language) : '',
    entries: headed,
    explained: scene.legend.symbols
      .filter(
        ({ id, kind, layout, element }) =>
          (kind === 'number' && listed.has(`${layout} ${element}`)) || (id === 'parks' && isAllListed),
      )
      .map(({ id }) => id),
  };
}

/** The industries of a sheet, each with the places that the document names for it. */
function industryList(scene: Scene, dataset: Dataset, sheet: Sheet): SheetList {
  const { language } = scene.view;
  const symbolOf = (layout: string, element: string) =>
    scene.legend.symbols.find((symbol) => symbol.layout === layout && symbol.element === element);
  const elements = sheet.layouts.flatMap((id) =>
    (dataset.layouts.get(id)?.elements ?? []).map((element) => ({ layout: id, element })),
  );
  const entries = elements.map(({ layout, element }, index): SheetEntry => {
    const label = localText(element.name, language);
    const names = element.members.flatMap(({ place }) => {
      const found = dataset.places.get(place);
      return found ? [localText(found.shortName, language)] : [];
    });
    // A name that begins with its only place has said it.
    const isSaid = names.length === 1 && names.every((name) => label.startsWith(name));
    const text = names.join(translate(language, 'signs.listed'));
    return {
      number: index + 1,
      text: isSaid || text === '' ? label : translate(language, 'signs.labelled', { label, text }),
      symbol: symbolOf(layout, element.id),
      group: '',
      place: '',
      figures: [],
    };
  });
  return {
    title: translate(language, 'sheets.named'),
    entries,
    explained: entries.flatMap(({ symbol }) => symbol?.id ?? []),
  };
}

/** What a plate lists beside its map: its numbered parks with figures, or its industries with their places. */
export function sheetList(scene: Scene, dataset: Dataset): SheetList {
  const sheet = dataset.sheets.get(scene.view.sheet);
  return sheet?.marks === 'industry' ? industryList(scene, dataset, sheet) : parkList(scene, dataset, sheet);
}
