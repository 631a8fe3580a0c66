import type { Boundaries } from '../../core/boundaries';
import type { Scene } from '../../core/scene/scene';
import type { Surroundings } from '../../core/surroundings';
import type { Chosen } from '../../core/view';
import type { Language } from '../../i18n/language';
import type { WrittenFigure } from '../writtenFigure';

/** A chart that PowerPoint can edit. A value without figure is undefined, never zero. */
export interface SlideChart {
  readonly kind: 'bar' | 'line';
  readonly title: string;
  readonly categories: readonly string[];
  readonly series: readonly { readonly name: string; readonly values: readonly (number | undefined)[] }[];
}

export interface SlideSpec {
  readonly scene: Scene;
  /** The places that are outlined. */
  readonly chosen?: Chosen | undefined;
  readonly boundaries: Boundaries;
  readonly surroundings: Surroundings;
  readonly title: string;
  readonly text: string;
  /** Speaker's notes, paragraphs parted by line breaks. */
  readonly notes: string;
  readonly keyFigures: readonly WrittenFigure[];
  /** The first row is the head. */
  readonly table?: readonly (readonly string[])[] | undefined;
  /** The table fills the slide, without a map beside it. */
  readonly isTableAlone?: boolean | undefined;
  readonly chart?: SlideChart | undefined;
}

export interface DeckSpec {
  /** Of the file. */
  readonly title: string;
  readonly slides: readonly SlideSpec[];
  readonly language: Language;
  /** As it is to be printed, ISO 8601 where the file's own date should follow it. */
  readonly date: string;
  readonly approvalNumber?: string | undefined;
}
