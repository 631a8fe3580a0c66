import { type Language, type LocalText, localText } from '../i18n/language';
import { type MessageKey, type MessageParameters, translate } from '../i18n/translate';
import { useAtlas } from '../state/context';

export interface Words {
  /** A message of the interface. */
  readonly t: (key: MessageKey, parameters?: MessageParameters) => string;
  /** A text of the data. */
  readonly say: (text: LocalText) => string;
  readonly language: () => Language;
}

/** Texts in the language of the view; reactive where they are called. */
export function useWords(): Words {
  const { language } = useAtlas();
  return {
    t: (key, parameters) => translate(language(), key, parameters),
    say: (text) => localText(text, language()),
    language,
  };
}
