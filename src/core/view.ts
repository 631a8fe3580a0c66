import type { Language } from '../i18n/language';
import { ATLAS } from './atlasFile';
import type { Status } from './figure';
import { type FinderConditions, NO_CONDITIONS } from './finder/conditions';
import type { Formula } from './formulas/formula';
import { type MatrixView, PLAIN_MATRIX } from './matrix/matrixView';
import type { BoundingBox, Level, PlaceId } from './place';

export const NORMALISATIONS = [
  'amount',
  'per-area',
  'per-resident',
  'share',
  'growth',
  'achievement',
] as const;
/** What is drawn of an indicator: the amount itself, or the amount set against something. */
export type Normalisation = (typeof NORMALISATIONS)[number];

export const ENCODINGS = ['choropleth', 'symbols', 'bivariate', 'none'] as const;
export type Encoding = (typeof ENCODINGS)[number];

export const CLASSIFICATION_METHODS = [
  'quantile',
  'equal-interval',
  'ckmeans',
  'standard-deviation',
  'geometric',
  'pretty',
  'manual',
] as const;
export type ClassificationMethod = (typeof CLASSIFICATION_METHODS)[number];

/** How values become classes. `breaks` are the inner limits: ascending, one fewer than the classes. */
export interface Classification {
  readonly method: ClassificationMethod;
  /** 2 to 9. */
  readonly count: number;
  /** Inner limits of manual or locked breaks. */
  readonly breaks: readonly number[];
  /** Locked breaks hold still across periods, scenes and compared maps. */
  readonly locked: boolean;
}

/** Where a diverging scale turns: at zero (at a target met, for achievement), or at the autonomous region's own value. */
export const REFERENCES = ['zero', 'region'] as const;
export type Reference = (typeof REFERENCES)[number];

export const THEMES = ['light', 'dark', 'contrast'] as const;
export type ThemeName = (typeof THEMES)[number];

export const DRAWINGS = ['auto', 'engine', 'svg'] as const;
/** What draws the map: the engine where a graphics card draws it, or what somebody asks for. */
export type Drawing = (typeof DRAWINGS)[number];

export interface Camera {
  readonly longitude: number;
  readonly latitude: number;
  readonly zoom: number;
}

export const PARK_SYMBOLS = ['hidden', 'plain', 'planned-area', 'figure', 'industry'] as const;
/** How parks show: not at all, plain, sized by planned area, sized by the indicator's figure, or by industry. */
export type ParkSymbols = (typeof PARK_SYMBOLS)[number];

export const PAGES = ['map', 'data', 'sheets'] as const;
export type Page = (typeof PAGES)[number];

export const DATA_PARTS = [
  'sources',
  'own',
  'figures',
  'conflicts',
  'findings',
  'coverage',
  'problems',
  'about',
] as const;
/** The parts of the page of data and sources. */
export type DataPart = (typeof DATA_PARTS)[number];

/** What is left in sight of figures, conflicts, findings and coverage; empty parts let everything through. */
export interface DataFilter {
  /** Words that all must occur in place, indicator, locator, value or period. */
  readonly text: string;
  readonly source: string;
  readonly theme: string;
  readonly status: Status | '';
  readonly place: PlaceId;
  readonly indicator: string;
}

export const NO_FILTER: DataFilter = {
  text: '',
  source: '',
  theme: '',
  status: '',
  place: '',
  indicator: '',
};

export const DRAWERS = [
  'closed',
  'table',
  'ranking',
  'scatter',
  'distribution',
  'time',
  'statistics',
  'comparison',
  'finder',
  'matrix',
] as const;
export type Drawer = (typeof DRAWERS)[number];

/** A second indicator: of a bivariate map, a scatter, or the map beside. */
export interface Second {
  readonly indicator: string;
  readonly period: string;
  readonly status: Status;
}

export const SCOPES = ['all', 'comparison', 'layout', 'area'] as const;
/** Which places of the level the linked views are about. */
export type Scope = (typeof SCOPES)[number];

export const OVERLAYS = ['none', 'mean-centre', 'ellipse', 'clusters'] as const;
/** A result of spatial statistics drawn over the map. */
export type Overlay = (typeof OVERLAYS)[number];

export const MEMBERSHIP_RULES = ['centroid', 'touches', 'area-weighted'] as const;
export type MembershipRule = (typeof MEMBERSHIP_RULES)[number];

/** An area that the user drew or named. Positions are [longitude, latitude] in WGS-84 degrees. */
export type AreaShape =
  /** An open ring: the last position is not the first again. */
  | { readonly kind: 'polygon'; readonly ring: readonly (readonly [number, number])[] }
  | { readonly kind: 'circle'; readonly centre: readonly [number, number]; readonly radius: number }
  | { readonly kind: 'buffer'; readonly places: readonly PlaceId[]; readonly distance: number }
  | { readonly kind: 'element'; readonly layout: string; readonly element: string };

