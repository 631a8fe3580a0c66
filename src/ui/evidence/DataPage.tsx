import { type Component, createMemo, Show } from 'solid-js';
import { Dynamic } from 'solid-js/web';
import type { Dataset } from '../../core/dataset';
import { DATA_PARTS, type DataPart } from '../../core/view';
import { useAtlas } from '../../state/context';
import { OwnTab } from '../ownData/sources/OwnTab';
import { useWords } from '../useWords';
import { AboutTab } from './AboutTab';
import { ConflictsTab } from './ConflictsTab';
import { CoverageTab } from './CoverageTab';
import './dataPage.css';
import { FiguresTab } from './FiguresTab';
import { Filters } from './Filters';
import { FindingsTab } from './FindingsTab';
import { ProblemsTab } from './ProblemsTab';
import { SourcesTab } from './SourcesTab';
import { TabList } from './TabList';
import { useDataPage } from './useDataPage';
import { createEvidence, type Evidence } from './useEvidence';

const PARTS: Readonly<Record<DataPart, Component<{ readonly evidence: Evidence }>>> = {
  sources: SourcesTab,
  own: (props) => <OwnTab dataset={props.evidence.dataset} />,
  figures: FiguresTab,
  conflicts: ConflictsTab,
  findings: FindingsTab,
  coverage: CoverageTab,
  problems: ProblemsTab,
  about: AboutTab,
};

function Parts(props: { readonly dataset: Dataset }) {
  const { t } = useWords();
  const { part, setPart } = useDataPage();
  const { own } = useAtlas();
  const evidence = createMemo(() => createEvidence(props.dataset));
  const countOf = (name: DataPart): number | undefined => {
    const { dataset, conflicts, findings } = evidence();
    switch (name) {
      case 'sources':
        return dataset.sources.size;
      case 'own':
        return own.sources().length;
      case 'figures':
        return dataset.figures.length;
      case 'conflicts':
        return conflicts().length;
      case 'findings':
        return findings().length;
      case 'coverage':
        return dataset.figuresByIndicator.size;
      case 'problems':
        return dataset.problems.length;
      case 'about':
        return undefined;
    }
  };
  return (
    <>
      <TabList
        label={t('evidence.tabs')}
        names={DATA_PARTS}
        current={part()}
        textOf={(name) => t(`evidence.tab.${name}`)}
        countOf={countOf}
        onChange={setPart}
      />
      <div id="data-panel" class="data-panel" role="tabpanel" aria-labelledby={`data-tab-${part()}`}>
        <Show when={part() !== 'problems' && part() !== 'own' && part() !== 'about'}>
          <Filters dataset={props.dataset} />
        </Show>
        <Dynamic component={PARTS[part()]} evidence={evidence()} />
      </div>
    </>
  );
}

/** Sources, all figures, conflicts, findings, coverage and problems of the data. */
export default function DataPage() {
  const { dataset, failed } = useAtlas();
  const { t } = useWords();
  return (
    <article class="data-page">
      <header>
        <h1>{t('evidence.title')}</h1>
        <p class="muted">{t('evidence.intro')}</p>
      </header>
      <Show
        when={dataset()}
        fallback={<p class="muted">{t(failed() ? 'faults.nothing' : 'common.loading')}</p>}
      >
        {(data) => <Parts dataset={data()} />}
      </Show>
    </article>
  );
}
