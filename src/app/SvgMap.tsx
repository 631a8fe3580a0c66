import { createEffect, on } from 'solid-js';
import type { Camera } from '../core/view';
import { useAtlas } from '../state/context';
import type { Size } from '../state/mapControl';
import { useMapIntents } from './mapIntents';
import { SvgDrawing, withinSurroundings } from './SvgDrawing';
import { fitCamera, projectPosition, unprojectPoint, zoomAbout } from './svgCamera';

/** The scene as SVG: the first paint everywhere, and a whole map of its own wherever the engine does not stand. */
export function SvgMap(props: { readonly size: Size }) {
  const { scene, camera, surroundings, look, intent, setMapState, setMapControl } = useAtlas();
  const intents = useMapIntents();

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
    zoomBy: (steps, about) => move(zoomAbout(current(), props.size, steps, about)),
    camera: current,
    project: (position) => projectPosition(current(), props.size, position),
    unproject: (point) => unprojectPoint(current(), props.size, point),
  });
  return (
    <SvgDrawing
      scene={scene()}
      camera={camera()}
      size={props.size}
      intents={intents}
      onMove={move}
      onDrawn={() => setMapState('svg')}
    />
  );
}
