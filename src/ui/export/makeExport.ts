import type { Scene } from '../../core/scene/scene';
import type { View } from '../../core/view';
import { buildSlides, PICTURE_SIZES, printSheets, renderPng } from '../../figure';
import { translate } from '../../i18n/translate';
import { saveFile } from '../../load/saveFile';
import { type ExportChoices, fileName } from './exportChoices';
import type { ExportInputs, WindowSize } from './exportedSheet';
import { type DrawnPage, reviewFile, textFile } from './mapDocuments';
import { storySlides, viewSlides } from './slideDeck';
import type { StoryPage } from './storyPages';

/** Twice the window's pixels, so that text stays sharp in a document. */
const SCREEN_RESOLUTION = 2;

/** The pixels of a picture, and the resolution that the file states. */
export function pictureSize({ format }: ExportChoices, size: WindowSize) {
  if (format !== 'screen') return PICTURE_SIZES[format];
  return {
    width: size.width * SCREEN_RESOLUTION,
    height: size.height * SCREEN_RESOLUTION,
    dotsPerInch: 96 * SCREEN_RESOLUTION,
  };
}

export interface ExportRequest {
  readonly choices: ExportChoices;
  readonly view: View;
  readonly scene: Scene;
  /** The sheets that the preview shows: one, or one for each scene of a story. */
  readonly pages: readonly DrawnPage[];
  readonly inputs: ExportInputs;
  readonly size: WindowSize;
  /** Where the export is of a whole story. */
  readonly story: { readonly name: string; readonly pages: readonly StoryPage[] } | undefined;
}

/**
 * Makes the file and hands it to the browser, or opens its print dialog.
 * @returns the file's name; empty for a print
 * @throws Error that says what could not be made
 */
export async function makeExport(request: ExportRequest): Promise<string> {
  const { choices, view, scene, pages, inputs, size, story } = request;
  const sheets = pages.map(({ sheet }) => sheet.svg);
  const title = story?.name ?? (choices.title || scene.title);
  const [svg = ''] = sheets;
  switch (choices.kind) {
    case 'png': {
      const name = fileName(title, 'png');
      saveFile(name, await renderPng(svg, pictureSize(choices, size)));
      return name;
    }
    case 'svg': {
      const name = fileName(title, 'svg');
      saveFile(name, new Blob([svg], { type: 'image/svg+xml' }));
      return name;
    }
    case 'print':
      await printSheets(sheets, choices.format, title);
      return '';
    case 'text':
    case 'review': {
      const { language } = view;
      const isReview = choices.kind === 'review';
      const name = fileName(
        isReview ? translate(language, 'exports.review.title', { title }) : title,
        'html',
      );
      const file = isReview
        ? reviewFile(title, pages, inputs, choices, language)
        : textFile(title, pages, inputs, language);
      saveFile(name, new Blob([file], { type: 'text/html' }));
      return name;
    }
    case 'pptx': {
      const deck = story
        ? storySlides(story.name, story.pages, inputs, choices)
        : viewSlides(view, scene, inputs, choices);
      const name = fileName(deck.title, 'pptx');
      saveFile(name, await buildSlides(deck));
      return name;
    }
  }
}
