import { createMemo, createSignal, createUniqueId, For, Show } from 'solid-js';
import { EMBED_CONTROLS } from '../../core/view';
import { copyText } from '../../load/clipboard';
import { useAtlas } from '../../state/context';
import type { Stories } from '../../state/stories';
import { CheckField } from '../controls/CheckField';
import { SelectField } from '../controls/SelectField';
import { useWords } from '../useWords';
import { type EmbedChoices, embedLink, embedSnippet } from './embedSnippet';
import './embed.css';

const LEAST_HEIGHT = 240;
const MOST_HEIGHT = 2000;

/** The code of an iframe with the chosen controls, and how it looks. */
export function EmbedPanel(props: { readonly stories: Stories }) {
  const { view, scene } = useAtlas();
  const { t, say } = useWords();
  const id = createUniqueId();
  const [choices, setChoices] = createSignal<EmbedChoices>({
    controls: ['title', 'legend', 'zoom', 'details'],
    story: '',
    autoplay: false,
    width: '100%',
    height: 560,
  });
  const [message, setMessage] = createSignal('');
  const change = (patch: Partial<EmbedChoices>) => {
    setMessage('');
    setChoices((before) => ({ ...before, ...patch }));
  };
  const link = createMemo(() => embedLink(window.location.href, view(), choices()));
  const title = () => {
    const story = props.stories.find(choices().story);
    return story ? say(story.name) : (scene()?.title ?? '');
  };
  const snippet = () => embedSnippet(link(), title(), choices());
  const copy = async () => {
    try {
      await copyText(snippet());
      setMessage(t('embed.copied'));
    } catch {
      // Browsers refuse the clipboard to some pages; the code stands there to be copied.
      setMessage(t('embed.copyFailed'));
    }
  };
  const toggle = (control: (typeof EMBED_CONTROLS)[number], isOn: boolean) =>
    change({
      controls: EMBED_CONTROLS.filter((other) =>
        other === control ? isOn : choices().controls.includes(other),
      ),
    });
  return (
    <>
      <div class="export-fields embed-fields">
        <SelectField
          label={t('embed.story')}
          value={choices().story}
          options={[
            { value: '', label: t('embed.noStory') },
            ...props.stories.bundled().map((story) => ({ value: story.id, label: say(story.name) })),
          ]}
          onChange={(story) => change({ story })}
        />
        <Show
          when={choices().story}
          fallback={
            <fieldset class="embed-controls">
              <legend>{t('embed.controls')}</legend>
              <For each={EMBED_CONTROLS}>
                {(control) => (
                  <CheckField
                    label={t(`embed.control.${control}`)}
                    checked={choices().controls.includes(control)}
                    onChange={(isOn) => toggle(control, isOn)}
                  />
                )}
              </For>
            </fieldset>
          }
        >
          <CheckField
            label={t('embed.autoplay')}
            checked={choices().autoplay}
            onChange={(autoplay) => change({ autoplay })}
          />
        </Show>
        <p class="hint">{t('embed.always')}</p>
        <div class="embed-size">
          <div class="field">
            <label for={`${id}-width`}>{t('embed.width')}</label>
            <input
              id={`${id}-width`}
              type="text"
              value={choices().width}
              onChange={(event) => {
                const width = event.currentTarget.value.trim();
                if (/^\d+%?$/.test(width)) change({ width });
                else event.currentTarget.value = choices().width;
              }}
            />
          </div>
          <div class="field">
            <label for={`${id}-height`}>{t('embed.height')}</label>
            <input
              id={`${id}-height`}
              type="number"
              min={LEAST_HEIGHT}
              max={MOST_HEIGHT}
              value={choices().height}
              onChange={(event) => {
                const asked = Number(event.currentTarget.value) || choices().height;
                const height = Math.min(MOST_HEIGHT, Math.max(LEAST_HEIGHT, Math.round(asked)));
                event.currentTarget.value = String(height);
                change({ height });
              }}
            />
          </div>
        </div>
        <div class="field">
          <label for={`${id}-code`}>{t('embed.snippet')}</label>
          <textarea
            id={`${id}-code`}
            readonly
            rows={5}
            value={snippet()}
            onFocus={(event) => event.currentTarget.select()}
          />
        </div>
        <button type="button" class="button" onClick={() => void copy()}>
          {t('embed.copy')}
        </button>
        <Show when={window.location.protocol === 'file:'}>
          <p class="hint">{t('embed.local')}</p>
        </Show>
        <p role="status">{message()}</p>
      </div>
      <div class="export-preview embed-preview">
        {/* A new frame for each choice: a frame does not read a changed fragment as a new page. */}
        <Show when={link()} keyed>
          {(address) => <iframe src={address} title={t('embed.preview')} />}
        </Show>
      </div>
    </>
  );
}
