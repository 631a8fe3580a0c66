import type { LocalText } from '../i18n/language';
import type { View } from './view';

/** One step of a story: words and a view. */
export interface StoryStep {
  readonly title: LocalText;
  readonly text: LocalText;
  /** Speaker's notes. */
  readonly notes: LocalText;
  /** Seconds that autoplay stays here. */
  readonly duration: number;
  /** Key figures shown large: place, indicator, period and status of each; read from the data, never typed in. */
  readonly keyFigures: readonly KeyFigure[];
  /** Numbers in title, text and notes that are read from the data. */
  readonly bound?: readonly BoundNumber[] | undefined;
  /** What differs from the default view. */
  readonly view: Partial<View>;
}

/** A number in a step's words that stands for a figure: it is drawn from the data, and told to the author when it changed. */
export interface BoundNumber {
  /** The digits as the author saw them, without unit: `2,586.30`. */
  readonly written: string;
  readonly figure: KeyFigure;
}

/** A question whose answer a step shows large: a figure, or the sum over an element of the layout of its view. */
export type KeyFigure =
  | {
      readonly kind: 'figure';
      readonly place: string;
      readonly indicator: string;
      readonly period: string;
      readonly status: 'actual' | 'target' | 'forecast';
    }
  | {
      readonly kind: 'element';
      readonly layout: string;
      readonly element: string;
      readonly indicator: string;
      readonly period: string;
      readonly status: 'actual' | 'target' | 'forecast';
    };

/** An ordered set of steps. */
export interface Story {
  readonly id: string;
  readonly name: LocalText;
  readonly summary: LocalText;
  readonly scenes: readonly StoryStep[];
}

/** Parts of a view that belong to who looks and to the page: no step sets them. */
export const OUTSIDE_A_STEP = [
  'page',
  'dataPart',
  'dataFilter',
  'story',
  'scene',
  'presenting',
  'embed',
  'language',
  'drawing',
] as const satisfies readonly (keyof View)[];
