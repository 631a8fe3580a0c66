import type * as Plot from '@observablehq/plot';
import { createEffect, createResource, createSignal, onCleanup, onMount, Show } from 'solid-js';
import { useLinked } from '../rows/useLinked';
import { useWords } from '../useWords';
import { linkMarks } from './linkMarks';

export interface Frame {
  readonly plot: typeof Plot;
  /** Pixels. */
  readonly width: number;
  readonly height: number;
}

interface PlotFrameProps {
  readonly label: string;
  /** Draws the chart; its marks carry `data-place`. Called again whenever what it reads changes. */
  readonly draw: (frame: Frame) => SVGSVGElement | HTMLElement;
}

/** A chart in the drawer; the charting library arrives with the first one. */
export function PlotFrame(props: PlotFrameProps) {
  const { t } = useWords();
  const linked = useLinked();
  const [plot] = createResource(() => import('@observablehq/plot'));
  const [size, setSize] = createSignal<{ width: number; height: number }>();
  const [drawn, setDrawn] = createSignal<Element>();
  let holder: HTMLElement | undefined;
  onMount(() => {
    if (!holder) return;
    const observer = new ResizeObserver(([entry]) => {
      const box = entry?.contentRect;
      if (box && box.width > 0)
        setSize({ width: Math.round(box.width), height: Math.round(Math.max(160, box.height)) });
    });
    observer.observe(holder);
    onCleanup(() => observer.disconnect());
    onCleanup(linkMarks(holder, linked));
  });
  createEffect(() => {
    const library = plot();
    const room = size();
    if (!library || !room || !holder) return;
    const chart = props.draw({ plot: library, ...room });
    // The page's policy takes no style that is written into it; the library's few rules stand in charts.css.
    for (const style of chart.querySelectorAll('style')) style.remove();
    // The library names its groups ("rule", "line") in a way that assistive technology may not read.
    for (const group of chart.querySelectorAll('g[aria-label]')) group.removeAttribute('aria-label');
    holder.replaceChildren(chart);
    const [first] = chart.querySelectorAll<SVGElement>('[data-place]');
    first?.setAttribute('tabindex', '0');
    setDrawn(chart);
  });
  createEffect(() => {
    for (const mark of drawn()?.querySelectorAll<SVGElement>('[data-place]') ?? []) {
      const place = mark.dataset.place ?? '';
      for (const [name, holds] of Object.entries(linked.classes(place))) mark.classList.toggle(name, holds);
    }
  });
  return (
    <>
      <Show when={plot.loading}>
        <p class="muted">{t('common.loading')}</p>
      </Show>
      <section
        class="plot-frame"
        aria-label={props.label}
        ref={(element) => {
          holder = element;
        }}
      />
    </>
  );
}
