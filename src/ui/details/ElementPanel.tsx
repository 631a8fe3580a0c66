import { createMemo, For, Show } from 'solid-js';
import { elementSummary } from '../../core/aggregate/elementSummary';
import type { Boundaries } from '../../core/boundaries';
import type { Dataset } from '../../core/dataset';
import type { Layout, LayoutElement } from '../../core/layout';
import { useAtlas } from '../../state/context';
import { useCompare } from '../comparison/useCompare';
import { ActualAndTarget } from '../figures/ActualAndTarget';
import { useWords } from '../useWords';
import { ElementFigures } from './ElementFigures';
import { ElementParks } from './ElementParks';
import { PlaceLink } from './PlaceLink';

interface ElementPanelProps {
  readonly dataset: Dataset;
  readonly boundaries: Boundaries;
  readonly layout: Layout;
  readonly element: LayoutElement;
}

/** An element: its members with basis, and what they add up to, computed here and now. */
export function ElementPanel(props: ElementPanelProps) {
  const { sceneView, updateView } = useAtlas();
  const { t, say } = useWords();
  const compare = useCompare();
  const summary = createMemo(() => {
    return elementSummary(props.dataset, props.boundaries, props.element, sceneView());
  });
  const compareMembers = () => {
    const members = summary().members.slice(0, 10);
    updateView({ comparison: members, base: members[0] ?? '' });
    compare.open();
  };
  return (
    <div class="element-panel">
      <p class="muted">{t('layouts.clause', { locator: props.element.locator })}</p>
      <Show when={say(props.element.note)}>{(note) => <p class="muted">{note()}</p>}</Show>
      <Show when={props.element.membersStated} fallback={<p class="hint">{t('layouts.membersNotStated')}</p>}>
        <h4>{t('layouts.members', { count: props.element.members.length })}</h4>
        <ul class="member-list">
          <For each={props.element.members}>
            {(member) => (
              <li data-place={member.place}>
                <PlaceLink dataset={props.dataset} place={member.place} />
                <span class={`tag ${member.basis}`}>{t(`layouts.${member.basis}`)}</span>
                <Show when={member.basis === 'inferred'}>
                  <span class="member-reason">{say(member.reason)}</span>
                </Show>
              </li>
            )}
          </For>
        </ul>
        <Show when={props.element.members.length > 1}>
          <button type="button" class="button" onClick={compareMembers}>
            {t('layouts.compareMembers')}
          </button>
        </Show>
        <ElementFigures
          dataset={props.dataset}
          layout={props.layout}
          element={props.element}
          summary={summary()}
        />
        <Show when={sceneView().indicator}>
          <ActualAndTarget
            dataset={props.dataset}
            members={summary().members}
            aggregate={summary().aggregate}
            parkSums={summary().parkSums}
            question={sceneView()}
            place={`${props.layout.id}/${props.element.id}`}
          />
        </Show>
        <ElementParks
          dataset={props.dataset}
          layout={props.layout}
          element={props.element}
          summary={summary()}
        />
      </Show>
    </div>
  );
}