export interface Area {
  readonly shape: AreaShape;
  readonly rule: MembershipRule;
}

/** The parts of the page that an embedding page can choose, as the dialog lists them. */
export const EMBED_CONTROLS = [
  'title',
  'legend',
  'zoom',
  'list',
  'period',
  'details',
  'questions',
  'drawer',
  'topbar',
] as const;
/** In the list of an embedded page's controls: the map, which is always there, and playing by itself, round and round. */
export const EMBEDDED_MAP = 'map';
export const AUTOPLAY = 'autoplay';

/** Everything that a link must restore. */
export interface View {
  readonly page: Page;
  /** The open part of the page of data and sources; a link names it and its filter while that page is open. */
  readonly dataPart: DataPart;
  readonly dataFilter: DataFilter;
  /** What a person made of two indicators each; each may rest on those before it. */
  readonly formulas: readonly Formula[];
  readonly indicator: string;
  readonly period: string;
  readonly status: Status;
  readonly level: Level;
  readonly normalisation: Normalisation;
  readonly encoding: Encoding;
  readonly second: Second | undefined;
  readonly classification: Classification;
  readonly palette: string;
  readonly reference: Reference;
  readonly parks: ParkSymbols;
  /** Uncertainty circles of the parks' points. */
  readonly accuracy: boolean;
  readonly labels: boolean;
  readonly layout: string;
  readonly element: string;
  /** The place that the panel shows. */
  readonly selection: PlaceId;
  readonly comparison: readonly PlaceId[];
  /** The place that the others are compared with. */
  readonly base: PlaceId;
  /** Up to two drawn areas, the second to compare with the first. */
  readonly areas: readonly Area[];
  /** Value range brushed on the histogram, in shown units. */
  readonly brush: readonly [number, number] | undefined;
  readonly drawer: Drawer;
  readonly scope: Scope;
  /** What parks are looked for by; those that are found are marked on the map. */
  readonly finder: FinderConditions;
  readonly matrix: MatrixView;
  /** What sizes the points of the scatter. */
  readonly third: Second | undefined;
  readonly overlay: Overlay;
  /** The earlier period that the overlay starts from; empty for none. */
  readonly since: string;
  /** A second map beside the first, with its own indicator and period in `second`. */
  readonly compareMaps: 'off' | 'side' | 'swipe';
  readonly sheet: string;
  readonly story: string;
  /** 0-based scene of the story. */
  readonly scene: number;
  readonly presenting: boolean;
  /** Shown inside another page: controls named here only. */
  readonly embed: readonly string[] | undefined;
  readonly language: Language;
  readonly theme: ThemeName | undefined;
  readonly drawing: Drawing;
  /** Names of the own data whose figures it shows, so that who lacks them is told; it follows from the rest. */
  readonly ownData: readonly string[];
  readonly camera: Camera | undefined;
  /** What the map must show whatever the window's size, west, south, east, north; a camera goes before it. */
  readonly frame: BoundingBox | undefined;
}

/** What of a view a scene shows: who is chosen and where the camera stands change without changing what is shown. */
export type SceneView = Omit<View, 'selection' | 'comparison' | 'base' | 'camera'>;

/** The places that are outlined over a scene. */
export type Chosen = Pick<View, 'selection' | 'comparison'>;

/** What a first visit shows: the default view of `data/atlas.json`, on a map of cities without an indicator. */
export const DEFAULT_VIEW: View = {
  page: 'map',
  dataPart: 'sources',
  dataFilter: NO_FILTER,
  formulas: [],
  indicator: '',
  period: '',
  status: 'actual',
  level: 'city',
  normalisation: 'amount',
  encoding: 'choropleth',
  second: undefined,
  classification: { method: 'quantile', count: 5, breaks: [], locked: false },
  palette: '',
  reference: 'zero',
  parks: 'plain',
  accuracy: false,
  labels: true,
  layout: '',
  element: '',
  selection: '',
  comparison: [],
  base: '',
  areas: [],
  brush: undefined,
  drawer: 'closed',
  scope: 'all',
  finder: NO_CONDITIONS,
  matrix: PLAIN_MATRIX,
  third: undefined,
  overlay: 'none',
  since: '',
  compareMaps: 'off',
  sheet: '',
  story: '',
  scene: 0,
  presenting: false,
  embed: undefined,
  language: 'zh',
  theme: undefined,
  drawing: 'auto',
  ownData: [],
  camera: undefined,
  frame: undefined,
  ...(ATLAS.defaultView as Partial<View>),
};
