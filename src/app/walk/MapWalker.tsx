import { createEffect, createMemo, createSignal, For, on, onCleanup, Show } from 'solid-js';
import type { Boundaries } from '../../core/boundaries';
import { toX, toY, WORLD } from '../../core/mercator';
import type { PlaceId } from '../../core/place';
import type { Scene } from '../../core/scene/scene';
import type { Surroundings } from '../../core/surroundings';
import type { Camera } from '../../core/view';
import { placeWords } from '../../core/walk/stepWords';
import { openTones, type Tones } from '../../load/tones';
import { useAtlas } from '../../state/context';
import type { MapIntents, Size } from '../../state/mapControl';
import { useWords } from '../../ui/useWords';
import { projectPosition } from '../svgCamera';
import { createWalk } from './createWalk';
import { KeyHelp } from './KeyHelp';
import { STRIDE_KEYS } from './walkKeys';
import './walk.css';

interface MapWalkerProps {
  readonly scene: Scene;
  readonly boundaries: Boundaries;
  readonly surroundings: Surroundings;
  /** Where the map under it looks, and its size. */
  readonly camera: Camera;
  readonly size: Size;
  readonly intents: MapIntents;
  readonly label: string;
  /** Tells the two maps of a page apart. */
  readonly id: string;
  /** Moves the map so that a place comes into sight. */
  readonly onLook: (camera: Camera) => void;
  /** Whether a pixel of the map is neither beyond its edges nor under a panel. */
  readonly isInSight: (point: { readonly x: number; readonly y: number }) => boolean;
}

/**
 * The places of a map as buttons over it, one stop of the tab key for all: arrow keys go to the true neighbour, other keys
 * to what stands out. It lies over the engine's map and over the SVG map alike.
 */
