import { inBothLanguages } from '../i18n/inBothLanguages';
import type { LocalText } from '../i18n/language';
import { isKeptByBrowser } from './lateFiles';

/** A file of the atlas that did not arrive, or not whole, and why in words for people. */
export class FileFault extends Error {
  constructor(
    readonly text: LocalText,
    /** The browser keeps what arrived cut until the page loads anew. */
    readonly isKept = false,
  ) {
    super(text.en);
  }
}

/** @param file its path from the page */
export const unreachable = (file: string): FileFault =>
  new FileFault(inBothLanguages('faults.unreachable', { file }));
export const badStatus = (file: string, status: number): FileFault =>
  new FileFault(inBothLanguages('faults.status', { file, status }));
export const unreadable = (file: string): FileFault =>
  new FileFault(inBothLanguages('faults.unreadable', { file }));

/** The bundled figures, which are code to the browser, did not arrive. */
export const missingFigures = (error: unknown): FileFault => {
  const isKept = isKeptByBrowser(error);
  const file = inBothLanguages('faults.file.data');
  return new FileFault(
    inBothLanguages(isKept ? 'faults.unreadable' : 'faults.unreachable', { file }),
    isKept,
  );
};
