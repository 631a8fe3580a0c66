import { createEffect, createMemo, createSignal, on, onMount, Show } from 'solid-js';
import type { Camera } from '../../core/view';
import { inBothLanguages } from '../../i18n/inBothLanguages';
import type { Mover } from '../../state/camera';
import { useAtlas } from '../../state/context';
import { isWithin, type MapIntents, type Size } from '../../state/mapControl';
import { useWords } from '../../ui/useWords';
import { useEngine } from '../engine';
import { useMapIntents } from '../mapIntents';
import { observeSize } from '../observeSize';
import MapWalker from '../walk/MapWalker';
import { SecondCaption } from './SecondCaption';
import { SwipeHandle } from './SwipeHandle';
import { secondScene } from './secondScene';
import './secondMap.css';

const NOTHING_COVERED = { top: 0, right: 0, bottom: 0, left: 0 };

/** A map beside or over the first one, for a second indicator or period; both look at the same place. */
export default function SecondMap() {
  const {
    view,
    look,
    scene,
    dataset,
    boundaries,
    theme,
    areaOutlines,
    camera,
    mapControl,
    notices,
    surroundings,
  } = useAtlas();
  const { t } = useWords();
  const intents = useMapIntents();
  const [swipe, setSwipe] = createSignal(50);
  let host: HTMLElement | undefined;
  let container: HTMLDivElement | undefined;

  const isSwiped = () => view().compareMaps === 'swipe';
  const shown = createMemo(() => {
    const [data, shapes, first] = [dataset(), boundaries(), scene()];
    return data && shapes && first
      ? secondScene({ dataset: data, boundaries: shapes }, view(), first, theme(), areaOutlines())
      : undefined;
  });
  /** Only what the user moves leads the first map: resizing and drawing move a map too. */
  const lead = (second: Camera, by: Mover) => {
    const control = mapControl();
    if (by !== 'user' || !control) return;
    control.setCamera(second);
    // As far as the first map's limits let it.
    look(control.camera(), 'user');
  };

  /** Where the pointer is counts from the first map's corner. */
  const shifted: MapIntents = {
    onHover: (place, at) => intents.onHover(place, at && { x: at.x + (host?.offsetLeft ?? 0), y: at.y }),
    onSelect: intents.onSelect,
  };
  const [size, setSize] = createSignal<Size>();
  onMount(() => {
    if (container) observeSize(container, setSize);
  });
  const walked = createMemo(() => {
    const [next, shapes, around, first, known] = [shown(), boundaries(), surroundings(), camera(), size()];
    return next && shapes && around && first && known
      ? { scene: next, boundaries: shapes, surroundings: around, camera: first, size: known }
      : undefined;
  });

  const refuse = () =>
    notices.add({
      id: 'second-map',
      kind: 'warning',
      text: inBothLanguages('second.secondMapFailed'),
      details: [],
    });
  const map = useEngine({
    container: () => container,
    camera: () => {
      const first = camera();
      return first;
    },
    handlers: {
      ...shifted,
      onCamera: lead,
      onState: (state) => {
        if (host) host.dataset.secondMapState = state;
      },
    },
    onRefused: refuse,
  });
  createEffect(
    on([map, shown], ([engine, next]) => {
      if (!engine || !next) return;
      engine.show(next);
    }),
  );
  createEffect(on([map, camera], ([engine, first]) => engine && first && engine.setCamera(first)));
  createEffect(
    on([map, isSwiped], ([engine]) => {
      if (engine) requestAnimationFrame(() => engine.resize());
    }),
  );
  return (
    <section
      ref={(element) => {
        host = element;
      }}
      class="second-map"
      classList={{ side: !isSwiped(), swipe: isSwiped() }}
      data-second-map-state="loading"
      aria-label={t('second.secondMap')}
    >
      <div
        class="second-map-engine"
        style={isSwiped() ? { 'clip-path': `inset(0 0 0 ${swipe()}%)` } : {}}
        ref={(element) => {
          container = element;
        }}
      />
      <Show when={walked()}>
        {(known) => (
          <MapWalker
            {...known()}
            intents={shifted}
            label={t('walk.secondMap', { title: known().scene.legend.title })}
            id="second-map-walk"
            onLook={(looking) => {
              map()?.setCamera(looking);
              lead(map()?.camera() ?? looking, 'user');
            }}
            isInSight={(point) => isWithin(point, known().size, NOTHING_COVERED)}
          />
        )}
      </Show>
      <SecondCaption scene={shown()} />
      {isSwiped() && <SwipeHandle value={swipe()} onChange={setSwipe} />}
    </section>
  );
}
