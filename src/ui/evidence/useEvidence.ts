import { type Accessor, createMemo } from 'solid-js';
import type { Dataset } from '../../core/dataset';
import { findFindings } from '../../core/evidence/checks';
import { type Conflict, findConflicts } from '../../core/evidence/conflicts';
import { evidenceFilter, type FilteredItem } from '../../core/evidence/evidenceFilter';
import type { Finding } from '../../core/evidence/finding';
import { useAtlas } from '../../state/context';
import { useDataPage } from './useDataPage';

export interface Evidence {
  readonly dataset: Dataset;
  readonly conflicts: Accessor<readonly Conflict[]>;
  readonly findings: Accessor<readonly Finding[]>;
  /** The test of the page's filters. */
  readonly passes: Accessor<(item: FilteredItem) => boolean>;
}

/** Conflicts and findings of all data, worked out once for all parts of the page. */
export function createEvidence(dataset: Dataset): Evidence {
  const { boundaries } = useAtlas();
  const filter = createMemo(useDataPage().filter);
  return {
    dataset,
    conflicts: createMemo(() => findConflicts(dataset)),
    findings: createMemo(() => findFindings({ dataset, boundaries: boundaries() })),
    passes: createMemo(() => evidenceFilter(dataset, filter())),
  };
}

/** What a finding is filtered by: the figures of both its sides. */
export const filteredFinding = (finding: Finding): FilteredItem => ({
  ...finding,
  figures: [...finding.stated.figures, ...finding.computed.figures],
});
