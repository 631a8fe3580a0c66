import { messageOf } from '../core/problem';
import { inBothLanguages } from '../i18n/inBothLanguages';
import { asIs, type LocalText } from '../i18n/language';
import { FileFault } from './fileFault';
import { isKeptByBrowser, isMissingFile } from './lateFiles';
import { UnreadableFile } from './workbook/unreadableFile';

/** Why something failed, in words for people where the atlas knows them; a browser's own sentence where it does not. */
export function failureReason(error: unknown): LocalText {
  if (error instanceof UnreadableFile || error instanceof FileFault) return error.text;
  if (isMissingFile(error)) return inBothLanguages(isKeptByBrowser(error) ? 'faults.cut' : 'faults.missing');
  return asIs(messageOf(error));
}
