import { type Accessor, createMemo, createSignal, getOwner, type Owner } from 'solid-js';
import type { AreaOutlines } from '../core/areas/areaOutlines';
import { withFormulas } from '../core/formulas/withFormulas';
import { OWN_DATA_MARK } from '../core/ownData/source/ownId';
import { withOwnLayouts } from '../core/ownLayouts/ownLayout';
import type { BoundingBox, PlaceId } from '../core/place';
import { buildScene } from '../core/scene/buildScene';
import { narrowScene } from '../core/scene/narrowScene';
import type { Scene } from '../core/scene/scene';
import { presentedScene } from '../core/story/presentedScene';
import type { ThemeName, View } from '../core/view';
import { inBothLanguages } from '../i18n/inBothLanguages';
import type { Language } from '../i18n/language';
import { type AreaDrawing, createAreaDrawing } from './areaDrawing';
import { createAreaOutlines } from './areaOutlines';
import { createBuiltScene } from './builtScene';
import { createCamera, type MapCamera } from './camera';
import { type AtlasData, createData } from './data';
import { createDrawing, type Drawing } from './drawing';
import { exploringExtent } from './exploringExtent';
import { createFailedParts, type FailedParts } from './failedParts';
import { createHistory, type History } from './history';
import { createLink, type UpdateOptions } from './link';
import { type Hover, type Insets, type MapControl, type MapState, type Size, sameInsets } from './mapControl';
import { createMediaQuery, NARROW_WINDOW } from './mediaQuery';
import { createNotices, type Notices } from './notices';
import { createOwnData, type OwnData } from './ownData';
import { createOwnLayouts, type OwnLayouts } from './ownLayouts';
import { createOwnPlaces, type OwnPlacesStore } from './ownPlaces';
import { type PlaceMark, placeMarks } from './placeMarks';
import { createPresentingScale } from './presentingScale';
import { sameScene } from './sameScene';
import { createSlowWaits, type WaitFor } from './slowWaits';
import { createTheme } from './theme';

/** What the whole page runs on: the view, the data, the scene that follows from both, and what passes. */
export interface Atlas extends AtlasData, MapCamera, Drawing, AreaDrawing {
  /** A person's own tables; their figures are part of the dataset. */
  readonly own: OwnData;
  /** Layouts of a person's own, which stand among the bundled ones. */
  readonly ownLayouts: OwnLayouts;
  /** A person's own points and outlines; they, too, are part of the dataset. */
  readonly places: OwnPlacesStore;
  /** What was done to own data and stories, to undo and redo. */
  readonly history: History;
  readonly view: Accessor<View>;
  /** Changes the view and its link; the only way to do so. */
  readonly updateView: (patch: Partial<View>, options?: UpdateOptions) => void;
  /** The view as far as the scene shows it: it changes only when the scene does. */
  readonly sceneView: Accessor<View>;
  /** Outlines of the view's areas, as far as they are there. */
  readonly areaOutlines: Accessor<AreaOutlines>;
  readonly scene: Accessor<Scene | undefined>;
  /** What the map shows until it is moved. */
  readonly extent: Accessor<BoundingBox | undefined>;
  /** What the scene shows of each place. */
  readonly marks: Accessor<ReadonlyMap<PlaceId, PlaceMark>>;
  readonly language: Accessor<Language>;
  readonly theme: Accessor<ThemeName>;
  readonly notices: Notices;
  readonly failedParts: FailedParts;
  readonly waitFor: WaitFor;
  readonly hover: Accessor<Hover | undefined>;
  readonly setHover: (hover: Hover | undefined) => void;
  readonly mapState: Accessor<MapState>;
  readonly setMapState: (state: MapState) => void;
  /** Of the map that stands, be it the engine's or the SVG one. */
  readonly mapControl: Accessor<MapControl | undefined>;
  readonly setMapControl: (control: MapControl | undefined) => void;
  /** The map's, once it is measured. */
  readonly mapSize: Accessor<Size | undefined>;
  readonly setMapSize: (size: Size | undefined) => void;
  /** What panels cover of the map. */
  readonly insets: Accessor<Insets>;
  readonly setInsets: (insets: Insets) => void;
  /** What assistive technology is told last. */
  readonly announcement: Accessor<string>;
  readonly announce: (text: string) => void;
  /** The control that opened what the panel shows, which gets the focus back when the panel closes. */
  readonly detailsOpener: Accessor<HTMLElement | undefined>;
  readonly setDetailsOpener: (opener: HTMLElement | undefined) => void;
  readonly select: (place: PlaceId) => void;
  /** Under which parts of the store that are made later live and end. */
  readonly owner: Owner | null;
}

