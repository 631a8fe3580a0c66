import { bbox } from '@turf/turf';
import { createEffect, createMemo, on, onCleanup } from 'solid-js';
import { cameraExtent } from '../core/mercator';
import type { BoundingBox } from '../core/place';
import { sketchMap } from '../core/sketch';
import type { Camera } from '../core/view';
import { renderMapSvg } from '../figure/svgMap';
import { useAtlas } from '../state/context';
import type { Size } from '../state/mapControl';
import { NO_SURROUNDINGS } from '../state/noSurroundings';
import { useMapIntents } from './mapIntents';
import { markPlaces } from './markPlaces';
import {
  boundedCamera,
  degreesPerPixel,
  fitCamera,
  panCamera,
  projectPosition,
  unprojectPoint,
} from './svgCamera';
import { listenToSvg } from './svgPointer';

const LEAST_ZOOM = 4;
const MOST_ZOOM = 14;
/** Pixels by which a line may be off: less than can be seen, and half of the points go. */
const TOLERANCE = 0.7;

interface SvgMapProps {
  readonly size: Size;
  /** True where this map stays: it can then be moved and zoomed. */
  readonly lasting: boolean;
}

/** The scene as SVG: the first paint everywhere, and the map where the engine cannot run. */
export function SvgMap(props: SvgMapProps) {
  const {
    scene,
    camera,
    boundaries,
    surroundings,
    view,
    look,
    intent,
    language,
    mapState,
    setMapState,
    hover,
    setMapControl,
  } = useAtlas();
  const intents = useMapIntents();
  let container: HTMLDivElement | undefined;

  /** Nothing is drawn beyond the surroundings. */
  const inside = (looking: Camera): Camera => {
    const drawn = surroundings();
    return drawn ? boundedCamera(looking, props.size, bbox(drawn.window) as unknown as BoundingBox) : looking;
  };
  createEffect(
    on([intent, () => props.size, surroundings], ([wanted, size]) => {
      // What the user moved stands there already.
      if (wanted && !(wanted.kind === 'at' && wanted.by === 'user'))
        look(
          inside(wanted.kind === 'at' ? wanted.camera : fitCamera(wanted.extent, size, wanted.insets)),
          'page',
        );
    }),
  );

  const roundZoom = createMemo(() => Math.round(2 * (camera()?.zoom ?? 0)) / 2);
  const sketch = createMemo(() => {
    const shapes = boundaries();
    return (
      shapes && sketchMap(shapes, surroundings() ?? NO_SURROUNDINGS, TOLERANCE * degreesPerPixel(roundZoom()))
    );
  });
  const markup = createMemo(() => {
    const [asked, thin, looking] = [scene(), sketch(), camera()];
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
  const draw = (element: HTMLDivElement, text: string) => {
    element.innerHTML = text;
    drawn = text;
    if (mapState() === 'loading' || props.lasting) setMapState('svg');
  };
  // One effect for the drawing and the outlines over it: of two, the outlines' might run first and be drawn over.
  createEffect(
    on(
      [markup, hover, () => view().selection, () => view().comparison],
      ([text, hovered, selection, comparison]) => {
        const ground = scene()?.ground;
        if (!container || !text || !ground) return;
        if (text !== drawn) draw(container, text);
        const svg = container.querySelector('svg');
        if (svg) markPlaces(svg, { hover: hovered?.place, selection, comparison }, ground);
      },
    ),
  );

  const current = () => camera() ?? { longitude: 0, latitude: 0, zoom: 0 };
  /** What the user moved goes into the link, as on the engine's map. */
  const move = (looking: Camera) => look(inside(looking), 'user');
  const zoomBy = (steps: number) =>
    move({ ...current(), zoom: Math.min(MOST_ZOOM, Math.max(LEAST_ZOOM, current().zoom + steps)) });
  setMapControl({
    setCamera: (looking) => look(inside(looking), 'page'),
    zoomBy,
    camera: current,
    project: (position) => projectPosition(current(), props.size, position),
    unproject: (point) => unprojectPoint(current(), props.size, point),
    engine: undefined,
  });
  const attach = (element: HTMLDivElement) => {
    container = element;
    onCleanup(
      listenToSvg(element, intents, {
        isMovable: () => props.lasting,
        pan: (right, down) => move(panCamera(current(), right, down)),
        zoom: zoomBy,
      }),
    );
  };
  // What it says is said by the places over it, see `walk/MapWalker.tsx`.
  return <div class="svg-map" ref={attach} aria-hidden="true" />;
}
