import { Show } from 'solid-js';
import type { KeptPanes } from '../../load/keptPanes';
import { Splitter } from '../controls/Splitter';
import { useWords } from '../useWords';
import type { PaneSizes, Standing } from './arrangement';

interface PaneSplittersProps extends Standing {
  readonly sizes: PaneSizes;
  readonly hasQuestions: boolean;
  readonly onKeep: (patch: KeptPanes) => void;
}

/** The lines between the map and what stands beside it. */
export function PaneSplitters(props: PaneSplittersProps) {
  const { t } = useWords();
  const isBeside = () => props.sizes.charts === 'beside';
  const keepSide = (value: number | undefined) =>
    props.onKeep(props.hasDrawer && isBeside() ? { dock: value } : { panel: value });
  const keepRows = (value: number | undefined) =>
    props.onKeep(isBeside() ? { split: value } : { drawer: value });
  return (
    <>
      <Show when={props.hasQuestions}>
        <Splitter
          label={t('workspace.questionsWidth')}
          line="upright"
          class="after-questions"
          {...props.sizes.questions}
          after={false}
          onChange={(questions) => props.onKeep({ questions })}
          onReset={() => props.onKeep({ questions: undefined })}
        />
      </Show>
      <Show when={props.hasPanel || (props.hasDrawer && isBeside())}>
        <Splitter
          label={t('workspace.sideWidth')}
          line="upright"
          class="before-side"
          {...props.sizes.side}
          after={true}
          onChange={keepSide}
          onReset={() => keepSide(undefined)}
        />
      </Show>
      <Show when={props.hasDrawer && (props.hasPanel || !isBeside())}>
        <Splitter
          label={t('workspace.chartsHeight')}
          line="level"
          class="before-drawer"
          {...props.sizes.rows}
          after={!isBeside()}
          onChange={keepRows}
          onReset={() => keepRows(undefined)}
        />
      </Show>
    </>
  );
}
