import atlas from '#atlas/data/atlas.json' with { type: 'json' };
import { localText } from './language';
import { type Language, languages } from './languages';
import type { zh } from './zh';

type Parts = typeof zh;
/** A message's name: part and key, such as `scene.noFigure`. */
export type MessageKey = {
  [Part in keyof Parts]: `${Part & string}.${keyof Parts[Part] & string}`;
}[keyof Parts];
export type MessageParameters = Readonly<Record<string, string | number>>;

/**
 * The text of a message in a language, with `{name}` replaced by the parameter of that name; `{region}` and `{atlas}` are
 * the region's name and the atlas's title.
 * @example translate('en', 'scene.classCount', { count: 3 }) //= '3'
 * @throws Error when the message has no such key (only by a cast)
 */
export function translate(language: Language, key: MessageKey, parameters: MessageParameters = {}): string {
  const dot = key.indexOf('.');
  const messages: Readonly<Record<string, Readonly<Record<string, string>>>> = languages[language].messages;
  const text = messages[key.slice(0, dot)]?.[key.slice(dot + 1)];
  if (text === undefined) throw new Error(`no message ${key}`);
  const known: MessageParameters = {
    region: localText(atlas.name, language),
    atlas: localText(atlas.title, language),
    ...parameters,
  };
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => String(known[name] ?? whole));
}
