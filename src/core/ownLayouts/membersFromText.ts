import type { Dataset } from '../dataset';
import { buildPlaceIndex } from '../ownData/placeIndex';
import { placeNameReader } from '../ownData/placeName';
import type { PlaceId } from '../place';

/** What names in a text are: places, and those that name none or several. */
export interface NamedMembers {
  readonly places: readonly PlaceId[];
  readonly unknown: readonly string[];
}

/** Reads a column of a table, or names parted by signs, as places; each once, in their order. */
export function membersFromText(dataset: Pick<Dataset, 'places' | 'regions'>, text: string): NamedMembers {
  const nameOf = placeNameReader(buildPlaceIndex(dataset));
  const places: PlaceId[] = [];
  const unknown: string[] = [];
  for (const name of text.split(/[\n\r\t,，、;；]+/)) {
    const trimmed = name.trim();
    if (trimmed === '') continue;
    const read = nameOf(trimmed);
    const [only, ...others] = read.kind === 'places' ? read.candidates : [];
    if (!only || others.length > 0) unknown.push(trimmed);
    else if (!places.includes(only.place)) places.push(only.place);
  }
  return { places, unknown };
}
