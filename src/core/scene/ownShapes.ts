import { booleanPointInPolygon } from '@turf/turf';
import Flatbush from 'flatbush';
import type { MultiPolygon, Polygon } from 'geojson';
import type { Language } from '../../i18n/language';
import { translate } from '../../i18n/translate';
import { nameKey } from '../ownData/placeIndex';
import type { OwnShapes } from '../ownPlaces/ownPlaces';
import { placesFilter } from '../ownPlaces/placesFilter';
import { type PlaceClass, placeClasses } from '../ownPlaces/pointClasses';
import { shapeName } from '../ownPlaces/shapeName';
import type { Park, PlaceId, Position } from '../place';
import type { ThemeName } from '../view';
import type { SceneBasis } from './basis';
import { stroke } from './looks';
import type { LegendSymbol, ShapeMark } from './scene';

const FILL_OPACITY = 0.42;
const WIDTH = 1.4;
/** Outlines that are marks of their own; of more, all of a class are one, which every renderer draws as one path. */
const MOST_MARKS = 1000;

interface DrawnShapes {
  readonly marks: readonly ShapeMark[];
  readonly classes: readonly PlaceClass[];
}

/** Reckoned once for each look of a set. */
const known = new WeakMap<OwnShapes, Map<string, DrawnShapes>>();

function drawnShapes(own: OwnShapes, theme: ThemeName, language: Language): DrawnShapes {
  const kept = known.get(own) ?? new Map<string, DrawnShapes>();
  known.set(own, kept);
  const key = `${theme} ${language}`;
  const found = kept.get(key);
  if (found) return found;
  const passes = placesFilter(own.set.attributes, own.look.filter);
  const places = Uint32Array.from([...own.set.rows.keys()].filter(passes));
  const { classOf, classes } = placeClasses(own.set.attributes, own.look, places, theme, language);
  const markOf = (id: string, name: string, geometry: Polygon | MultiPolygon, at: number): ShapeMark => {
    const colour = classes[at]?.colour ?? '';
    return {
      ...{ id, name, layout: '', element: '', kind: 'area', geometry, radius: 0 },
      fill: { colour, opacity: FILL_OPACITY, softEdge: undefined },
      stroke: stroke(colour, WIDTH),
    };
  };
  const marks =
    places.length > MOST_MARKS
      ? classes.flatMap(({ text }, index): ShapeMark[] => {
          const coordinates = [...places].flatMap((place, at) => {
            const geometry = classOf[at] === index ? own.set.geometries[place] : undefined;
            if (!geometry) return [];
            return geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
          });
          if (coordinates.length === 0) return [];
          const name = [own.name, text].filter(Boolean).join(' · ');
          return [markOf(`${own.id}-class-${index}`, name, { type: 'MultiPolygon', coordinates }, index)];
        })
      : [...places].flatMap((place, at): ShapeMark[] => {
          const geometry = own.set.geometries[place];
          return geometry
            ? [markOf(`${own.id}-${place}`, shapeName(own, place), geometry, classOf[at] ?? 0)]
            : [];
        });
  const drawn = { marks, classes };
  kept.set(key, drawn);
  return drawn;
}

const shownShapes = ({ dataset }: Pick<SceneBasis, 'dataset'>): readonly OwnShapes[] =>
  dataset.ownPlaces.flatMap((own) => (own.kind === 'shapes' && own.isOn ? [own] : []));

/** A person's own outlines that are on and pass their filter, in the colours of their classes. */
export const ownShapeMarks = (basis: SceneBasis): readonly ShapeMark[] =>
  shownShapes(basis).flatMap((own) => drawnShapes(own, basis.theme, basis.view.language).marks);

/** Rows of the legend for own outlines: a set's name with its count, or its classes with theirs. */
export const ownShapeSymbols = (basis: SceneBasis): readonly LegendSymbol[] =>
  shownShapes(basis).flatMap((own) => {
    const { classes } = drawnShapes(own, basis.theme, basis.view.language);
    return classes
      .filter(({ count }) => count > 0)
      .map(({ text, colour, count }, index): LegendSymbol => {
        const name = index === 0 ? [own.name, text].filter(Boolean).join(' · ') : text;
        return {
          id: `${own.id}-${index}`,
          kind: 'area',
          shape: undefined,
          colour,
          dash: undefined,
          text: translate(basis.view.language, 'ownPlaces.legend', { name, count }),
        };
      });
  });

/** The parks that an own outline bears the name of: it is drawn in place of the circle of their planned area. */
export function parksWithOutline(basis: Pick<SceneBasis, 'dataset'>): ReadonlySet<PlaceId> {
  const sets = shownShapes(basis);
  if (sets.length === 0) return new Set();
  const names = new Set(
    sets.flatMap((own) => [...own.set.rows.keys()].map((at) => nameKey(shapeName(own, at)))),
  );
  const isNamed = ({ name, shortName, aliases }: Park) =>
    [name.zh, shortName.zh, ...aliases].some((each) => names.has(nameKey(each)));
  return new Set([...basis.dataset.parks.values()].filter(isNamed).map(({ id }) => id));
}

const indexes = new WeakMap<OwnShapes, Flatbush>();

function boxesOf(own: OwnShapes): Flatbush {
  const kept = indexes.get(own);
  if (kept) return kept;
  const index = new Flatbush(Math.max(1, own.set.geometries.length));
  for (const geometry of own.set.geometries) {
    const rings = geometry.type === 'Polygon' ? geometry.coordinates : geometry.coordinates.flat();
    let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
    for (const [x = 0, y = 0] of rings.flat()) {
      west = Math.min(west, x);
      east = Math.max(east, x);
      south = Math.min(south, y);
      north = Math.max(north, y);
    }
    index.add(west, south, east, north);
  }
  if (own.set.geometries.length === 0) index.add(-1, -1, -1, -1);
  index.finish();
  indexes.set(own, index);
  return index;
}

/** The outline of own shapes that holds a position, the one drawn last where several do. */
export function pickShape(
  sets: readonly OwnShapes[],
  [longitude, latitude]: Position,
): { readonly id: string; readonly place: number } | undefined {
  for (const own of [...sets].reverse()) {
    const passes = placesFilter(own.set.attributes, own.look.filter);
    const found = boxesOf(own)
      .search(longitude, latitude, longitude, latitude)
      .filter((at) => {
        const geometry = own.set.geometries[at];
        return geometry && passes(at) && booleanPointInPolygon([longitude, latitude], geometry);
      });
    if (found.length > 0) return { id: own.id, place: Math.max(...found) };
  }
  return undefined;
}
