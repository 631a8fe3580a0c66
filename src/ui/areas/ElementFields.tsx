import { createMemo, createSignal, createUniqueId } from 'solid-js';
import type { AreaShape } from '../../core/view';
import { useAtlas } from '../../state/context';
import { SelectField } from '../controls/SelectField';
import { useWords } from '../useWords';

const MOST_DISTANCE = 1000;

/** A layout's element as an area, or everything within a distance of its members. */
export function ElementFields(props: { readonly onShape: (shape: AreaShape) => void }) {
  const { dataset, view } = useAtlas();
  const { t, say } = useWords();
  const id = createUniqueId();
  const [asked, setAsked] = createSignal(view().layout);
  const [picked, setPicked] = createSignal(view().element);
  const [distance, setDistance] = createSignal(0);
  const layouts = createMemo(() =>
    [...(dataset()?.layouts.values() ?? [])].filter((layout) =>
      layout.elements.some((element) => element.members.length > 0),
    ),
  );
  const layout = () => layouts().find((each) => each.id === asked()) ?? layouts()[0];
  const elements = () => layout()?.elements.filter((element) => element.members.length > 0) ?? [];
  const element = () => elements().find((each) => each.id === picked()) ?? elements()[0];
  const isRight = () => distance() === 0 || (distance() >= 0.1 && distance() <= MOST_DISTANCE);
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    const [chosen, named] = [layout(), element()];
    if (!chosen || !named || !isRight()) return;
    props.onShape(
      distance() === 0
        ? { kind: 'element', layout: chosen.id, element: named.id }
        : { kind: 'buffer', places: named.members.map(({ place }) => place), distance: distance() },
    );
  };
  return (
    <form class="area-fields" onSubmit={submit}>
      <SelectField
        label={t('areas.layout')}
        options={layouts().map((each) => ({ value: each.id, label: say(each.name) }))}
        value={layout()?.id ?? ''}
        onChange={setAsked}
      />
      <SelectField
        label={t('areas.element')}
        options={elements().map((each) => ({ value: each.id, label: say(each.name) }))}
        value={element()?.id ?? ''}
        onChange={setPicked}
      />
      <div class="field">
        <label for={`${id}-distance`}>{t('areas.bufferDistance')}</label>
        <input
          id={`${id}-distance`}
          type="number"
          min="0"
          max={MOST_DISTANCE}
          step="any"
          required
          value={distance()}
          onInput={(event) => setDistance(event.currentTarget.valueAsNumber)}
        />
      </div>
      <button type="submit" class="button primary" disabled={!isRight()}>
        {t('areas.makeArea')}
      </button>
    </form>
  );
}
