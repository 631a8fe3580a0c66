import { countyShapes } from '../../../src/core/ownPlaces/countyShapes';
import type { PlacesDecisions } from '../../../src/core/ownPlaces/placesDecisions';
import { understandPlaces } from '../../../src/core/ownPlaces/understandPlaces';
import type { UnderstoodPlaces } from '../../../src/core/ownPlaces/understoodPlaces';
import { readLayers } from '../../../src/load/places/readLayers';
import { atlasBoundaries, atlasDataset } from '../../fixtures/atlas';

export const counties = () => countyShapes(atlasDataset(), atlasBoundaries());

/** The first layer of a file, as the atlas understands it. */
export async function understoodFile(
  file: string,
  content: string | Uint8Array,
  decisions: PlacesDecisions = {},
): Promise<UnderstoodPlaces> {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  const { layers } = await readLayers(file, bytes);
  const [layer] = layers;
  if (!layer) throw new Error(`${file} holds no places`);
  return understandPlaces(layer.raw, layer.columns, atlasDataset(), counties(), decisions);
}
