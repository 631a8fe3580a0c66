import file from '#atlas/data/atlas.json' with { type: 'json' };
import type { LocalText } from '../i18n/language';
import type { PlaceId } from './place';

/** What one atlas is of: `data/atlas.json`. */
export interface AtlasFile {
  /** The region that all others lie in, and that shares refer to. */
  readonly region: PlaceId;
  /** The city from which its government rules: the last of the nodes that distances are measured to. */
  readonly capital: PlaceId;
  /** Its short name in running text. */
  readonly name: LocalText;
  readonly title: LocalText;
  /** The title where little room is, as under an icon. */
  readonly shortTitle: LocalText;
  readonly description: LocalText;
  /** Whom to tell of an error; without it, whoever gave the atlas to its reader. */
  readonly contact?: LocalText;
  /** 审图号 of the atlas as a whole: stands at the lower left of every map, sheet and slide. */
  readonly approvalNumber?: string;
  /** What files and browser storage are named after. */
  readonly fileName: string;
  /** Parts of a view: what a first visit shows, as far as it differs from an empty map of cities. */
  readonly defaultView: Readonly<Record<string, unknown>>;
  /** The indicators that the atlas reckons with: areas of a park as planned and as approved, in km², and residents. */
  readonly indicators: {
    readonly plannedArea: string;
    readonly populationCensus: string;
    readonly populationYearEnd: string;
    readonly approvedArea: string;
    /** The land of a region as published, in km². */
    readonly landArea: string;
  };
  /** How documents print the grades that a catalogue gives a zone. */
  readonly grades: { readonly national: string; readonly provincial: string };
  /** The indicators that say how far a place has come, set beside what plans ask of it. */
  readonly results: readonly string[];
  /** What is left out of an English name for its short form: `City` of Nanning City. */
  readonly englishEndings: readonly string[];
}

/** The atlas that is built. */
export const ATLAS: AtlasFile = file as AtlasFile;
