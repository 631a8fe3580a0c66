import { type Component, createComponent, createMemo, createResource, type JSX, untrack } from 'solid-js';
import { lateImport } from '../load/lateFiles';

/**
 * A component whose code is fetched when it is first shown. Unlike Solid's `lazy` it keeps no failure: shown again, or tried
 * again by `Guarded`, it is asked for again.
 */
export function lateComponent<Props extends Record<never, never>>(
  load: () => Promise<{ readonly default: Component<Props> }>,
): Component<Props> {
  const importPart = lateImport(load);
  let known: Component<Props> | undefined;
  return (props) => {
    if (known) return createComponent(known, props);
    const [part] = createResource(async () => {
      known = (await importPart()).default;
      return known;
    });
    return createMemo(() => {
      const shown = part();
      return shown && untrack(() => createComponent(shown, props));
    }) as unknown as JSX.Element;
  };
}
