import type { Language } from '../../i18n/language';
import { translate } from '../../i18n/translate';
import { plainText } from '../ownData/plainText';
import { datumsOf, type OwnPoints } from '../ownPlaces/ownPlaces';
import { placesFilter } from '../ownPlaces/placesFilter';
import { placeClasses } from '../ownPlaces/pointClasses';
import type { ThemeName } from '../view';
import type { SceneBasis } from './basis';
import type { LegendSymbol, PointsMark, SceneNote } from './scene';

/** Reckoned once for each look of a set. */
const known = new WeakMap<OwnPoints, Map<string, PointsMark>>();

/** A person's own points as one mark: those that pass the filter, in their classes. */
function pointsMark(own: OwnPoints, theme: ThemeName, language: Language): PointsMark {
  const kept = known.get(own) ?? new Map<string, PointsMark>();
  known.set(own, kept);
  const key = `${theme} ${language}`;
  const found = kept.get(key);
  if (found) return found;
  const { set, look } = own;
  const passes = placesFilter(set.attributes, look.filter);
  const shown = new Uint32Array(set.rows.length);
  let count = 0;
  for (let place = 0; place < set.rows.length; place++) if (passes(place)) shown[count++] = place;
  const places = shown.slice(0, count);
  const positions = new Float64Array(2 * count);
  places.forEach((place, at) => {
    positions[2 * at] = set.positions[2 * place] ?? 0;
    positions[2 * at + 1] = set.positions[2 * place + 1] ?? 0;
  });
  const mark: PointsMark = {
    id: own.id,
    name: plainText(own.name),
    mode: look.mode,
    places,
    positions,
    total: set.rows.length,
    ...placeClasses(set.attributes, look, places, theme, language),
  };
  kept.set(key, mark);
  return mark;
}

/** The own points that are on. */
export const pointsMarks = ({ dataset, theme, view }: SceneBasis): readonly PointsMark[] =>
  dataset.ownPlaces.flatMap((own) =>
    own.kind === 'points' && own.isOn ? [pointsMark(own, theme, view.language)] : [],
  );

/** Rows of the legend: a set's name with its count, or its classes with theirs. */
export function pointsSymbols(points: readonly PointsMark[], language: Language): readonly LegendSymbol[] {
  return points.flatMap(({ id, name, classes }) =>
    classes
      .filter(({ count }) => count > 0)
      .map(({ text, colour, count }, index): LegendSymbol => {
        const title = classes.length > 1 && index > 0 ? text : [name, text].filter(Boolean).join(' · ');
        return {
          id: `${id}-${index}`,
          kind: 'shape',
          shape: 'circle',
          colour,
          dash: undefined,
          text: translate(language, 'ownPlaces.legend', { name: title, count }),
        };
      }),
  );
}

/** What every drawing says of own places: whose they are, from which file, how many of how many, on which datum. */
export function ownPlacesNotes({
  dataset,
  view,
}: Pick<SceneBasis, 'dataset' | 'view'>): readonly SceneNote[] {
  return dataset.ownPlaces
    .filter(({ isOn }) => isOn)
    .flatMap((own): SceneNote[] => {
      const shown = own.set.rows.length;
      const datums = datumsOf(own);
      const text = translate(view.language, 'ownPlaces.note', {
        name: own.name,
        file: own.file,
        count: shown,
        used: own.used,
        records: own.records,
        datum: datums
          .map((each) => translate(view.language, `ownPlaces.datum.${each}`))
          .join(translate(view.language, 'signs.listed')),
        accuracy: translate(
          view.language,
          datums.every((each) => each === 'wgs84') ? 'ownPlaces.asGiven' : 'ownPlaces.converted',
        ),
      });
      const joined = (own.joined ?? []).map((table): SceneNote => {
        const values = { ...table, name: own.name };
        return { kind: 'own', text: translate(view.language, 'ownPlaces.joinedNote', values) };
      });
      return [{ kind: 'own', text }, ...joined];
    });
}
