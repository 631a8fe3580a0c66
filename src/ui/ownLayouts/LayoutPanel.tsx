import { createEffect, createMemo, createSignal, on, Show } from 'solid-js';
import { withElement } from '../../core/ownLayouts/ownLayout';
import { useAtlas } from '../../state/context';
import { IconButton } from '../controls/IconButton';
import { SelectField } from '../controls/SelectField';
import { useWords } from '../useWords';
import { ElementEditor } from './ElementEditor';
import '../ownPlaces/ownPlaces.css';

/** Edits an own layout over the map, which shows each change at once: one element at a time. */
export default function LayoutPanel() {
  const { ownLayouts } = useAtlas();
  const { t } = useWords();
  const own = createMemo(() => ownLayouts.list().find(({ id }) => id === ownLayouts.edited()));
  const [chosen, setChosen] = createSignal(0);
  createEffect(on(ownLayouts.edited, () => setChosen(0)));
  const elements = () => own()?.file.elements ?? [];
  const element = () => elements()[Math.min(chosen(), elements().length - 1)];
  return (
    <Show when={own()}>
      {(layout) => (
        <aside class="point-card layout-panel" aria-label={t('ownLayouts.panel')}>
          <header>
            <strong>{layout().file.name.zh}</strong>
            <IconButton icon="close" label={t('ownLayouts.endEditing')} onClick={() => ownLayouts.edit('')} />
          </header>
          <div class="own-places-look">
            <SelectField
              label={t('ownLayouts.element')}
              options={elements().map(({ name }, index) => ({ value: String(index), label: name.zh }))}
              value={String(Math.min(chosen(), elements().length - 1))}
              onChange={(index) => setChosen(Number(index))}
            />
            <button
              type="button"
              class="button"
              onClick={() => {
                const added = withElement(layout().file, t('ownLayouts.newElement'));
                ownLayouts.change(layout().id, added);
                setChosen(added.elements.length - 1);
              }}
            >
              {t('ownLayouts.addElement')}
            </button>
          </div>
          <Show when={element()}>
            {(each) => (
              <ElementEditor
                element={each()}
                onMap={true}
                onChange={(next) =>
                  ownLayouts.change(layout().id, {
                    ...layout().file,
                    elements: elements().map((other) => (other.id === next.id ? next : other)),
                  })
                }
                onRemove={() => {
                  const left = elements().filter(({ id }) => id !== each().id);
                  if (left.length > 0) ownLayouts.change(layout().id, { ...layout().file, elements: left });
                }}
              />
            )}
          </Show>
        </aside>
      )}
    </Show>
  );
}
