import type { Dataset } from '../dataset';
import type { Layout, LayoutElement } from '../layout';

/** Where an industry is laid out: the element of that industry with the most members; undefined where none has any. */
export function industryElement(
  dataset: Dataset,
  industry: string,
): { readonly layout: Layout; readonly element: LayoutElement } | undefined {
  const found = [...dataset.layouts.values()].flatMap((layout) =>
    layout.elements
      .filter((element) => element.industry === industry && element.members.length > 0)
      .map((element) => ({ layout, element })),
  );
  return found.reduce<(typeof found)[number] | undefined>(
    (best, each) => (best && best.element.members.length >= each.element.members.length ? best : each),
    undefined,
  );
}
