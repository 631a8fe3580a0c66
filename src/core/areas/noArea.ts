import { inBothLanguages } from '../../i18n/inBothLanguages';
import type { LocalText } from '../../i18n/language';

/** A drawn shape that encloses no area; its words are the reader's, its message is English. */
export class NoArea extends RangeError {
  readonly text: LocalText;

  constructor(reason: 'areas.threeCorners' | 'areas.noLand', values: Readonly<Record<string, number>>) {
    const text = inBothLanguages(reason, values);
    super(text.en);
    this.text = text;
  }
}
