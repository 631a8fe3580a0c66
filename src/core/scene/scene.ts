import type { Geometry, MultiPolygon, Polygon } from 'geojson';
import type { Answered } from '../answer';
import type { SymbolShape } from '../indicator';
import type { PointMode } from '../ownPlaces/placesLook';
import type { PlaceClass } from '../ownPlaces/pointClasses';
import type { BoundingBox, PlaceId, Position, RegionLevel } from '../place';
import type { SceneView } from '../view';
import type { ColourClass } from './choropleth';
import type { Dash, Fill, Stroke } from './looks';

/** Why a region is hatched and not coloured. */
export type Hatch = 'no-figure' | 'not-comparable' | 'filtered';
export type Pattern = 'none' | Hatch;

/** An answer as shown among those of its level. */
export interface ShownValue extends Answered {
  /** 1 is the largest; equal values share a rank. */
  readonly rank: number;
  readonly rankOf: number;
}

/** Who a mark is. */
export interface Mark {
  /** No other mark of its kind in the scene has it. */
  readonly id: string;
  /** In words, in the scene's language. */
  readonly name: string;
}

/** A mark that draws, or stands where, an element of a layout says; both empty for a mark of none. */
export interface ElementMark extends Mark {
  readonly layout: string;
  /** Unique in its layout only. */
  readonly element: string;
}

export interface RegionMark extends Mark {
  readonly place: PlaceId;
  readonly shown: ShownValue | undefined;
  /** Undefined: paper under a pattern, or plain paper where nothing is mapped. */
  readonly fill: string | undefined;
  readonly pattern: Pattern;
}

/** Inner or outer borders of a level; geometry comes from the boundaries. */
export interface BorderMark extends Mark {
  readonly level: RegionLevel;
  /** Its width is that at zoom 7. */
  readonly stroke: Stroke;
}

/** A proportional symbol: its area stands for the value. */
export interface SymbolMark extends Mark {
  readonly place: PlaceId;
  readonly point: Position;
  /** Pixels. */
  readonly radius: number;
  readonly fill: string;
  readonly shown: ShownValue;
}

/** A symbol of a shape and colour at a point. */
export interface PointSymbol {
  readonly point: Position;
  /** Shift in pixels so that symbols at one point do not hide each other. */
  readonly offset: readonly [x: number, y: number];
  readonly shape: SymbolShape;
  readonly fill: string;
  /** Pixels. */
  readonly radius: number;
}

/** A park; its element is the first that names it. */
export interface ParkMark extends ElementMark, PointSymbol {
  readonly place: PlaceId;
  /** Running number in the layout or sheet. */
  readonly number: number | undefined;
  /** Written inside: its number; where several share its point the first one's and a plus (1+), or how many they are (12). */
  readonly sign: string;
  /** How many parks of the scene share its point, itself counted. */
  readonly together: number;
  /** The park that stands for it where several share a point: then it is not drawn itself. */
  readonly under: PlaceId | undefined;
  readonly shown: ShownValue | undefined;
  /** Why it has no value, where parks are asked and it has none. */
  readonly absence?: Exclude<Hatch, 'filtered'> | undefined;
  /** Radius in km of the point's uncertainty, when it is to be drawn. */
  readonly accuracy: number | undefined;
  /** Radius in km of the circle of the planned area (schematic), when it is to be drawn. */
  readonly areaRadius: number | undefined;
}

/** An industry that a layout names for a place: it stands at the place and is not the place, so it has no value. */
export interface IndustryMark extends ElementMark, PointSymbol {
  readonly at: PlaceId;
  readonly industry: string;
}

/**
 * A mark of the layout. `area`: filled shape (rings of a core, soft belts, outlines of members);
 * `line`: axis, corridor or arc; `arrow`: line with a head at its end; `point`: node.
 */
export interface ShapeMark extends ElementMark {
  readonly kind: 'area' | 'line' | 'arrow' | 'point';
  readonly geometry: Geometry;
  readonly fill: Fill | undefined;
  readonly stroke: Stroke | undefined;
  /** Pixels of a point's radius. */
  readonly radius: number;
}

/**
 * An area that the user drew or named, over the layout's lines, with which its own may coincide: a dashed edge over a
 * casing in the halo's colour.
 */
export interface AreaMark extends Mark {
  /** As the label on the map says it. */
  readonly shortName: string;
  /** WGS-84, [longitude, latitude]. */
  readonly geometry: Polygon | MultiPolygon;
  /** None over class colours, so that they read as the legend's. */
  readonly fill: Fill | undefined;
  readonly stroke: Stroke;
}

/** A person's own points, up to 200,000 as one mark: drawn as clusters with true counts, or as dots. */
export interface PointsMark extends Mark {
  readonly mode: PointMode;
  /** Numbers of the shown points in their set. */
  readonly places: Uint32Array;
  /** Longitude, latitude, longitude, latitude … of the shown points, WGS-84. */
  readonly positions: Float64Array;
  /** Of each shown point, in `classes`. */
  readonly classOf: Uint8Array;
  readonly classes: readonly PlaceClass[];
  /** All points of the set, shown or filtered out. */
  readonly total: number;
}

