import type { Dataset } from '../../core/dataset';
import type { Park, Region } from '../../core/place';
import { type Language, localText } from '../../i18n/language';
import { translate } from '../../i18n/translate';

export const FACTS = ['city', 'parent', 'kind', 'grade', 'industry'] as const;
/** What a table can be narrowed by besides names and numbers. */
export type Fact = (typeof FACTS)[number];
/** Each fact's values in words; none where it says nothing of the place. */
export type PlaceFacts = Readonly<Record<Fact, readonly string[]>>;

/** A place's city, parent park, kind, grades and industries, in words. */
export function placeFacts(dataset: Dataset, place: Region | Park, language: Language): PlaceFacts {
  const nameOf = (id: string) => {
    const found = dataset.places.get(id);
    return found ? [localText(found.name, language)] : [];
  };
  if (place.kind === 'region') {
    return {
      city: nameOf(place.level === 'county' ? place.parent : ''),
      parent: [],
      kind: [],
      grade: [],
      industry: [],
    };
  }
  return {
    city: nameOf(place.city),
    parent: nameOf(place.parent),
    kind: [translate(language, `place.kind.${place.parkKind}`)],
    grade: place.grades,
    industry: place.industries.map((id) => {
      const industry = dataset.industries.get(id);
      return industry ? localText(industry.name, language) : id;
    }),
  };
}

/** What a table is narrowed to: one value of each chosen fact. */
export type FactChoice = Readonly<Partial<Record<Fact, string>>>;

/** Whether a place has every chosen value. */
export function hasFacts(facts: PlaceFacts, chosen: FactChoice): boolean {
  return FACTS.every((fact) => {
    const wanted = chosen[fact];
    return wanted === undefined || wanted === '' || facts[fact].includes(wanted);
  });
}

/** The values of a fact among places, in the language's order; empty where all say the same or nothing. */
export function valuesOfFact(
  places: readonly { readonly facts: PlaceFacts }[],
  fact: Fact,
): readonly string[] {
  const values = [...new Set(places.flatMap(({ facts }) => facts[fact]))].sort((a, b) => a.localeCompare(b));
  const isEverywhere = places.every(({ facts }) => facts[fact].length > 0);
  return values.length > 1 || (values.length === 1 && !isEverywhere) ? values : [];
}
