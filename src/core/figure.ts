import type { LocalText } from '../i18n/language';
import type { PlaceId } from './place';

export const STATUSES = ['actual', 'target', 'forecast'] as const;
export type Status = (typeof STATUSES)[number];

export const BOUNDS = ['exact', 'at-least', 'more-than', 'about', 'at-most'] as const;
export type Bound = (typeof BOUNDS)[number];

/** One value of one indicator for one place and period, with its source and locator. */
export interface Figure {
  /** File and line, unique: `data/figures/gov-dashboard-2017.csv:12`. */
  readonly id: string;
  readonly place: PlaceId;
  readonly indicator: string;
  /** ISO 8601 year, month, day or interval. */
  readonly period: string;
  /** In the indicator's unit. */
  readonly value: number;
  /** The same as the source prints it, without separators: `4.0` is not `4`. */
  readonly printed: string;
  readonly bound: Bound;
  readonly status: Status;
  readonly source: string;
  readonly locator: string;
  /** The one that stands where several disagree. */
  readonly preferred: boolean;
  readonly reason: LocalText;
  readonly note: LocalText;
  /** Of a figure that no document prints: how it was reckoned, and from which figures. */
  readonly behind?: Behind;
}

/** What a reckoned figure rests on. */
export interface Behind {
  /** A person's formula, or the sum of the zones of a region's parks. */
  readonly rule: 'formula' | 'member-sum';
  readonly figures: readonly Figure[];
}

/** The figures of documents that a figure rests on: itself, unless it is reckoned. */
export function printedFigures(figure: Figure): readonly Figure[] {
  return figure.behind ? figure.behind.figures.flatMap(printedFigures) : [figure];
}

/** What a figure answers: place, indicator, period and status. */
export interface FigureKey {
  readonly place: PlaceId;
  readonly indicator: string;
  readonly period: string;
  readonly status: Status;
}

export const SOURCE_KINDS = [
  'plan',
  'report',
  'news',
  'magazine',
  'yearbook',
  'bulletin',
  'catalogue',
  'census',
  'dashboard',
  'panel',
  'boundary',
] as const;

/** Where a figure was first published, or who transcribed it. */
export interface Source {
  readonly id: string;
  readonly title: LocalText;
  readonly issuer: LocalText;
  readonly date: string;
  readonly kind: (typeof SOURCE_KINDS)[number] | 'own';
  /**
   * `document`: read in the document itself; `transcription`: by a third party, not compared with the print; `own`: a
   * person's own file, not compared with anything.
   */
  readonly trust: 'document' | 'transcription' | 'own';
  readonly note: LocalText;
  /** What a person calls it; of own sources only. */
  readonly ownName?: string;
}

/** The attributes that say what a number on screen or on a sheet is: whose, of what, when, and where it comes from. */
export type FigureHandles = Readonly<
  Record<`data-${'place' | 'indicator' | 'period' | 'status' | 'source'}`, string>
>;

/** The handles of a number at a place; without a figure the place alone. */
export function figureHandles(
  place: PlaceId,
  figure: Pick<Figure, 'indicator' | 'period' | 'status' | 'source'> | undefined,
): Partial<FigureHandles> {
  return figure
    ? {
        'data-place': place,
        'data-indicator': figure.indicator,
        'data-period': figure.period,
        'data-status': figure.status,
        'data-source': figure.source,
      }
    : { 'data-place': place };
}
