import type { LocalText } from '../i18n/language';

/** A word in which a catalogue prints an industry, and what of the register of industries it names. */
export interface IndustryWord {
  /** The word as printed. */
  readonly id: string;
  /** Empty where it names none of the register. */
  readonly industries: readonly string[];
  /** Why it names none. */
  readonly note: LocalText;
}