export type LabelKind = 'city' | 'county' | 'park' | 'element' | 'value' | 'area';

/** From this scale on, in kilometres a pixel, details are named: zoom 7 of a vector map in the middle of the region. */
export const DETAIL_SCALE = 0.56;

export interface LabelMark {
  readonly id: string;
  readonly kind: LabelKind;
  readonly point: Position;
  readonly text: string;
  /** Pixels. */
  readonly size: number;
  readonly colour: string;
  /** Round the letters: the colour of the land that they stand on, so that they read on it. */
  readonly halo: string;
  readonly bold: boolean;
  /** Lower is placed first when labels compete for room. */
  readonly priority: number;
  /** Left out at the scale of the whole region, where such names would crowd out the rest. */
  readonly detail?: boolean;
  /** Shift in pixels from the point; a park's name keeps beside its symbol instead. */
  readonly offset: readonly [x: number, y: number];
}

/** A class with its limits in words. */
export interface LegendClass extends ColourClass {
  readonly text: string;
}

/** One symbol of the legend: a park grade, an industry, an element of a layout. */
export interface LegendSymbol {
  readonly id: string;
  /** The layout and its element that it stands for. */
  readonly layout?: string | undefined;
  readonly element?: string | undefined;
  readonly kind: 'shape' | 'ring' | 'belt' | 'line' | 'arrow' | 'area' | 'number';
  readonly shape: SymbolShape | undefined;
  readonly colour: string;
  /** How its line or edge is broken on the map. */
  readonly dash: Dash | undefined;
  readonly text: string;
  /** The lowest running number of what it stands for on the map, for a numbered symbol. */
  readonly number?: number | undefined;
}

export interface Legend {
  /** Indicator and period in words. */
  readonly title: string;
  readonly unit: string;
  readonly classes: readonly LegendClass[];
  /** Inner limits, ascending. */
  readonly breaks: readonly number[];
  /** Every shown value ascending, for the histogram. */
  readonly values: readonly number[];
  /** The hatches that the map shows, in words, and how many regions wear each. */
  readonly absent: readonly { readonly pattern: Hatch; readonly text: string; readonly count: number }[];
  /** 3 × 3 colours, row = second indicator from low to high, of a bivariate map. */
  readonly bivariate: BivariateLegend | undefined;
  /** Circles that explain proportional symbols. */
  readonly sizes: readonly { readonly radius: number; readonly text: string }[];
  readonly symbols: readonly LegendSymbol[];
}

export interface BivariateLegend {
  readonly colours: readonly (readonly string[])[];
  readonly counts: readonly (readonly number[])[];
  readonly first: { readonly title: string; readonly breaks: readonly number[] };
  readonly second: { readonly title: string; readonly breaks: readonly number[] };
}

export interface Coverage {
  readonly count: number;
  readonly total: number;
  readonly text: string;
}

export interface SceneNote {
  readonly kind:
    | 'schematic'
    | 'total'
    | 'transcription'
    | 'own'
    | 'formula'
    | 'coverage'
    | 'inferred'
    | 'undrawn'
    | 'not-comparable'
    | 'bounds'
    | 'without-circle'
    | 'estimate'
    | 'marked'
    | 'old'
    | 'sheet';
  readonly text: string;
}

/** Colours of the drawing's ground, by theme. */
export interface Ground {
  /** Where the surroundings end. */
  readonly beyond: string;
  readonly sea: string;
  readonly foreign: string;
  readonly province: string;
  readonly paper: string;
  readonly hatch: string;
  readonly border: string;
  readonly nationalLine: string;
  readonly provinceLine: string;
  readonly label: string;
  readonly halo: string;
  readonly accent: string;
}

/** Everything that a scene draws on the ground, by kind. */
export interface SceneMarks {
  readonly regions: readonly RegionMark[];
  readonly borders: readonly BorderMark[];
  readonly symbols: readonly SymbolMark[];
  readonly parks: readonly ParkMark[];
  readonly industries: readonly IndustryMark[];
  readonly shapes: readonly ShapeMark[];
  readonly areas: readonly AreaMark[];
  readonly points: readonly PointsMark[];
  readonly labels: readonly LabelMark[];
}

/**
 * A plain description of the map that one view asks for. Renderers draw it; titles, legends and labels
 * read only the scene, so nothing shows yesterday's data under today's title.
 */
export interface Scene extends SceneMarks {
  readonly view: SceneView;
  readonly title: string;
  readonly subtitle: string;
  readonly sourceLine: string;
  readonly notes: readonly SceneNote[];
  readonly coverage: Coverage | undefined;
  readonly extent: BoundingBox;
  /** The regions that the map is about: legend and lists keep off them. */
  readonly frame: readonly PlaceId[];
  readonly ground: Ground;
  readonly legend: Legend;
}