export default function MapWalker(props: MapWalkerProps) {
  const atlas = useAtlas();
  const { view, updateView, setHover, announce, mapControl, showAll, setDetailsOpener } = atlas;
  const { t } = useWords();
  const [inside, setInside] = createSignal(false);
  const [helpOpen, setHelpOpen] = createSignal(false);
  const [tones, setTones] = createSignal<Tones>();
  let host: HTMLDivElement | undefined;
  onCleanup(() => tones()?.close());

  const walk = createWalk({
    scene: () => props.scene,
    boundaries: () => props.boundaries,
    surroundings: () => props.surroundings,
    selection: () => view().selection,
  });
  const places = createMemo(() => [...walk.map().places.keys()], [], {
    equals: (a, b) => a.join() === b.join(),
  });
  const numberOf = (place: PlaceId) => (inside() ? walk.numbered().indexOf(place) + 1 : 0);
  const nameOf = (place: PlaceId) => {
    const found = walk.map().places.get(place);
    const words = found ? placeWords(found, props.scene) : '';
    return numberOf(place) > 0 ? t('walk.numbered', { number: numberOf(place), name: words }) : words;
  };
  /** A place's position in the world, times a zoom's scale and shifted by its camera, is where it stands on the map. */
  const positionOf = (place: PlaceId) => {
    const [longitude, latitude] = walk.pointOf(place) ?? [0, 0];
    return { '--x': String(toX(longitude)), '--y': String(toY(latitude)) };
  };
  const camera = createMemo(() => ({
    '--scale': String(WORLD * 2 ** props.camera.zoom),
    '--middle-x': String(toX(props.camera.longitude)),
    '--middle-y': String(toY(props.camera.latitude)),
  }));

  const buttonOf = (place: PlaceId | undefined) =>
    place === undefined
      ? undefined
      : (host?.querySelector<HTMLElement>(`[data-walk="${CSS.escape(place)}"]`) ?? undefined);
  const screenPoint = (place: PlaceId) => {
    const point = walk.pointOf(place);
    return point && projectPosition(props.camera, props.size, point);
  };
  const look = (place: PlaceId) => {
    const [point, at] = [walk.pointOf(place), screenPoint(place)];
    if (!point || !at) return;
    if (!props.isInSight(at)) props.onLook({ ...props.camera, longitude: point[0], latitude: point[1] });
    const now = screenPoint(place);
    props.intents.onHover(place, now && props.isInSight(now) ? now : undefined);
  };
  const sound = (place: PlaceId) => {
    const shown = walk.map().places.get(place)?.shown;
    const height = shown && shown.rankOf > 1 ? 1 - (shown.rank - 1) / (shown.rankOf - 1) : shown && 1;
    const x = screenPoint(place)?.x ?? props.size.width / 2;
    tones()?.sound(height, (2 * x) / props.size.width - 1);
  };
  const arrive = (words: string) => {
    const place = walk.at();
    if (place !== undefined) {
      buttonOf(place)?.focus({ preventScroll: true });
      look(place);
      sound(place);
    }
    if (words !== '') announce(words);
  };
  createEffect(
    on(places, () => {
      // Another level takes the places away: the focus goes on to where the walk is now, not to the page.
      if (inside() && !host?.contains(document.activeElement)) arrive('');
    }),
  );

  const open = (place: PlaceId) => {
    setDetailsOpener(buttonOf(place));
    props.intents.onSelect(place, false);
  };
  const leave = () => {
    if (helpOpen()) setHelpOpen(false);
    else if (view().selection !== '') updateView({ selection: '' });
    else return false;
    return true;
  };
  const toggleTones = () => {
    const open = tones();
    open?.close();
    setTones(undefined);
    if (open) return announce(t('walk.tonesOff'));
    try {
      setTones(openTones());
      announce(t('walk.tonesOn'));
    } catch {
      // A machine without sound, or a browser that gives none to this page.
      announce(t('walk.tonesRefused'));
    }
  };
  const whole = () => {
    updateView({ frame: undefined }, { history: 'replace' });
    showAll();
  };
  const others: Readonly<Record<string, (place: PlaceId) => unknown>> = {
    Enter: open,
    ' ': (place) => props.intents.onSelect(place, true),
    '+': () => mapControl()?.zoomBy(1),
    '=': () => mapControl()?.zoomBy(1),
    '-': () => mapControl()?.zoomBy(-1),
    '0': whole,
    '?': () => setHelpOpen(!helpOpen()),
    t: toggleTones,
    Escape: leave,
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const place = walk.at();
    if (event.ctrlKey || event.metaKey || event.altKey || place === undefined) return;
    const key = event.key.length === 1 && !event.shiftKey ? event.key.toLowerCase() : event.key;
    const stride = STRIDE_KEYS.get(key);
    if (stride) arrive(walk.strides[stride]());
    else if (/^[1-9]$/.test(key)) {
      walk.goToNumber(Number(key));
      arrive('');
    } else if (others[key]?.(place) === false || !others[key]) return;
    event.preventDefault();
    event.stopPropagation();
  };

  return (
    <div
      ref={(element) => {
        host = element;
      }}
      class="map-walk"
      classList={{ inside: inside() }}
      id={props.id}
      role="application"
      aria-label={props.label}
      aria-describedby={`${props.id}-help`}
      style={camera()}
      onKeyDown={onKeyDown}
      onFocusIn={({ target }) => {
        // A screen reader or voice control may put the focus anywhere.
        const focused = target.getAttribute('data-walk') ?? undefined;
        if (focused !== undefined && focused !== walk.at()) walk.goTo(focused);
        if (inside()) return;
        setInside(true);
        const place = walk.at();
        if (place !== undefined) look(place);
      }}
      onFocusOut={({ relatedTarget }) => {
        if (relatedTarget instanceof Node && host?.contains(relatedTarget)) return;
        setInside(false);
        setHelpOpen(false);
        setHover(undefined);
      }}
    >
      <p id={`${props.id}-help`} class="visually-hidden">
        {t('walk.help')}
      </p>
      <For each={places()}>
        {(place) => (
          <button
            type="button"
            class="walk-place"
            classList={{ here: inside() && place === walk.at(), numbered: numberOf(place) > 0 }}
            tabIndex={place === walk.at() ? 0 : -1}
            data-walk={place}
            aria-label={nameOf(place)}
            aria-pressed={view().comparison.includes(place)}
            aria-current={view().selection === place ? 'true' : undefined}
            style={positionOf(place)}
            onClick={() => {
              walk.goTo(place);
              open(place);
            }}
          >
            {numberOf(place) || ''}
          </button>
        )}
      </For>
      <Show when={inside() && helpOpen()}>
        <KeyHelp />
      </Show>
    </div>
  );
}
