import { createEffect, createSignal, lazy, on, Show, Suspense } from 'solid-js';
import { inBothLanguages } from '../../../i18n/inBothLanguages';
import { useAtlas } from '../../../state/context';
import { useWords } from '../../useWords';
import { AREA_COLOURS } from './areaColours';
import './areas.css';

const AreaForm = lazy(() => import('./AreaForm'));

/** The button that opens the ways to an area; it also keeps the view's areas drawn on the map. */
export default function AreaTools() {
  const { view, dataset, boundaries, mapControl, notices } = useAtlas();
  const { t } = useWords();
  const [open, setOpen] = createSignal(false);
  let button: HTMLButtonElement | undefined;
  createEffect(
    on(
      [() => view().areas, dataset, boundaries, mapControl],
      async ([areas, data, shapes, control], previous) => {
        if (!data || !shapes || !control?.engine || (areas.length === 0 && !previous?.[0].length)) return;
        const { engine } = control;
        const { areaGeometry } = await import('../../../core/areas/areaGeometry');
        if (view().areas !== areas) return;
        try {
          engine.showAreas(
            areas.flatMap(({ shape }, index) => {
              const outline = areaGeometry(data, shapes, shape);
              return outline
                ? [{ geometry: outline.geometry, colour: AREA_COLOURS[index] ?? AREA_COLOURS[0] }]
                : [];
            }),
          );
        } catch (error) {
          const message = error instanceof Error ? error.message : String(error);
          notices.add({
            id: 'area',
            kind: 'warning',
            text: inBothLanguages('analysis.areaFailed'),
            details: [{ zh: message, en: message }],
          });
        }
      },
    ),
  );
  const close = () => {
    setOpen(false);
    button?.focus();
  };
  return (
    <div class="area-tools">
      <button
        ref={(element) => {
          button = element;
        }}
        type="button"
        class="icon-button"
        aria-label={t('analysis.areas')}
        title={t('analysis.areas')}
        aria-expanded={open()}
        onClick={() => setOpen(!open())}
      >
        <svg
          viewBox="0 0 20 20"
          width="18"
          height="18"
          fill="none"
          stroke="currentColor"
          stroke-width="1.6"
          aria-hidden="true"
        >
          <path d="M4 6 13 3l4 8-6 6-7-3z" stroke-dasharray="3 2" />
          <circle cx="4" cy="6" r="1.6" fill="currentColor" />
          <circle cx="13" cy="3" r="1.6" fill="currentColor" />
        </svg>
      </button>
      <Show when={open()}>
        <Suspense>
          <AreaForm onClose={close} onDone={() => setOpen(false)} />
        </Suspense>
      </Show>
    </div>
  );
}
