import type { Boundaries } from '../boundaries';
import { classIndex } from '../classification/classIndex';
import type { PlaceId, Position } from '../place';
import type { Legend, Pattern, Scene, ShownValue } from '../scene/scene';
import { type Neighbourhood, pointNeighbourhood, regionNeighbourhood } from './neighbourhood';

/** What a walk over the map meets at a place. */
export interface WalkedPlace {
  readonly place: PlaceId;
  readonly name: string;
  readonly shown: ShownValue | undefined;
  readonly pattern: Pattern;
  /** 0-based in the legend; undefined without a value and on maps without classes. */
  readonly classIndex: number | undefined;
  /** The 0-based classes of both indicators of a bivariate map. */
  readonly cell: { readonly column: number; readonly row: number } | undefined;
  /** Whether another place has the same rank. */
  readonly isTied: boolean;
}

/** The places of a scene with who is next to whom. */
export interface WalkMap extends Neighbourhood {
  /** In the scene's order. */
  readonly places: ReadonlyMap<PlaceId, WalkedPlace>;
}

type WalkedMark = Pick<WalkedPlace, 'place' | 'name' | 'shown'> & {
  readonly pattern?: Pattern;
  readonly fill?: string | undefined;
};

/** The field of the bivariate key that wears a colour. */
function cellOf({ bivariate }: Legend, fill: string | undefined): WalkedPlace['cell'] {
  const row = bivariate?.colours.findIndex((colours) => fill !== undefined && colours.includes(fill)) ?? -1;
  const column = bivariate?.colours[row]?.indexOf(fill ?? '') ?? -1;
  return column < 0 ? undefined : { column, row };
}

function walked({ legend }: Scene, marks: readonly WalkedMark[]): ReadonlyMap<PlaceId, WalkedPlace> {
  const { classes, breaks } = legend;
  const holders = new Map<number, number>();
  for (const { shown } of marks) if (shown) holders.set(shown.rank, (holders.get(shown.rank) ?? 0) + 1);
  return new Map(
    marks.map(({ place, name, shown, pattern = 'none', fill }) => {
      const isClassed = shown !== undefined && classes.length > 0 && pattern === 'none';
      const found: WalkedPlace = {
        place,
        name,
        shown,
        pattern,
        classIndex: isClassed ? classIndex(shown.value, breaks) : undefined,
        cell: cellOf(legend, fill),
        isTied: shown !== undefined && (holders.get(shown.rank) ?? 0) > 1,
      };
      return [place, found];
    }),
  );
}

/** The regions that a scene draws, as a map to walk over. */
export function regionWalk(scene: Scene, boundaries: Boundaries): WalkMap {
  const places = walked(scene, scene.regions);
  return { places, ...regionNeighbourhood(boundaries, places.keys()) };
}

/** The parks that a scene draws, as a map to walk over. */
export function parkWalk(scene: Scene): WalkMap {
  const points = new Map<PlaceId, Position>(scene.parks.map(({ place, point }) => [place, point]));
  return {
    places: walked(
      scene,
      scene.parks.map((mark) => ({ ...mark, pattern: mark.absence ?? 'none' })),
    ),
    ...pointNeighbourhood(points),
  };
}
