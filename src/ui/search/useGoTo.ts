import { extentOf } from '../../core/scene/extent';
import type { SearchEntry } from '../../core/search/searchEntries';
import { industryElement } from '../../core/search/searchEntries';
import { sheetView } from '../../core/sheet';
import { NO_FILTER, type Normalisation, type View } from '../../core/view';
import { useAtlas } from '../../state/context';
import { importsOf } from '../../state/imports';
import { indicatorChoice } from '../../state/indicatorChoice';

/** Leads to what was found: the place on the map, the indicator, the layout, the sheet, or the source's own row. */
export function useGoTo(): (entry: SearchEntry, normalisation?: Normalisation) => void {
  const atlas = useAtlas();
  const { dataset, boundaries, view, updateView, showAll } = atlas;

  const patchFor = (entry: SearchEntry): Partial<View> => {
    const data = dataset();
    const onMap = { page: 'map', sheet: '', camera: undefined, frame: undefined } as const;
    switch (entry.kind) {
      case 'place':
        return { page: 'map', selection: entry.id };
      case 'indicator':
        return data ? { ...onMap, ...indicatorChoice(data, view(), entry.id) } : {};
      case 'layout':
      case 'element':
        return { ...onMap, layout: entry.id, element: entry.element, selection: '' };
      case 'industry': {
        const found = data && industryElement(data, entry.id);
        return found
          ? { ...onMap, layout: found.layout.id, element: found.element.id, selection: '' }
          : { ...onMap, parks: 'industry' };
      }
      case 'sheet': {
        const sheet = data?.sheets.get(entry.id);
        return sheet ? sheetView(view(), sheet) : {};
      }
      case 'source':
        return { page: 'data', dataPart: 'sources', dataFilter: { ...NO_FILTER, source: entry.id } };
      case 'action':
        return {};
    }
  };

  return (entry, normalisation) => {
    if (entry.kind === 'action') {
      importsOf(atlas).pick();
      return;
    }
    const patch = patchFor(entry);
    updateView(normalisation && entry.kind === 'indicator' ? { ...patch, normalisation } : patch);
    const [data, shapes] = [dataset(), boundaries()];
    if (entry.kind !== 'place' || !data || !shapes) return;
    showAll(extentOf([entry.id], data, shapes));
  };
}
