import { withoutEntities } from './entities';

const isSpace = (code: number) => code === 32 || code === 10 || code === 9 || code === 13;

/**
 * The value of an attribute, by its name without prefix.
 * @param attributes what stands between a tag's name and its end
 */
export function attribute(attributes: string, name: string): string | undefined {
  const { length } = attributes;
  let at = 0;
  while (at < length) {
    while (at < length && isSpace(attributes.charCodeAt(at))) at++;
    const equals = attributes.indexOf('=', at);
    if (equals < 0) return undefined;
    let nameEnd = equals;
    while (nameEnd > at && isSpace(attributes.charCodeAt(nameEnd - 1))) nameEnd--;
    let from = equals + 1;
    while (from < length && isSpace(attributes.charCodeAt(from))) from++;
    const quote = attributes[from];
    if (quote !== '"' && quote !== "'") return undefined;
    const end = attributes.indexOf(quote, from + 1);
    if (end < 0) return undefined;
    const nameFrom = nameEnd - name.length;
    const isAsked =
      nameFrom >= at &&
      attributes.startsWith(name, nameFrom) &&
      (nameFrom === at || attributes[nameFrom - 1] === ':');
    if (isAsked) return withoutEntities(attributes.slice(from + 1, end));
    at = end + 1;
  }
  return undefined;
}

/** An attribute that says yes. */
export function isOn(attributes: string, name: string): boolean {
  const value = attribute(attributes, name);
  return value === '1' || value === 'true' || value === 'on';
}

/** A whole number not under zero; `undefined` where there is none. */
export function wholeNumber(attributes: string, name: string): number | undefined {
  const value = attribute(attributes, name);
  return value !== undefined && /^\d{1,9}$/.test(value) ? Number(value) : undefined;
}
