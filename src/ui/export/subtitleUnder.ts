import type { Dataset } from '../../core/dataset';
import type { Scene } from '../../core/scene/scene';
import type { View } from '../../core/view';
import { localText } from '../../i18n/language';
import { translate } from '../../i18n/translate';

type Compared = Pick<View, 'comparison' | 'base'>;

/** The compared places, which are outlined on the map, and which of them the others are set against. */
function comparedWords(dataset: Dataset, { comparison, base }: Compared, scene: Scene): string {
  const { language } = scene.view;
  const nameOf = (place: string) => {
    const name = dataset.places.get(place)?.name;
    return name ? [localText(name, language)] : [];
  };
  const drawn = new Set(scene.regions.map(({ place }) => place));
  const names = comparison.filter((place) => drawn.has(place)).flatMap(nameOf);
  if (names.length < 2) return '';
  const places = names.join(translate(language, 'signs.listed'));
  const [against] = nameOf(base);
  return against
    ? translate(language, 'exports.comparedWithBase', { places, base: against })
    : translate(language, 'exports.compared', { places });
}

/**
 * The line under an export's title: what is mapped, where a title of its own leaves it out, of how much, and which places
 * are compared.
 */
export function subtitleUnder(title: string, scene: Scene, dataset: Dataset, chosen: Compared): string {
  return [title === scene.title ? '' : scene.title, scene.subtitle, comparedWords(dataset, chosen, scene)]
    .filter((text) => text !== '')
    .join(' · ');
}
