/** How much larger words may stand than their least size, tried from the largest. */
const GROWTHS = [1.5, 1.4, 1.3, 1.2, 1.1, 1] as const;

const fits = (element: HTMLElement) =>
  element.scrollHeight <= element.clientHeight && element.scrollWidth <= element.clientWidth;

/**
 * Keeps `--grow` on an element at the largest value with which its content does not overflow: a hall reads what is
 * large, and few words leave room for it.
 * @returns a function that ends it
 */
export function growWords(element: HTMLElement): () => void {
  const grow = () => {
    for (const growth of GROWTHS) {
      element.style.setProperty('--grow', String(growth));
      if (fits(element)) return;
    }
  };
  const size = new ResizeObserver(grow);
  const content = new MutationObserver(grow);
  size.observe(element);
  content.observe(element, { subtree: true, childList: true, characterData: true });
  return () => {
    size.disconnect();
    content.disconnect();
  };
}
