import { createMemo, Show } from 'solid-js';
import { aggregateMembers } from '../../core/aggregate/aggregateMembers';
import { outermostPlaces } from '../../core/aggregate/outermostPlaces';
import type { Dataset } from '../../core/dataset';
import type { Layout, LayoutElement } from '../../core/layout';
import { useAtlas } from '../../state/context';
import { AggregateValue } from '../figures/AggregateValue';
import { useWords } from '../useWords';

interface ElementHeadProps {
  readonly dataset: Dataset;
  readonly layout: Layout;
  readonly element: LayoutElement;
}

/** An element's name with what it adds up to for the shown indicator; opens and closes it. */
export function ElementHead(props: ElementHeadProps) {
  const { view, updateView, scene } = useAtlas();
  const { t, say } = useWords();
  const open = () => view().element === props.element.id;
  const aggregate = createMemo(() => {
    const asked = scene()?.view;
    if (!asked?.indicator || props.element.members.length === 0) return undefined;
    const members = outermostPlaces(
      props.dataset,
      props.element.members.map(({ place }) => place),
    );
    return aggregateMembers(props.dataset, members, asked);
  });
  return (
    <div class="element-head">
      <button
        type="button"
        class="link-row"
        aria-expanded={open()}
        onClick={() => updateView({ element: open() ? '' : props.element.id })}
      >
        <span class="role-mark" data-role={props.element.role} aria-hidden="true" />
        <span class="link-row-text">{say(props.element.name)}</span>
        <span class="tag">{t(`layouts.role.${props.element.role}`)}</span>
      </button>
      <Show when={!open() && aggregate()?.ok && aggregate()}>
        {(sum) => (
          <p class="element-sum">
            <AggregateValue aggregate={sum()} counted="" place={`${props.layout.id}/${props.element.id}`} />
          </p>
        )}
      </Show>
    </div>
  );
}
