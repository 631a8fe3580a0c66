import { createEffect, createMemo, createSignal, on } from 'solid-js';
import type { Camera } from '../../core/view';
import { inBothLanguages } from '../../i18n/inBothLanguages';
import type { Mover } from '../../state/camera';
import { useAtlas } from '../../state/context';
import { useWords } from '../../ui/useWords';
import { useEngine } from '../engine';
import { useMapIntents } from '../mapIntents';
import { SecondCaption } from './SecondCaption';
import { SwipeHandle } from './SwipeHandle';
import { secondScene } from './secondScene';
import './secondMap.css';

/** A map beside or over the first one, for a second indicator or period; both look at the same place. */
export default function SecondMap() {
  const { view, look, scene, dataset, boundaries, theme, areaOutlines, camera, mapControl, notices } =
    useAtlas();
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
      onHover: (place, at) => intents.onHover(place, at && { x: at.x + (host?.offsetLeft ?? 0), y: at.y }),
      onSelect: intents.onSelect,
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
      const name = `${t('second.secondMap')} ${next.legend.title}`;
      container?.querySelector('canvas')?.setAttribute('aria-label', name);
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
      <SecondCaption scene={shown()} />
      {isSwiped() && <SwipeHandle value={swipe()} onChange={setSwipe} />}
    </section>
  );
}
