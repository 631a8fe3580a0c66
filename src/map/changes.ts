import type { FeatureCollection } from 'geojson';
import type { LayerSpecification } from 'maplibre-gl';

/** One property of a layer to set; `undefined` resets it. */
export interface LayerChange {
  readonly layer: string;
  readonly part: 'paint' | 'layout';
  readonly property: string;
  readonly value: unknown;
}

/** What must be set so that one list of layers looks like another with the same ids. */
export function layerChanges(
  before: readonly LayerSpecification[],
  after: readonly LayerSpecification[],
): LayerChange[] {
  const known = new Map(before.map((layer) => [layer.id, layer]));
  return after.flatMap((layer) => {
    const old = known.get(layer.id);
    if (!old) throw new Error(`layer ${layer.id} is new; layers of a scene must not come and go`);
    return (['paint', 'layout'] as const).flatMap((part) =>
      propertyChanges(layer.id, part, old[part], layer[part]),
    );
  });
}

function propertyChanges(
  layer: string,
  part: LayerChange['part'],
  before: object | undefined,
  after: object | undefined,
): LayerChange[] {
  const was = new Map<string, unknown>(Object.entries(before ?? {}));
  const is = new Map<string, unknown>(Object.entries(after ?? {}));
  return [...new Set([...was.keys(), ...is.keys()])]
    .filter((property) => JSON.stringify(was.get(property)) !== JSON.stringify(is.get(property)))
    .map((property) => ({ layer, part, property, value: is.get(property) }));
}

/** Whether two collections draw alike; equal objects are taken as equal shapes without a look inside. */
export function sameFeatures(one: FeatureCollection, other: FeatureCollection): boolean {
  return (
    one.features.length === other.features.length &&
    one.features.every(({ geometry, properties }, index) => {
      const twin = other.features[index];
      return (
        JSON.stringify(properties) === JSON.stringify(twin?.properties) &&
        (geometry === twin?.geometry || JSON.stringify(geometry) === JSON.stringify(twin?.geometry))
      );
    })
  );
}
