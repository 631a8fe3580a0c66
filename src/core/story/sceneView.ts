import { cameraExtent } from '../mercator';
import type { BoundingBox } from '../place';
import type { Story, StoryScene } from '../story';
import { DEFAULT_VIEW, type View } from '../view';
import { encodeView } from '../viewCodec';

/** What belongs to who looks and to the page, not to the scene. */
const OUTSIDE_A_SCENE = [
  'page',
  'dataPart',
  'dataFilter',
  'story',
  'scene',
  'presenting',
  'embed',
  'language',
  'theme',
] as const satisfies readonly (keyof View)[];
/** Pixels of the map that a camera in a story's file is meant for. */
const WRITTEN_FOR = { width: 1366, height: 768 } as const;
const outside: ReadonlySet<string> = new Set(OUTSIDE_A_SCENE);

const same = (a: unknown, b: unknown) => a === b || JSON.stringify(a) === JSON.stringify(b);

/** What a scene keeps of a view: what differs from the default, without language, theme and the place in a story. */
export function sceneViewOf(view: View): Partial<View> {
  const kept = (Object.keys(view) as (keyof View)[]).filter(
    (key) => !outside.has(key) && !same(view[key], DEFAULT_VIEW[key]),
  );
  return Object.fromEntries(kept.map((key) => [key, view[key]]));
}

/**
 * What a new scene keeps of a view. A map that was moved is kept as the frame that was seen, since the same camera
 * shows another part on a screen of another size.
 */
export function keptView(view: View, seen: BoundingBox | undefined): Partial<View> {
  const frame = view.camera ? seen : view.frame;
  return sceneViewOf({ ...view, camera: undefined, frame });
}

/**
 * The view that shows a scene: its own on the default view's ground, with the language, theme and mode of who looks.
 * A scene's own theme stands only where none was chosen.
 */
export function viewOfScene(story: Story, index: number, current: View): View {
  const scene: StoryScene | undefined = story.scenes[index];
  const { camera, ...kept } = scene?.view ?? {};
  return {
    ...DEFAULT_VIEW,
    ...kept,
    frame: kept.frame ?? (camera && cameraExtent(camera, WRITTEN_FOR)),
    story: current.story,
    scene: index,
    presenting: current.presenting,
    embed: current.embed,
    language: current.language,
    theme: current.theme ?? scene?.view.theme,
  };
}

/** Whether a view no longer shows its scene: something was chosen, changed or moved since. */
export function hasStrayed(story: Story, view: View): boolean {
  const written = (other: View) => encodeView({ ...other, page: DEFAULT_VIEW.page });
  return written(viewOfScene(story, view.scene, view)) !== written(view);
}

/** Whether a link names a story and nothing of a map, so that the scene itself must say what to show. */
export function namesOnlyStory(view: View): boolean {
  return view.story !== '' && Object.keys(sceneViewOf(view)).length === 0;
}
