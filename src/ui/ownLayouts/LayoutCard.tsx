import { createMemo, For, Index, Show } from 'solid-js';
import {
  checkOwnLayout,
  type LayoutFile,
  layoutText,
  type OwnLayout,
  withElement,
} from '../../core/ownLayouts/ownLayout';
import { isPeriod } from '../../core/period';
import { problemText } from '../../core/problem';
import { saveFile } from '../../load/saveFile';
import { useAtlas } from '../../state/context';
import { CheckField } from '../controls/CheckField';
import { fileName } from '../export/exportChoices';
import { useWords } from '../useWords';
import { ElementEditor } from './ElementEditor';

/** One own layout: what it is and what is wrong with it, its editor, and where it goes. */
export function LayoutCard(props: { readonly own: OwnLayout }) {
  const { dataset, ownLayouts, updateView } = useAtlas();
  const { t, say } = useWords();
  const file = () => props.own.file;
  const change = (changes: Partial<LayoutFile>) => ownLayouts.change(props.own.id, { ...file(), ...changes });
  const show = () =>
    updateView({ page: 'map', layout: props.own.id, element: '', sheet: '', camera: undefined });
  const problems = createMemo(() => {
    const data = dataset();
    return data ? checkOwnLayout(data, props.own).problems : [];
  });
  const addElement = () => ownLayouts.change(props.own.id, withElement(file(), t('ownLayouts.newElement')));
  return (
    <li class="source-item own-source" classList={{ off: !props.own.isOn }}>
      <h3>{file().name.zh}</h3>
      <CheckField
        label={t('ownLayouts.isOn')}
        checked={props.own.isOn}
        onChange={(isOn) => ownLayouts.setOn(props.own.id, isOn)}
      />
      <For each={problems()}>{(problem) => <p class="refused">{say(problemText(problem))}</p>}</For>
      <details class="layout-editor">
        <summary>{t('ownLayouts.edit')}</summary>
        <div class="own-places-look">
          <label>
            {t('ownLayouts.name')}{' '}
            <input
              value={file().name.zh}
              maxLength={100}
              onChange={(event) => {
                const name = event.currentTarget.value.trim() || file().name.zh;
                change({ name: { zh: name, en: name } });
              }}
            />
          </label>
          <label>
            {t('ownLayouts.period')}{' '}
            <input
              value={file().period}
              size={10}
              maxLength={20}
              onChange={(event) => {
                const period = event.currentTarget.value.trim();
                if (isPeriod(period)) change({ period });
                else event.currentTarget.value = file().period;
              }}
            />
          </label>
          <label>
            {t('ownLayouts.sourceLine')}{' '}
            <input
              value={file().locator}
              maxLength={300}
              onChange={(event) => change({ locator: event.currentTarget.value.trim() || file().locator })}
            />
          </label>
        </div>
        <Index each={file().elements}>
          {(element, index) => (
            <ElementEditor
              element={element()}
              onChange={(next) =>
                change({ elements: file().elements.map((each, at) => (at === index ? next : each)) })
              }
              onRemove={() => {
                const elements = file().elements.filter((_, at) => at !== index);
                if (elements.length > 0) change({ elements });
              }}
            />
          )}
        </Index>
        <button type="button" class="button" onClick={addElement}>
          {t('ownLayouts.addElement')}
        </button>
      </details>
      <p class="own-ways">
        <Show when={props.own.isOn}>
          <button type="button" class="text-button" onClick={show}>
            {t('ownLayouts.show')}
          </button>
          <button
            type="button"
            class="text-button"
            onClick={() => {
              show();
              ownLayouts.edit(props.own.id);
            }}
          >
            {t('ownLayouts.editOnMap')}
          </button>
        </Show>
        <button
          type="button"
          class="text-button"
          onClick={() =>
            saveFile(
              fileName(file().name.zh, 'json'),
              new Blob([layoutText(file())], { type: 'application/json' }),
            )
          }
        >
          {t('ownLayouts.save')}
        </button>
        <button
          type="button"
          class="text-button"
          aria-label={t('ownLayouts.removeNamed', { name: file().name.zh })}
          onClick={() => ownLayouts.remove(props.own.id)}
        >
          {t('ownSources.remove')}
        </button>
      </p>
    </li>
  );
}
