import { type Language, localText } from '../i18n/language';
import { translate } from '../i18n/translate';
import { type Answered, plainAnswer } from './answer';
import type { Dataset } from './dataset';
import type { Figure } from './figure';
import type { PlaceId } from './place';
import type { Scene } from './scene/scene';
import type { Sheet } from './sheet';

/** An entry of the list beside a sheet's map. */
export interface SheetEntry {
  readonly number: number;
  readonly text: string;
  /** The numbered park; empty for an entry that names several places. */
  readonly place: PlaceId;
  /** The figures that the text shows. */
  readonly figures: readonly Figure[];
}

export interface SheetList {
  /** Empty for the usual heading. */
  readonly title: string;
  readonly entries: readonly SheetEntry[];
}

function withUnit({ text, unit }: Answered, language: Language): string {
  return translate(language, 'signs.withUnit', { value: text, unit });
}

function parkList(scene: Scene, dataset: Dataset, sheet: Sheet | undefined): SheetList {
  const { language } = scene.view;
  const listed = sheet?.listed ?? [];
  const entries = scene.parks
    .flatMap((mark): SheetEntry[] => {
      if (mark.number === undefined) return [];
      const answers = listed.flatMap((question) => {
        const found = plainAnswer(dataset, { ...question, place: mark.place }, language);
        return found.ok ? [found] : [];
      });
      const values = answers
        .map((found) => withUnit(found, language))
        .join(translate(language, 'signs.parted'));
      return [
        {
          number: mark.number,
          text: values ? mark.name + translate(language, 'signs.aside', { text: values }) : mark.name,
          place: mark.place,
          figures: answers.flatMap((found) => found.figures),
        },
      ];
    })
    .sort((a, b) => a.number - b.number);
  return { title: sheet ? localText(sheet.listTitle, language) : '', entries };
}

/** The industries of a sheet, each with the places that the document names for it. */
function industryList(scene: Scene, dataset: Dataset, sheet: Sheet): SheetList {
  const { language } = scene.view;
  const elements = sheet.layouts.flatMap((id) => dataset.layouts.get(id)?.elements ?? []);
  const entries = elements.map((element, index): SheetEntry => {
    const names = element.members.flatMap(({ place }) => {
      const found = dataset.places.get(place);
      return found ? [localText(found.shortName, language)] : [];
    });
    return {
      number: index + 1,
      text: translate(language, 'signs.labelled', {
        label: localText(element.name, language),
        text: names.join(translate(language, 'signs.listed')),
      }),
      place: '',
      figures: [],
    };
  });
  return { title: translate(language, 'sheets.named'), entries };
}

/** What a plate lists beside its map: its numbered parks with figures, or its industries with their places. */
export function sheetList(scene: Scene, dataset: Dataset): SheetList {
  const sheet = dataset.sheets.get(scene.view.sheet);
  return sheet?.marks === 'industry' ? industryList(scene, dataset, sheet) : parkList(scene, dataset, sheet);
}
