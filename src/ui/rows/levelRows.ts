import type { Boundaries } from '../../core/boundaries';
import type { Dataset } from '../../core/dataset';
import type { Indicator } from '../../core/indicator';
import type { Park, PlaceId, Region } from '../../core/place';
import { placesAtLevel } from '../../core/query';
import { plainly } from '../../core/question';
import type { ShownValue } from '../../core/scene/scene';
import { type Absence, levelValues } from '../../core/scene/values';
import type { SceneView, Second, View } from '../../core/view';
import { localText } from '../../i18n/language';
import { translate } from '../../i18n/translate';
import { type PlaceFacts, placeFacts } from './placeFacts';

/** A place of the view's level with what is asked of it, for every linked view alike. */
export interface LevelRow {
  readonly place: PlaceId;
  readonly name: string;
  /** The region that it lies in. */
  readonly within: string;
  readonly facts: PlaceFacts;
  readonly shown: ShownValue | undefined;
  readonly absence: Absence | undefined;
  readonly second: ShownValue | undefined;
  readonly third: ShownValue | undefined;
}

const NONE: ReadonlyMap<PlaceId, ShownValue> = new Map();

function holderOf(place: Region | Park): PlaceId {
  return place.kind === 'park' ? place.county || place.city : place.parent;
}

/**
 * All places of a view's level in the register's order, with and without a value. Park level lists the parks that
 * have a point; the brush is not applied.
 */
export function levelRows(dataset: Dataset, boundaries: Boundaries, view: SceneView): readonly LevelRow[] {
  const nameOf = (id: PlaceId) => {
    const name = dataset.places.get(id)?.name;
    return name ? localText(name, view.language) : '';
  };
  const first = levelValues(dataset, boundaries, view, view);
  const others = (question: Second | undefined) =>
    question ? levelValues(dataset, boundaries, view, plainly(question)).values : NONE;
  const second = others(view.second);
  const third = others(view.third);
  return placesAtLevel(dataset, view.level).map((place) => ({
    place: place.id,
    name: nameOf(place.id),
    within: nameOf(holderOf(place)),
    facts: placeFacts(dataset, place, view.language),
    shown: first.values.get(place.id),
    absence: first.absences.get(place.id),
    second: second.get(place.id),
    third: third.get(place.id),
  }));
}

/** The indicator of a view in words with its unit, for headings of columns and axes. */
export function questionName(
  indicator: Indicator | undefined,
  language: View['language'],
  unit: string,
): string {
  if (!indicator) return '';
  const name = localText(indicator.name, language);
  if (unit === '') return name;
  return name + translate(language, 'signs.aside', { text: unit });
}
