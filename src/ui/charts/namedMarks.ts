import type { RenderFunction } from '@observablehq/plot';
import type { FigureHandles } from '../../core/figure';

/** What a mark of a chart stands for. */
export interface MarkName {
  readonly handles: Partial<FigureHandles>;
  readonly label: string;
}

/**
 * Writes place, indicator, period, status and source on each mark of a chart, and its words for assistive technology.
 * @param nameOf what the mark of a row stands for, by the row's index in the data
 */
export function namedMarks(nameOf: (index: number) => MarkName | undefined): RenderFunction {
  return (index, scales, values, dimensions, context, next) => {
    const group = next?.(index, scales, values, dimensions, context) ?? null;
    for (const mark of group?.children ?? []) {
      const datum = (mark as Element & { readonly __data__?: unknown }).__data__;
      const name = nameOf(Number(Array.isArray(datum) ? datum[0] : datum));
      if (!name) continue;
      for (const [handle, value] of Object.entries(name.handles)) mark.setAttribute(handle, value);
      mark.setAttribute('role', 'button');
      mark.setAttribute('tabindex', '-1');
      mark.setAttribute('aria-label', name.label);
      const title = mark.ownerDocument.createElementNS('http://www.w3.org/2000/svg', 'title');
      title.textContent = name.label;
      mark.append(title);
    }
    return group;
  };
}
