import { createSignal } from 'solid-js';
import { EMPTY_FILTER, type EvidenceFilter } from '../../core/evidence/evidenceFilter';

export const DATA_TABS = ['sources', 'figures', 'conflicts', 'findings', 'coverage', 'problems'] as const;
export type DataTab = (typeof DATA_TABS)[number];

const [tab, setTab] = createSignal<DataTab>('sources');
const [filter, setFilter] = createSignal<EvidenceFilter>(EMPTY_FILTER);

/** The open part of the page; it stays while the page is left for the map and back. */
export { filter, setTab, tab };

/** Changes some of the filters that all parts of the page share. */
export const changeFilter = (patch: Partial<EvidenceFilter>) =>
  setFilter((previous) => ({ ...previous, ...patch }));

export const clearFilter = () => setFilter(EMPTY_FILTER);

/** Opens the row of one source. */
export function showSource(source: string): void {
  setFilter({ ...EMPTY_FILTER, source });
  setTab('sources');
}

/** Opens another part with filters of its own. */
export function showPart(part: DataTab, patch: Partial<EvidenceFilter>): void {
  setFilter({ ...EMPTY_FILTER, ...patch });
  setTab(part);
}
