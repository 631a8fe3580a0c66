import { en } from './en';
import { unitNames } from './en/unitNames';
import { zh } from './zh';

type Parts = typeof zh;

/** What a folder of this directory gives: the language's words, and how it is told apart. */
interface LanguageFolder {
  /** In itself, for the switch. */
  readonly name: string;
  /** BCP 47, for `lang`, for sorting and for slides. */
  readonly tag: string;
  readonly slideTag: string;
  readonly messages: { readonly [Part in keyof Parts]: Record<keyof Parts[Part], string> };
  /** Names of the units that the data carry as Chinese documents print them; without it they stay as printed. */
  readonly units: Readonly<Record<string, string>> | undefined;
}

/**
 * The languages of the interface. To add one, add its folder beside `zh` and name it here: it then stands in the switch,
 * in links and in files. Names that the data have in Chinese and English only are shown in Chinese.
 */
export const languages = {
  zh: { name: '中文', tag: 'zh-CN', slideTag: 'zh-CN', messages: zh, units: undefined },
  en: { name: 'English', tag: 'en', slideTag: 'en-US', messages: en, units: unitNames },
} satisfies Record<string, LanguageFolder>;

export type Language = keyof typeof languages;

export const LANGUAGES = Object.keys(languages) as Language[];

/** A language by its key; what is none gives Chinese. */
export const languageOf = (key: string | null | undefined): Language =>
  LANGUAGES.find((language) => language === key) ?? 'zh';

/** What tells a language apart; typed so that every language may lack what one of them lacks. */
export const folderOf = (language: Language): LanguageFolder => languages[language];
