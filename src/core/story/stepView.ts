import { cameraExtent } from '../mercator';
import type { BoundingBox } from '../place';
import { OUTSIDE_A_STEP, type Story, type StoryStep } from '../story';
import { DEFAULT_VIEW, type View } from '../view';
import { encodeView } from '../viewCodec';

/** Pixels of the map that a camera in a story's file is meant for. */
const WRITTEN_FOR = { width: 1366, height: 768 } as const;
/** A step that is kept takes no theme along; one that is written may have its own. */
const notKept: ReadonlySet<string> = new Set([...OUTSIDE_A_STEP, 'theme']);

const same = (a: unknown, b: unknown) => a === b || JSON.stringify(a) === JSON.stringify(b);

/** What a step keeps of a view: what differs from the default, without language, theme and the place in a story. */
export function ownView(view: View): Partial<View> {
  const kept = (Object.keys(view) as (keyof View)[]).filter(
    (key) => !notKept.has(key) && !same(view[key], DEFAULT_VIEW[key]),
  );
  return Object.fromEntries(kept.map((key) => [key, view[key]]));
}

/**
 * What a new step keeps of a view. A map that was moved is kept as the frame that was seen, since the same camera
 * shows another part on a screen of another size.
 */
export function keptView(view: View, seen: BoundingBox | undefined): Partial<View> {
  const frame = view.camera ? seen : view.frame;
  return ownView({ ...view, camera: undefined, frame });
}

/**
 * The view that shows a step: its own parts over the default view, with the language, theme and mode of who looks.
 * A step's own theme stands only where none was chosen.
 */
export function viewOfStep(story: Story, index: number, current: View): View {
  const step: StoryStep | undefined = story.scenes[index];
  const { camera, ...kept } = step?.view ?? {};
  return {
    ...DEFAULT_VIEW,
    ...kept,
    frame: kept.frame ?? (camera && cameraExtent(camera, WRITTEN_FOR)),
    story: current.story,
    scene: index,
    presenting: current.presenting,
    embed: current.embed,
    language: current.language,
    drawing: current.drawing,
    theme: current.theme ?? step?.view.theme,
  };
}

/** Whether a view no longer shows its step: something was chosen, changed or moved since. */
export function hasStrayed(story: Story, view: View): boolean {
  const written = (other: View) => encodeView({ ...other, page: DEFAULT_VIEW.page, ownData: [] });
  return written(viewOfStep(story, view.scene, view)) !== written(view);
}

/** Whether a link names a story and nothing of a map, so that the step itself must say what to show. */
export function namesOnlyStory(view: View): boolean {
  return view.story !== '' && Object.keys(ownView({ ...view, ownData: [] })).length === 0;
}
