import type { Sheet } from '../sheet';
import { DEFAULT_VIEW, type View } from '../view';

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
