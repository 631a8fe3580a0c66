import type { AreaOutlines } from '../../core/areas/areaOutlines';
import { ATLAS } from '../../core/atlasFile';
import type { Boundaries } from '../../core/boundaries';
import type { Dataset } from '../../core/dataset';
import { type FigureHandles, figureHandles } from '../../core/figure';
import type { Scene } from '../../core/scene/scene';
import { sceneFor } from '../../core/scene/sceneFor';
import type { Sheet } from '../../core/sheet';
import { sheetView } from '../../core/sheet';
import { sheetList } from '../../core/sheetList';
import type { ChinaShapes, Surroundings } from '../../core/surroundings';
import type { ThemeName, View } from '../../core/view';
import { renderMapSvg, renderSheetSvg, type SheetFormat } from '../../figure';
import { localText } from '../../i18n/language';
import { today } from '../../load/today';

export interface SheetInputs {
  readonly dataset: Dataset;
  readonly boundaries: Boundaries;
  readonly surroundings: Surroundings;
}

const THUMBNAIL = { width: 480, height: 331, padding: 10 };

/**
 * The scene that a sheet shows by itself.
 * @param outlines of the areas that its view has, if any
 */
export function sceneOfSheet(
  sheet: Sheet,
  view: Pick<View, 'language' | 'theme'>,
  theme: ThemeName,
  inputs: SheetInputs,
  outlines?: AreaOutlines,
): Scene {
  return sceneFor(inputs, sheetView(view, sheet), theme, outlines);
}

/** A sheet's map, to be shown at about half its size, without the names of its parks. */
export function thumbnailSvg(scene: Scene, inputs: SheetInputs, prefix: string): string {
  const named = {
    ...scene,
    labels: scene.labels.filter((label) => label.kind === 'city' || label.kind === 'element'),
  };
  return renderMapSvg(named, inputs.boundaries, inputs.surroundings, {
    ...THUMBNAIL,
    language: scene.view.language,
    prefix,
  });
}

/** The composed plate of a sheet: title, map, legend, list, sources and notes. */
export function plateSvg(
  sheet: Sheet,
  scene: Scene,
  inputs: SheetInputs,
  china: ChinaShapes | undefined,
  format: SheetFormat,
): string {
  const { language } = scene.view;
  const list = sheetList(scene, inputs.dataset);
  return renderSheetSvg(scene, inputs.boundaries, inputs.surroundings, {
    format,
    language,
    date: today(),
    approvalNumber: ATLAS.approvalNumber,
    plate: localText(sheet.plate, language),
    listTitle: list.title,
    explained: list.explained,
    list: list.entries.map(({ number, text, symbol, group, place, figures }) => ({
      number,
      text,
      symbol,
      group,
      data: place === '' ? undefined : entryData(place, figures),
    })),
    china,
    prefix: `plate-${sheet.id}`,
  });
}

/** What an entry's figures answer, several of them with spaces between. */
function entryData(
  place: string,
  figures: ReturnType<typeof sheetList>['entries'][number]['figures'],
): Record<string, string> {
  const handles = figures.map((figure) => figureHandles(place, figure));
  const names = Object.keys(handles[0] ?? figureHandles(place, undefined)) as (keyof FigureHandles)[];
  return Object.fromEntries(
    names.map((name) => [name, name === 'data-place' ? place : handles.map((own) => own[name]).join(' ')]),
  );
}
