import { createSignal, For, Show } from 'solid-js';
import type { LayoutFile } from '../../core/ownLayouts/ownLayout';
import { today } from '../../load/today';
import { useAtlas } from '../../state/context';
import { takeLayoutFile } from '../../state/takeLayout';
import { FileButton } from '../controls/FileButton';
import { SelectField } from '../controls/SelectField';
import { UnreadableItems } from '../controls/UnreadableItems';
import { useWords } from '../useWords';
import '../ownPlaces/ownPlaces.css';
import { LayoutCard } from './LayoutCard';

/** Layouts of a person's own: made from nothing, from a copy of another, or from a file. */
export default function LayoutsList() {
  const atlas = useAtlas();
  const { ownLayouts, dataset, view } = atlas;
  const { t, say } = useWords();
  const [copied, setCopied] = createSignal(view().layout);
  const add = () => {
    const [name, element] = [t('ownLayouts.newName'), t('ownLayouts.newElement')];
    const source = t('ownLayouts.newSource');
    ownLayouts.add({
      id: 'own',
      name: { zh: name, en: name },
      source: 'own',
      locator: source,
      period: today().slice(0, 4),
      frame: [],
      note: { zh: '', en: '' },
      counted: [],
      elements: [
        {
          id: 'element-1',
          name: { zh: element, en: element },
          role: 'core',
          locator: source,
          members: [],
          membersStated: false,
          note: { zh: '', en: '' },
          order: false,
        },
      ],
    });
  };
  const copy = () => {
    const layout = dataset()?.layouts.get(copied());
    if (!layout) return;
    const copiedName = (name: string) => t('ownLayouts.copyOf', { name });
    const file: LayoutFile = {
      ...layout,
      name: { zh: copiedName(layout.name.zh), en: copiedName(layout.name.en) },
      frame: [...layout.frame],
      counted: [],
      elements: layout.elements.map(({ ordered, industry, drawing, ...element }) => ({
        ...element,
        members: element.members.map((member) => ({ ...member })),
        order: ordered,
        industry: industry || undefined,
        drawing: drawing as LayoutFile['elements'][number]['drawing'],
      })),
    };
    ownLayouts.add(file);
  };
  const layouts = () => [...(dataset()?.layouts.values() ?? [])];
  return (
    <section data-keeping={ownLayouts.keeping()}>
      <h3>{t('ownLayouts.list')}</h3>
      <p class="hint">{t('ownLayouts.hint')}</p>
      <p class="own-ways">
        <button type="button" class="button" onClick={add}>
          {t('ownLayouts.add')}
        </button>
        <FileButton
          label={t('ownLayouts.open')}
          accept=".json,application/json"
          onFile={(file) => void file.text().then((text) => takeLayoutFile(atlas, file.name, text))}
        />
      </p>
      <div class="own-places-look">
        <SelectField
          label={t('ownLayouts.copied')}
          options={[
            { value: '', label: t('ownLayouts.noCopy') },
            ...layouts().map(({ id, name }) => ({ value: id, label: say(name) })),
          ]}
          value={copied()}
          onChange={setCopied}
        />
        <button type="button" class="button" disabled={copied() === ''} onClick={copy}>
          {t('ownLayouts.copy')}
        </button>
      </div>
      <Show when={ownLayouts.list().length > 0}>
        <ul class="source-list" aria-label={t('ownLayouts.list')}>
          <For each={ownLayouts.list().map(({ id }) => id)}>
            {(id) => (
              <Show when={ownLayouts.list().find((own) => own.id === id)}>
                {(own) => <LayoutCard own={own()} />}
              </Show>
            )}
          </For>
        </ul>
      </Show>
      <UnreadableItems title={t('ownLayouts.unreadable')} items={ownLayouts.unreadable()} />
    </section>
  );
}
