import { createEffect, createSignal, on, Show } from 'solid-js';
import type { AreaShape, Camera } from '../core/view';
import { useAtlas } from '../state/context';
import type { DrawingKind, Size } from '../state/mapControl';
import { DrawnArea } from './DrawnArea';
import { useMapIntents } from './mapIntents';
import { SvgDrawing, withinSurroundings } from './SvgDrawing';
import { fitCamera, projectPosition, unprojectPoint, zoomAbout } from './svgCamera';

interface Drawn {
  readonly kind: DrawingKind;
  readonly onShape: (shape: AreaShape) => void;
}

/** The scene as SVG: the first paint everywhere, and a whole map of its own wherever the engine does not stand. */
export function SvgMap(props: { readonly size: Size }) {
  const { scene, camera, surroundings, look, intent, setMapState, setMapControl } = useAtlas();
  const intents = useMapIntents();
  const [drawing, setDrawing] = createSignal<Drawn>();

  const inside = (looking: Camera) => withinSurroundings(looking, props.size, surroundings());
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

  const current = () => camera() ?? { longitude: 0, latitude: 0, zoom: 0 };
  /** What the user moved goes into the link, as on the engine's map. */
  const move = (looking: Camera) => look(inside(looking), 'user');
  setMapControl({
    setCamera: (looking) => look(inside(looking), 'page'),
    zoomBy: (steps) => move(zoomAbout(current(), props.size, steps)),
    camera: current,
    project: (position) => projectPosition(current(), props.size, position),
    unproject: (point) => unprojectPoint(current(), props.size, point),
    enableDrawing: async (kind, onShape) => {
      setDrawing(kind ? { kind, onShape } : undefined);
    },
  });
  return (
    <>
      <SvgDrawing
        scene={scene()}
        camera={camera()}
        size={props.size}
        intents={intents}
        onMove={move}
        onDrawn={() => setMapState('svg')}
      />
      <Show keyed when={drawing()}>
        {({ kind, onShape }) => (
          <DrawnArea
            kind={kind}
            colour={scene()?.ground.accent ?? 'currentColor'}
            toPosition={(point) => unprojectPoint(current(), props.size, point)}
            onShape={(shape) => {
              setDrawing(undefined);
              onShape(shape);
            }}
          />
        )}
      </Show>
    </>
  );
}
