import { LEAST_CONTRAST, legibleOn } from '../colour/contrast';
import type { Hex } from '../colour/palette';
import type { PlaceId } from '../place';
import type { SceneBasis } from './basis';
import type { RegionMark } from './scene';

/** The colour of letters and of the halo round them. */
export interface Letters {
  readonly colour: Hex;
  readonly halo: Hex;
}

/** Letters on the ground's own halo, for names that may stand across borders or at sea. */
export const lettersAnywhere = (colour: Hex, halo: Hex): Letters => ({
  colour: legibleOn(colour, halo, LEAST_CONTRAST.letters),
  halo,
});

/**
 * Letters for the name of a region: on a class colour they wear a halo of that very colour and are themselves as dark or
 * as light as it takes to read on it, so that nothing is veiled and no letter drowns; elsewhere the ground's own halo.
 * @param regions as the map fills them; a county's name stands on its city's fill where cities are filled
 */
export function lettersOnRegions(
  { dataset, ground }: SceneBasis,
  regions: readonly RegionMark[],
): (place: PlaceId) => Letters {
  const fills = new Map(regions.flatMap(({ place, fill }) => (fill === undefined ? [] : [[place, fill]])));
  const fillOf = (place: PlaceId): Hex | undefined => {
    const parent = dataset.regions.get(place)?.parent ?? '';
    return fills.get(place) ?? (parent === '' ? undefined : fillOf(parent));
  };
  return (place) => lettersAnywhere(ground.label, fillOf(place) ?? ground.halo);
}
