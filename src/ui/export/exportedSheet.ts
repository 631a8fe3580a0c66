import type { Boundaries } from '../../core/boundaries';
import type { ContextShapes, LocatorShapes } from '../../core/context';
import type { Dataset } from '../../core/dataset';
import { localText } from '../../core/localText';
import type { Scene } from '../../core/scene/scene';
import { sheetList } from '../../core/sheets/sheetList';
import { renderSheetSvg, type SheetWords } from '../../figure';
import type { ExportChoices } from './exportChoices';

/** What every drawing needs besides its scene. */
export interface ExportGround {
  readonly dataset: Dataset;
  readonly boundaries: Boundaries;
  readonly context: ContextShapes;
  readonly locator: LocatorShapes | undefined;
}

/** Pixels of the window that a `screen` sheet is as large as. */
export interface WindowSize {
  readonly width: number;
  readonly height: number;
}

/** One sheet of an export: the current view's, or that of a story's scene. */
export interface SheetPage {
  readonly scene: Scene;
  readonly title: string;
  readonly words?: SheetWords | undefined;
  /** Where the same map opens. */
  readonly link: string;
}

/**
 * The sheet that the dialog asks for, as SVG: what is seen in the preview is what is exported.
 * @param number of the page, where several share a print
 * @throws Error when the list does not fit
 */
export function exportedSheet(
  page: SheetPage,
  ground: ExportGround,
  choices: ExportChoices,
  size: WindowSize,
  number = 0,
): string {
  const { scene } = page;
  const { language, sheet } = scene.view;
  const list = sheetList(scene, ground.dataset);
  const plate = ground.dataset.sheets.get(sheet)?.plate;
  // A title of its own leaves out what is mapped; the subtitle then says it.
  const subtitle = [page.title === scene.title ? '' : scene.title, scene.subtitle]
    .filter((text) => text !== '')
    .join(' · ');
  return renderSheetSvg({ ...scene, title: page.title, subtitle }, ground.boundaries, ground.context, {
    format: choices.format,
    size,
    language,
    date: choices.date,
    approvalNumber: choices.approvalNumber || undefined,
    link: choices.withLink ? page.link : undefined,
    plate: plate && localText(plate, language),
    words: page.words,
    list: list.entries,
    listTitle: list.title,
    locator: ground.locator,
    prefix: `export-${number}`,
  });
}
