import { markedBy } from '../core/scene/spotlight';
import type { View } from '../core/view';

/** What moves without changing what the scene shows. */
const OUTSIDE_THE_SCENE: ReadonlySet<keyof View> = new Set([
  'page',
  'dataPart',
  'dataFilter',
  'selection',
  'comparison',
  'base',
  'drawer',
  'compareMaps',
  'story',
  'scene',
  'presenting',
  'embed',
  'camera',
  'theme',
  'drawing',
  'ownData',
] satisfies (keyof View)[]);

/** Chosen places that are no regions: a park shows on the map because it is chosen. */
const chosenPoints = ({ selection, comparison }: View) =>
  [selection, ...comparison].filter((place) => !/^\d*$/.test(place)).join();

/** Whether two views ask for the same scene, so that moving the camera or choosing a region builds none anew. */
export function sameScene(a: View, b: View): boolean {
  const keys = Object.keys(a) as (keyof View)[];
  return (
    markedBy(a) === markedBy(b) &&
    keys.every((key) => OUTSIDE_THE_SCENE.has(key) || a[key] === b[key]) &&
    chosenPoints(a) === chosenPoints(b)
  );
}
