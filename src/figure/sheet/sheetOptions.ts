import type { LegendSymbol } from '../../core/scene/scene';
import type { ChinaShapes } from '../../core/surroundings';
import type { Chosen } from '../../core/view';
import type { Language } from '../../i18n/language';
import type { WrittenFigure } from '../writtenFigure';
import type { SheetFormat } from './sheetFormats';

/** An entry of the numbered list beside the map. */
export interface ListEntry {
  readonly number: number;
  readonly text: string;
  /** Over the entries that share it. */
  readonly group?: string | undefined;
  /** The symbol that stands for it on the map, instead of a plain number. */
  readonly symbol?: LegendSymbol | undefined;
  /** Attributes that say which place and figures it shows. */
  readonly data?: Readonly<Record<string, string>> | undefined;
}

/** What a story's scene says beside its map. */
export interface SheetWords {
  readonly text: string;
  readonly keyFigures: readonly WrittenFigure[];
}

/** What may be left out of a sheet. Title, frame, scale, source, and what the law asks for always stand. */
export const SHEET_PARTS = ['legend', 'list', 'notes', 'country', 'insets'] as const;
export type SheetPart = (typeof SHEET_PARTS)[number];

export interface SheetOptions {
  readonly format: SheetFormat;
  /** Pixels of a `screen` sheet; other formats have their own size. */
  readonly size?: { readonly width: number; readonly height: number } | undefined;
  readonly language: Language;
  /** The places that are outlined; none by default. */
  readonly chosen?: Chosen | undefined;
  /** As it is to be printed. */
  readonly date: string;
  /** 制图单位. */
  readonly maker?: string | undefined;
  /** 审图号. */
  readonly approvalNumber?: string | undefined;
  readonly link?: string | undefined;
  /** A person's own words under the frame. */
  readonly note?: string | undefined;
  /** A picture at the upper left, as a `data:` address. */
  readonly logo?: string | undefined;
  /** All of them by default. */
  readonly parts?: readonly SheetPart[] | undefined;
  /** 附图 1, where the source numbers it. */
  readonly plate?: string | undefined;
  readonly words?: SheetWords | undefined;
  readonly list?: readonly ListEntry[] | undefined;
  /** Instead of the usual heading over the list. */
  readonly listTitle?: string | undefined;
  /** Symbols of the legend that the list explains already, by id. */
  readonly explained?: readonly string[] | undefined;
  /** Without it the sheet has no inset. */
  readonly china?: ChinaShapes | undefined;
  /** Begins the names of patterns; needed where several sheets share a page. */
  readonly prefix?: string | undefined;
}

/** Whether a sheet has a part. */
export const hasPart = ({ parts = SHEET_PARTS }: SheetOptions, part: SheetPart): boolean =>
  parts.includes(part);
