import type { Dataset } from '../../core/dataset';
import { type Language, localText } from '../../i18n/language';
import { translate } from '../../i18n/translate';
import type { ComboboxOption } from '../controls/comboboxOptions';

/** Every place that has a point or an outline, for a search by name in either language. */
export function placeOptions(dataset: Dataset, language: Language): readonly ComboboxOption[] {
  const nameOf = (id: string) => {
    const place = dataset.places.get(id);
    return place ? localText(place.name, language) : '';
  };
  const parks = [...dataset.parks.values()]
    .filter((park) => park.point)
    .map((park) => ({
      id: park.id,
      label: localText(park.name, language),
      detail: [nameOf(park.city), nameOf(park.county)].filter(Boolean).join(' '),
      group: translate(language, 'areas.parkPlaces'),
      keywords: [park.name.zh, park.name.en, park.shortName.zh, ...park.aliases].join(' '),
    }));
  const regions = [...dataset.regions.values()]
    .filter((region) => region.level !== 'region')
    .map((region) => ({
      id: region.id,
      label: localText(region.name, language),
      detail: region.level === 'county' ? nameOf(region.parent) : '',
      group: translate(language, region.level === 'city' ? 'areas.cityPlaces' : 'areas.countyPlaces'),
      keywords: [region.name.zh, region.name.en, region.shortName.zh, ...region.aliases].join(' '),
    }));
  return [...parks, ...regions.sort((a, b) => b.group.localeCompare(a.group))];
}
