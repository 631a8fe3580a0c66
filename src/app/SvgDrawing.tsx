import { bbox } from '@turf/turf';
import { createEffect, createMemo, on, onCleanup, onMount } from 'solid-js';
import { cameraExtent } from '../core/mercator';
import type { BoundingBox } from '../core/place';
import type { Scene } from '../core/scene/scene';
import { sketchMap } from '../core/sketch';
import type { Surroundings } from '../core/surroundings';
import type { Camera } from '../core/view';
import { renderMapSvg } from '../figure/svgMap';
import { useAtlas } from '../state/context';
import type { MapIntents, Size } from '../state/mapControl';
import { NO_SURROUNDINGS } from '../state/noSurroundings';
import { markPlaces } from './placeOutlines';
import { boundedCamera, degreesPerPixel, panCamera, zoomAbout } from './svgCamera';
import { listenToSvg } from './svgPointer';

/** Pixels by which a line may be off: less than can be seen, and half of the points go. */
const TOLERANCE = 0.7;

interface SvgDrawingProps {
  readonly scene: Scene | undefined;
  readonly camera: Camera | undefined;
  readonly size: Size;
  readonly intents: MapIntents;
  /** The user's hand moved it. */
  readonly onMove: (camera: Camera) => void;
  readonly onDrawn?: (() => void) | undefined;
}

/** Pixels that the surroundings reach beyond each edge of a map: what is drawn is rounded to tenths of one. */
const BEYOND = 1;

/** The camera within the drawn surroundings: nothing is drawn beyond them. */
export function withinSurroundings(
  looking: Camera,
  { width, height }: Size,
  surroundings: Surroundings | undefined,
): Camera {
  const drawn = { width: width + 2 * BEYOND, height: height + 2 * BEYOND };
  return surroundings
    ? boundedCamera(looking, drawn, bbox(surroundings.window) as unknown as BoundingBox)
    : looking;
}

/** A scene as SVG that is looked at through a camera, moved, pointed at and clicked; any map of the page can be one. */
export function SvgDrawing(props: SvgDrawingProps) {
  const { boundaries, surroundings, view, language, hover } = useAtlas();
  let container: HTMLDivElement | undefined;

  const roundZoom = createMemo(() => Math.round(2 * (props.camera?.zoom ?? 0)) / 2);
  const sketch = createMemo(() => {
    const shapes = boundaries();
    return (
      shapes && sketchMap(shapes, surroundings() ?? NO_SURROUNDINGS, TOLERANCE * degreesPerPixel(roundZoom()))
    );
  });
  const markup = createMemo(() => {
    const [asked, thin, looking] = [props.scene, sketch(), props.camera];
    if (!asked || !thin || !looking) return '';
    const shapes = asked.shapes.map((mark) => ({ ...mark, geometry: thin.simplified(mark.geometry) }));
    return renderMapSvg({ ...asked, shapes }, thin.boundaries, thin.surroundings, {
      ...props.size,
      padding: 0,
      extent: cameraExtent(looking, props.size),
      language: language(),
      answering: 'pointed',
    });
  });
  let drawn = '';
  // One effect for the drawing and the outlines over it: of two, the outlines' might run first and be drawn over.
  createEffect(
    on(
      [markup, hover, () => view().selection, () => view().comparison],
      ([text, hovered, selection, comparison]) => {
        const ground = props.scene?.ground;
        if (!container || !text || !ground) return;
        if (text !== drawn) {
          container.innerHTML = text;
          drawn = text;
          props.onDrawn?.();
        }
        const svg = container.querySelector('svg');
        if (svg) markPlaces(svg, { hover: hovered?.place, selection, comparison }, ground);
      },
    ),
  );

  const current = () => props.camera ?? { longitude: 0, latitude: 0, zoom: 0 };
  onMount(() => {
    if (!container) return;
    onCleanup(
      listenToSvg(container, props.intents, {
        pan: (right, down) => props.onMove(panCamera(current(), right, down)),
        zoom: (steps, about) => props.onMove(zoomAbout(current(), props.size, steps, about)),
      }),
    );
  });
  // What it says is said by the places over it, see `walk/MapWalker.tsx`.
  return (
    <div
      class="svg-map"
      ref={(element) => {
        container = element;
      }}
      aria-hidden="true"
    />
  );
}
