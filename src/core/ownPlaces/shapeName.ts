import { attributeText, nameAttribute } from './attributes';
import type { OwnShapes } from './ownPlaces';

/** What one outline is called: its own name, else its set's and its row. */
export function shapeName({ name, set }: OwnShapes, at: number): string {
  const attribute = set.attributes[nameAttribute(set.attributes)];
  return (attribute && attributeText(attribute, at)) || `${name} ${set.rows[at] ?? at + 1}`;
}
