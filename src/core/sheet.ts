import type { LocalText } from '../i18n/language';
import type { Status } from './figure';
import type { PlaceId } from './place';
import { DEFAULT_VIEW, type View } from './view';

/** A plate of the atlas: a named composition of layouts, symbols and a list, as in a printed planning atlas. */
export interface Sheet {
  readonly id: string;
  /** 附图 1 … as the source numbers it; empty for the atlas's own plates. */
  readonly plate: LocalText;
  readonly name: LocalText;
  /** What it shows and of when, under its name; may be empty. */
  readonly subject: LocalText;
  readonly source: string;
  readonly locator: string;
  /** Layouts drawn on it, the first one leading. */
  readonly layouts: readonly string[];
  /** What the map shows: the extent of these places. */
  readonly frame: readonly PlaceId[];
  /** `industry`: a symbol per industry at each member place; `number`: parks numbered, with their list. */
  readonly marks: 'industry' | 'number' | 'none';
  /** What differs from the default view underneath. */
  readonly view: Partial<View>;
  readonly note: LocalText;
  /** Over the list beside the map, where the usual heading does not say what it gives. */
  readonly listTitle: LocalText;
  /** What the list beside the map gives of each numbered park. */
  readonly listed: readonly {
    readonly indicator: string;
    readonly period: string;
    readonly status: Status;
  }[];
}

/** The view that shows a sheet and nothing left over from before; language and theme stay. */
export function sheetView(view: Pick<View, 'language' | 'theme'>, sheet: Sheet): View {
  return {
    ...DEFAULT_VIEW,
    indicator: '',
    period: '',
    layout: sheet.layouts[0] ?? '',
    ...sheet.view,
    page: 'map',
    sheet: sheet.id,
    language: view.language,
    theme: view.theme,
  };
}
