import { type DataFilter, type DataPart, NO_FILTER } from '../../core/view';
import { useAtlas } from '../../state/context';

/** The open part and the filter of the page of data, as the link has them, and what changes them. */
export function useDataPage() {
  const { view, updateView } = useAtlas();
  const filter = () => view().dataFilter;
  return {
    part: () => view().dataPart,
    filter,
    setPart: (dataPart: DataPart) => updateView({ dataPart }),
    /** Changes some of the filters that all parts of the page share. Words make no step for Back while they are typed. */
    changeFilter: (patch: Partial<DataFilter>) =>
      updateView(
        { dataFilter: { ...filter(), ...patch } },
        { history: patch.text === undefined ? 'push' : 'replace' },
      ),
    clearFilter: () => updateView({ dataFilter: NO_FILTER }),
    /** Opens another part with filters of its own. */
    showPart: (dataPart: DataPart, patch: Partial<DataFilter>) =>
      updateView({ dataPart, dataFilter: { ...NO_FILTER, ...patch } }),
  };
}
