import { createEffect, on } from 'solid-js';
import type { Scene } from '../../core/scene/scene';
import type { Camera } from '../../core/view';
import type { Mover } from '../../state/camera';
import { useAtlas } from '../../state/context';
import type { EngineFault } from '../../state/drawing';
import type { MapIntents, MapState } from '../../state/mapControl';
import { useEngine } from '../engine';

export type SecondMapState = Exclude<MapState, 'error'>;

interface SecondEngineProps {
  readonly scene: Scene | undefined;
  readonly isSwiped: boolean;
  readonly intents: MapIntents;
  readonly onCamera: (camera: Camera, by: Mover) => void;
  readonly onState: (state: SecondMapState) => void;
  readonly onFault: (fault: EngineFault) => void;
}

/** The engine's map beside or over the first one. */
export function SecondEngine(props: SecondEngineProps) {
  const { camera } = useAtlas();
  let container: HTMLDivElement | undefined;
  const map = useEngine({
    container: () => container,
    camera,
    handlers: {
      onHover: (place, at) => props.intents.onHover(place, at),
      onSelect: (place, additive) => props.intents.onSelect(place, additive),
      onCamera: (moved, by) => props.onCamera(moved, by),
      onState: (state) => {
        if (state === 'error') props.onFault('broken');
        else if (state === 'lost') props.onFault('lostContext');
        else props.onState(state);
      },
    },
    onFault: (fault) => props.onFault(fault),
  });
  createEffect(on([map, () => props.scene], ([engine, next]) => engine && next && engine.show(next)));
  createEffect(on([map, camera], ([engine, first]) => engine && first && engine.setCamera(first)));
  createEffect(
    on([map, () => props.isSwiped], ([engine]) => {
      if (engine) requestAnimationFrame(() => engine.resize());
    }),
  );
  return (
    <div
      class="second-map-engine"
      ref={(element) => {
        container = element;
      }}
    />
  );
}
