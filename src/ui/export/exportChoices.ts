import { ATLAS } from '../../core/atlasFile';
import { withoutForbidden } from '../../core/export/escapeMarkup';
import { SHEET_PARTS, type SheetFormat, type SheetPart } from '../../figure';
import { today } from '../../load/today';

export const EXPORT_KINDS = ['png', 'svg', 'print', 'pptx', 'text', 'review'] as const;
export type ExportKind = (typeof EXPORT_KINDS)[number];

/** What the dialog is set to. */
export interface ExportChoices {
  readonly kind: ExportKind;
  readonly format: SheetFormat;
  readonly title: string;
  /** As printed; empty for none. */
  readonly date: string;
  /** 制图单位. */
  readonly maker: string;
  readonly approvalNumber: string;
  /** A person's own words under the frame. */
  readonly note: string;
  /** A picture as a `data:` address; empty for none. It stays in this browser. */
  readonly logo: string;
  readonly parts: readonly SheetPart[];
  readonly withLink: boolean;
  readonly ground: 'screen' | 'light';
  readonly extent: 'screen' | 'layout';
  /** The story whose scenes become slides or printed sheets; empty for the current view. */
  readonly story: string;
  readonly withChart: boolean;
  readonly withTable: boolean;
}

/** What is exported where nothing else is asked for: a picture of the window as it is, with today's date. */
export const firstChoices = (title: string): ExportChoices => ({
  kind: 'png',
  format: 'screen',
  title,
  date: today(),
  maker: '',
  approvalNumber: ATLAS.approvalNumber ?? '',
  note: '',
  logo: '',
  parts: SHEET_PARTS,
  withLink: false,
  ground: 'screen',
  extent: 'screen',
  story: '',
  withChart: false,
  withTable: false,
});

/** Whether a kind of export can hold a whole story, a scene a page. */
export const takesStory = (kind: ExportKind) => !['png', 'svg'].includes(kind);

/** The formats that a kind of export offers. A print needs a paper or a slide, not a window. */
export function formatsFor(kind: ExportKind): readonly SheetFormat[] {
  const onPaper: readonly SheetFormat[] = [
    '16x9',
    'a4-landscape',
    'a4-portrait',
    'a3-landscape',
    'a3-portrait',
  ];
  return ['print', 'text', 'review'].includes(kind) ? onPaper : ['screen', ...onPaper];
}

/** Signs that file systems refuse, and those that turn the direction of writing and so hide an ending. */
const NOT_IN_NAMES = /[\\/:*?"<>|\s\u007f-\u009f\u200b-\u200f\u202a-\u202e\u2060-\u206f]+/g;
const LONGEST_NAME = 80;

/**
 * A file's name from a title: without what file systems refuse.
 * @example fileName('一核两带：2017/2018', 'png') //= '一核两带：2017 2018.png'
 */
export function fileName(title: string, ending: string): string {
  const words = withoutForbidden(title).replace(NOT_IN_NAMES, ' ');
  // Windows drops full stops at an end, and systems hide what begins with one.
  const name = withoutForbidden(words.slice(0, LONGEST_NAME)).replace(/^[. ]+|[. ]+$/g, '');
  return `${name || ATLAS.fileName}.${ending}`;
}