const NO_MARKS: ReadonlyMap<PlaceId, PlaceMark> = new Map();
const NO_INSETS: Insets = { top: 0, right: 0, bottom: 0, left: 0 };

/** Makes the one store of the page; call it inside a reactive root. */
export function createAtlas(): Atlas {
  const notices = createNotices();
  const history = createHistory(notices);
  // What a link asks of own data is looked for where they are, and they come a moment later.
  const asksForOwn = [OWN_DATA_MARK, 'ownData='].some((mark) => window.location.hash.includes(mark));
  const own = createOwnData(notices, history);
  const places = createOwnPlaces(notices, history);
  const ownLayouts = createOwnLayouts(notices, history);
  const isOwnReady = () => own.ready() && places.ready() && ownLayouts.ready();
  const loaded = createData(notices, () => (isOwnReady() || !asksForOwn ? own.sources() : undefined));
  const plain = {
    ...loaded,
    dataset: createMemo(() => {
      const [dataset, ownPlaces] = [loaded.dataset(), places.list()];
      if (!dataset) return undefined;
      return withOwnLayouts(ownPlaces.length > 0 ? { ...dataset, ownPlaces } : dataset, ownLayouts.list());
    }),
  };
  const { view, updateView } = createLink(plain.dataset, (details, by) =>
    notices.add({
      id: 'link',
      kind: 'warning',
      text: inBothLanguages(by === 'link' ? 'link.broken' : 'link.mended'),
      details,
    }),
  );
  const theme = createTheme(view);
  const formulas = createMemo(() => view().formulas);
  const data = {
    ...plain,
    dataset: createMemo(() => {
      const dataset = plain.dataset();
      return dataset && withFormulas(dataset, formulas());
    }),
  };

  const areaOutlines = createAreaOutlines(
    createMemo(() => view().areas),
    data,
    (reason) =>
      notices.add({
        id: 'area',
        kind: 'warning',
        text: inBothLanguages('areas.areaFailed'),
        details: [reason],
      }),
  );

  const sceneView = createMemo(view, undefined, { equals: sameScene });
  const asked = createBuiltScene(() => {
    const dataset = data.dataset();
    const boundaries = data.answerBoundaries();
    if (!dataset || !boundaries) return undefined;
    return buildScene({ dataset, boundaries, view: sceneView(), theme: theme(), outlines: areaOutlines() });
  }, notices);

  const presentingScale = createPresentingScale(view);
  const narrow = createMediaQuery(NARROW_WINDOW);
  const scene = createMemo(() => {
    const [built, scale] = [asked(), presentingScale()];
    if (built && scale !== undefined) return presentedScene(built, scale);
    return built && narrow() ? narrowScene(built) : built;
  });

  const extent = createMemo(
    () => {
      const wanted = scene()?.extent;
      const whole = data.boundaries()?.extent;
      // A sheet has a frame of its own, as in print, and so has a scene that was kept of a moved map.
      const exploring = presentingScale() === undefined && view().sheet === '' && !view().frame;
      return exploring && wanted && whole ? exploringExtent(wanted, whole) : wanted;
    },
    undefined,
    { equals: (a, b) => a?.join() === b?.join() },
  );
  const marks = createMemo(() => {
    const built = scene();
    return built ? placeMarks(built) : NO_MARKS;
  });

  const [hover, setHover] = createSignal<Hover>();
  const [mapState, setMapState] = createSignal<MapState>('loading');
  const [mapControl, setMapControl] = createSignal<MapControl>();
  const [mapSize, setMapSize] = createSignal<Size | undefined>(undefined, {
    equals: (a, b) => a?.width === b?.width && a?.height === b?.height,
  });
  const [insets, setInsets] = createSignal(NO_INSETS, { equals: sameInsets });
  const [announcement, setAnnouncement] = createSignal('');
  const [detailsOpener, setDetailsOpener] = createSignal<HTMLElement>();

  return {
    ...data,
    own,
    places,
    ownLayouts,
    history,
    view,
    updateView,
    sceneView,
    areaOutlines,
    scene,
    extent,
    marks,
    language: createMemo(() => view().language),
    theme,
    notices,
    failedParts: createFailedParts(notices),
    waitFor: createSlowWaits(notices),
    hover,
    setHover,
    mapState,
    setMapState,
    mapControl,
    setMapControl,
    ...createDrawing(view, updateView, notices),
    ...createAreaDrawing(),
    ...createCamera({ view, updateView, extent, insets }),
    mapSize,
    setMapSize,
    insets,
    setInsets,
    announcement,
    // The same words again are told again only where the text differs.
    announce: (text) => setAnnouncement((before) => (before === text ? `${text}\u00a0` : text)),
    detailsOpener,
    setDetailsOpener,
    select: (place) => updateView({ selection: place }),
    owner: getOwner(),
  };
}
