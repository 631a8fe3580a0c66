import { localText } from '../../i18n/language';
import { translate } from '../../i18n/translate';
import type { Boundaries } from '../boundaries';
import type { Dataset } from '../dataset';
import { isAsked } from '../finder/conditions';
import { conditionsText } from '../finder/conditionsText';
import { findParks } from '../finder/findParks';
import { buildMatrix } from '../matrix/buildMatrix';
import { chosenClaims } from '../matrix/chosenClaims';
import type { PlaceId } from '../place';
import type { ThemeName, View } from '../view';
import { areaCasing, stroke } from './looks';
import type { Ground, LegendSymbol, ShapeMark } from './scene';

/** How sure it is that a place is one of those that are marked. */
type Sureness = 'sure' | 'unsure';

/** The places that the finder or the matrix marks; all other parks step back. */
export interface Spotlight {
  readonly places: ReadonlyMap<PlaceId, Sureness>;
  /** What is marked, in words. */
  readonly text: string;
  /** Of the marks. */
  readonly colour: string;
  readonly of: 'finder' | 'matrix';
}

type Asked = Pick<View, 'drawer' | 'finder' | 'matrix' | 'language'>;

/** Stands out from the teal of the default classes as from the accent of other parks, in light and in dark. */
const COLOURS: Readonly<Record<ThemeName, string>> = {
  light: '#c2410c',
  dark: '#fb923c',
  contrast: '#9a3412',
};
const WIDTH = 2.4;
const FILL_OPACITY = 0.16;

/** Which of finder and matrix marks the map: the one that is open, else the one that asks for something, the finder first. */
export function markedBy({ drawer, finder, matrix }: Omit<Asked, 'language'>): Spotlight['of'] | 'nothing' {
  const byFinder = isAsked(finder);
  const byMatrix = matrix.row !== '' || matrix.column !== '';
  if (drawer === 'matrix' && byMatrix) return 'matrix';
  if (byFinder) return 'finder';
  return byMatrix ? 'matrix' : 'nothing';
}

/** What a view marks; undefined where it asks for nothing. */
export function spotlightOf(dataset: Dataset, view: Asked, theme: ThemeName): Spotlight | undefined {
  const colour = COLOURS[theme];
  const { finder, matrix, language } = view;
  const by = markedBy(view);
  if (by === 'nothing') return undefined;
  if (by === 'finder') {
    const places = new Map(
      findParks(dataset, finder).flatMap(({ park, outcome }): [PlaceId, Sureness][] =>
        outcome === 'undecided' ? [] : [[park.id, outcome === 'found' ? 'sure' : 'unsure']],
      ),
    );
    const conditions = conditionsText(dataset, finder, language);
    return { places, text: translate(language, 'finder.marked', { conditions }), colour, of: by };
  }
  const built = buildMatrix(dataset, { ...matrix, order: 'register' }, language);
  const places = new Map<PlaceId, Sureness>();
  for (const { place, evidence } of chosenClaims(built, matrix))
    if (evidence !== 'inferred') places.set(place, 'sure');
    else if (!places.has(place)) places.set(place, 'unsure');
  const names = [built.rows, built.columns].map(
    (edges, index) => edges.find(({ id }) => id === [matrix.row, matrix.column][index])?.name,
  );
  const what = names.filter((name) => name !== undefined).join(translate(language, 'signs.parted'));
  return { places, text: translate(language, 'matrix.marked', { what }), colour, of: by };
}

/** Outlines of the regions that are marked; where regions wear no class colours, filled. */
export function spotlightShapes(
  spotlight: Spotlight | undefined,
  {
    dataset,
    boundaries,
    view,
    ground,
    isFilled,
  }: {
    readonly dataset: Dataset;
    readonly boundaries: Boundaries;
    readonly view: View;
    readonly ground: Ground;
    readonly isFilled: boolean;
  },
): readonly ShapeMark[] {
  if (!spotlight) return [];
  const { colour } = spotlight;
  return [...spotlight.places].flatMap(([place, sureness]): ShapeMark[] => {
    const region = dataset.regions.get(place);
    const shape = boundaries.shapes.get(place);
    if (!region || !shape) return [];
    return [
      {
        id: `spotlight-${place}`,
        name: localText(region.name, view.language),
        layout: '',
        element: '',
        kind: 'area',
        geometry: shape.geometry,
        fill: isFilled ? undefined : { colour, opacity: FILL_OPACITY, softEdge: undefined },
        stroke: stroke(colour, WIDTH, {
          casing: areaCasing(ground.halo),
          dash: sureness === 'sure' ? undefined : 'area',
        }),
        radius: 0,
      },
    ];
  });
}

/** The key to what is marked: those that are sure, those that are not, and the parks that step back. */
export function spotlightSymbols(
  spotlight: Spotlight,
  { dataset, view, ground }: { readonly dataset: Dataset; readonly view: View; readonly ground: Ground },
  hasOthers: boolean,
): LegendSymbol[] {
  const { language } = view;
  // Only what is drawn: parks without a point stand in the lists.
  const drawn = [...spotlight.places].filter(
    ([place]) => dataset.parks.get(place)?.point || dataset.regions.has(place),
  );
  const count = (sureness: Sureness, isPark: boolean) =>
    drawn.filter(([place, given]) => given === sureness && dataset.parks.has(place) === isPark).length;
  const words = (sureness: Sureness, counted: number) => {
    const sure = sureness === 'sure';
    if (spotlight.of === 'finder')
      return translate(language, sure ? 'finder.marked.found' : 'finder.marked.possible', { count: counted });
    return translate(language, sure ? 'matrix.marked.stated' : 'matrix.marked.inferred', { count: counted });
  };
  const rows = (['sure', 'unsure'] as const).flatMap((sureness): LegendSymbol[] => {
    const [parks, regions] = [count(sureness, true), count(sureness, false)];
    const text = words(sureness, parks + regions);
    const shared = { id: `spotlight-${sureness}`, colour: spotlight.colour, text };
    if (parks > 0)
      return [{ ...shared, kind: 'shape', shape: sureness === 'sure' ? 'circle' : 'ring', dash: undefined }];
    return regions > 0
      ? [{ ...shared, kind: 'area', shape: undefined, dash: sureness === 'unsure' ? 'area' : undefined }]
      : [];
  });
  return hasOthers
    ? [
        ...rows,
        {
          id: 'spotlight-others',
          kind: 'shape',
          shape: 'circle',
          colour: ground.border,
          dash: undefined,
          text: translate(language, 'finder.marked.others'),
        },
      ]
    : rows;
}
