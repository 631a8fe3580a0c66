import { SaxesParser } from 'saxes';

/** What a piece of XML holds, each in the order of the text. */
export interface ReadXml {
  readonly elements: readonly string[];
  readonly attributes: readonly (readonly [name: string, value: string])[];
  /** All text, in order. */
  readonly text: string;
}

/**
 * Reads XML by the letter of the standard.
 * @throws Error where it is not well-formed
 */
export function readXml(xml: string): ReadXml {
  const elements: string[] = [];
  const attributes: (readonly [string, string])[] = [];
  let text = '';
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', (tag) => {
    elements.push(tag.name);
    for (const [name, value] of Object.entries(tag.attributes)) attributes.push([name, String(value)]);
  });
  parser.on('text', (words) => {
    text += words;
  });
  parser.write(xml).close();
  return { elements, attributes, text };
}
