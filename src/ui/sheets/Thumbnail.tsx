import { createEffect, createSignal, on, onCleanup, onMount, Show } from 'solid-js';
import type { Sheet } from '../../core/sheet';
import { useAtlas } from '../../state/context';
import { type SheetInputs, sceneOfSheet, thumbnailSvg } from './sheetDrawing';

/** A sheet's own map, drawn when it comes into sight; a picture and not part of the page, since it is large. */
export function Thumbnail(props: { readonly sheet: Sheet; readonly inputs: SheetInputs }) {
  const { view, theme } = useAtlas();
  const [seen, setSeen] = createSignal(false);
  const [address, setAddress] = createSignal('');
  let place: HTMLSpanElement | undefined;

  onMount(() => {
    const observer = new IntersectionObserver(
      (entries) => {
        if (!entries.some((entry) => entry.isIntersecting)) return;
        setSeen(true);
        observer.disconnect();
      },
      { rootMargin: '200px' },
    );
    if (place) observer.observe(place);
    onCleanup(() => observer.disconnect());
  });
  createEffect(
    on([seen, theme, () => view().language, () => props.inputs], ([visible]) => {
      if (!visible) return;
      const timer = window.setTimeout(() => {
        const scene = sceneOfSheet(props.sheet, view(), theme(), props.inputs);
        const svg = thumbnailSvg(scene, props.inputs, `thumbnail-${props.sheet.id}`);
        const url = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
        setAddress((old) => {
          if (old) URL.revokeObjectURL(old);
          return url;
        });
      });
      onCleanup(() => window.clearTimeout(timer));
    }),
  );
  onCleanup(() => address() && URL.revokeObjectURL(address()));
  return (
    <span
      class="thumbnail"
      ref={(element) => {
        place = element;
      }}
    >
      <Show when={address()}>{(url) => <img src={url()} alt="" width="336" height="232" />}</Show>
    </span>
  );
}
