import { createMemo, createSignal, For } from 'solid-js';
import { cameraExtent } from '../../core/mercator';
import { TEXT_DETAILS, textMap, textMapInSight } from '../../core/textMap/textMap';
import { useAtlas } from '../../state/context';
import { NO_SURROUNDINGS } from '../../state/noSurroundings';
import { useWords } from '../useWords';
import './textMap.css';

const CHOICES = [...TEXT_DETAILS, 'sight'] as const;

/** The map in words beside the map, as much of it as is asked for, or what of it is in sight. */
export default function TextMapPanel() {
  const { scene, dataset, boundaries, surroundings, camera, mapSize } = useAtlas();
  const { t } = useWords();
  const [choice, setChoice] = createSignal<(typeof CHOICES)[number]>('usual');
  const sections = createMemo(() => {
    const [shown, data, shapes, looking, size] = [scene(), dataset(), boundaries(), camera(), mapSize()];
    if (!shown || !data || !shapes) return [];
    const input = {
      scene: shown,
      dataset: data,
      boundaries: shapes,
      surroundings: surroundings() ?? NO_SURROUNDINGS,
    };
    const detail = choice();
    if (detail !== 'sight') return textMap(input, detail);
    return looking && size ? textMapInSight(input, cameraExtent(looking, size)) : [];
  });
  return (
    <div class="text-map">
      <label class="text-map-detail">
        {t('textMap.detail')}
        <select
          value={choice()}
          onChange={({ currentTarget }) => {
            const chosen = CHOICES.find((name) => name === currentTarget.value);
            if (chosen) setChoice(chosen);
          }}
        >
          <For each={CHOICES}>{(name) => <option value={name}>{t(`textMap.detail.${name}`)}</option>}</For>
        </select>
      </label>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a long text is scrolled by keyboard */}
      <section class="text-map-text" tabIndex={0} aria-label={t('textMap.title')}>
        <For each={sections()}>
          {({ heading, lines }) => (
            <>
              <h2>{heading}</h2>
              <ul>
                <For each={lines}>{(line) => <li>{line}</li>}</For>
              </ul>
            </>
          )}
        </For>
      </section>
    </div>
  );
}
