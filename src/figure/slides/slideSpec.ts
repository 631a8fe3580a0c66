import type { Boundaries } from '../../core/boundaries';
import type { Scene } from '../../core/scene/scene';
import type { Surroundings } from '../../core/surroundings';
import type { Chosen } from '../../core/view';
import type { Language } from '../../i18n/language';
import type { WrittenFigure } from '../writtenFigure';

/** A chart that PowerPoint can edit. A value without figure is undefined, never zero. */
export interface SlideChart {
  readonly kind: 'bar' | 'line';
  readonly categories: readonly string[];
  readonly series: readonly { readonly name: string; readonly values: readonly (number | undefined)[] }[];
}

interface AnySlide {
  /** What the slide shows or draws on; its colours and sources are the slide's. */
  readonly scene: Scene;
  readonly title: string;
  /** What is shown, where the title does not say it, and of how much. */
  readonly subtitle: string;
  /** Speaker's notes, paragraphs parted by line breaks. */
  readonly notes: string;
}

/** The map at the left, words, key figures and legend at the right. */
export interface MapSlide extends AnySlide {
  readonly kind: 'map';
  /** The places that are outlined. */
  readonly chosen?: Chosen | undefined;
  readonly boundaries: Boundaries;
  readonly surroundings: Surroundings;
  readonly text: string;
  readonly keyFigures: readonly WrittenFigure[];
  /** What the numbers on the map stand for, in their order; its title is empty for the usual one. */
  readonly list?: { readonly title: string; readonly entries: readonly ListEntry[] } | undefined;
}

/** A number on the map and what it stands for. */
export interface ListEntry {
  readonly number: number;
  readonly text: string;
}

/** A chart alone, legible from the last row. */
export interface ChartSlide extends AnySlide {
  readonly kind: 'chart';
  readonly chart: SlideChart;
}

/** A table alone; its first row is the head. */
export interface TableSlide extends AnySlide {
  readonly kind: 'table';
  readonly rows: readonly (readonly string[])[];
}

export type SlideSpec = MapSlide | ChartSlide | TableSlide;

export interface DeckSpec {
  /** Of the file. */
  readonly title: string;
  readonly slides: readonly SlideSpec[];
  readonly language: Language;
  /** As it is to be printed, ISO 8601 where the file's own date should follow it. */
  readonly date: string;
  /** 制图单位. */
  readonly maker?: string | undefined;
  readonly approvalNumber?: string | undefined;
}
