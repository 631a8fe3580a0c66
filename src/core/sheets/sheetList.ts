import { type Language, localText } from '../../i18n/language';
import { translate } from '../../i18n/translate';
import type { Dataset } from '../dataset';
import type { Figure } from '../figure';
import { formatFigure, unitText } from '../format';
import type { PlaceId } from '../place';
import { figureFor } from '../query';
import type { Scene } from '../scene/scene';
import type { Sheet } from '../sheet';

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

function valueText(dataset: Dataset, figure: Figure, language: Language): string {
  const unit = unitText(dataset.indicators.get(figure.indicator)?.unit ?? '', language);
  return `${formatFigure(figure, language)}${language === 'en' ? ' ' : ''}${unit}`;
}

function parkList(scene: Scene, dataset: Dataset, sheet: Sheet | undefined): SheetList {
  const { language } = scene.view;
  const [open, close, comma] = language === 'zh' ? ['（', '）', '；'] : [' (', ')', '; '];
  const listed = sheet?.listed ?? [];
  const entries = scene.parks
    .flatMap((mark): SheetEntry[] => {
      if (mark.number === undefined) return [];
      const figures = listed.flatMap(
        (question) => figureFor(dataset, { ...question, place: mark.place }) ?? [],
      );
      const values = figures.map((figure) => valueText(dataset, figure, language)).join(comma);
      return [
        {
          number: mark.number,
          text: values ? `${mark.name}${open}${values}${close}` : mark.name,
          place: mark.place,
          figures,
        },
      ];
    })
    .sort((a, b) => a.number - b.number);
  return { title: sheet ? localText(sheet.listTitle, language) : '', entries };
}

/** The industries of a sheet, each with the places that the document names for it. */
function industryList(scene: Scene, dataset: Dataset, sheet: Sheet): SheetList {
  const { language } = scene.view;
  const [colon, comma] = language === 'zh' ? ['：', '、'] : [': ', ', '];
  const elements = sheet.layouts.flatMap((id) => dataset.layouts.get(id)?.elements ?? []);
  const entries = elements.map((element, index): SheetEntry => {
    const names = element.members.flatMap(({ place }) => {
      const found = dataset.places.get(place);
      return found ? [localText(found.shortName, language)] : [];
    });
    return {
      number: index + 1,
      text: `${localText(element.name, language)}${colon}${names.join(comma)}`,
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
