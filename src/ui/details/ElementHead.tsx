import { createMemo, Show } from 'solid-js';
import { aggregateMembers } from '../../core/aggregate/aggregateMembers';
import { outermostPlaces } from '../../core/aggregate/outermostPlaces';
import type { Dataset } from '../../core/dataset';
import type { Layout, LayoutElement } from '../../core/layout';
import { useAtlas } from '../../state/context';
import { AggregateValue } from '../figures/AggregateValue';
import { countedName } from '../figures/countedName';
import { ElementSymbol } from '../legend/ElementSymbol';
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
    return {
      sum: aggregateMembers(props.dataset, members, asked),
      counted: t(countedName(props.dataset, members)),
    };
  });
  return (
    <div class="element-head">
      <button
        type="button"
        class="link-row"
        aria-expanded={open()}
        onClick={() => updateView({ element: open() ? '' : props.element.id })}
      >
        <ElementSymbol layout={props.layout.id} element={props.element} />
        <span class="link-row-text">{say(props.element.name)}</span>
        <span class="tag">{t(`layouts.role.${props.element.role}`)}</span>
      </button>
      <Show when={!open() && aggregate()?.sum.ok && aggregate()}>
        {(found) => (
          <p class="element-sum">
            <AggregateValue
              aggregate={found().sum}
              counted={found().counted}
              place={`${props.layout.id}/${props.element.id}`}
            />
          </p>
        )}
      </Show>
    </div>
  );
}
