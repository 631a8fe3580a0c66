import type { LocalText } from '../../i18n/language';
import { type RefusalCode, type RefusalValues, refusalText } from '../../i18n/refusals';

/** A table file that cannot be read, and why: the only error that reading one throws. */
export class UnreadableFile extends Error {
  override readonly name = 'UnreadableFile';
  /** What is wrong and what to do, for the person who brought the file. */
  readonly text: LocalText;

  constructor(
    readonly code: RefusalCode,
    readonly values: RefusalValues = {},
    options?: ErrorOptions,
  ) {
    const text = refusalText(code, values);
    super(text.en, options);
    this.text = text;
  }
}
