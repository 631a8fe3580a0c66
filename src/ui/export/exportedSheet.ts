import type { Boundaries } from '../../core/boundaries';
import type { Dataset } from '../../core/dataset';
import type { Scene } from '../../core/scene/scene';
import { sheetList } from '../../core/sheetList';
import type { ChinaShapes, Surroundings } from '../../core/surroundings';
import type { Chosen, View } from '../../core/view';
import { type DrawnSheet, drawSheet, type SheetWords } from '../../figure';
import { localText } from '../../i18n/language';
import type { ExportChoices } from './exportChoices';
import { subtitleUnder } from './subtitleUnder';

/** What every drawing needs besides its scene. */
export interface ExportInputs {
  readonly dataset: Dataset;
  readonly boundaries: Boundaries;
  readonly surroundings: Surroundings;
  readonly china: ChinaShapes | undefined;
}

/** Pixels of the window that a `screen` sheet is as large as. */
export interface WindowSize {
  readonly width: number;
  readonly height: number;
}

/** One sheet of an export: the current view's, or that of a story's scene. */
export interface SheetPage {
  readonly scene: Scene;
  /** The places that are outlined, and which of them the others are set against. */
  readonly chosen: Chosen & Pick<View, 'base'>;
  readonly title: string;
  readonly words?: SheetWords | undefined;
  /** Where the same map opens. */
  readonly link: string;
}

/**
 * The sheet that the dialog asks for, as SVG, and what is said of it: what is seen in the preview is what is exported.
 * @param number of the page, where several share a print
 * @throws Error when the list does not fit
 */
export function exportedSheet(
  page: SheetPage,
  inputs: ExportInputs,
  choices: ExportChoices,
  size: WindowSize,
  number = 0,
): DrawnSheet {
  const { scene } = page;
  const { language, sheet } = scene.view;
  const list = sheetList(scene, inputs.dataset);
  const plate = inputs.dataset.sheets.get(sheet)?.plate;
  const subtitle = subtitleUnder(page.title, scene, inputs.dataset, page.chosen);
  return drawSheet({ ...scene, title: page.title, subtitle }, inputs.boundaries, inputs.surroundings, {
    format: choices.format,
    size,
    language,
    chosen: page.chosen,
    date: choices.date,
    maker: choices.maker || undefined,
    approvalNumber: choices.approvalNumber || undefined,
    note: choices.note || undefined,
    logo: choices.logo || undefined,
    parts: choices.parts,
    link: choices.withLink ? page.link : undefined,
    plate: plate && localText(plate, language),
    words: page.words,
    list: list.entries,
    listTitle: list.title,
    explained: list.explained,
    china: inputs.china,
    prefix: `export-${number}`,
  });
}
