import { createMemo, createSignal, onMount, Show } from 'solid-js';
import { Portal } from 'solid-js/web';
import type { Camera } from '../../core/view';
import { inBothLanguages } from '../../i18n/inBothLanguages';
import { loadPageAnew } from '../../load/lateFiles';
import type { Mover } from '../../state/camera';
import { useAtlas } from '../../state/context';
import type { EngineFault } from '../../state/drawing';
import { isWithin, type MapIntents, type Size } from '../../state/mapControl';
import { MAP_HEAD_ID } from '../../ui/focusMap';
import { useWords } from '../../ui/useWords';
import { useMapIntents } from '../mapIntents';
import { observeSize } from '../observeSize';
import { SvgDrawing, withinSurroundings } from '../SvgDrawing';
import MapWalker from '../walk/MapWalker';
import { SecondCaption } from './SecondCaption';
import { SecondEngine, type SecondMapState } from './SecondEngine';
import { SwipeHandle } from './SwipeHandle';
import { secondScene } from './secondScene';
import './secondMap.css';

const NO_SIZE: Size = { width: 0, height: 0 };
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
    withoutEngine,
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
    onHover: (place, at) =>
      intents.onHover(place, at && { x: at.x + (host?.offsetLeft ?? 0), y: at.y + (host?.offsetTop ?? 0) }),
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

  /** As far as the first map's limits let it. */
  const moveBoth = (looking: Camera) =>
    lead(withinSurroundings(looking, size() ?? NO_SIZE, surroundings()), 'user');
  /** Counts from 1. */
  const [engineTry, setEngineTry] = createSignal(1);
  const [failure, setFailure] = createSignal<EngineFault>();
  const onFault = (fault: EngineFault) => {
    setFailure(fault);
    notices.add({
      id: 'second-map',
      kind: 'warning',
      text: inBothLanguages(`drawing.${fault}`),
      actions: [
        {
          text: inBothLanguages('drawing.again'),
          run: () => {
            if (fault === 'cutFiles') void loadPageAnew();
            setFailure(undefined);
            setEngineTry((count) => count + 1);
          },
        },
      ],
    });
  };
  const onState = (state: SecondMapState) => {
    // A context that came back.
    if (state === 'ready' && failure() !== undefined) {
      setFailure(undefined);
      notices.dismiss('second-map');
    }
    if (host) host.dataset.secondMapState = state;
  };
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
        class="second-map-ground"
        style={isSwiped() ? { 'clip-path': `inset(0 0 0 ${swipe()}%)` } : {}}
        ref={(element) => {
          container = element;
        }}
      >
        <Show keyed when={!withoutEngine() && (!failure() || failure() === 'lostContext') && engineTry()}>
          <SecondEngine
            scene={shown()}
            isSwiped={isSwiped()}
            intents={shifted}
            onCamera={lead}
            onState={onState}
            onFault={onFault}
          />
        </Show>
        <Show when={(withoutEngine() || failure()) && size()}>
          {(known) => (
            <SvgDrawing
              scene={shown()}
              camera={camera()}
              size={known()}
              intents={shifted}
              onMove={moveBoth}
              onDrawn={() => onState('svg')}
            />
          )}
        </Show>
      </div>
      <Show when={walked()}>
        {(known) => (
          <MapWalker
            {...known()}
            intents={shifted}
            label={t('walk.secondMap', { title: known().scene.legend.title })}
            id="second-map-walk"
            onLook={moveBoth}
            isInSight={(point) => isWithin(point, known().size, NOTHING_COVERED)}
          />
        )}
      </Show>
      <Show when={!view().presenting} fallback={<SecondCaption scene={shown()} />}>
        {/* Over both maps, so that it covers neither. */}
        <Portal mount={document.getElementById(MAP_HEAD_ID) ?? host}>
          <SecondCaption scene={shown()} />
        </Portal>
      </Show>
      {isSwiped() && <SwipeHandle value={swipe()} onChange={setSwipe} />}
    </section>
  );
}
